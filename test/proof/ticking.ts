import type { Day } from '../../src/core/document.ts';
import type { Schedule } from '../../src/core/subscription.ts';
import { dueOf, nextOf } from '../../src/schedule/due.ts';
import { aSubscription } from '../helpers/a-subscription.ts';
import type { Choices } from '../helpers/random.ts';

const MINUTE_MS = 60_000;
const CATCH_UP_MS = 120 * MINUTE_MS;

export interface Ticked {
  /** What was delivered, by its local date, and for when. */
  readonly delivered: ReadonlyMap<Day, Date>;
  /** Dates that were delivered more than once. */
  readonly doubled: readonly string[];
  /** Whatever else should not have come about. */
  readonly strange: readonly string[];
}

/**
 * A scheduler that looks again and again from one instant to another, with the disorder of real ones: it looks too early, up to two hours too late, twice
 * with the same memory as two processes do, and once more after its clock was set back.
 */
export function tickThrough(schedule: Schedule, from: Date, until: Date, choices: Choices): Ticked {
  const delivered = new Map<Day, Date>();
  const doubled: string[] = [];
  const strange: string[] = [];
  let subscription = aSubscription({ schedule, activeFrom: from, createdAt: from, nextAt: nextOf(schedule, from, null) });
  for (let nextAt = subscription.nextAt; nextAt !== null && nextAt <= until; nextAt = subscription.nextAt) {
    const look = (now: number) => dueOf(subscription, new Date(now), CATCH_UP_MS);
    const chance = choices.below(100);
    const due = nextAt.getTime();
    const early = chance < 10 ? look(due - 1 - choices.below(60 * MINUTE_MS)) : undefined;
    if (early !== undefined && (early.due !== null || early.nextAt !== nextAt)) strange.push(`${nextAt.toISOString()}: something is due before it`);
    const now = due + choices.below(chance < 80 ? MINUTE_MS / 2 : chance < 95 ? 10 * MINUTE_MS : 119 * MINUTE_MS);
    const found = look(now);
    if (found.due === null || found.skipped.length + found.olderSkipped > 0) strange.push(`${nextAt.toISOString()}: nothing due, or something skipped`);
    if (found.due !== null) {
      if (delivered.has(found.due.date)) doubled.push(found.due.date);
      delivered.set(found.due.date, found.due.dueAt);
    }
    // Another process with the same memory comes later: what it finds has the same key, so that the database lets it take nothing.
    const other = chance > 90 ? look(now + MINUTE_MS) : undefined;
    if (other !== undefined && other.due?.slot !== found.due?.slot) strange.push(`${nextAt.toISOString()}: two processes find two slots`);
    subscription = { ...subscription, nextAt: found.nextAt };
    if (chance > 80 && look(now - 60 * MINUTE_MS).due !== null) strange.push(`${nextAt.toISOString()}: due again after the clock was set back`);
    if (look(now).due !== null) doubled.push(`${nextAt.toISOString()} at a second look`);
  }
  return { delivered, doubled, strange };
}
