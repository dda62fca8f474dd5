/**
 * The day or instant that a page says, in ISO 8601 and UTC; null for what is none or cannot be told. A time without a zone counts as UTC.
 *
 * Read are ISO 8601 and what is near it, the date of RFC 5322, and days with an English month. `3/4/2021` is left alone: it may be either.
 */
export function saidDate(words: string | null | undefined): string | null {
  const text = words?.slice(0, 100).trim();
  if (!text) return null;
  return iso(text) ?? withMonthName(text) ?? withNumbers(text);
}

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T|\s+|\s*,\s*)(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,:]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?/i;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?\s*(Z|[+-]\d{4})?)?$/i;

function iso(text: string): string | null {
  const [, year, month, day, hour, minute, second, zone] = ISO.exec(text) ?? COMPACT.exec(text) ?? [];
  return instant({ year, month, day, hour, minute, second, zone });
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const TIME = '(?:(?:,|\\s|at|-|\\|)*\\s(\\d{1,2})[:.](\\d\\d)(?::(\\d\\d))?\\s*([ap]\\.?m\\.?)?\\s*\\(?(Z|UTC|GMT|[ECMP][SD]T|BST|CES?T|[+-]\\d\\d:?\\d\\d)?)?';
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${MONTH}[\\s,-]+(\\d{4})\\b${TIME}`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})\\b${TIME}`, 'i');

function withMonthName(text: string): string | null {
  const found = DAY_FIRST.exec(text);
  const [, one, two, year, hour, minute, second, half, zone] = found ?? MONTH_FIRST.exec(text) ?? [];
  const [day, name] = found ? [one, two] : [two, one];
  if (name === undefined) return null;
  const month = String(1 + MONTHS.indexOf(name.slice(0, 3).toLowerCase()));
  return instant({ year, month, day, hour: half === undefined ? hour : String((Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0)), minute, second, zone });
}

/** With dots the day comes first wherever it is written so; with slashes only where the other is no month. */
function withNumbers(text: string): string | null {
  const [, first, mark, second, year, hour, minute] = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?:[\s,]+(\d{1,2}):(\d\d))?/.exec(text) ?? [];
  const isDayFirst = mark === '.' || Number(first) > 12;
  if (first === undefined || !(isDayFirst || Number(second) > 12)) return null;
  return instant({ year, month: isDayFirst ? second : first, day: isDayFirst ? first : second, hour, minute, second: undefined, zone: undefined });
}

/** Zones that RFC 5322 names, and some that pages name, in hours. */
const ZONES: Readonly<Record<string, number>> = { EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7, BST: 1, CET: 1, CEST: 2 };

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'zone';

function instant({ year, month, day, hour, minute, second, zone }: Readonly<Record<Part, string | undefined>>): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  // Before there were pages, or a placeholder such as 0001-01-01 and 9999-12-31.
  if (!(y >= 1980 && y < 2100)) return null;
  const date = new Date(Date.UTC(y, m - 1, d, Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)));
  if (Number.isNaN(date.getTime()) || new Date(Date.UTC(y, m - 1, d)).getUTCDate() !== d || m > 12) return null;
  if (hour === undefined) return date.toISOString().slice(0, 10);
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  return new Date(date.getTime() - minutesOf(zone) * 60_000).toISOString().replace('.000Z', 'Z');
}

function minutesOf(zone: string | undefined): number {
  if (zone === undefined) return 0;
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (hours === undefined) return (ZONES[zone.toUpperCase()] ?? 0) * 60;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}
