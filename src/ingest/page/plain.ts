import { toDocument } from './dom.ts';
import { tame } from './tame.ts';

const LIMIT = 20_000;

/**
 * A value of metadata as plain text on one line, or null when nothing visible is left.
 *
 * Such values are often escaped once too often or hold HTML, so that entities and tags in them are read as what they were meant to be.
 */
export function plain(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  let text = value.slice(0, LIMIT);
  for (let round = 0; round < 2 && MARKUP.test(text); round++) {
    const tamed = tame(text);
    if ('html' in tamed) text = toDocument(tamed.html).body.textContent ?? '';
  }
  return oneLine(text);
}

const MARKUP = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);|<\/?[a-z]|<!/i;

/** Blanks as one, without what cannot be seen. Null when nothing is left. */
export function oneLine(text: string): string | null {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim() || null;
}

/** Controls but white space, soft hyphens, zero-width blanks and marks of direction. */
export const INVISIBLE = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;
