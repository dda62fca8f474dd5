import type { DeliveringParts } from './parts.ts';

const EVERY_MS = 15_000;
/** What is older and done is forgotten. */
const KEPT_MS = 100 * 24 * 3_600_000;
const FORGET_EVERY = (6 * 3_600_000) / EVERY_MS;

/** Counts from time to time how many deliveries are where, and forgets old ones. */
export function startTally({ outbox, meter, clock, log }: Pick<DeliveringParts, 'outbox' | 'meter' | 'clock' | 'log'>): { stop(): void } {
  let turn = 0;
  const count = async () => {
    meter.deliveries(await outbox.tally(), clock());
    // The first time soon: a process may seldom run for long.
    const forgets = turn % FORGET_EVERY === 0;
    turn += 1;
    if (forgets) await outbox.forget(new Date(clock().getTime() - KEPT_MS));
  };
  // What keeps it from counting keeps others from delivering, who say so.
  const timer = setInterval(() => void count().catch((error: unknown) => log.info({ error }, 'deliveries could not be counted')), EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
