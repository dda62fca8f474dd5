import type { DocumentId, Name } from '../document.ts';
import { BEFORE_NAME } from './abbreviations.ts';
import { normalize } from './normal-form.ts';
import { fold } from './words.ts';

/** One name of one record. */
export interface NameEntry {
  readonly record: DocumentId;
  readonly text: string;
  readonly kind: Name['kind'];
}

/** A name found in a text: `text.slice(start, end)` of it. */
export interface Mention {
  readonly record: DocumentId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The kind of the name that was found. */
  readonly kind: Name['kind'];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: NameEntry[];
}

/** Names by their words, so that a text is read once, however many names there are. */
interface NameTrie {
  /**
   * The names in a text, left to right, the longest at each place, none overlapping another. Of records with the same name the one whose entry came
   * first. `accepts` decides on an entry; `anyCase` lets a name of one word be written without its capital.
   */
  find(text: string, accepts: (entry: NameEntry) => boolean, anyCase: boolean): readonly Mention[];
}

export function createNameTrie(entries: Iterable<NameEntry>): NameTrie {
  const root: Node = { next: new Map(), entries: [] };
  for (const entry of entries) {
    let node = root;
    for (const { full } of tokensOf(entry.text)) {
      let next = node.next.get(full);
      if (next === undefined) {
        next = { next: new Map(), entries: [] };
        node.next.set(full, next);
      }
      node = next;
    }
    if (node !== root) node.entries.push(entry);
  }
  return { find: (text, accepts, anyCase) => findAll(root, text, accepts, anyCase) };
}

function findAll(root: Node, text: string, accepts: (entry: NameEntry) => boolean, anyCase: boolean): readonly Mention[] {
  const normal = normalize(text);
  const tokens = tokensOf(normal.text);
  const lax = anyCase || !/\p{Lu}/u.test(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = longestAt(at);
    if (found === undefined) continue;
    const start = normal.startOf(tokens[at]?.start ?? 0);
    const end = normal.endOf(found.end);
    mentions.push({ record: found.entry.record, start, end, text: text.slice(start, end), kind: found.entry.kind });
    at = found.last;
  }
  return mentions;

  function longestAt(first: number): { readonly entry: NameEntry; readonly end: number; readonly last: number } | undefined {
    let best: { readonly entry: NameEntry; readonly end: number; readonly last: number } | undefined;
    let node: Node | undefined = root;
    const start = tokens[first]?.start ?? 0;
    for (let at = first; node !== undefined; at++) {
      const token = tokens[at];
      if (token === undefined || (at > first && !isJoined(normal.text, tokens[at - 1], token))) break;
      // A possessive may end a name (*Alibaba’s*) or be a part of it (*China’s military*).
      const owner: Node | undefined = token.base === token.full ? undefined : node.next.get(token.base);
      node = node.next.get(token.full);
      const entry = node?.entries.find((entry) => fits(entry, start, token.end));
      const owned = owner?.entries.find((entry) => fits(entry, start, token.baseEnd));
      if (entry !== undefined) best = { entry, end: token.end, last: at };
      else if (owned !== undefined) best = { entry: owned, end: token.baseEnd, last: at };
    }
    return best;
  }

  function fits(entry: NameEntry, start: number, end: number): boolean {
    if (!accepts(entry)) return false;
    const written = normal.text.slice(start, end);
    if (isShort(entry.text)) return written === entry.text.normalize('NFKC');
    return lax || /[\s-]/.test(entry.text) || !/^\p{Lu}/u.test(entry.text) || !/^\p{Ll}+$/u.test(written);
  }
}

/** Names so short that only the same letters in the same case are the name. */
const isShort = (name: string): boolean => name.replace(/[^\p{L}\p{N}]/gu, '').length <= 4;

interface Token {
  readonly full: string;
  readonly base: string;
  readonly start: number;
  readonly end: number;
  readonly baseEnd: number;
}

/** Words in folded form; in scripts that write no blanks, or join particles to names, each character. */
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const found = match[0];
    const start = match.index;
    const end = start + found.length;
    const base = found.replace(/['’][sS]$/, '');
    const full = foldToken(found);
    tokens.push({ full, base: base === found ? full : foldToken(base), start, end, baseEnd: start + base.length });
  }
  return tokens;
}

const foldToken = (token: string): string => (/^(?:[A-Za-z]+|[\u3040-\u9fff\uac00-\ud7a3])$/.test(token) ? token.toLowerCase() : fold(token));

const SINGLE = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Khmer}\\p{sc=Lao}\\p{sc=Myanmar}ー]';
const LETTER = `[[\\p{L}\\p{N}\\p{M}]--${SINGLE}]`;
const TOKEN = new RegExp(
  `${SINGLE}|&|(?<!${LETTER})(?:\\p{L}\\.)+\\p{L}(?!${LETTER})|${LETTER}+(?:['’]${LETTER}+|(?<=\\p{Nd})[.,](?=\\p{Nd})${LETTER}+)*`,
  'gv',
);

/** Whether two tokens may be words of one name: nothing between them but a blank, a dash, or the full stop of an initial or a title. */
function isJoined(text: string, left: Token | undefined, right: Token): boolean {
  if (left === undefined) return false;
  const gap = text.slice(left.end, right.start);
  if (gap.length > 8) return false;
  if (gap === '.') return true;
  if (/^\.\s/.test(gap)) return gap.length === 2 && (left.end - left.start === 1 || BEFORE_NAME.has(text.slice(left.start, left.end)));
  return /^(?:[ \t]?[-‐‑–—/·'’]?[ \t]?|[ \t]+|[ \t]*\r?\n[ \t]*)$/.test(gap);
}
