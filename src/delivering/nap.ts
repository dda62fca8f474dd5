/** Sleep that can be ended. Its timer keeps no process alive. */
export interface Nap {
  sleep(ms: number): Promise<void>;
  /** Ends the sleep, or the next one when nobody sleeps. */
  wake(): void;
}

export function createNap(): Nap {
  let end: (() => void) | undefined;
  let woken = false;
  return {
    async sleep(ms) {
      if (woken) {
        woken = false;
        return;
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        timer.unref();
        end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      end = undefined;
      woken = false;
    },
    wake() {
      woken = true;
      end?.();
    },
  };
}
