import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
const FILE = path.join(import.meta.dirname, '../../../shared/hostile/time/iana-transitions-2024-2035.jsonl');

const row = z.object({
  zone: z.string(),
  transitions: z.array(z.object({ utc: z.string(), offset_before_s: z.number(), offset_after_s: z.number(), kind: z.string() })),
});
/** The published changes of a zone's offset from UTC. */
export type Published = z.output<typeof row>;

/** What is published of each zone; undefined where the file is not there. */
export function publishedChanges(): readonly Published[] | undefined {
  if (!existsSync(FILE)) return undefined;
  const lines = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => row.parse(JSON.parse(line)));
}

/** What a clock on the wall shows, as text that sorts: `2026-11-26T08:30`. Asked of `Intl` alone, and not by offsets: it shares nothing with `zone.ts`. */
export function wallOf(zone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (at) => {
    const shown = format.format(at);
    return `${shown.slice(6, 10)}-${shown.slice(0, 2)}-${shown.slice(3, 5)}T${shown.slice(12)}`;
  };
}

const asUtc = (wall: string): number => Date.parse(`${wall}:00Z`);

/**
 * What is wrong with an instant as the one at which a clock shows `wanted`; undefined when it is right: it shows that for the first time, or, where that
 * time is left out, it is the first minute after it.
 */
export function faultIn(at: Date, wanted: string, wall: (at: number) => string): string | undefined {
  const instant = at.getTime();
  if (instant % MINUTE_MS !== 0) return 'is no whole minute';
  const shown = wall(instant);
  if (shown > wanted) return wall(instant - MINUTE_MS) < wanted ? undefined : `shows ${shown}, and the minute before it is not too early`;
  if (shown < wanted) return `shows ${shown}`;
  const threeHours = 180 * MINUTE_MS;
  if (asUtc(shown) - asUtc(wall(instant - threeHours)) === threeHours) return undefined;
  for (let minutes = 1; minutes <= 180; minutes++) if (wall(instant - minutes * MINUTE_MS) === wanted) return `comes a second time, ${minutes} minutes later`;
  return undefined;
}

/** When a clock shows `wanted` by what is published; undefined where nothing is. */
export function publishedInstant({ transitions }: Published, wanted: string): number | undefined {
  const [first] = transitions;
  if (first === undefined) return undefined;
  const changes = transitions.map(({ utc, offset_after_s: offset }) => ({ from: Date.parse(utc), offset: offset * 1000 }));
  const spans = [{ from: Number.NEGATIVE_INFINITY, offset: first.offset_before_s * 1000 }, ...changes];
  for (const [index, { from, offset }] of spans.entries()) {
    const at = Math.max(asUtc(wanted) - offset, from);
    if (at < (spans[index + 1]?.from ?? Number.POSITIVE_INFINITY)) return at;
  }
  return undefined;
}

/** The days, in UTC, on which this machine's clocks of a zone change. */
export function changeDays(wall: (at: number) => string, from: number, until: number): readonly number[] {
  const days: number[] = [];
  let offset = asUtc(wall(from)) - from;
  for (let at = from + DAY_MS; at <= until; at += DAY_MS) {
    const next = asUtc(wall(at)) - at;
    if (next !== offset) days.push(at - DAY_MS);
    offset = next;
  }
  return days;
}

/** Published changes that this machine's clocks do not make, and such of theirs, by their days, that are not published. */
export function differingChanges({ zone, transitions }: Published, wall: (at: number) => string, days: readonly number[]): readonly string[] {
  const offsetAt = (at: number) => (asUtc(wall(at)) - at) / 1000;
  const isPublished = (day: number) => transitions.some(({ utc }) => Date.parse(utc) > day && Date.parse(utc) <= day + DAY_MS);
  const unpublished = days.filter((day) => !isPublished(day)).map((day) => new Date(day).toISOString().slice(0, 10));
  const unknown = transitions.flatMap(({ utc, offset_before_s: before, offset_after_s: after }) => {
    const at = Date.parse(utc);
    const found = [offsetAt(at - MINUTE_MS), offsetAt(at)];
    return found[0] === before && found[1] === after ? [] : [`${zone} ${utc}: ${before} to ${after} s published, ${found.join(' to ')} s here`];
  });
  return [...unknown, ...(unpublished.length === 0 ? [] : [`${zone} ${unpublished.join(', ')}: changes here, and none is published`])];
}
