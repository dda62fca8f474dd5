import type { Day } from '../../src/core/document.ts';
import { WEEKDAYS } from '../../src/core/subscription.ts';
import { addDays } from '../../src/schedule/zone.ts';
import { choicesOf } from '../helpers/random.ts';
import { changeDays, differingChanges, faultIn, type Published, publishedChanges, publishedInstant, wallOf } from './clocks.ts';
import type { ProofOptions, ProofResult } from './part.ts';
import { tickThrough } from './ticking.ts';

const DAY_MS = 86_400_000;
const YEARS = Array.from({ length: 12 }, (_, at) => 2024 + at);
const QUARTERS = 96;

/** What was counted, and what was wrong by name. */
export interface ScheduleFigures {
  readonly zones: number;
  readonly changes: number;
  readonly points: number;
  readonly missed: readonly string[];
  readonly doubled: readonly string[];
  readonly wrong: readonly string[];
  /** Points at which this machine's clocks and the published ones differ, and the changes behind them; null where nothing is published here. */
  readonly differing: { readonly points: number; readonly changes: readonly string[] } | null;
}

/**
 * Every local date of 2024 to 2035 in every zone that the runtime knows, at one time each, and three dates around each change of a zone's clocks at every
 * quarter of an hour. `cycles` takes so many zones only.
 */
export async function proveSchedule({ seed, cycles, tell }: ProofOptions): Promise<ProofResult> {
  const published = publishedChanges();
  if (published === undefined) tell('The published changes of the clocks are not here: those of this machine alone are tried.');
  const all = [...new Set([...Intl.supportedValuesOf('timeZone'), ...(published ?? []).map(({ zone }) => zone), 'UTC'])].sort();
  const zones = cycles === undefined ? all : all.filter((_, index) => index % Math.max(1, Math.floor(all.length / cycles)) === 0).slice(0, cycles);
  tell(`seed ${seed}, ${zones.length} zones, time zone rules ${process.versions.tz}`);
  const figures = trySchedule(zones, published, seed, tell);
  const { points, missed, doubled, wrong } = figures;
  for (const fault of [...missed, ...doubled, ...wrong].slice(0, 50)) tell(fault);
  for (const change of figures.differing?.changes ?? []) tell(`differs from what is published: ${change}`);
  return {
    line: `schedule: ${points} points, ${missed.length + wrong.length} missed, ${doubled.length} doubled`,
    holds: missed.length + doubled.length + wrong.length === 0,
    section: sectionOf(figures, seed),
  };
}

/** The same for these zones, as figures. A date that comes at a wrong time is in `wrong`. */
export function trySchedule(
  zones: readonly string[],
  published: readonly Published[] | undefined,
  seed: number,
  tell: (line: string) => void,
): ScheduleFigures {
  const choices = choicesOf(seed);
  const missed: string[] = [];
  const doubled: string[] = [];
  const wrong: string[] = [];
  const named: string[] = [];
  let [points, changes, differing] = [0, 0, 0];
  for (const [index, zone] of zones.entries()) {
    const wall = wallOf(zone);
    const publishedHere = published?.find((each) => each.zone === zone);
    const tryDates = (time: string, dates: readonly Day[]) => {
      const [first = '', last = ''] = [dates[0], dates.at(-1)];
      const from = new Date(Date.parse(first) - 2 * DAY_MS);
      const ticked = tickThrough({ time, zone, days: WEEKDAYS }, from, new Date(Date.parse(last) + 3 * DAY_MS), choices);
      doubled.push(...ticked.doubled.map((date) => `doubled: ${zone} ${date} ${time}`));
      wrong.push(...ticked.strange.map((words) => `wrong: ${zone} ${time}, ${words}`));
      for (const date of dates) {
        points += 1;
        const at = ticked.delivered.get(date);
        if (at === undefined) missed.push(`missed: ${zone} ${date} ${time}`);
        const fault = at && faultIn(at, `${date}T${time}`, wall);
        if (fault !== undefined) wrong.push(`wrong: ${zone} ${date} ${time} at ${at?.toISOString()} ${fault}`);
        const expected = publishedHere && publishedInstant(publishedHere, `${date}T${time}`);
        if (at !== undefined && expected !== undefined && expected !== at.getTime()) differing += 1;
      }
    };
    for (const year of YEARS) tryDates(timeAt(choices.below(1440)), datesOf(year));
    const here = changeDays(wall, Date.UTC(2024, 0, 1), Date.UTC(2036, 0, 1));
    const days = new Set([...here, ...(publishedHere?.transitions ?? []).map(({ utc }) => Date.parse(utc.slice(0, 10)))]);
    for (const day of days) {
      changes += 1;
      const middle = wall(day + DAY_MS / 2).slice(0, 10);
      for (let quarter = 0; quarter < QUARTERS; quarter++) tryDates(timeAt(quarter * 15), [addDays(middle, -1), middle, addDays(middle, 1)]);
    }
    if (publishedHere !== undefined) named.push(...differingChanges(publishedHere, wall, here));
    if ((index + 1) % 50 === 0) tell(`${index + 1} zones, ${points} points, ${missed.length + wrong.length} missed, ${doubled.length} doubled`);
  }
  return {
    zones: zones.length,
    changes,
    points,
    missed,
    doubled,
    wrong,
    differing: published === undefined ? null : { points: differing, changes: named },
  };
}

const timeAt = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

function datesOf(year: number): readonly Day[] {
  const dates: Day[] = [];
  for (let date = `${year}-01-01`; date.startsWith(String(year)); date = addDays(date, 1)) dates.push(date);
  return dates;
}

function sectionOf({ zones, changes, points, missed, doubled, wrong, differing }: ScheduleFigures, seed: number): string {
  const differences =
    differing === null
      ? ['The published list of changes was not there.']
      : differing.changes.length === 0
        ? ['The rules of the runtime are those of the published list (tzdata 2026f) everywhere.']
        : [
            `Where the rules of the runtime (${process.versions.tz}) differ from a published list of changes (tzdata 2026f), the runtime is followed: ${differing.points} points, by these changes:`,
            '',
            ...differing.changes.map((change) => `* ${change}`),
          ];
  return [
    '| what | figure |',
    '| --- | ---: |',
    `| zones | ${zones} |`,
    `| changes of their clocks, 2024 to 2035 | ${changes} |`,
    `| points: a local date at a time | ${points} |`,
    `| missed | ${missed.length} |`,
    `| doubled | ${doubled.length} |`,
    `| at another time than the clock on the wall says | ${wrong.length} |`,
    '',
    `Seed ${seed}, Node.js ${process.versions.node}, time zone rules ${process.versions.tz}.`,
    '',
    ...differences,
  ].join('\n');
}
