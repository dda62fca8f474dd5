import type { DeliveryLease, LookOutcome, Poster, PostOutcome, Settlement } from '../core/delivery.ts';
import type { DeliveringParts } from './parts.ts';
import { afterLook, afterPost, ageOf } from './settlement.ts';

/** What came of one lease. `waits`: the platform asked to wait, and how long. */
export interface Worked {
  readonly settlement: Settlement | null;
  readonly waitsMs: number | null;
  readonly gone: 'target' | 'workspace' | null;
}

const FAULT = 'The program failed at it: please report this with the log.';

const NOTHING: Worked = { settlement: null, waitsMs: null, gone: null };

/**
 * Does what a lease is for, once: posts or amends, after the lease was read again and the attempt is on the disk, or looks. Gives how it is to be settled;
 * without a settlement the lease was lost and somebody else goes on.
 *
 * Throws what the store throws; whatever the poster throws leaves unknown what came of it.
 */
export async function workOn(lease: DeliveryLease, poster: Poster, parts: DeliveringParts): Promise<Worked> {
  return lease.task === 'look' ? look(lease, poster, parts) : post(lease, poster, parts);
}

async function post(lease: DeliveryLease, poster: Poster, parts: DeliveringParts): Promise<Worked> {
  const { outbox, clock, monotonicMs, settings, step } = parts;
  const { leaseMs, deadlineMs } = settings;
  const endsAtMs = monotonicMs() + deadlineMs;
  const now = clock();
  const lookFrom = new Date(now.getTime() + deadlineMs + poster.settleMs);
  if ((await outbox.beginAttempt(lease, now, { forMs: leaseMs, lookFrom })) === 'lease_lost') return NOTHING;
  await step?.('attempt_noted');
  // Since then the disk, or a process that stood still, may have taken longer than the lease: others count on it that nothing is sent after this.
  const leftMs = endsAtMs - monotonicMs();
  if (leftMs <= 0) return { ...NOTHING, settlement: { state: 'due', at: clock(), reason: 'The time for this try was over before anything was sent.' } };
  const outcome = await timed<PostOutcome>(parts, poster, () => postOrAmend(lease, poster, leftMs), { kind: 'unknown', reason: FAULT });
  await step?.('answered');
  return {
    settlement: afterPost(lease, outcome, atNow(poster, parts)),
    waitsMs: outcome.kind === 'refused' && outcome.again === 'later' ? (outcome.afterMs ?? null) : null,
    gone: outcome.kind !== 'refused' ? null : outcome.again === 'target_gone' ? 'target' : outcome.again === 'workspace_gone' ? 'workspace' : null,
  };
}

function postOrAmend({ amends, task, ...part }: DeliveryLease, poster: Poster, deadlineMs: number): Promise<PostOutcome> {
  if (task !== 'amend') return poster.post(part, { deadlineMs });
  if (amends === null) return Promise.resolve({ kind: 'refused', again: 'never', reason: 'What is to be corrected is not there.' });
  return poster.amend(part.target, amends, part.payload, { deadlineMs });
}

async function look(lease: DeliveryLease, poster: Poster, parts: DeliveringParts): Promise<Worked> {
  const { clock, settings, step } = parts;
  const since = lease.firstTriedAt ?? clock();
  const outcome = await timed<LookOutcome>(parts, poster, () => poster.look(lease, { since, deadlineMs: settings.deadlineMs }), {
    kind: 'cannot_look',
    reason: FAULT,
  });
  await step?.('looked');
  if (outcome.kind === 'cannot_look' && ageOf(lease, clock()) >= settings.tellAfterMs) await tellUnknown(lease, outcome.reason, parts);
  return { ...NOTHING, settlement: afterLook(lease, outcome, atNow(poster, parts)) };
}

async function tellUnknown({ delivery }: DeliveryLease, reason: string, { outbox, tell }: DeliveringParts): Promise<void> {
  if (!(await outbox.tellOnce(delivery))) return;
  tell(`Whether delivery ${delivery} was posted is not known, and it is not sent again before it is. ${reason} "footnote deliveries" shows it.`);
}

/** Counts a call and how long it took. What a poster throws says nothing of whether something was sent: `otherwise` does. */
async function timed<T extends PostOutcome | LookOutcome>(
  { meter, monotonicMs, log }: DeliveringParts,
  { platform }: Poster,
  call: () => Promise<T>,
  otherwise: T,
): Promise<T> {
  const began = monotonicMs();
  const outcome = await call().catch((error: unknown) => {
    log.warn({ platform, error }, 'a delivery ended in an error');
    return otherwise;
  });
  meter.delivered({ platform, outcome: outcome.kind, ms: monotonicMs() - began });
  return outcome;
}

const atNow = ({ settleMs }: Poster, { clock, random, settings }: DeliveringParts) => ({ now: clock(), chance: random(), settleMs, settings });
