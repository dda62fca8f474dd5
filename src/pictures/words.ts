import { STANDINGS, type Standing } from '../core/claim.ts';
import { STANDING_WORDS } from '../core/label.ts';
import type { Beside } from '../core/picture.ts';
import { dayWords } from '../core/presenting/days.ts';
import type { Row } from './rows.ts';
import { toDay } from './scale.ts';
import type { Type } from './typesetting.ts';

/** A line of words. `lead` is never cut, `detail` may be; the markers end it, whatever is cut. */
export interface Words {
  /** Null where several stand differently. */
  readonly standing: Standing | null;
  readonly lead: string;
  readonly detail: string;
  readonly markers: readonly number[];
}

/** What is written at a row's symbol, and below that of those who deny, confirm and the like. */
export interface RowWords extends Words {
  readonly below: readonly Words[];
}

/** Events of several standings are counted, and each standing has a line below with whose claims these are. */
export function toWords({ events }: Row, type: Type): RowWords {
  const markers = events.map(({ marker }) => marker);
  const groups = byStanding(events);
  const [only] = groups;
  const below = byStanding(events.flatMap(({ beside = [] }) => beside)).map(
    ({ standing, all }): Words => ({
      ...wordsOf(standing, STANDING_WORDS[standing], listOf(all, type)),
      markers: all.map(({ marker }) => marker),
    }),
  );
  if (only === undefined || groups.length > 1) {
    const counts = groups.map(({ standing, all }) => wordsOf(standing, `${all.length} ${STANDING_WORDS[standing]}`, listOf(all, type)));
    return { standing: null, lead: `${events.length} events`, detail: '', markers, below: [...counts, ...below] };
  }
  const about = listOf(
    only.all.flatMap((event) => (event.about === undefined ? [] : [{ label: event.about }])),
    type,
  );
  const who = [listOf(only.all, type), about === '' ? '' : `on ${about}`].filter((part) => part !== '').join(', ');
  const word = STANDING_WORDS[only.standing];
  return { ...wordsOf(only.standing, events.length === 1 ? word : `${events.length} events ${word}`, who), markers, below };
}

const wordsOf = (standing: Standing, lead: string, who: string): Words => ({ standing, lead, detail: who === '' ? '' : `, ${who}`, markers: [] });

/** By standing, in the order in which these are always named, except that a denial comes first. */
function byStanding<Said extends Beside>(said: readonly Said[]): readonly { readonly standing: Standing; readonly all: readonly Said[] }[] {
  return ORDER.map((standing) => ({ standing, all: said.filter((one) => one.standing === standing) })).filter(({ all }) => all.length > 0);
}

const ORDER: readonly Standing[] = [...STANDINGS].sort((a, b) => Number(b === 'denied') - Number(a === 'denied'));

const MOST_NAMES = 8;

/** Each once. Several people of one claim are joined by `; ` already. */
const listOf = (said: readonly Pick<Beside, 'label'>[], type: Type): string =>
  [...new Set(said.flatMap(({ label }) => label.split('; ')))]
    .slice(0, MOST_NAMES)
    .map((label) => type.readable(label))
    .filter((label) => label !== '')
    .join('; ');

/** ` [1] [3]–[5]`: the markers, where they are many the first and how many more there are, so that `fits` holds; the shortest form when it never does. */
export function markerWords(markers: readonly number[], fits: (words: string) => boolean): string {
  const sorted = [...new Set(markers)].sort((a, b) => a - b);
  const runs: (readonly [number, number])[] = [];
  for (const marker of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === marker - 1) runs[runs.length - 1] = [last[0], marker];
    else runs.push([marker, marker]);
  }
  for (let count = Math.min(runs.length, MOST_RUNS); count > 0; count--) {
    const shown = runs.slice(0, count).map(([from, to]) => (from === to ? ` [${from}]` : to === from + 1 ? ` [${from}] [${to}]` : ` [${from}]–[${to}]`));
    const words = shown.join('') + moreWords(runs.slice(count).reduce((sum, [from, to]) => sum + to - from + 1, 0));
    if (fits(words)) return words;
  }
  return sorted[0] === undefined ? '' : ` [${sorted[0]}]${moreWords(sorted.length - 1)}`;
}

const MOST_RUNS = 6;
const moreWords = (count: number): string => (count > 0 ? ` and ${count} more` : '');

/** When a row took place, as far as is known, in one line or two: `14 Nov 2025`, `Nov 2025`, `14 – 25 Nov 2025`. */
export function dateWords({ events, from, to }: Row): readonly string[] {
  const precisions = new Set(events.map(({ precision }) => precision));
  const [precision] = precisions;
  const length = precisions.size > 1 || precision === 'day' || precision === undefined ? 10 : precision === 'month' ? 7 : 4;
  const [first, last] = [dayWords(toDay(from).slice(0, length)), dayWords(toDay(to).slice(0, length))];
  if (first === last) return [first];
  const [day, ...month] = first.split(' ');
  if (month.length === 2 && last.endsWith(` ${month.join(' ')}`)) return [`${day} – ${last}`];
  return [`${first} –`, last];
}
