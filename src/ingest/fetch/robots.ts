import type { Answer } from './exchange.ts';
import { headerOf, maxAgeOf } from './headers.ts';
import { Refusal } from './refusal.ts';

/** Asks for one address; redirects are followed. Throws `Refusal`. */
export type AskForRobots = (url: URL) => Promise<Answer>;

export interface Robots {
  /** Throws `Refusal` where the host's robots.txt keeps this program away from `url`. It is asked for with `ask` when it is not known, or not any more. */
  check(url: URL, ask: AskForRobots): Promise<void>;
}

/** RFC 9309 demands at least 500 KiB of a robots.txt to be read. */
export const ROBOTS_BYTES = 512_000;

const DAY_MS = 86_400_000;
const LEAST_MS = 300_000;
/** Soon again: a host that was down for a moment is not left out for a day. */
const UNREACHABLE_MS = 300_000;
const MOST_HOSTS = 1000;
const MOST_RULES = 5000;
const LONGEST_LINE = 500;
const LONGEST_ADDRESS = 1000;
const MOST_WILD = 10_000;

/**
 * What robots.txt of each host allows the program called `agent` (RFC 9309): kept as long as its Cache-Control says, at least five minutes and at most a day,
 * which is also the default. Not there (4xx): all is allowed. Not to be had (5xx, 429, no answer): nothing is.
 */
export function createRobots({ clock, agent }: { readonly clock: () => Date; readonly agent: string }): Robots {
  const known = new Map<string, { readonly untilMs: number; readonly allows: Allows }>();
  return {
    async check(url, ask) {
      if (url.pathname === '/robots.txt') return;
      const now = clock();
      let rules = known.get(url.origin);
      if (rules === undefined || rules.untilMs <= now.getTime()) {
        const address = new URL('/robots.txt', url);
        const answer = await ask(address).catch((error: unknown) => {
          if (error instanceof Refusal) return error;
          throw error;
        });
        rules = { untilMs: now.getTime() + keepMs(answer, now), allows: await readRobots(address, answer, agent) };
        known.delete(url.origin);
        known.set(url.origin, rules);
        for (const oldest of known.keys()) {
          if (known.size <= MOST_HOSTS) break;
          known.delete(oldest);
        }
      }
      const { untilMs, allows } = rules;
      if (allows instanceof Refusal) throw new Refusal(allows.message, { retryAfterMs: Math.max(0, untilMs - now.getTime()), cause: allows });
      if (!allows(url)) throw new Refusal(`${url.hostname} does not want this page read by programs (robots.txt). Ask its owner, or give another page.`);
    },
  };
}

/** What may be read, or why nothing. */
type Allows = ((url: URL) => boolean) | Refusal;

const isThere = (answer: Answer): boolean => answer.status === 200 || answer.status === 203;
const isUnreachable = (answer: Answer): boolean => answer.status >= 500 || answer.status === 429;

function keepMs(answer: Answer | Refusal, now: Date): number {
  if (answer instanceof Refusal || isUnreachable(answer)) return UNREACHABLE_MS;
  const given = headerOf(answer.headers, 'cache-control') === null ? null : maxAgeOf(answer.headers, now);
  return Math.min(DAY_MS, Math.max(LEAST_MS, given ?? DAY_MS));
}

async function readRobots(address: URL, answer: Answer | Refusal, agent: string): Promise<Allows> {
  if (answer instanceof Refusal) return answer;
  if (isUnreachable(answer)) return new Refusal(`${address.hostname} does not show its robots.txt, so its pages are left alone. Try again later.`);
  if (!isThere(answer)) return () => true;
  const { default: module } = await import('robots-parser');
  // Its types describe another kind of module than it is.
  const parse = module as unknown as typeof module.default;
  const robots = parse(address.href, bounded(new TextDecoder().decode(answer.bytes), agent.toLowerCase()));
  return ({ href }) => robots.isAllowed(href.slice(0, LONGEST_ADDRESS), agent) !== false;
}

/**
 * The groups that concern `agent`, without what only costs time: lines that are no rules, and rules beyond what a host needs. What a rule with `*` costs is its
 * length times that of the address. As in the library, any other line with a colon ends the names at the head of a group.
 */
function bounded(text: string, agent: string): string {
  const kept: string[] = [];
  let isHead = false;
  let isOurs = false;
  let rules = 0;
  let wild = 0;
  for (const [line] of text.matchAll(/[^\r\n]+/gu)) {
    const [, name = '', value = ''] = /^\s*([a-z-]+)\s*:([^#]*)/iu.exec(line.slice(0, LONGEST_LINE)) ?? [];
    if (name === '') continue;
    const isName = name.toLowerCase() === 'user-agent';
    if (isName) {
      if (!isHead) {
        isOurs = false;
        if (kept.at(-1) !== END) kept.push(END);
      }
      const known = value.toLowerCase().split('/')[0]?.trim() ?? '';
      if (known === agent || known === '*') {
        isOurs = true;
        if (kept.at(-1) !== `user-agent: ${known}`) kept.push(`user-agent: ${known}`);
      }
    } else if (isOurs && /^(?:dis)?allow$/iu.test(name)) {
      rules++;
      wild += value.includes('*') ? value.length : 0;
      if (rules <= MOST_RULES && wild <= MOST_WILD) kept.push(`${name}:${value}`);
    }
    isHead = isName;
  }
  return kept.join('\n');
}

const END = 'end: of a group';
