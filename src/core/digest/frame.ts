import { LENGTHS } from '../brief.ts';
import type { Length } from '../desk.ts';
import type { Document } from '../document.ts';
import { counted } from '../presenting/inlines.ts';
import { toVisible } from '../visible.ts';
import type { DigestTopic } from './topics.ts';

/** How much of a text there is. */
export const limits = (length: Length): number => LENGTHS[length];

/** How many changes of one story are shown at most. */
export const MOST_CHANGES: Readonly<Record<Length, number>> = { short: 2, normal: 3, long: 6 };

/** The names that topics resolved to, before what a digest is; empty for none. */
export function headOf(topics: readonly DigestTopic[]): string {
  const names = topics.flatMap(({ name }) => (name === null ? [] : [[...toVisible(name)].slice(0, LONGEST).join('')]));
  if (names.length === 0) return '';
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''} · `;
}

/** What there is, each once, in a row: `A; B and 3 more`. */
export function namesInRow(all: readonly { readonly name: string }[]): string {
  const names = [...new Set(all.slice(0, NAMED).map(({ name }) => [...name].slice(0, LONGEST).join('')))];
  return `${names.join('; ')}${all.length > NAMED ? ` and ${all.length - NAMED} more` : ''}`;
}

const NAMED = 3;
const LONGEST = 40;

/** Behind the name of a story: `3 publishers`; nothing for one. */
export const byWords = ([first]: readonly Document[], publishers: number): string | null =>
  first?.record !== undefined ? 'record' : publishers > 1 ? counted(publishers, 'publisher') : null;

/** From so many days without anything new on a story is quiet. */
export const QUIET_DAYS = 7;
