import type { Day } from '../core/document.ts';
import { type DigestSubscription, type Schedule, WEEKDAYS, type Weekday } from '../core/subscription.ts';
import { addDays, instantOf, type Moment, wallClock } from './zone.ts';

const DAY_MS = 86_400_000;
/** What comes later than this is marked as late. */
const LATE_MS = 5 * 60_000;
/** How many missed slots are told one by one. */
const NAMED = 7;
/** A week and the widest way between two zones: no subscription rests for longer. */
const LONGEST_REST_MS = 9 * DAY_MS;

/** A due moment of a morning brief. Its key is its local date, which no change of a clock or zone gives twice. */
export interface DueSlot {
  readonly slot: string;
  readonly date: Day;
  readonly dueAt: Date;
}

/** `no_such_day`: the calendar of the zone has no such day. */
export type SkippedSlot = DueSlot & { readonly why: 'too_late' | 'no_such_day' };

export interface Due {
  /** The newest slot that has come, where it is not too old. */
  readonly due: (DueSlot & { readonly late: boolean }) | null;
  /** The others since the last look, newest first. */
  readonly skipped: readonly SkippedSlot[];
  /** How many more there are, older than those. */
  readonly olderSkipped: number;
  /** When to look again. */
  readonly nextAt: Date;
}

/**
 * What is due of a subscription that was last looked at when its `nextAt` was set. A slot is due until `catchUpMs` after its time; of several the newest
 * is due and the others are skipped. Before `nextAt`, and while it has none, nothing is.
 */
export function dueOf({ schedule, nextAt, activeFrom, owed }: DigestSubscription, now: Date, catchUpMs: number): Due {
  if (nextAt === null || now < nextAt) return { due: null, skipped: [], olderSkipped: 0, nextAt: nextAt ?? nextOf(schedule, now, null) };
  const from = owed === null ? dayOfNext(schedule, nextAt) : addDays(owed.date, 1);
  const today = wallClock(now, schedule.zone).day;
  const come: (DueSlot & { readonly is: Moment['is'] })[] = [];
  let older = 0;
  for (let date = addDays(today, 1); date >= from; date = addDays(date, -1)) {
    if (!isScheduled(schedule, date)) continue;
    if (come.length > NAMED) {
      older = countScheduled(schedule, from, date);
      break;
    }
    const { at, is } = instantOf(date, schedule.time, schedule.zone);
    if (at <= now && at >= activeFrom) come.push({ slot: date, date, dueAt: at, is });
  }
  if (owed !== null && owed.at <= now) {
    if (come.length > NAMED) older += 1;
    else come.push({ slot: owed.date, date: owed.date, dueAt: owed.at, is: 'once' });
  }
  const toSlot = ({ slot, date, dueAt }: DueSlot): DueSlot => ({ slot, date, dueAt });
  const newest = come.find(({ is }) => is !== 'no_such_day');
  const lateMs = newest === undefined ? 0 : now.getTime() - newest.dueAt.getTime();
  const due = newest !== undefined && lateMs <= catchUpMs ? { ...toSlot(newest), late: lateMs > LATE_MS } : null;
  const missed = come.filter((slot) => due === null || slot !== newest);
  return {
    due,
    skipped: missed.slice(0, NAMED).map((slot) => ({ ...toSlot(slot), why: slot.is === 'no_such_day' ? 'no_such_day' : 'too_late' })),
    olderSkipped: older + Math.max(0, missed.length - NAMED),
    nextAt: nextOf(schedule, new Date(Math.max(now.getTime() + 1, activeFrom.getTime())), come[0]?.date ?? addDays(from, -1)),
  };
}

/** When a schedule is due first, not before `from` and on a later date than `after`. */
export function nextOf(schedule: Schedule, from: Date, after: Day | null): Date {
  return slotsFrom(schedule, from, after, 1)[0]?.at as Date;
}

/** The next moments of a schedule, days that the zone leaves out among them. */
export function slotsFrom(schedule: Schedule, from: Date, after: Day | null, count: number): readonly (Moment & { readonly date: Day })[] {
  const slots: (Moment & { readonly date: Day })[] = [];
  // A time that is moved over midnight still belongs to the day before.
  const start = addDays(wallClock(from, schedule.zone).day, -1);
  for (let date = after !== null && after >= start ? addDays(after, 1) : start; slots.length < count; date = addDays(date, 1)) {
    if (!isScheduled(schedule, date)) continue;
    const moment = instantOf(date, schedule.time, schedule.zone);
    if (moment.at >= from) slots.push({ ...moment, date });
  }
  return slots;
}

