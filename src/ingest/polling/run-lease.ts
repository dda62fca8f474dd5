import type { FeedChange, FeedLease, FeedStore } from '../../core/feeds.ts';
import type { Polled, PollParts } from './poll-feed.ts';

export interface LeaseParts extends PollParts {
  readonly feeds: FeedStore;
  readonly log: PollLog;
  readonly meter: PollMeter;
}

interface PollLog {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
}

export interface PollMeter {
  /** `outcome` is one of a few words. */
  polled(poll: { readonly outcome: string; readonly ms: number }): void;
  /** How many items became what. */
  took(items: { readonly added: number; readonly updated: number; readonly refused: number }): void;
  queued(queue: string, length: number): void;
}

/** For how long a feed is one process's. Longer than any poll, so that only that of a process that died is taken over. */
export const LEASE_MS = 10 * 60_000;
const LONGEST_MS = 5 * 60_000;
const AFTER_FAULT_MS = 60_000;

/** Polls a feed that is leased, and ends the lease with what came of it. Never throws; `undefined` where it could not be stored. */
export async function runLease(
  lease: FeedLease,
  poll: (signal: AbortSignal) => Promise<Polled>,
  { feeds, log, meter, clock }: LeaseParts,
  stop: AbortSignal,
): Promise<Polled | undefined> {
  const began = clock().getTime();
  const fields = { feed: lease.feed.id };
  try {
    const polled = await poll(AbortSignal.any([stop, AbortSignal.timeout(LONGEST_MS)]));
    await feeds.settle(lease, polled.kind === 'stopped' ? changeOfStopped(lease, stop.aborted, began) : polled.change);
    meter.polled({ outcome: polled.kind, ms: clock().getTime() - began });
    if (polled.kind === 'taken') {
      const { added, updated, refused } = polled.taken;
      meter.took({ added, updated, refused });
      if (added + updated + refused > 0) log.info({ ...fields, added, updated, refused }, 'a feed was read');
    } else if (polled.kind === 'failed') log.info({ ...fields, failures: lease.feed.failures + 1 }, 'a feed could not be read; /feeds list says why');
    return polled;
  } catch (error) {
    meter.polled({ outcome: 'fault', ms: clock().getTime() - began });
    log.warn({ ...fields, error }, 'what a feed holds could not be stored');
    // Where this fails too, the lease ends by itself.
    await feeds.settle(lease, { nextAt: began + AFTER_FAULT_MS }).catch(() => {});
    return undefined;
  }
}

const changeOfStopped = ({ feed }: FeedLease, isEnding: boolean, began: number): FeedChange =>
  isEnding
    ? {}
    : {
        triedAt: began,
        failures: feed.failures + 1,
        nextAt: began + LEASE_MS,
        error: 'It was not read within five minutes. Its owner may know why it is slow.',
      };
