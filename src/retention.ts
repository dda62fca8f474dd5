import type { Log } from './bot/log.ts';

interface RetentionParts {
  /** Default of `KEEP_DAYS`: null, and nothing is forgotten. */
  readonly days: number | null;
  forgetOld(days: number, signal: AbortSignal): Promise<number>;
  readonly log: Pick<Log, 'info' | 'warn'>;
  readonly everyMs?: number;
}

const HOUR_MS = 3_600_000;

/** Forgets what feeds brought too long ago, now and every hour, until it is stopped. Keeps no process alive; what goes wrong is logged and tried again. */
export function startRetention({ days, forgetOld, log, everyMs = HOUR_MS }: RetentionParts): { stop(): Promise<void> } {
  if (days === null) return { stop: async () => {} };
  const stopping = new AbortController();
  let running = Promise.resolve();
  const forget = () => {
    running = running
      .then(async () => {
        const count = await forgetOld(days, stopping.signal);
        if (count > 0) log.info({ documents: count, days }, 'what feeds brought longer ago was forgotten');
      })
      .catch((error: unknown) => log.warn({ error }, 'what is too old could not be forgotten'));
  };
  const timer = setInterval(forget, everyMs);
  timer.unref();
  forget();
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}
