import type { PlatformParts } from '../../bot/platform.ts';

const KEPT = 10_000;

/** Tells what comes for the first time from what comes again: from memory at once, and across restarts from the ledger. */
export function createSeen({ ledger, clock, log }: Pick<PlatformParts, 'ledger' | 'clock' | 'log'>) {
  const recent = new Set<string>();
  return {
    /** Whether `key`, begun with its workspace, comes for the first time. A ledger that cannot be asked keeps nobody without an answer. */
    async first(key: string): Promise<boolean> {
      if (recent.has(key)) return false;
      recent.add(key);
      const [oldest] = recent;
      if (recent.size > KEPT && oldest !== undefined) recent.delete(oldest);
      return ledger.first(key, clock()).catch((error: unknown) => {
        log.warn({ platform: 'discord', error }, 'what came before could not be looked up');
        return true;
      });
    },
  };
}
