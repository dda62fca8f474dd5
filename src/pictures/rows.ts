import type { Picture, PictureEvent } from '../core/picture.ts';
import { type Span, toSpan } from './scale.ts';

/** Events that are drawn together, oldest first, and the time from the first to the last of them. */
export interface Row extends Span {
  readonly events: readonly [PictureEvent, ...PictureEvent[]];
}

/**
 * At most `most` rows, oldest first: an event each, or those together that are closest in time where there are more.
 *
 * Then what the same people say in the same way of one day is always together. Events without a day of the calendar are left out.
 */
export function toRows(events: Picture['events'], most: number): readonly Row[] {
  const dated = events.flatMap((event): readonly Row[] => {
    const span = toSpan(event.day, event.precision);
    return span === undefined ? [] : [{ ...span, events: [event] }];
  });
  const inTime = (a: Row, b: Row) => a.from - b.from || a.to - b.to;
  const rows = dated.toSorted((a, b) => inTime(a, b) || compare(sayerOf(a), sayerOf(b)));
  const wasTooMany = rows.length > most;
  for (let [at, cost] = closest(rows); rows.length > most || (wasTooMany && cost === 0); [at, cost] = closest(rows)) {
    const [row, next] = rows.slice(at, at + 2);
    if (row === undefined || next === undefined) break;
    rows.splice(at, 2, { ...reach(row, next), events: [...row.events, ...next.events] });
  }
  const places = new Map(events.map((event, at) => [event, at]));
  const inOrder = (a: PictureEvent, b: PictureEvent) => (places.get(a) ?? 0) - (places.get(b) ?? 0);
  return rows
    .map(({ events: [first, ...more], ...span }): Row => {
      const [earliest = first, ...others] = [first, ...more].sort(inOrder);
      return { ...span, events: [earliest, ...others] };
    })
    .sort((a, b) => inTime(a, b) || inOrder(a.events[0], b.events[0]));
}

/** The row that makes the shortest stretch of time with the one after it, the earliest of several; its cost is 0 on one day for those that are alike. */
function closest(rows: readonly Row[]): readonly [number, number] {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1];
    if (next === undefined) break;
    const { from, to } = reach(row, next);
    const cost = (to - from) * 2 + (sayerOf(row) === sayerOf(next) ? 0 : 1);
    if (cost < least) [best, least] = [at, cost];
  }
  return [best, least];
}

const reach = (row: Row, next: Row): Span => ({ from: Math.min(row.from, next.from), to: Math.max(row.to, next.to) });
const sayerOf = ({ events: [{ standing, label }] }: Row): string => `${standing} ${label}`;
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
