import type { Day } from '../core/document.ts';
import { dayWords } from '../core/presenting/days.ts';
import { type QuietHours, type Schedule, WEEKDAYS, type Weekday } from '../core/subscription.ts';
import { slotsFrom, weekdayOf } from './due.ts';
import { type Moment, wallClock } from './zone.ts';

const SHORT: Readonly<Record<Weekday, string>> = { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' };

/** The next three times from an instant on, after a date, in words: `Fri 27 Nov 08:30, Sat 28 Nov 08:30, Sun 29 Nov 08:30 (Europe/Berlin)`. */
export function nextWords(schedule: Schedule, from: Date, after: Day | null, now: Date = from): string {
  const year = wallClock(now, schedule.zone).day.slice(0, 4);
  const moments = slotsFrom(schedule, from, after, 4).filter(({ is }) => is !== 'no_such_day');
  return `${moments
    .slice(0, 3)
    .map((moment) => momentWords(moment, schedule, year))
    .join(', ')} (${schedule.zone})`;
}

/** An instant in words, in a zone: `Fri 27 Nov 08:30`; with its year where that is not `year`. */
export function instantWords(instant: Date, zone: string, year: string): string {
  const { day, time } = wallClock(instant, zone);
  return `${dateWords(day, year)} ${time}`;
}

/** A schedule in words: `every day at 08:30 (Europe/Berlin)`, `Mon, Wed, Fri at 08:30 (Europe/Berlin)`. */
export const scheduleWords = ({ days, time, zone }: Schedule): string => `${daysWords(days)} at ${time} (${zone})`;

/** Quiet hours in words: `quiet from 22:00 to 07:00 (Europe/Berlin)`. */
export const quietWords = ({ from, until, zone }: QuietHours): string => `quiet from ${from} to ${until} (${zone})`;

function daysWords(days: readonly Weekday[]): string {
  if (days.length === WEEKDAYS.length) return 'every day';
  if (days.join() === WEEKDAYS.slice(0, 5).join()) return 'on weekdays';
  if (days.join() === WEEKDAYS.slice(5).join()) return 'on weekends';
  return `${days.length === 1 ? 'every ' : ''}${days.map((day) => SHORT[day]).join(', ')}`;
}

function momentWords({ at, is, date }: Moment & { readonly date: Day }, { time, zone }: Schedule, year: string): string {
  return `${instantWords(at, zone, year)}${is === 'moved' ? ` (no ${time} on ${date.slice(8)}: the clocks go forward)` : ''}`;
}

const dateWords = (day: Day, year: string): string => `${SHORT[weekdayOf(day)]} ${day.startsWith(year) ? dayWords(day).slice(0, -5) : dayWords(day)}`;
