import type { Day } from '../document.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day, month or year in words: `15 Nov 2025`, `Nov 2025`, `2025`. Anything else comes back as it is. */
export function dayWords(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/su.exec(date) ?? [];
  const name = month && MONTHS[Number(month) - 1];
  if (!year || (month && !name)) return date;
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** The month of a day in words: `Nov 2025`. */
export const monthWords = (day: Day): string => dayWords(day.slice(0, 7));

/** From the first day to the last in words; null when there is none. */
export function rangeWords(from: Day | null, to: Day | null): string | null {
  if (from === null || to === null) return null;
  return from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`;
}

const DAY_MS = 86_400_000;

/** How old a day is, as people say it: `today`, `8 days old`, `a year old`. Null for a day to come and for what is no whole day. */
export function ageWords(date: string, now: Date): string | null {
  if (!/^\d{4}-\d\d-\d\d/u.test(date)) return null;
  const days = Math.floor(now.getTime() / DAY_MS) - Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY_MS;
  if (Number.isNaN(days) || days < 0) return null;
  if (days === 0) return 'today';
  if (days < 31) return `${days === 1 ? 'a day' : `${days} days`} old`;
  const months = Math.max(1, Math.floor((days * 12) / 365));
  if (months < 12) return `${months === 1 ? 'a month' : `${months} months`} old`;
  const years = Math.max(1, Math.floor(days / 365.25));
  return `${years === 1 ? 'a year' : `${years} years`} old`;
}
