import type { Day } from '../document.ts';
import { addDays, addMonths, dayOf, lastDayOf, monthOf, weekdayOf, yearOf } from './calendar.ts';

/** Both days are inclusive. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
  readonly precision: 'day' | 'month' | 'year';
}

/** One way to write a date: `read` gives undefined for what the calendar has not, or what is more likely a word. */
interface DateForm {
  readonly pattern: RegExp;
  read(groups: Readonly<Record<string, string | undefined>>, reference: Day): DaySpan | undefined;
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const FULL_MONTH = '(?<month>January|February|March|April|May|June|July|August|September|October|November|December)';
const YEAR = '(?<year>(?:1[89]|20)\\d{2})(?![\\p{L}\\p{N}]|[.,]\\d)';
const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\p{L}\\p{N}]|[.:,]\\d)';
const START = '(?<![\\p{L}\\p{N}]|\\d[.,:/-])';
const BEHIND = '(?<=(?:^|[^\\p{L}])(?:in|on|since|by|of|until|till|from|before|after|during|through|between|around|to|late|early|mid|dated|as of)[ -])';
const QUARTERS = ['first', 'second', 'third', 'fourth'];

const form = (pattern: string, read: DateForm['read'], flags = 'giu'): DateForm => ({ pattern: new RegExp(pattern, flags), read });

/** From the plainest to the most dependent; of two that begin at the same place the longer counts. */
export const DATE_FORMS: readonly DateForm[] = [
  form(`${START}(?<year>\\d{4})([-/])(?<month>\\d{2})\\2(?<day>\\d{2})(?![\\p{L}\\p{N}]|[-/]\\d)`, ({ year, month, day }) =>
    single(dayOf(Number(year), Number(month), Number(day))),
  ),
  form(`${START}(?<year>(?:1[89]|20)\\d{2})-(?<month>0[1-9]|1[0-2])(?![\\p{N}-])`, ({ year, month }) => monthPeriod(Number(year), Number(month))),
  form(`${START}(?<one>\\d{1,2})(?<sign>[/.])(?<two>\\d{1,2})\\k<sign>(?<year>(?:19|20)\\d{2})(?![\\p{L}\\p{N}]|[/.]\\d)`, readNumeric),
  form('(?<year>\\d{4})年(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?)?', ({ year, month, day }) => {
    if (day !== undefined) return single(dayOf(Number(year), Number(month), Number(day)));
    return month === undefined ? yearPeriod(Number(year)) : monthPeriod(Number(year), Number(month));
  }),

  form(`${START}${MONTH} ${DAY}(?: ?(?:-|–|—|to) ?(?<last>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\p{L}\\p{N}]))?(?:,? ${YEAR})?`, readMonthDay),
  form(`${START}${DAY}(?: of)? ${MONTH}(?![\\p{L}])(?:,? ${YEAR})?`, readMonthDay),
  form(`(?<!\\d )${START}${MONTH},?(?: of)? ${YEAR}`, ({ month, year }) => monthPeriod(Number(year), monthNumber(month))),
  form(`${START}(?:Q(?<digit>[1-4])|the (?<word>first|second|third|fourth) quarter)(?: of)? ${YEAR}`, ({ digit, word, year }) => {
    const quarter = digit === undefined ? QUARTERS.indexOf(word?.toLowerCase() ?? '') + 1 : Number(digit);
    return span(dayOf(Number(year), quarter * 3 - 2, 1), dayOf(Number(year), quarter * 3, lastDayOf(Number(year), quarter * 3)), 'month');
  }),
  form(`${BEHIND}(?:the year )?${YEAR}(?:(?: (?:to|and) |[-–])(?<last>(?:1[89]|20)\\d{2})(?![\\p{L}\\p{N}]))?`, ({ year, last }) => {
    const until = last === undefined ? year : last;
    return Number(until) < Number(year) ? undefined : span(yearPeriod(Number(year))?.from, yearPeriod(Number(until))?.to, 'year');
  }),

  form(`(?:${BEHIND}|(?<which>last|this|next|past) )${FULL_MONTH}(?![\\p{L}]|['’]| \\d)`, readLoneMonth),
  form(`(?:${BEHIND}|(?<which>last|this|next|past) )(?<weekday>${WEEKDAYS.join('|')})(?![\\p{L}])`, readWeekday),
  form('(?<![\\p{L}\\p{N}])(?<word>yesterday|today|tomorrow)(?![\\p{L}])', ({ word }, reference) => {
    return single(addDays(reference, { yesterday: -1, today: 0, tomorrow: 1 }[word?.toLowerCase() ?? ''] ?? 0));
  }),
  form('(?<![\\p{L}\\p{N}])(?<which>last|this|next|past) (?<unit>week|month|year)(?![\\p{L}])', readUnit),
  form(
    '(?<![\\p{L}\\p{N}])(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?<unit>day|week|month|year)s? ago(?![\\p{L}])',
    ({ count, unit }, reference) => single(goBack(reference, numberOf(count), unit ?? 'day')),
  ),
  form(
    '(?<=(?:^|[^\\p{L}])(?:the |in |over |for |within )?)(?:last|past) (?<count>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?<unit>day|week|month|year)s(?![\\p{L}])',
    ({ count, unit }, reference) => span(goBack(reference, numberOf(count), unit ?? 'day'), reference, 'day'),
  ),
];

