import { type AimRules, toAim } from './aim.ts';
import { createBudget } from './budget.ts';
import { type Answer, exchange } from './exchange.ts';
import { type Fetched, toFetched } from './fetched.ts';
import { headerOf } from './headers.ts';
import { createPauses } from './pauses.ts';
import { Refusal, toRefusal } from './refusal.ts';
import { createResolve, openAddresses, type Resolve } from './resolve.ts';
import { createRobots, ROBOTS_BYTES } from './robots.ts';
import { createTurns, type TurnLimits } from './turns.ts';

export type { Fetched } from './fetched.ts';

/** The only way out to the web. It never throws: what went wrong is an answer, too. */
export interface Fetcher {
  get(url: string, wanted?: Wanted): Promise<Fetched>;
}

export interface Wanted {
  /** Sent along; to another host than the one asked for, or by http instead of https, only those that begin with `accept`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What an earlier answer gave, so that the same need not be sent again. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Most bytes of the body, packed and unpacked. */
  readonly maxBytes?: number;
  /**
   * Whether robots.txt is respected; it is, unless this is false. False is for feeds that an operator named: a person asked for that one address, as with a
   * browser, and feeds are published for programs. All that is found from there, pages of items above all, is asked for with respect.
   */
  readonly robots?: boolean;
  readonly signal?: AbortSignal;
}

export interface FetchLimits extends TurnLimits {
  /** From the first connection to the last byte, redirects and robots.txt with it; waiting for a turn does not count. */
  readonly deadlineMs: number;
  readonly maxBytes: number;
}

const FETCH_LIMITS: FetchLimits = { deadlineMs: 20_000, maxBytes: 8_000_000, gapMs: 500, atOnce: 8, mostPerHost: 200, most: 2000 };

export interface FetcherOptions {
  readonly clock: () => Date;
  /** Hosts are noted, addresses never: they may hold a token. */
  readonly log: { warn(fields: Readonly<Record<string, unknown>>, message: string): void };
  /** Default: the name servers of this machine. */
  readonly resolve?: Resolve;
  /** Its first word, up to the slash, is the name that robots.txt knows this program by. */
  readonly userAgent: string;
  readonly allowPrivate: boolean;
  /** The only hosts that may be asked, `*.` before a name for all below it; empty for all. */
  readonly allowHosts: readonly string[];
  /** Default: 80 and 443. */
  readonly ports?: readonly number[];
  /** Through which everything goes; null for none. It looks names up itself, so it has to keep its own watch over where they lead. */
  readonly proxy: string | null;
  readonly limits?: Partial<FetchLimits>;
  /** Addresses that count as public, for tests against a server on this machine. */
  readonly alsoPublic?: readonly string[];
}

const MOST_REDIRECTS = 5;

