import { LENGTHS } from '../brief.ts';
import type { Length } from '../desk.ts';
import type { Document } from '../document.ts';
import { counted } from '../presenting/inlines.ts';
import type { DigestTopic } from './topics.ts';

/** How much of a text there is. */
export const limits = (length: Length): number => LENGTHS[length];

/** How many changes of one story are shown at most. */
export const MOST_CHANGES: Readonly<Record<Length, number>> = { short: 2, normal: 3, long: 6 };

/** The names that topics resolved to, before what a digest is; empty for none. What was typed is not repeated. */
export function headOf(topics: readonly DigestTopic[]): string {
  const names = topics.flatMap(({ name }) => name ?? []).map((name) => [...name].slice(0, LONGEST).join(''));
  if (names.length === 0) return '';
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''} · `;
}

/** Names in a row: `A, B and 3 more`. */
export function namesInRow(names: readonly string[]): string {
  const more = names.length - NAMED;
  return more > 0
    ? `${names.slice(0, NAMED).join(', ')} and ${more} more`
    : names.length < 2
      ? names.join('')
      : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const NAMED = 3;
const LONGEST = 60;

/** Behind the name of a story: `3 publishers`; nothing for one. */
export const byWords = ([first]: readonly Document[], publishers: number): string | null =>
  first?.record !== undefined ? 'record' : publishers > 1 ? counted(publishers, 'publisher') : null;

/** From so many days without anything new on a story is quiet. */
export const QUIET_DAYS = 7;
