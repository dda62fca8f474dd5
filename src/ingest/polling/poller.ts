import type { FeedLease } from '../../core/feeds.ts';
import { startRounds } from '../../rounds.ts';
import { pollFeed } from './poll-feed.ts';
import { LEASE_MS, type LeaseParts, runLease } from './run-lease.ts';

export interface Poller {
  /** Ends what runs, lets go of its leases, and settles when nothing runs any more. */
  stop(): Promise<void>;
}

export interface PollerOptions {
  /** Feeds that are polled at the same time, each on another host. */
  readonly atOnce?: number;
  /** At the latest after so long the store is asked what is due: another process may have added something. */
  readonly wakeMs?: number;
}

/** Soon enough for a feed whose host was busy. */
const SOON_MS = 1000;

/**
 * Polls feeds when they are due, until it is stopped. A slow one holds its own place and its host alone; the others go on.
 *
 * Timers keep no process alive. What goes wrong with the store is logged, and tried again.
 */
export function startPoller(parts: LeaseParts, { atOnce = 16, wakeMs = 30_000 }: PollerOptions = {}): Poller {
  const { feeds, clock, log, meter } = parts;
  const running = new Map<string, Promise<void>>();
  const rounds = startRounds({ round: begin, failed, longestMs: wakeMs });

  return {
    async stop() {
      await rounds.stop();
      await Promise.all(running.values());
    },
  };

  /** Begins with what is due, as far as there are places; gives for how long there is nothing to do. */
  async function begin(): Promise<number> {
    while (running.size < atOnce && !rounds.stopping.aborted) {
      const lease = await feeds.leaseDue(clock().getTime(), LEASE_MS, [...running.keys()]);
      if (lease === undefined) break;
      start(lease);
    }
    meter.queued('feeds', await feeds.countDue(clock().getTime()));
    if (running.size >= atOnce) return wakeMs;
    const next = await feeds.nextDue();
    const leftMs = next === undefined ? wakeMs : next - clock().getTime();
    return leftMs > 0 ? leftMs : SOON_MS;
  }

  function failed(error: unknown): number {
    log.warn({ error }, 'it could not be looked up which feeds are due');
    return wakeMs;
  }

  function start(lease: FeedLease): void {
    const host = URL.parse(lease.feed.url)?.host ?? lease.feed.url;
    const poll = runLease(lease, (signal) => pollFeed(lease.feed, parts, signal), parts, rounds.stopping).then(() => {
      running.delete(host);
      rounds.wake();
    });
    running.set(host, poll);
  }
}

/** Polls once what is due now; gives each feed with what came of it, in the order in which they were begun. */
export async function pollDue(
  parts: LeaseParts,
  signal: AbortSignal,
): Promise<readonly { readonly lease: FeedLease; readonly polled: Awaited<ReturnType<typeof runLease>> }[]> {
  const now = parts.clock().getTime();
  const found: { readonly lease: FeedLease; readonly polled: Awaited<ReturnType<typeof runLease>> }[] = [];
  const work = async () => {
    for (;;) {
      const lease = signal.aborted ? undefined : await parts.feeds.leaseDue(now, LEASE_MS, []);
      if (lease === undefined) return;
      found.push({ lease, polled: await runLease(lease, (own) => pollFeed(lease.feed, parts, own), parts, signal) });
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return found.toSorted((a, b) => a.lease.feed.id - b.lease.feed.id);
}