/** A changed schedule, and dates that it passes over: the zone's calendar was already past them, and a newer one is due at once. */
export type Rescheduled = Pick<DigestSubscription, 'schedule' | 'owed'> & { readonly nextAt: Date; readonly passedOver: readonly DueSlot[] };

/**
 * A changed schedule that neither doubles nor loses a day. `doneUntil` is the newest date that was delivered, passed over or skipped.
 *
 * What the old schedule still owes and the new one has passed already is due at once, the newest of it; a date that is done does not come again, in
 * whatever zone.
 */
export function reschedule({ schedule: old, nextAt, activeFrom, owed }: DigestSubscription, schedule: Schedule, now: Date, doneUntil: Day | null): Rescheduled {
  const open = owed?.date ?? (nextAt === null ? null : dayOfNext(old, nextAt));
  const passed = open === null || (doneUntil !== null && open <= doneUntil) ? [] : passedSince(schedule, now, open);
  const [newest, ...older] = passed;
  if (newest !== undefined && nextAt !== null) {
    const at = nextAt > now ? now : nextAt > newest.dueAt ? nextAt : newest.dueAt;
    return { schedule, owed: { date: newest.date, at }, nextAt: at, passedOver: older };
  }
  return { schedule, owed: null, nextAt: nextOf(schedule, now < activeFrom ? activeFrom : now, doneUntil), passedOver: [] };
}

/**
 * When to look instead of `nextAt`, where a clock that ran ahead has put that too far away; null where it is as it should be. What was claimed meanwhile is
 * not due again.
 */
export function soonerThan({ schedule, nextAt }: DigestSubscription, now: Date): Date | null {
  if (nextAt === null || nextAt <= now) return null;
  // The next slot may be done already, by a clock that was ahead or by a change: then it is the one after it.
  const [first, second] = slotsFrom(schedule, now, null, 2);
  const latest = Math.min((second?.at.getTime() ?? 0) + DAY_MS, now.getTime() + LONGEST_REST_MS);
  return first !== undefined && nextAt.getTime() > latest ? first.at : null;
}

/** The slots from a date on whose time has come, newest first. */
function passedSince(schedule: Schedule, now: Date, from: Day): readonly DueSlot[] {
  const slots: DueSlot[] = [];
  for (let date = addDays(wallClock(now, schedule.zone).day, 1); date >= from && slots.length <= NAMED; date = addDays(date, -1)) {
    if (!isScheduled(schedule, date)) continue;
    const { at, is } = instantOf(date, schedule.time, schedule.zone);
    if (at <= now && is !== 'no_such_day') slots.push({ slot: date, date, dueAt: at });
  }
  return slots;
}

/** The date whose slot `nextAt` is: the nearest, for the rules of a zone may have changed since it was set. */
function dayOfNext(schedule: Schedule, nextAt: Date): Day {
  const distance = (date: Day) => Math.abs(instantOf(date, schedule.time, schedule.zone).at.getTime() - nextAt.getTime());
  const day = wallClock(nextAt, schedule.zone).day;
  const days = [addDays(day, -1), day, addDays(day, 1)];
  return days.reduce((best, date) => (distance(date) < distance(best) ? date : best));
}

const isScheduled = ({ days }: Schedule, date: Day): boolean => days.includes(weekdayOf(date));

/** 1 Jan 1970 was a Thursday. */
export const weekdayOf = (date: Day): Weekday => WEEKDAYS[(((Date.parse(date) / DAY_MS + 3) % 7) + 7) % 7] as Weekday;

/** How many dates of a schedule lie in a stretch, both ends included. */
function countScheduled(schedule: Schedule, from: Day, until: Day): number {
  const days = Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS) + 1;
  const weeks = Math.floor(days / 7);
  let count = weeks * schedule.days.length;
  for (let date = addDays(from, weeks * 7); date <= until; date = addDays(date, 1)) count += isScheduled(schedule, date) ? 1 : 0;
  return count;
}
