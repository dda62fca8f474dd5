/**
 * The moment that a feed means, in ISO 8601 and UTC: `2025-11-15T08:30:00Z`, or a day alone where no time is given. Null for what is no date, or is none that exists.
 *
 * Takes RFC 822 and its many misspellings, ISO 8601 with week and ordinal days, what `ctime` prints, seconds since 1970, and month names of the larger European languages.
 * A time without a zone is UTC. Of `03/04/2025` nobody knows which is the day: null.
 */
export function toInstant(written: string): string | null {
  const text = written.trim();
  if (text.length < 4 || text.length > 100) return null;
  if (/^\d{9,11}$/.test(text)) return printed(Number(text) * 1000, true);
  const parts = readIso(text) ?? readWords(text);
  return parts === null ? null : toPrinted(parts);
}

interface Parts {
  readonly year: number;
  /** From 1; null with an ordinal or week day. */
  readonly month: number;
  readonly day: number;
  readonly time: { readonly hour: number; readonly minute: number; readonly second: number; readonly fraction: number } | null;
  readonly offsetMinutes: number;
}

const MAX_OFFSET = 15 * 60;
const DAY_MS = 86_400_000;

function toPrinted({ year, month, day, time, offsetMinutes }: Parts): string | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return null;
  const midnight = Date.UTC(year, month - 1, day);
  if (time === null) return printed(midnight, false);
  const { hour, minute, second, fraction } = time;
  // 24:00 ends a day, and a leap second is the next minute.
  if (hour > 24 || (hour === 24 && minute + second > 0) || minute > 59 || second > 60) return null;
  return printed(midnight + ((hour * 60 + minute - offsetMinutes) * 60 + second) * 1000 + fraction, true);
}

function printed(ms: number, withTime: boolean): string {
  const iso = new Date(ms).toISOString();
  return withTime ? iso.replace('.000Z', 'Z') : iso.slice(0, 10);
}

const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const ISO =
  /^(\d{4})(?:-?(?:w(\d\d)(?:-?(\d))?|(\d{3})(?!\d)|(\d\d)(?:-?(\d\d?))?)|-(\d)-(\d\d?))?(?:(?:\s*t\s*|\s+)(\d\d?)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)?\s*(.{0,20}))?$/i;

function readIso(text: string): Parts | null {
  const [all, year, week, weekDay, ordinal, month, day, shortMonth, shortDay, hour, minute, second, fraction, zone] = ISO.exec(text) ?? [];
  if (all === undefined || (hour !== undefined && minute === undefined && !/^\s*$|^z$/i.test(zone ?? ''))) return null;
  const offsetMinutes = zone === undefined || zone === '' ? 0 : offsetOf(zone);
  if (offsetMinutes === null) return null;
  const time =
    hour === undefined
      ? null
      : { hour: Number(hour), minute: Number(minute ?? 0), second: Number(second ?? 0), fraction: Math.floor(Number(`0.${fraction ?? 0}`) * 1000) };
  const y = Number(year);
  const given = { year: y, month: Number(month ?? shortMonth ?? 1), day: Number(day ?? shortDay ?? 1) };
  const of = week !== undefined ? weekDate(y, Number(week), Number(weekDay ?? 1)) : ordinal !== undefined ? ordinalDate(y, Number(ordinal)) : given;
  return of === null ? null : { ...of, time, offsetMinutes };
}

type Day = Pick<Parts, 'year' | 'month' | 'day'>;

const dayAt = (ms: number): Day => {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

function ordinalDate(year: number, ordinal: number): Day | null {
  const days = daysOf(year, 2) === 29 ? 366 : 365;
  return ordinal < 1 || ordinal > days ? null : dayAt(Date.UTC(year, 0, ordinal));
}

/** The first week of a year is the one that holds its fourth of January. */
function weekDate(year: number, week: number, day: number): Day | null {
  if (week < 1 || week > 53 || day < 1 || day > 7) return null;
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  return dayAt(monday + ((week - 1) * 7 + day - 1) * DAY_MS);
}

const TOKEN = /(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?=\D|$)|([+-]\d{1,2}:?\d{2}(?!\d)|(?<=GMT|UTC)[+-]\d{1,2}(?!\d))|(\d+)|(\p{L}+)/gu;

/** Days written with a month's name, in any order. */
function readWords(text: string): Parts | null {
  let month: number | null = null;
  let time: Parts['time'] = null;
  let offset: number | null = null;
  let afternoon: boolean | null = null;
  const numbers: string[] = [];
  for (const [token, hour, minute, second, signed, number, word] of text.matchAll(TOKEN)) {
    if (hour !== undefined && minute !== undefined && time === null)
      time = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0), fraction: 0 };
    else if (signed !== undefined && time !== null && offsetOf(signed) !== null) offset = offsetOf(signed);
    else if (number !== undefined || signed !== undefined) numbers.push(...(token.match(/\d+/g) ?? []));
    else if (word !== undefined) {
      const named = monthOf(word);
      if (/^[ap]m$/i.test(word)) afternoon = /^p/i.test(word);
      // *mar. 4 févr.*: the day of the week comes first and may begin like a month.
      else if (named !== null) month = named;
      else if (time !== null && offset === null) offset = offsetOf(word);
    }
  }
  if (month === null || numbers.length !== 2) return null;
  const yearFirst = (numbers[0]?.length ?? 0) === 4;
  const [year, day] = yearFirst ? numbers : [numbers[1], numbers[0]];
  if (year === undefined || day === undefined || day.length > 2 || (year.length !== 4 && year.length !== 2)) return null;
  return { year: fullYear(year), month, day: Number(day), time: time && inDay(time, afternoon), offsetMinutes: offset ?? 0 };
}

