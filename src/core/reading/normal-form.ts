/** A text in NFKC with the way back to the text that was given. */
export interface NormalForm {
  readonly text: string;
  /** Where in the given text the character at an offset of `text` begins. */
  startOf(offset: number): number;
  /** Where in the given text a stretch ends whose end in `text` is `offset`. */
  endOf(offset: number): number;
}

/**
 * Brings a text into NFKC and remembers where each character came from.
 *
 * Trade mark signs become a blank: in NFKC they would be letters of the word before them.
 */
export function normalize(text: string): NormalForm {
  if (text.normalize('NFKC') === text) return { text, startOf: (offset) => offset, endOf: (offset) => offset };
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];
  for (const match of text.matchAll(CHUNK)) {
    const chunk = match[0];
    // Characters below U+00A0 are their own normal form: the plain stretches between the others go as they are.
    if (chunk.charCodeAt(0) < 0xa0 && (chunk.length === 1 || PLAIN.test(chunk))) {
      for (let at = 0; at < chunk.length; at++) {
        starts.push(match.index + at);
        ends.push(match.index + at + 1);
      }
      pieces.push(chunk);
      continue;
    }
    const normal = chunk === '™' || chunk === '℠' ? ' ' : chunk.normalize('NFKC');
    for (let at = 0; at < normal.length; at++) {
      starts.push(match.index);
      ends.push(match.index + chunk.length);
    }
    pieces.push(normal);
  }
  return { text: pieces.join(''), startOf: (offset) => starts[offset] ?? text.length, endOf: (offset) => ends[offset - 1] ?? 0 };
}

// A starter with what composes with it: marks, Hangul vowels and finals, half-width voicing marks.
const COMBINING = '[\\p{M}\\u1160-\\u11ff\\uff9e\\uff9f]';
const CHUNK = new RegExp(`[\\x00-\\x7f]+(?!${COMBINING})|(?!${COMBINING}).${COMBINING}*|${COMBINING}+`, 'gsu');
const PLAIN = /^[\x00-\x7f]+$/;
