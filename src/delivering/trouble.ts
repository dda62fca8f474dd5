/** Something that fails again and again, and is said once. */
export interface Trouble {
  /** How long to wait before the next try: longer each time, up to half a minute. */
  failed(error: unknown): number;
  /** It worked, or there was nothing to do. */
  over(): void;
}

const FIRST_MS = 500;
const LONGEST_MS = 30_000;
/** A full disk takes some writes and refuses others: it is over when nothing has failed for so long. */
const CALM_MS = 10_000;

/** `tell` hears when it begins and when it is over, never in between. */
export function createTrouble(monotonicMs: () => number, tell: { begun(error: unknown): void; over(): void }): Trouble {
  let inARow = 0;
  let failedAt: number | undefined;
  return {
    failed(error) {
      if (failedAt === undefined) tell.begun(error);
      failedAt = monotonicMs();
      inARow += 1;
      return Math.min(FIRST_MS * 2 ** Math.min(inARow - 1, 10), LONGEST_MS);
    },
    over() {
      inARow = 0;
      if (failedAt === undefined || monotonicMs() - failedAt < CALM_MS) return;
      failedAt = undefined;
      tell.over();
    },
  };
}
