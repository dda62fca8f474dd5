import type { Feed } from '../../core/feeds.ts';

/** Bounds of the time between two polls. */
export interface Pace {
  readonly leastMs: number;
  readonly mostMs: number;
  /** Where nobody says anything. */
  readonly usualMs: number;
  /** After the first failure; doubled with each further one. */
  readonly retryMs: number;
}

const MINUTE_MS = 60_000;

export const PACE: Pace = { leastMs: 5 * MINUTE_MS, mostMs: 24 * 60 * MINUTE_MS, usualMs: 30 * MINUTE_MS, retryMs: 10 * MINUTE_MS };

/** What a poll came to, as far as it decides when the next one is. */
export type Outcome =
  /** `freshMs` is what the server says of the answer (Cache-Control, Expires), `saidMs` what the feed says of itself; null where nothing is said. */
  | { readonly kind: 'read'; readonly freshMs: number | null; readonly saidMs: number | null }
  | { readonly kind: 'failed'; readonly retryAfterMs: number | null; readonly permanent: boolean };

/**
 * When a feed is asked next.
 *
 * After a reading: as often as the operator wants, else the longer of what server and feed say, else every half an hour. After a failure it is left
 * alone for longer each time, and never for less than its server asks. Up to a tenth is added at random, so that feeds that began together part.
 */
export function nextPoll(feed: Pick<Feed, 'everyMs' | 'failures'>, outcome: Outcome, now: Date, random: () => number, pace: Pace = PACE): Date {
  return new Date(now.getTime() + Math.ceil(waitMs(feed, outcome, pace) * (1 + random() / 10)));
}

/** `failures` are those before this poll. */
function waitMs({ everyMs, failures }: Pick<Feed, 'everyMs' | 'failures'>, outcome: Outcome, pace: Pace): number {
  const bounded = (ms: number) => Math.min(Math.max(ms, pace.leastMs), pace.mostMs);
  if (outcome.kind === 'failed') {
    if (outcome.permanent) return pace.mostMs;
    const backOff = Math.max(pace.retryMs * 2 ** Math.min(failures, 30), outcome.retryAfterMs ?? 0);
    return bounded(backOff);
  }
  if (everyMs !== null) return bounded(everyMs);
  const said = Math.max(outcome.freshMs ?? 0, outcome.saidMs ?? 0);
  return bounded(said > 0 ? said : pace.usualMs);
}
