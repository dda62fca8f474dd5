import type { Day } from '../core/document.ts';
import { dayWords } from '../core/presenting/days.ts';

const DAY_MS = 86_400_000;

/** First and last day of a stretch of time, in days since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The days that are meant: one, or all of its month or year. Undefined for what is no day of the calendar. */
export function toSpan(day: Day, precision: 'day' | 'month' | 'year' = 'day'): Span | undefined {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at) || toDay(at / DAY_MS) !== day) return undefined;
  const [year = 0, month = 0] = day.split('-').map(Number);
  if (precision === 'month') return { from: toNumber(year, month), to: toNumber(year, month + 1) - 1 };
  if (precision === 'year') return { from: toNumber(year, 1), to: toNumber(year + 1, 1) - 1 };
  return { from: at / DAY_MS, to: at / DAY_MS };
}

export const toDay = (days: number): Day => new Date(days * DAY_MS).toISOString().slice(0, 10);

/** The first of a month; months beyond December are of the years after. Years below 100 are meant as they are written. */
function toNumber(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, 1) / DAY_MS;
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Where a day is drawn, and which days are named. */
export interface Scale {
  x(day: number): number;
  readonly ticks: readonly Tick[];
}

/** What a day can name. */
const EARLIEST = toNumber(0, 1);
const LATEST = toNumber(10_000, 1) - 1;
const LEAST_DAYS = 6;
const MOST_TICKS = 11;

/** Days over the pixels from `left` to `right`, with a margin. `fits` tells whether labels of such ticks go beside each other. */
export function toScale({ from, to }: Span, left: number, right: number, fits: (ticks: readonly Tick[], x: (day: number) => number) => boolean): Scale {
  const margin = Math.max((to - from) * 0.03, (LEAST_DAYS - (to - from)) / 2, 0);
  const [first, last] = [from - margin, to + margin];
  const x = (day: number) => left + ((day - first) / (last - first)) * (right - left);
  for (const ticksOf of STEPS) {
    if ((last - first) / ticksOf.days > MOST_TICKS) continue;
    const ticks = ticksOf.between(Math.max(Math.ceil(first), EARLIEST), Math.min(Math.floor(last), LATEST));
    if (fits(ticks, x)) return { x, ticks };
  }
  return { x, ticks: [] };
}

interface Step {
  /** About how many days are between two. */
  readonly days: number;
  between(first: number, last: number): readonly Tick[];
}

const daily = (step: number): Step => ({
  days: step,
  between: (first, last) =>
    Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step).map((at, place, all) => {
      const newYear = place === 0 || toDay(at).slice(0, 4) !== toDay(all[place - 1] ?? at).slice(0, 4);
      const words = dayWords(toDay(at));
      return { at, label: newYear ? words : words.replace(/ \d+$/u, '') };
    }),
});

const monthly = (step: number, words: (day: Day) => string): Step => ({
  days: step * 30.4,
  between: (first, last) => {
    const [year = 0, month = 1] = toDay(first).split('-').map(Number);
    const ticks: Tick[] = [];
    for (let count = Math.ceil((year * 12 + month - 1) / step) * step; ; count += step) {
      const at = toNumber(Math.floor(count / 12), (count % 12) + 1);
      if (at > last) return ticks;
      if (at >= first) ticks.push({ at, label: words(toDay(at)) });
    }
  },
});

const STEPS: readonly Step[] = [
  ...[1, 2, 7, 14].map(daily),
  ...[1, 2, 3, 6].map((months) => monthly(months, (day) => dayWords(day.slice(0, 7)))),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => monthly(years * 12, (day) => day.slice(0, 4))),
];
