import * as z from 'zod';
import { ID_LIMIT } from '../identity.ts';

/** Field types that both record types use; each message says what was expected. */

/** An id: a string, or a whole number as its decimal string. It is printed on lines of their own, so it holds no control characters. */
export const id = z
  .union([z.string(), z.int().transform(String)], { error: 'expected a string' })
  .refine((id) => id.trim() !== '' && id.length <= ID_LIMIT && !/[\p{Cc}\u2028\u2029]/u.test(id), {
    error: `expected 1 to ${ID_LIMIT} characters, no control characters and not only blanks`,
  });

/** Words that must be there. */
export const words = z.string({ error: 'expected a string' }).refine((text) => text.trim() !== '', { error: 'expected some text, not only blanks' });

/** Words that stand in one line of an answer. */
export const lineOfWords = words.refine((text) => !/[\n\v\f\r\u0085\u2028\u2029]/.test(text), { error: 'expected one line, without a line break' });

/** Words that may be missing, null or blank, all of which mean null. */
export const optionalWords = z
  .string({ error: 'expected a string or null' })
  .nullish()
  .transform((text) => (text === undefined || text === null || text.trim() === '' ? null : text));

export const httpUrl = z
  .string({ error: 'expected an http or https address, or null' })
  .refine((url) => /^https?:$/.test(URL.parse(url)?.protocol ?? ''), { error: 'expected an http or https address, or null' });

export const scope = z
  .array(words, { error: 'expected a list of audience keys, for example ["public"]' })
  .min(1, { error: 'expected at least one audience key, for example ["public"]' })
  .nullish()
  .transform((keys) => [...new Set(keys ?? ['public'])].sort());

const DAY = 'expected a day such as 2025-11-15';
const day = z.iso.date({ error: DAY });

/** A day, or a month that counts as its last day. */
export const dayOrMonth = z.string({ error: `${DAY} or a month such as 2025-11` }).transform((text, context) => {
  const month = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) ? lastDayOf(text) : text;
  if (day.safeParse(month).success) return { day: month, precision: month === text ? ('day' as const) : ('month' as const) };
  context.issues.push({ code: 'custom', message: `${DAY} or a month such as 2025-11`, input: text });
  return z.NEVER;
});

/** The last day of the month that a day or month lies in. */
export function lastDayOf(dayOrMonth: string): string {
  const [year = 0, month = 0] = dayOrMonth.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${dayOrMonth.slice(0, 7)}-${days}`;
}

/** A day or an instant. A blank between day and time is read as `T`, and a time without a zone as UTC. */
export const dayOrInstant = z.string({ error: 'expected a day or an instant, or null' }).transform((text, context) => {
  if (day.safeParse(text).success) return text;
  const joined = text.replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T').replace(/ ?UTC$/, 'Z');
  for (const instant of [joined, `${joined}Z`]) if (z.iso.datetime({ offset: true }).safeParse(instant).success) return instant;
  context.issues.push({ code: 'custom', message: 'expected a day such as 2025-11-15 or an instant such as 2025-11-15T08:30:00Z', input: text });
  return z.NEVER;
});
