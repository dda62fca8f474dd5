import { stemmer } from 'stemmer';
import { baseOf } from './irregular.ts';
import { normalize } from './normal-form.ts';
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
export const toTerms = (text: string): readonly string[] => toWords(text).flatMap(({ text }) => toWordTerms(text));

/** The terms of a question, each once, in order: without stop words, unless nothing else is in it. */
export function toQueryTerms(text: string): readonly string[] {
  const words = toWords(/\p{Ll}/u.test(text) ? text : text.toLowerCase()).map((word) => word.text);
  const telling = words.filter((word) => !isStopWord(word));
  return [...new Set((telling.length > 0 ? telling : words).flatMap(toWordTerms))];
}

/**
 * The terms of one word: lower case, no accents, irregular forms led to their base (*sold* to *sell*) and English endings
 * stemmed (Porter, 1980) in words of the letters a to z only.
 *
 * A joined word gives itself, written together (*cyber-attack* as *cyberattack*), then its parts. Dotted initials are one term. *US* and
 * *U.S.* are *usa*, so that they are not the pronoun.
 */
export function toWordTerms(word: string): readonly string[] {
  const known = termsOf.get(word);
  if (known !== undefined) return known;
  const own = toOwn(word);
  const terms = makeTerms(own);
  if (termsOf.size >= WORDS_KEPT) termsOf.clear();
  termsOf.set(own, terms);
  return terms;
}

/** The same letters in memory of their own: a long piece of a text is a view of it, and whoever keeps that keeps all of the text. */
export const toOwn = (piece: string): string => (piece.length > LONGEST_COPIED ? JSON.parse(JSON.stringify(piece)) : piece);

/** V8 copies shorter pieces anyway. */
const LONGEST_COPIED = 12;

/** Terms are remembered: a corpus repeats its words. */
const termsOf = new Map<string, readonly string[]>();
const WORDS_KEPT = 50_000;

function makeTerms(word: string): readonly string[] {
  if (UNITED_STATES.test(word)) return ['usa'];
  const plain = foldLetters(word);
  if (PLAIN.test(plain)) return [stem(plain)];
  if (NUMBER.test(plain)) return [plain.replaceAll(',', '')];
  const whole = stem(plain.replace(JOINERS, ''));
  return [whole, ...partsOf(plain).map(stem)];
}

/**
 * Whether a word, as it is written, is a stop word.
 *
 * Capitals tell *US*, *IT* and *WHO* from *us*, *it* and *who*.
 */
export const isStopWord = (word: string): boolean => !CAPITALS.has(word) && STOP_WORDS.has(word.toLowerCase().replaceAll('’', "'"));

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
const PLAIN = /^[a-z]+$/;
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

/** Lower case without accents; marks of scripts that spell with them are kept. */
function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .replace(/[øßæœłđıðþς]/g, (letter) => LETTERS[letter] ?? letter);
}

const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i', ð: 'd', þ: 'th', ς: 'σ' };

const stem = (word: string): string => (PLAIN.test(word) ? stemmer(baseOf(word)) : word);
