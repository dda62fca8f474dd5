import { Refusal } from './refusal.ts';

/** A time that is spent in several stretches. */
export interface Budget {
  /** Aborts with the caller's own signal alone. */
  readonly outer: AbortSignal;
  /** Does `work` with a signal that aborts when the time is used up, or with the caller's own. Throws `Refusal` about `host` when it was used up. */
  spend<T>(host: string, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

export function createBudget(totalMs: number, outer: AbortSignal = new AbortController().signal): Budget {
  let leftMs = totalMs;
  return {
    outer,
    async spend(host, work) {
      const controller = new AbortController();
      const onAbort = () => controller.abort(outer.reason);
      if (outer.aborted) onAbort();
      outer.addEventListener('abort', onAbort, { once: true });
      const timer = setTimeout(
        () => controller.abort(new Refusal(`${host} took longer than ${totalMs / 1000} s, and was not waited for. Try again later.`)),
        leftMs,
      );
      const began = performance.now();
      try {
        return await work(controller.signal);
      } finally {
        clearTimeout(timer);
        outer.removeEventListener('abort', onAbort);
        leftMs = Math.max(0, leftMs - (performance.now() - began));
      }
    },
  };
}
