import type { DeliveryLease, Poster, Settlement } from '../core/delivery.ts';
import { startRounds } from '../rounds.ts';
import { type ClockWatch, watchClock } from './clock-watch.ts';
import { type Worked, workOn } from './deliver-part.ts';
import type { DeliveringParts } from './parts.ts';
import { FURTHEST_MS } from './settings.ts';
import { createTrouble } from './trouble.ts';

export interface Deliverer {
  /** Something may be due now. */
  wake(): void;
  /** Begins nothing more, lets go of leases, and settles when nothing runs any more. */
  stop(): Promise<void>;
}

/** Soon enough for what another process has just taken. */
const SOON_MS = 250;
/** So many channels of a platform in a row that are asked to wait: it means all. */
const ALL_WAIT = 4;

/** Delivers what is due, on each platform that is here by itself: one that is slow or refuses holds up none of the others. Timers keep no process alive. */
export function startDeliverer(parts: DeliveringParts): Deliverer {
  const { posters, clock, monotonicMs, outbox, settings, log, tell } = parts;
  const longestSettleMs = Math.max(0, ...posters.map(({ settleMs }) => settleMs));
  const unsureForMs = settings.leaseMs + longestSettleMs;
  /** By how much the clock was set back since what waits was looked through; null when it is as it should be. */
  let setBackMs: number | null = 0;
  let unsticking = Promise.resolve();
  const watch = watchClock(clock, monotonicMs, unsureForMs, (byMs) => {
    log.warn({ byMs: Math.round(byMs) }, 'the clock was set; deliveries wait until leases have surely ended');
    setBackMs = Math.max(0, (setBackMs ?? 0) - byMs);
    for (const lane of lanes) lane.wake();
  });
  /** What the clock as it was has left behind, before anything is leased: at the start, too, since nobody knows how it went before. Done once for all lanes. */
  function unstick(): Promise<void> {
    if (setBackMs === null) return unsticking;
    const byMs = setBackMs;
    setBackMs = null;
    unsticking = outbox.unstick(clock(), { furthestMs: 2 * FURTHEST_MS, forMs: unsureForMs, setBackMs: byMs }).then(
      () => {},
      (error: unknown) => {
        setBackMs = (setBackMs ?? 0) + byMs;
        throw error;
      },
    );
    return unsticking;
  }
  const trouble = createTrouble(monotonicMs, {
    begun: (error) => {
      log.warn({ error }, 'deliveries cannot be noted');
      tell('Deliveries cannot be noted at the moment, so nothing is sent. It is tried again until it works.');
    },
    over: () => tell('Deliveries can be noted again, and go on.'),
  });
  const lanes = posters.map((poster) => startLane(poster, parts, { unsureMs: watch.unsureMs, unstick, trouble }));
  return {
    wake() {
      for (const lane of lanes) lane.wake();
    },
    async stop() {
      await Promise.all(lanes.map((lane) => lane.stop()));
    },
  };
}

interface Shared extends ClockWatch {
  unstick(): Promise<void>;
  readonly trouble: ReturnType<typeof createTrouble>;
}

