import type { Clock } from '../../core/clock.ts';

/** How long a connection has to have lasted to be no part of a series of losses. */
const STEADY_MS = 10_000;
/** Losses in a row after which the library's own half second between two connections is enough. */
const FREE = 3;
const MOST_MS = 60_000;

export interface BackOff {
  connected(): void;
  lost(): void;
  /** What is left to wait before the next connection; 0 for none. */
  waitMs(): number;
}

/** Spaces out connections that are lost as soon as they are made: 1 s after the fourth loss in a row, doubled with each up to a minute. */
export function createBackOff(clock: Clock): BackOff {
  let losses = 0;
  let since: number | undefined;
  let until = 0;
  return {
    connected() {
      since = clock().getTime();
    },
    lost() {
      const now = clock().getTime();
      losses = since !== undefined && now - since >= STEADY_MS ? 1 : losses + 1;
      since = undefined;
      until = losses <= FREE ? 0 : now + Math.min(MOST_MS, 1000 * 2 ** (losses - FREE - 1));
    },
    // A clock that was set back makes nobody wait longer than the longest wait.
    waitMs: () => Math.min(MOST_MS, Math.max(0, until - clock().getTime())),
  };
}
