/** Something that fails again and again, and is said once. */
export interface Trouble {
  /** How long to wait before the next try: longer each time, up to half a minute. */
  failed(error: unknown): number;
  over(): void;
}

const LONGEST_MS = 30_000;

/** `tell` hears when it begins and when it is over, never in between. */
export function createTrouble(tell: { begun(error: unknown): void; over(): void }, firstMs = 500): Trouble {
  let times = 0;
  return {
    failed(error) {
      if (times === 0) tell.begun(error);
      times += 1;
      return Math.min(firstMs * 2 ** Math.min(times - 1, 10), LONGEST_MS);
    },
    over() {
      if (times > 0) tell.over();
      times = 0;
    },
  };
}