const fullYear = (year: string): number => (year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900));

function inDay(time: NonNullable<Parts['time']>, afternoon: boolean | null): Parts['time'] {
  return afternoon === null || time.hour > 12 ? time : { ...time, hour: (time.hour % 12) + (afternoon ? 12 : 0) };
}

/** By how the names of months begin: English, then German, French, Spanish, Italian, Portuguese, Dutch, the northern languages, Polish, Greek, Russian, Hungarian. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|gen|ene|jän|sty|ιαν|янв)/,
  /^(?:feb|fév|fev|lut|φεβ|фев)/,
  /^(?:mar|mär|mrt|maa|μαρ|μάρ|мар)/,
  /^(?:apr|avr|abr|áp|kwi|απρ|апр)/,
  /^(?:may|mai|mag|maj|mei|máj|μαϊ|μαι|μαΐ|мая|май)/,
  /^(?:jun|juin|giu|jún|cze|ιουν|ιούν|июн)/,
  /^(?:jul|juil|lug|júl|lip|ιουλ|ιούλ|июл)/,
  /^(?:aug|aoû|aou|ago|sie|αυγ|αύγ|авг)/,
  /^(?:sep|set|wrz|szep|σεπ|сен)/,
  /^(?:oct|okt|ott|out|paź|οκτ|окт)/,
  /^(?:nov|lis|νοε|νοέ|ноя)/,
  /^(?:dec|dez|déc|dic|des|gru|δεκ|дек)/,
];

function monthOf(word: string): number | null {
  const lower = word.toLowerCase();
  const index = MONTHS.findIndex((pattern) => pattern.test(lower));
  return index < 0 ? null : index + 1;
}

/** Minutes east of Greenwich; null for a zone that nobody knows. */
function offsetOf(zone: string): number | null {
  const [, sign, hours, minutes] = /^(?:utc|gmt|ut)?\s*([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone.trim()) ?? [];
  if (sign !== undefined) {
    const offset = Number(hours) * 60 + Number(minutes ?? 0);
    return offset > MAX_OFFSET || Number(minutes ?? 0) > 59 ? null : sign === '-' ? -offset : offset;
  }
  const name = zone.trim().toUpperCase();
  if (/^[A-Z]$/.test(name)) return name === 'Z' ? 0 : militaryOffset(name);
  return ZONES.get(name) ?? null;
}

/** RFC 822, section 5: A is one hour west, N one hour east, J is not used. */
function militaryOffset(letter: string): number | null {
  const west = 'ABCDEFGHIKLM'.indexOf(letter);
  if (west >= 0) return -(west + 1) * 60;
  const east = 'NOPQRSTUVWXY'.indexOf(letter);
  return east >= 0 ? (east + 1) * 60 : null;
}

/** Names of RFC 822 and the common ones beside them, in hours. */
const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    UT: 0,
    UTC: 0,
    GMT: 0,
    WET: 0,
    BST: 1,
    WEST: 1,
    CET: 1,
    MET: 1,
    CEST: 2,
    MEST: 2,
    MESZ: 2,
    MEZ: 1,
    EET: 2,
    SAST: 2,
    EEST: 3,
    MSK: 3,
    GST: 4,
    PKT: 5,
    IST: 5.5,
    ICT: 7,
    WIB: 7,
    HKT: 8,
    SGT: 8,
    AWST: 8,
    JST: 9,
    KST: 9,
    ACST: 9.5,
    AEST: 10,
    ACDT: 10.5,
    AEDT: 11,
    NZST: 12,
    NZDT: 13,
    BRT: -3,
    ART: -3,
    ADT: -3,
    NDT: -2.5,
    NST: -3.5,
    AT: -4,
    AST: -4,
    ET: -5,
    EDT: -4,
    EST: -5,
    CT: -6,
    CDT: -5,
    CST: -6,
    MT: -7,
    MDT: -6,
    MST: -7,
    PT: -8,
    PDT: -7,
    PST: -8,
    AKDT: -8,
    AKST: -9,
    HST: -10,
  }).map(([name, hours]) => [name, hours * 60]),
);