/** The day that lies a number of days, weeks, months or years back. */
export function goBack(reference: Day, count: number, unit: string): Day | undefined {
  if (unit.startsWith('d')) return addDays(reference, -count);
  return unit.startsWith('w') ? addDays(reference, -7 * count) : addMonths(reference, unit.startsWith('m') ? -count : -12 * count);
}

function span(from: Day | undefined, to: Day | undefined, precision: DaySpan['precision']): DaySpan | undefined {
  return from === undefined || to === undefined || from > to ? undefined : { from, to, precision };
}

const single = (day: Day | undefined): DaySpan | undefined => span(day, day, 'day');

const monthPeriod = (year: number, month: number): DaySpan | undefined => span(dayOf(year, month, 1), dayOf(year, month, lastDayOf(year, month)), 'month');

const yearPeriod = (year: number): DaySpan | undefined => span(dayOf(year, 1, 1), dayOf(year, 12, 31), 'year');

const monthNumber = (name: string | undefined): number => MONTHS.findIndex((month) => month.startsWith((name ?? '?').slice(0, 3).toLowerCase())) + 1;

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function numberOf(count: string | undefined): number {
  const word = count?.toLowerCase() ?? '';
  return /^\d+$/.test(word) ? Number(word) : Math.max(1, NUMBERS.indexOf(word));
}

/** `15.11.2025` has the day first; with slashes the two must tell which is which. */
function readNumeric({ one, sign, two, year }: Readonly<Record<string, string | undefined>>): DaySpan | undefined {
  const [first, second] = [Number(one), Number(two)];
  if (sign === '.' || first > 12 || first === second) return single(dayOf(Number(year), second, first));
  return second > 12 ? single(dayOf(Number(year), first, second)) : undefined;
}

function readMonthDay({ month, day, last, year }: Readonly<Record<string, string | undefined>>, reference: Day): DaySpan | undefined {
  // In small letters these are words as well, and a number may follow them: *they may 5 times*.
  if (year === undefined && (month === 'may' || month === 'march' || month === 'mar')) return undefined;
  const number = monthNumber(month);
  const until = last ?? day;
  if (year !== undefined) return span(dayOf(Number(year), number, Number(day)), dayOf(Number(year), number, Number(until)), 'day');
  // Eight years back there was a 29 February.
  for (let back = 0; back <= 8; back++) {
    const from = dayOf(yearOf(reference) - back, number, Number(day));
    if (from !== undefined && from <= reference) return span(from, dayOf(yearOf(reference) - back, number, Number(until)), 'day');
  }
  return undefined;
}

function readLoneMonth({ month, which }: Readonly<Record<string, string | undefined>>, reference: Day): DaySpan | undefined {
  // A lone month is a name: *in may* and *to march* are words.
  if (month === 'may' || month === 'march') return undefined;
  const number = monthNumber(month);
  const now = monthOf(reference);
  const word = which?.toLowerCase();
  const shift = word === 'next' ? (number > now ? 0 : 1) : word === 'this' ? 0 : number > now || (word === 'last' && number === now) ? -1 : 0;
  return monthPeriod(yearOf(reference) + shift, number);
}

function readWeekday({ weekday, which }: Readonly<Record<string, string | undefined>>, reference: Day): DaySpan | undefined {
  const back = (weekdayOf(reference) - WEEKDAYS.indexOf(weekday?.toLowerCase() ?? '') + 7) % 7;
  const word = which?.toLowerCase();
  if (word === 'next') return single(addDays(reference, 7 - back));
  return single(addDays(reference, word === 'last' && back === 0 ? -7 : -back));
}

function readUnit({ which, unit }: Readonly<Record<string, string | undefined>>, reference: Day): DaySpan | undefined {
  const word = which?.toLowerCase();
  const shift = word === 'next' ? 1 : word === 'this' ? 0 : -1;
  if (word === 'past') return span(goBack(reference, 1, unit?.toLowerCase() ?? ''), reference, 'day');
  if (unit?.toLowerCase() === 'year') return yearPeriod(yearOf(reference) + shift);
  if (unit?.toLowerCase() === 'month') {
    const day = addMonths(reference, shift);
    return day === undefined ? undefined : monthPeriod(yearOf(day), monthOf(day));
  }
  const monday = addDays(reference, 7 * shift - weekdayOf(reference));
  return monday === undefined ? undefined : span(monday, addDays(monday, 6), 'day');
}
