import { cueClasses } from './cues.ts';
import { intern, symbolOf } from './features.ts';
import type { Quotation } from './quotations.ts';
import { type Tag, tagsOf } from './tags.ts';
import { type Token, tokenize } from './tokens.ts';

/** A sentence, cut into tagged tokens, with the numbers of its words for {@link ./features.ts}. Arrays run along the tokens. */
export interface Frame {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  /** 1 in a quotation, 2 in a quotation inside it, else 0. */
  readonly quoted: Uint8Array;
  readonly words: Int32Array;
  readonly tagIds: Int32Array;
  /** The first cue class of each word, 0 for none. */
  readonly cueIds: Int32Array;
  /** Share of the sentence's letters that stand in quotations. */
  readonly quotedShare: number;
}

const upper = intern('*');

/** Cuts and tags the sentence from `start` to `end`; `within` are the quotations that touch it. */
export function frameOf(text: string, start: number, end: number, within: readonly Quotation[]): Frame {
  const tokens = tokenize(text, start, end);
  const tags = tagsOf(tokens);
  const count = tokens.length;
  const quoted = new Uint8Array(count);
  const words = new Int32Array(count);
  const tagIds = new Int32Array(count);
  const cueIds = new Int32Array(count);
  for (const { start: from, end: to, depth } of within) {
    for (let i = firstFrom(tokens, from); i < count && (tokens[i] as Token).end <= to; i++) if (depth > (quoted[i] ?? 0)) quoted[i] = depth;
  }
  let letters = 0;
  let inside = 0;
  for (let i = 0; i < count; i++) {
    const token = tokens[i] as Token;
    tagIds[i] = intern(tags[i] as Tag);
    // Only words in lower case, so that no name is ever learned.
    words[i] = !token.word || token.text === token.lower ? symbolOf(token.lower) : upper;
    const kind = cueClasses(token.lower)[0];
    if (kind) cueIds[i] = intern(kind);
    if (!token.word) continue;
    const length = token.end - token.start;
    letters += length;
    if (quoted[i]) inside += length;
  }
  return { tokens, tags, quoted, words, tagIds, cueIds, quotedShare: letters ? inside / letters : 0 };
}

/** The first token that begins at or after a place. */
function firstFrom(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
