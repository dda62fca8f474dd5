import PQueue from 'p-queue';
import { Refusal } from './refusal.ts';

export interface TurnLimits {
  /** How long a host is left alone after a request. */
  readonly gapMs: number;
  /** Requests that run at the same time, each to another host. */
  readonly atOnce: number;
  /** Requests that run or wait, for one host and in all. */
  readonly mostPerHost: number;
  readonly most: number;
}

/** Does `work` when its turn has come, one at a time for each host, in the order asked. Throws `Refusal` at once when too many wait, and the signal's reason. */
export type InTurn = <T>(host: string, signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

const FULL_MS = 60_000;

export function createTurns({ gapMs, atOnce, mostPerHost, most }: TurnLimits): InTurn {
  const hosts = new Map<string, PQueue>();
  const gaps = new Map<string, NodeJS.Timeout>();
  const all = new PQueue({ concurrency: atOnce });
  let open = 0;
  return async <T>(host: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
    signal.throwIfAborted();
    const queue = hosts.get(host) ?? new PQueue({ concurrency: 1 });
    if (queue.size + queue.pending >= mostPerHost)
      throw new Refusal(`Too many requests to ${host} are waiting. Try again in a minute.`, { retryAfterMs: FULL_MS });
    if (open >= most) throw new Refusal('Too many requests are waiting. Try again in a minute.', { retryAfterMs: FULL_MS });
    hosts.set(host, queue);
    open++;
    // A process waits for whoever waits for the gap to end, and for a gap alone it does not.
    gaps.get(host)?.ref();
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    void queue.add(async () => {
      // Whoever gave up while waiting costs the host nothing.
      if (!signal.aborted) {
        await all.add(() => work().then(resolve, reject));
        await new Promise<void>((over) => {
          const gap = setTimeout(over, gapMs);
          if (queue.size === 0) gap.unref();
          gaps.set(host, gap);
        });
        gaps.delete(host);
      }
      if (queue.size === 0) hosts.delete(host);
    });
    try {
      return await promise;
    } finally {
      open--;
      signal.removeEventListener('abort', onAbort);
    }
  };
}
