import { isIP } from 'node:net';
import { type Guard, isOpenAddress, isOpenName } from './guard.ts';
import { Refusal } from './refusal.ts';

/** What an address may look like. */
export interface AimRules extends Guard {
  readonly ports: ReadonlySet<number>;
  /** The only hosts that may be asked, `*.` before a name for all below it; empty for all. */
  readonly allowHosts: readonly string[];
}

const LONGEST = 4000;

/**
 * An address as the WHATWG rules read it, without its fragment, that may be asked as far as can be told from the outside; what its name leads to is looked up later.
 * `base` is what a redirect is relative to. Throws `Refusal`.
 */
export function toAim(address: string, rules: AimRules, base?: URL): URL {
  if (address.length > LONGEST) throw never(`The address is longer than ${LONGEST} characters. Give a shorter one.`);
  const url = URL.parse(address, base?.href);
  if (url === null) throw never('This is no web address. Give one that begins with https:// or http://.');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw never('Only addresses that begin with https:// or http:// are fetched. Give one of them.');
  if (url.username !== '' || url.password !== '') throw never('An address with a user name or password in it is not fetched. Give it without.');
  url.hash = '';
  const host = bareHost(url);
  if (!(isIP(host) === 0 ? isOpenName(host, rules) : isOpenAddress(host, rules))) throw never(innerWords(url));
  const port = portOf(url);
  if (!rules.ports.has(port))
    throw never(`${url.hostname} is asked for at port ${port}, which is not fetched from. Give an address without a port, or name it in FETCH_PORTS.`);
  if (rules.allowHosts.length > 0 && !rules.allowHosts.some((allowed) => covers(allowed, host))) {
    throw never(`${url.hostname} is not among the hosts that may be fetched from. Add it to FETCH_HOSTS.`);
  }
  return url;
}

/** What is said where a host is, or leads, inside. Where to is not told. */
export const innerWords = (url: URL): string =>
  `${url.hostname} leads into a private network or nowhere, and is not fetched. Give a public address; for a network of your own set FETCH_PRIVATE=on.`;

/** As it is looked up or connected to: without brackets and without the dot at the end. */
export const bareHost = (url: URL): string => url.hostname.replace(/^\[|\]$/gu, '').replace(/\.$/u, '');

const portOf = (url: URL): number => (url.port !== '' ? Number(url.port) : url.protocol === 'https:' ? 443 : 80);

const covers = (allowed: string, host: string): boolean => (allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed);

const never = (message: string): Refusal => new Refusal(message, { permanent: true });
