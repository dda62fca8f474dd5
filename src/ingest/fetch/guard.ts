import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What may be connected to. */
export interface Guard {
  /** Whether networks of one's own may be reached: loopback, RFC 1918, shared (RFC 6598) and unique local addresses, names without a dot. */
  readonly allowPrivate: boolean;
  /** Addresses that count as public, for tests against a server on this machine. */
  readonly alsoPublic: ReadonlySet<string>;
}

/**
 * Whether `address`, as digits without brackets, may be connected to.
 *
 * Only what is known to be public passes, and with `allowPrivate` what is known to be one's own: every range set aside for something else, and every range
 * not given out yet, is closed. Forms of IPv6 that hold an IPv4 address are judged by it (mapped, NAT64) or are closed (compatible, 6to4, Teredo, ISATAP); so is
 * an address with a zone. The addresses at which clouds hand out credentials are never open.
 * Ranges: the IANA registries of special-purpose addresses for IPv4 and IPv6, read 2026-11-26.
 */
export function isOpenAddress(address: string, { allowPrivate, alsoPublic }: Guard): boolean {
  const family = isIP(address);
  if (family === 0 || address.includes('%')) return false;
  if (alsoPublic.has(address)) return true;
  // In the one form of an IPv6 address that has no dots: the library takes `::8.8.8.8` for a mapped one.
  const reach = reachOf(ipaddr.parse(family === 4 ? address : new URL(`http://[${address}]`).hostname.slice(1, -1)));
  return reach === 'public' || (reach === 'private' && allowPrivate);
}

/**
 * Whether a name, without a dot at its end, may be looked up: no name of one label and none under a domain that is kept for inner networks, unless these are allowed.
 * What the name leads to is judged by `isOpenAddress`.
 */
export function isOpenName(name: string, { allowPrivate }: Guard): boolean {
  const labels = name.split('.');
  if (name.length > 253 || labels.some((label) => !/^[a-z0-9_-]{1,63}$/iu.test(label))) return false;
  return allowPrivate || (labels.length > 1 && !INNER_DOMAINS.some((domain) => `.${name.toLowerCase()}`.endsWith(domain)));
}

/** RFC 6761, 6762, 8375, ICANN's `internal`, and what routers and companies use for their own networks (RFC 6762, appendix G). */
const INNER_DOMAINS = ['localhost', 'localdomain', 'local', 'internal', 'intranet', 'private', 'corp', 'home', 'lan', 'home.arpa'].map(
  (domain) => `.${domain}`,
);

type Reach = 'public' | 'private' | 'closed';
type Address = ReturnType<typeof ipaddr.parse>;

/** Amazon's by IPv6 and Alibaba's; all others are link-local or reserved anyway. */
const CREDENTIALS: ReadonlySet<string> = new Set(['fd00:ec2::254', '100.100.100.200']);
const PRIVATE_RANGES: ReadonlySet<string> = new Set(['private', 'loopback', 'carrierGradeNat', 'uniqueLocal']);

const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96');

function reachOf(address: Address): Reach {
  if (CREDENTIALS.has(address.toString())) return 'closed';
  if (PRIVATE_RANGES.has(address.range())) return 'private';
  if (address.kind() === 'ipv4') return address.range() === 'unicast' ? 'public' : 'closed';
  if (address.range() === 'ipv4Mapped' || address.match(NAT64)) return reachOf(lastFour(address));
  return address.match(GLOBAL_UNICAST) && address.range() === 'unicast' && !isIsatap(address) ? 'public' : 'closed';
}

/** RFC 5214: an IPv4 address behind 0000:5efe or 0200:5efe, whatever the network. */
function isIsatap(address: Address): boolean {
  const [first = 0, ...marker] = address.toByteArray().slice(8, 12);
  return (first & ~2) === 0 && marker.join() === '0,94,254';
}

const lastFour = (address: Address): Address => ipaddr.fromByteArray(address.toByteArray().slice(-4));
