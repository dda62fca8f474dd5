import type { Day } from '../document.ts';

const DAY_MS = 86_400_000;

const toMs = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** The day of an instant, undefined outside the years 1 to 9999. */
function fromMs(ms: number): Day | undefined {
  return ms >= -62_135_596_800_000 && ms < 253_402_300_800_000 ? new Date(ms).toISOString().slice(0, 10) : undefined;
}

/** A day by its numbers, months counted from 1; undefined when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month) && year >= 1 && year <= 9999 ? text : undefined;
}

/** How many days a month has. */
export const lastDayOf = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: Day): number => (Math.floor(toMs(day) / DAY_MS) + 3 + 7_000_000) % 7;

export const addDays = (day: Day, days: number): Day | undefined => fromMs(toMs(day) + days * DAY_MS);

/** The same day of another month, or that month's last when it is shorter. */
export function addMonths(day: Day, months: number): Day | undefined {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return dayOf(year, month, Math.min(Number(day.slice(8, 10)), lastDayOf(year, month)));
}
