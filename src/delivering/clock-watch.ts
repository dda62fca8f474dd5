import type { Clock } from '../core/clock.ts';

export interface ClockWatch {
  /** For how long nothing that ends by the clock may be trusted; 0 while it goes as it should. */
  unsureMs(): number;
}

/** A clock may be put right by so much without anybody minding. */
const SLACK_MS = 2000;

/**
 * Tells when the clock was set. A lease and a wait that a jump has ended early have not ended: for `forMs`, which is longer than either, nothing is taken up.
 *
 * `monotonicMs` is a clock that cannot be set. Each time it happens `onJump` is told once.
 */
export function watchClock(clock: Clock, monotonicMs: () => number, forMs: number, onJump: (byMs: number) => void): ClockWatch {
  let offset = clock().getTime() - monotonicMs();
  let until = Number.NEGATIVE_INFINITY;
  return {
    unsureMs() {
      const now = monotonicMs();
      const byMs = clock().getTime() - now - offset;
      offset += byMs;
      if (Math.abs(byMs) > SLACK_MS) {
        until = now + forMs;
        onJump(byMs);
      }
      return Math.max(0, until - now);
    },
  };
}
