import type { Day } from '../document.ts';
import { dayOf } from './calendar.ts';
import { DATE_FORMS, type DaySpan, goBack } from './date-forms.ts';

/** A day or a period in a text: `text.slice(start, end)` names it, without the preposition in front. Both days are inclusive. */
export interface DateMention extends DaySpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The dates in an English text, in order, none overlapping.
 *
 * Only what can hardly be anything else: a month with a day or a year, an ISO day, a lone month, weekday or year behind a preposition, *yesterday*, *last
 * week*. So *the Sun*, *they may* and *March for our lives* are no dates. What names no year is the last one up to `reference`, unless it says *next*; weeks
 * begin on Monday. Own patterns rather than chrono-node, which takes longer to load than the program to start, and knows no past.
 */
export function toDays(text: string, reference: Day): readonly DateMention[] {
  const found: DateMention[] = [];
  for (const { pattern, read } of DATE_FORMS) {
    for (const match of text.matchAll(pattern)) {
      const period = read(match.groups ?? {}, reference);
      if (period !== undefined) found.push({ start: match.index, end: match.index + match[0].length, ...period });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateMention[] = [];
  for (const mention of found) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}

/**
 * The day that an option says: `2025-11-15`, `yesterday`, `7d`, `2w`, `3m`, `1y`, `7 days ago`, `last week`, `15 Nov 2025`, `June 2025`, `2019`.
 *
 * Of a period it is the first day, or the last with `bound: 'end'`. Undefined when it is no day.
 */
export function parseDay(text: string, today: Day, options: { readonly bound?: 'start' | 'end' } = {}): Day | undefined {
  const typed = text.trim().replace(/\s+/g, ' ').slice(0, 40);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (/^now$/i.test(typed)) return today;
  const back = BACK.exec(typed);
  if (back?.[1] !== undefined && back[2] !== undefined) return goBack(today, Number(back[1]), back[2].toLowerCase());
  // A lone month, weekday or year counts here as it does behind a preposition.
  const [mention, ...others] = toDays(`on ${typed}`, today);
  if (mention === undefined || others.length > 0 || mention.end !== typed.length + 3 || mention.start > 3) return undefined;
  return options.bound === 'end' ? mention.to : mention.from;
}

const BACK = /^-?(?:(?:last|past) )?(\d{1,4}) ?(d|w|m|y|days?|weeks?|months?|years?)(?: ago)?$/i;
