export interface RoundsParts {
  /** One round of work; gives for how long there is nothing to do. */
  round(): Promise<number>;
  /** Hears why a round failed; gives for how long to wait before the next. */
  failed(error: unknown): number;
  /** At the latest after so long the next round begins. */
  readonly longestMs: number;
}

export interface Rounds {
  /** Begins the next round at once, or right after the one under way. */
  wake(): void;
  /** Begins none more; settles when the one under way has ended. */
  stop(): Promise<void>;
  /** Aborted by `stop`, for a round that can end early. */
  readonly stopping: AbortSignal;
}

/**
 * Works in rounds, one after the other with a sleep between, until it is stopped; a round that fails ends nothing.
 *
 * The first begins when the caller's own code has run: it may use what is declared below. Timers keep no process alive.
 */
export function startRounds({ round, failed, longestMs }: RoundsParts): Rounds {
  const nap = createNap();
  const stopping = new AbortController();
  const { signal } = stopping;
  const done = Promise.resolve().then(run);
  return {
    wake: nap.wake,
    async stop() {
      stopping.abort();
      nap.wake();
      await done;
    },
    stopping: signal,
  };

  async function run(): Promise<void> {
    while (!signal.aborted) {
      const waitMs = await round().catch(failed);
      await nap.sleep(Math.min(Math.max(waitMs, 1), longestMs));
    }
  }
}

/** Sleep that can be ended: `wake` ends it, or the next one where nobody sleeps. */
function createNap() {
  let end: (() => void) | undefined;
  let woken = false;
  return {
    async sleep(ms: number): Promise<void> {
      if (!woken) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          timer.unref();
          end = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      end = undefined;
      woken = false;
    },
    wake(): void {
      woken = true;
      end?.();
    },
  };
}
