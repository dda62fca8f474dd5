import { smallWordsOf } from './language.ts';
import { foldLetters } from './letters.ts';
import { normalize } from './normal-form.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A word: `text` in NFKC, `start` and `end` in UTF-16 units of the text as it was given. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text, in order.
 *
 * A word is a run of letters, digits and marks, with an apostrophe, full stop, ampersand or hyphen inside (*U.S*, *AT&T*, *Trump-Xi*), or digits grouped
 * by commas. A possessive *’s* is left off. Scripts that write no spaces are cut by `Intl.Segmenter`.
 */
export function toWords(text: string): readonly Word[] {
  const normal = normalize(text);
  const words: Word[] = [];
  for (const match of normal.text.matchAll(WORD)) {
    const found = match[0];
    if (match[1] !== undefined) {
      for (const part of SEGMENTER.segment(found)) if (part.isWordLike) words.push(wordAt(part.segment, match.index + part.index));
    } else {
      words.push(wordAt(found.replace(POSSESSIVE, ''), match.index));
    }
  }
  return words;

  function wordAt(text: string, at: number): Word {
    return { text, start: normal.startOf(at), end: normal.endOf(at + text.length) };
  }
}

/** The search terms of a text: for each word what `toWordTerms` gives, stop words kept. */
export const toTerms = (text: string, language: string | null = null): readonly string[] => toWords(text).flatMap(({ text }) => toWordTerms(text, language));

/** The terms of a question, each once, in order: without stop words, unless nothing else is in it. */
export const toQueryTerms = (text: string, language: string | null = null): readonly string[] => [
  ...new Set(toQueryWords(text, language).flatMap((word) => toWordTerms(word, language))),
];

/** The words of a question without stop words, unless nothing else is in it. Where all is in capitals they are in lower case. */
export function toQueryWords(text: string, language: string | null = null): readonly string[] {
  const words = toWords(/\p{Ll}/u.test(text) ? text : text.toLowerCase()).map((word) => word.text);
  const telling = words.filter((word) => !isStopWord(word, language));
  return telling.length > 0 ? telling : words;
}

/**
 * The terms of one word: lower case, no accents, and led to the form that its inflected forms share (`stem`) by the rules of a language (ISO 639-1), of English
 * where none is told.
 *
 * A joined word gives itself, written together (*cyber-attack* as *cyberattack*), then its parts: as many terms in every language. Dotted initials are one
 * term. *US* and *U.S.* are *usa*, so that they are not the pronoun.
 */
export function toWordTerms(word: string, language: string | null = null): readonly string[] {
  const rules = language ?? 'en';
  const termsOf = remembered.get(rules) ?? new Map<string, readonly string[]>();
  const known = termsOf.get(word);
  if (known !== undefined) return known;
  const own = toOwn(word);
  const terms = makeTerms(own, rules);
  if (termsOf.size >= WORDS_KEPT) termsOf.clear();
  remembered.set(rules, termsOf.set(own, terms));
  return terms;
}

/** The same letters in memory of their own: a long piece of a text is a view of it, and whoever keeps that keeps all of the text. */
export const toOwn = (piece: string): string => (piece.length > LONGEST_COPIED ? JSON.parse(JSON.stringify(piece)) : piece);

/** V8 copies shorter pieces anyway. */
const LONGEST_COPIED = 12;

/** Terms are remembered by language: a corpus repeats its words. */
const remembered = new Map<string, Map<string, readonly string[]>>();
const WORDS_KEPT = 50_000;

function makeTerms(word: string, language: string): readonly string[] {
  if (UNITED_STATES.test(word)) return ['usa'];
  const lower = word.toLowerCase();
  if (ASCII_WORD.test(lower) || ONE_WORD.test(lower)) return [stem(lower, language)];
  if (NUMBER.test(lower)) return [foldLetters(lower).replaceAll(',', '')];
  return [lower.replace(JOINERS, ''), ...partsOf(lower)].map((part) => stem(part, language));
}

/**
 * Whether a word, as it is written, is a stop word: of English, or of the language that is named (ISO 639-1) in its place.
 *
 * Capitals tell *US*, *IT* and *WHO* from *us*, *it* and *who*.
 */
export function isStopWord(word: string, language: string | null = null): boolean {
  if (CAPITALS.has(word)) return false;
  const lower = word.toLowerCase();
  return language === null || language === 'en' ? STOP_WORDS.has(lower.replaceAll('’', "'")) : smallWordsOf(language).has(lower);
}

/**
 * A name in the form in which names are compared: lower case, NFKC, without accents and punctuation, one blank between words.
 *
 * Full stops and apostrophes are dropped (*U.S.* is *us*), `&` is *and*, all other punctuation is a blank.
 */
export const fold = (text: string): string =>
  foldLetters(normalize(text).text)
    .replaceAll('&', ' and ')
    .replace(/(?<!\p{N})\.|\.(?!\p{N})|['’‘ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}.]+/gu, ' ')
    .trim()
    .normalize('NFC');

const UNSPACED = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Khmer}\\p{sc=Lao}\\p{sc=Myanmar}ー]';
const LETTER = `[[\\p{L}\\p{N}\\p{M}]--${UNSPACED}]`;
const WORD = new RegExp(`(${UNSPACED}+)|${LETTER}+(?:(?:['’.&⁄\\-]|(?<=\\p{Nd}),(?=\\p{Nd}{3}(?!\\p{Nd})))${LETTER}+)*`, 'gv');
// The language only names the rules; words of these scripts are found by dictionary. Fixed, so that the machine's own does not matter.
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });

const UNITED_STATES = /^U\.?S(?:\.?A)?\.?$/;
const POSSESSIVE = /['’][sS]$/;
/** Most words; tested in a fraction of the time. */
const ASCII_WORD = /^[a-z]+$/;
const ONE_WORD = /^[\p{L}\p{M}]+$/u;
const NUMBER = /^\p{Nd}+(?:[.,]\p{Nd}+)*$/u;
const JOINERS = /['’.&,-]/g;
const ELIDED = /^\p{L}{1,2}['’](\p{L}{3,})$/u;
const CAPITALS: ReadonlySet<string> = new Set(['US', 'U.S', 'U.S.', 'IT', 'WHO']);

/** The parts that count beside a joined word; none when they would say nothing (*U.S*, *AT&T*, *don’t*). */
function partsOf(word: string): readonly string[] {
  const elided = ELIDED.exec(word)?.[1];
  if (elided !== undefined) return [elided];
  const parts = word.split(/[.&-]/).map((part) => part.replace(JOINERS, ''));
  return parts.length === 1 || parts.every((part) => part.length < 3 && !/\p{N}/u.test(part)) ? [] : parts;
}
