import { lookup, Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { bareHost, innerWords } from './aim.ts';
import { type Guard, isOpenAddress } from './guard.ts';
import { Refusal } from './refusal.ts';

/** All addresses of a name, in the order in which they are tried; empty or an error where it has none. */
export type Resolve = (name: string) => Promise<readonly string[]>;

/**
 * The addresses that may be connected to for `url`: every one of its name's, each checked. One that is not open closes the name, since a name that leads both
 * ways is a trap. Asked anew for each connection, and only these addresses are connected to, so an answer that changes later changes nothing. Throws `Refusal`.
 */
export async function openAddresses(url: URL, resolve: Resolve, guard: Guard, signal: AbortSignal): Promise<readonly string[]> {
  const host = bareHost(url);
  const addresses = isIP(host) === 0 ? await addressesOf(url, host, resolve, signal) : [host];
  // Not for ever: a name may lead elsewhere tomorrow.
  if (!addresses.every((address) => isOpenAddress(address, guard))) throw new Refusal(innerWords(url));
  return addresses;
}

async function addressesOf(url: URL, host: string, resolve: Resolve, signal: AbortSignal): Promise<readonly string[]> {
  const found = await orAborted(resolve(host), signal).catch((error: unknown) => {
    if (signal.aborted) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const words =
      code === 'ENOTFOUND' || code === 'ENODATA'
        ? 'is a name that leads nowhere. Check its spelling'
        : 'could not be looked up. Check its spelling, or try again later';
    throw new Refusal(`${url.hostname} ${words}.`, { cause: error });
  });
  const addresses = [...new Set(found)];
  if (addresses.length === 0) throw new Refusal(`${url.hostname} is a name that leads nowhere. Check its spelling.`);
  if (addresses.length > MOST_ADDRESSES)
    throw new Refusal(`${url.hostname} has more than ${MOST_ADDRESSES} addresses, which is not believed. Check its spelling.`);
  return addresses;
}

const MOST_ADDRESSES = 100;

/** What a promise gives, unless the signal comes first; what comes after it is dropped. */
async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/**
 * Asks the name servers of this machine over the net. The system's own look-up, which also knows its hosts file and the names of its network, is for private
 * networks: it holds one of Node's four helper threads for as long as a name server is silent, and four silent names would stop files and decompression.
 * `servers` stands in for those of this machine, in tests.
 */
export function createResolve(allowPrivate: boolean, servers?: readonly string[]): Resolve {
  if (allowPrivate) return async (name) => (await lookup(name, { all: true, order: 'verbatim' })).map(({ address }) => address);
  return async (name) => {
    const resolver = new Resolver({ timeout: 3000, tries: 2 });
    if (servers !== undefined) resolver.setServers(servers);
    const [six, four] = await Promise.allSettled([resolver.resolve6(name), resolver.resolve4(name)]);
    if (six.status === 'rejected' && four.status === 'rejected') throw four.reason;
    return [six, four].flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  };
}
