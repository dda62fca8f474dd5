import type { Log } from './bot/log.ts';
import { startRounds } from './rounds.ts';

interface RetentionParts {
  /** Default of `KEEP_DAYS`: null, and nothing is forgotten. */
  readonly days: number | null;
  forgetOld(days: number, signal: AbortSignal): Promise<number>;
  readonly log: Pick<Log, 'info' | 'warn'>;
}

const HOUR_MS = 3_600_000;

/** Forgets what feeds brought too long ago, now and every hour, until it is stopped. Keeps no process alive; what goes wrong is logged and tried again. */
export function startRetention({ days, forgetOld, log }: RetentionParts): { stop(): Promise<void> } {
  if (days === null) return { stop: async () => {} };
  const rounds = startRounds({
    async round() {
      const count = await forgetOld(days, rounds.stopping);
      if (count > 0) log.info({ documents: count, days }, 'what feeds brought longer ago was forgotten');
      return HOUR_MS;
    },
    failed(error) {
      log.warn({ error }, 'what is too old could not be forgotten');
      return HOUR_MS;
    },
    longestMs: HOUR_MS,
  });
  return rounds;
}
