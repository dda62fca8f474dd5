import type { Day } from '../core/document.ts';
import type { WallTime } from '../core/subscription.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const CHUNK_MS = 32 * DAY_MS;

/**
 * When a wall-clock time is. `moved`: it does not exist on that day, and this is the first minute that does. `first_of_two`: it comes twice.
 * `no_such_day`: the whole day is left out there, as 30 Dec 2011 in Apia; this is where the next one begins.
 */
export interface Moment {
  readonly at: Date;
  readonly is: 'once' | 'first_of_two' | 'moved' | 'no_such_day';
}

/** The instant of a wall-clock time on a day of a zone. Throws a `RangeError` for a zone that is not known. */
export function instantOf(day: Day, time: WallTime, zone: string): Moment {
  const table = tableOf(zone);
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const { at, span } = firstAt(table, wanted);
  if (at + span.offset !== wanted) return { at: new Date(at), is: hasAnyMinute(table, day) ? 'moved' : 'no_such_day' };
  const next = spanAt(table, span.until);
  const again = wanted - next.offset;
  return { at: new Date(at), is: again > at && again >= next.from && again < next.until ? 'first_of_two' : 'once' };
}

/** What calendar and clock show in a zone at an instant. */
export function wallClock(instant: Date, zone: string): { readonly day: Day; readonly time: WallTime } {
  const shown = new Date(instant.getTime() + spanAt(tableOf(zone), instant.getTime()).offset).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** The day so many days later, or earlier. */
export const addDays = (day: Day, days: number): Day => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Whether this machine knows the zone. */
export function isZone(zone: string): boolean {
  try {
    return tableOf(zone) !== undefined;
  } catch {
    return false;
  }
}

/** The first instant at which the clock shows that time or, where it is left out, a later one. Times of clocks are counted as if they were UTC. */
function firstAt(table: Table, wanted: number): { readonly at: number; readonly span: Span } {
  // No zone is further east than 14 h: what begins before this shows an earlier time.
  for (let span = spanAt(table, wanted - 15 * HOUR_MS); ; span = spanAt(table, span.until)) {
    const at = Math.max(wanted - span.offset, span.from);
    if (at < span.until) return { at, span };
  }
}

function hasAnyMinute(table: Table, day: Day): boolean {
  const midnight = Date.parse(day);
  const { at, span } = firstAt(table, midnight);
  return at + span.offset < midnight + DAY_MS;
}

/** A stretch of time with one offset from UTC; it ends with the chunk at the latest. */
interface Span {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

interface Table {
  readonly format: Intl.DateTimeFormat;
  readonly chunks: Map<number, readonly Span[]>;
}

const tables = new Map<string, Table>();

function tableOf(zone: string): Table {
  const known = tables.get(zone);
  if (known !== undefined) return known;
  const table = { format: new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset', year: 'numeric' }), chunks: new Map() };
  tables.set(zone, table);
  return table;
}

function spanAt(table: Table, at: number): Span {
  const chunk = Math.floor(at / CHUNK_MS);
  let spans = table.chunks.get(chunk);
  if (spans === undefined) {
    spans = spansOf(table.format, chunk * CHUNK_MS);
    table.chunks.set(chunk, spans);
  }
  // A chunk has one span, seldom two.
  return spans.find(({ until }) => at < until) as Span;
}

/** The spans of one chunk. A zone is asked for its offset once a day; where two differ, the minute of the change is searched for. */
function spansOf(format: Intl.DateTimeFormat, start: number): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  let offset = offsetAt(format, start);
  for (let day = start; day < start + CHUNK_MS; day += DAY_MS) {
    const next = offsetAt(format, day + DAY_MS);
    if (next === offset) continue;
    const until = changeBetween(format, day, day + DAY_MS, offset);
    if (until === start + CHUNK_MS) break;
    spans.push({ from, until, offset });
    from = until;
    offset = next;
  }
  return [...spans, { from, until: start + CHUNK_MS, offset }];
}

/** The first minute that no longer has this offset. */
function changeBetween(format: Intl.DateTimeFormat, has: number, hasNot: number, offset: number): number {
  if (hasNot - has <= MINUTE_MS) return hasNot;
  const middle = has + Math.floor((hasNot - has) / 2 / MINUTE_MS) * MINUTE_MS;
  return offsetAt(format, middle) === offset ? changeBetween(format, middle, hasNot, offset) : changeBetween(format, has, middle, offset);
}

/** East of Greenwich is positive. */
function offsetAt(format: Intl.DateTimeFormat, at: number): number {
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/u.exec(format.format(at)) ?? [];
  return (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