function startLane(poster: Poster, parts: DeliveringParts, { unsureMs, unstick, trouble }: Shared): Deliverer {
  const { outbox, clock, monotonicMs, settings, step } = parts;
  const running = new Set<Promise<void>>();
  const inWorkspace = new Map<string, number>();
  /** What came of parts and could not be written down yet. */
  const unsettled: (readonly [DeliveryLease, Settlement])[] = [];
  let waitsInARow = 0;
  /** Nothing is begun before: the platform asks everybody to wait, or nothing can be written down. */
  let notBefore = Number.NEGATIVE_INFINITY;
  const rounds = startRounds({ round: begin, failed, longestMs: settings.wakeMs });

  return {
    wake: rounds.wake,
    async stop() {
      await rounds.stop();
      await Promise.all(running);
    },
  };

  /** Begins with what is due, as far as there are places; gives for how long there is nothing to do. */
  async function begin(): Promise<number> {
    const unsureForMs = unsureMs();
    const heldMs = notBefore - monotonicMs();
    if (heldMs <= 0) await unstick();
    if (Math.max(heldMs, unsureForMs) > 0) return Math.max(heldMs, unsureForMs);
    await settleAgain();
    while (running.size < settings.atOnce && !rounds.stopping.aborted) {
      const lease = await outbox.lease(clock(), { ...filter(), forMs: settings.leaseMs });
      if (lease === undefined) break;
      start(lease);
    }
    if (running.size >= settings.atOnce) return settings.wakeMs;
    const now = clock();
    const next = await outbox.nextDue(now, filter());
    if (next === undefined) trouble.over();
    if (next === undefined) return settings.wakeMs;
    const leftMs = next.getTime() - now.getTime();
    return leftMs > 0 ? leftMs : SOON_MS;
  }

  function filter() {
    const except = [...inWorkspace].flatMap(([workspace, count]) => (count >= settings.perWorkspace ? [workspace] : []));
    return { platforms: [poster.platform], except };
  }

  function start(lease: DeliveryLease): void {
    const { workspace } = lease.target;
    inWorkspace.set(workspace, (inWorkspace.get(workspace) ?? 0) + 1);
    const work = deliver(lease)
      .catch((error: unknown) => void failed(error))
      .finally(() => {
        const left = (inWorkspace.get(workspace) ?? 1) - 1;
        if (left > 0) inWorkspace.set(workspace, left);
        else inWorkspace.delete(workspace);
        running.delete(work);
        rounds.wake();
      });
    running.add(work);
  }

  async function deliver(lease: DeliveryLease): Promise<void> {
    await step?.('leased');
    if (rounds.stopping.aborted) return letGo(lease);
    const worked = await workOn(lease, poster, parts);
    noteWaits(worked);
    if (worked.settlement === null) return;
    try {
      await outbox.settle(lease, worked.settlement);
    } catch (error) {
      unsettled.push([lease, worked.settlement]);
      throw error;
    }
    trouble.over();
    await step?.(lease.task === 'look' ? 'look_settled' : 'settled');
    if (worked.gone !== null) await stopWhatGoes(lease, worked);
  }

  /** Nothing was begun with it: the next may have it at once. */
  async function letGo(lease: DeliveryLease): Promise<void> {
    const reason = 'The program ended before it was sent.';
    await outbox.settle(lease, { state: lease.task === 'look' ? 'unknown' : 'due', at: clock(), reason });
  }

  function failed(error: unknown): number {
    const waitMs = trouble.failed(error);
    notBefore = Math.max(notBefore, monotonicMs() + waitMs);
    return waitMs;
  }

  async function settleAgain(): Promise<void> {
    for (let first = unsettled[0]; first !== undefined; first = unsettled[0]) {
      await outbox.settle(...first);
      unsettled.shift();
    }
  }

  async function stopWhatGoes({ target }: DeliveryLease, { gone, settlement }: Worked): Promise<void> {
    const because = settlement?.state === 'failed' ? settlement.reason : '';
    const where = gone === 'workspace' ? { workspace: target.workspace } : target;
    const stopped = await parts.subscriptions.stop(where, because);
    if (stopped === 0) return;
    const place = gone === 'workspace' ? target.workspace : ((await poster.nameOf(target)) ?? `${target.workspace} ${target.channel}`);
    parts.tell(`${stopped === 1 ? '1 subscription' : `${stopped} subscriptions`} of ${place} stopped, since nothing can be posted there any more. ${because}`);
  }

  /** Where channel after channel is asked to wait, the platform means all of them. */
  function noteWaits({ waitsMs }: Worked): void {
    waitsInARow = waitsMs === null ? 0 : waitsInARow + 1;
    if (waitsMs !== null && waitsInARow >= ALL_WAIT) notBefore = monotonicMs() + Math.min(waitsMs, FURTHEST_MS);
  }
}
