import type { Log } from '../../bot/log.ts';
import type { Meter } from '../../bot/meter.ts';

/** What is done after Slack was told "got it". */
export interface Work {
  /** Takes a task in its turn; false when too many wait already. A task that throws is a fault of the program. */
  add(task: () => Promise<void>): boolean;
  /** Settles when nothing runs or waits any more, at the latest after `ms`. */
  idle(ms: number): Promise<void>;
}

const MOST = 2000;

/** Starts one task in each turn of the event loop, in their order: what comes in meanwhile is acknowledged before the next begins. */
export function createWork({ log, meter }: { readonly log: Log; readonly meter: Meter }): Work {
  const waiting: (() => Promise<void>)[] = [];
  const running = new Set<Promise<void>>();
  let pumping = false;
  let onIdle: (() => void) | undefined;

  function pump(): void {
    const task = waiting.shift();
    meter.queued('slack', waiting.length);
    if (task !== undefined) start(task);
    pumping = waiting.length > 0;
    if (pumping) setImmediate(pump);
  }

  function start(task: () => Promise<void>): void {
    const run: Promise<void> = task()
      .catch((error: unknown) => log.error({ error }, 'something that Slack sent could not be answered'))
      .finally(() => {
        running.delete(run);
        if (running.size === 0 && waiting.length === 0) onIdle?.();
      });
    running.add(run);
  }

  return {
    add(task) {
      if (waiting.length >= MOST) return false;
      waiting.push(task);
      if (!pumping) setImmediate(pump);
      pumping = true;
      return true;
    },
    async idle(ms) {
      if (running.size === 0 && waiting.length === 0) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        onIdle = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}