/**
 * A fetcher with its own queues, pauses and memory of robots.txt. The environment's proxies are not looked at.
 *
 * Each hop: its turn with the host, the address looked at, its name looked up and every address of it checked, robots.txt, one connection to what was checked.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { clock, log, userAgent, proxy } = options;
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const rules: AimRules = { ...options, ports: new Set(options.ports ?? [80, 443]), alsoPublic: new Set(options.alsoPublic) };
  const resolve = options.resolve ?? createResolve(options.allowPrivate);
  const inTurn = createTurns(limits);
  const robots = createRobots({ clock, agent: userAgent.split('/')[0] ?? userAgent });
  const pauses = createPauses(clock);

  const ask = async (
    url: URL,
    headers: Readonly<Record<string, string>>,
    intake: Pick<Parameters<typeof exchange>[0], 'maxBytes' | 'overflow' | 'signal'>,
  ): Promise<Answer> => {
    try {
      pauses.check(url);
      const addresses = proxy === null ? await openAddresses(url, resolve, rules, intake.signal) : [];
      const answer = await exchange({ url, addresses, proxy, headers: { ...headers, 'user-agent': userAgent }, ...intake });
      pauses.note(url, answer);
      return answer;
    } catch (error) {
      throw intake.signal.aborted ? error : toRefusal(error, url.hostname, proxy !== null);
    }
  };

  const askForRobots = (signal: AbortSignal) => async (first: URL) => {
    let url = first;
    for (let hops = 0; ; hops++) {
      const answer = await ask(url, { accept: 'text/plain, */*;q=0.5' }, { maxBytes: ROBOTS_BYTES, overflow: 'cut', signal });
      const next = redirectOf(answer, url, rules);
      if (next === null) return answer;
      if (hops === MOST_REDIRECTS) return { ...answer, status: 404 };
      url = next;
    }
  };

  const follow = async (address: string, wanted: Wanted): Promise<Fetched> => {
    const first = toAim(address, rules);
    const budget = createBudget(limits.deadlineMs, wanted.signal);
    const notes: string[] = [];
    const seen = new Set<string>();
    let url = first;
    let permanent: { readonly url: URL; readonly isOver: boolean } = { url: first, isOver: false };
    for (let hops = 0; ; hops++) {
      const here = url;
      seen.add(here.href);
      const answer = await inTurn(here.host, budget.outer, () =>
        budget.spend(here.hostname, async (signal) => {
          pauses.check(here);
          if (wanted.robots !== false) await robots.check(here, askForRobots(signal));
          return ask(here, toHeaders(wanted, isAsSafe(here, first)), { maxBytes: wanted.maxBytes ?? limits.maxBytes, overflow: 'refuse', signal });
        }),
      );
      const next = redirectOf(answer, here, rules);
      if (next === null)
        return toFetched(answer, {
          url: here,
          permanentUrl: permanent.url === first ? null : permanent.url.href,
          notes,
          isConditional: isConditional(wanted),
          now: clock(),
        });
      if (hops === MOST_REDIRECTS) throw new Refusal(`${first.hostname} redirects more than ${MOST_REDIRECTS} times. Give the address where it ends.`);
      if (seen.has(next.href)) throw new Refusal(`${first.hostname} redirects in a circle. Its owner has to repair it.`);
      const isDowngrade = here.protocol === 'https:' && next.protocol === 'http:';
      if (isDowngrade) {
        notes.push(`${here.hostname} redirects from https to http at ${next.hostname}: what comes from there may have been changed on its way.`);
        log.warn({ host: here.hostname, to: next.hostname }, 'a redirect leads from https to http');
      }
      const isOver = permanent.isOver || isDowngrade || (answer.status !== 301 && answer.status !== 308);
      permanent = { url: isOver ? permanent.url : next, isOver };
      url = next;
    }
  };

  return {
    async get(address, wanted = {}) {
      try {
        return await follow(address, wanted);
      } catch (error) {
        const { message, retryAfterMs, permanent, isNotThere } = wanted.signal?.aborted
          ? new Refusal('The request was stopped before it was answered.')
          : toRefusal(error, hostIn(address));
        return { kind: 'refused', reason: message, retryAfterMs, permanent, ...(isNotThere && { isNotThere }) };
      }
    },
  };
}

const hostIn = (address: string): string => URL.parse(address)?.hostname ?? 'The address';

const isConditional = ({ etag, lastModified }: Wanted): boolean => (etag ?? null) !== null || (lastModified ?? null) !== null;

/** Whether what was meant for one address may go to another: the same host, not in the open where it was hidden before. */
const isAsSafe = (url: URL, meant: URL): boolean => url.origin === meant.origin || (url.host === meant.host && url.protocol === 'https:');

function toHeaders({ headers = {}, etag, lastModified }: Wanted, isHome: boolean): Readonly<Record<string, string>> {
  const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return {
    accept: '*/*',
    ...Object.fromEntries(own.filter(([name]) => isHome || name.startsWith('accept'))),
    ...(etag == null ? {} : { 'if-none-match': etag }),
    ...(lastModified == null ? {} : { 'if-modified-since': lastModified }),
  };
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Where an answer sends on to, looked at like an address that was typed; null where it does not. Throws `Refusal`. */
function redirectOf(answer: Answer, url: URL, rules: AimRules): URL | null {
  if (!REDIRECTS.has(answer.status)) return null;
  const location = headerOf(answer.headers, 'location');
  if (location === null || location === '') throw new Refusal(`${url.hostname} redirects without saying where to. Its owner has to repair it.`);
  try {
    return toAim(inUtf8(location), rules, url);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // Not for ever: the other side may lead elsewhere tomorrow.
    throw new Refusal(`${url.hostname} redirects to an address that is not fetched. ${error.message}`, { cause: error });
  }
}

/** Headers come as Latin-1; many an address in them was written as UTF-8, and the name in it is to be the one that a browser would see. */
function inUtf8(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}
