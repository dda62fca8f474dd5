import { AFTER_TIME, BEFORE_NAME, BEFORE_NUMBER, EXCLAIMED, MAY_END, MONTHS, STARTERS, WEEKDAYS } from './abbreviations.ts';

/** The marks that may end a sentence, and the quotes, brackets and note numbers that close with them. */
export const TERMINATOR = /(\.(?:[ \u00a0]\.)+|[.!?…。！？｡．؟۔।॥።։‼⁇⁈⁉‽]+)((?:''|\[\d{1,3}\]|[”’"'›)\]）］」』】》〉]|[ \u00a0\u202f]?»)*)/g;

/**
 * Whether the sentence from `start` ends with the marks at `at`, which with their closing signs reach to `end`.
 *
 * Looks at a few characters on each side only, so that a text is read in linear time.
 */
export function endsSentence(paragraph: string, start: number, at: number, end: number): boolean {
  const marks = MARKS.exec(paragraph.slice(at, Math.min(end, at + 12)))?.[0] ?? '';
  const closing = paragraph.slice(at + marks.length, end);
  const rest = paragraph.slice(end, end + 80);
  if (rest.trim() === '') return true;
  if (/^[。！？｡．]/.test(marks)) return !PARTICLE.test(rest) && !(closing !== '' && SAID.test(rest));
  const word = WORD_BEFORE.exec(paragraph.slice(Math.max(start, at - 30), at))?.[0] ?? '';
  const [, blanks = '', openers = '', next = ''] = NEXT.exec(rest) ?? [];
  if (next === '' || /^[,;:)\]&/%*—–-]/.test(next)) return false;
  if (blanks === '') return isGlued(word, marks, closing, openers + next);
  if (/^\p{Ll}/u.test(next) && !/^\p{Ll}{1,2}\p{Lu}/u.test(next)) return false;
  if (openers.startsWith('(') || openers.startsWith('[')) return !isAbbreviation(word, marks, next, openers) && isWholeBracket(paragraph.slice(end, end + 400));
  if (at - start < 5 && ENUMERATOR.test(paragraph.slice(start, at))) return false;
  if (/[!?‼⁇⁈⁉‽؟]/.test(marks)) {
    if (/[”"'’]/.test(closing) && SPEECH_TAG.test(rest)) return false;
    return !EXCLAIMED.has(word) || !marks.startsWith('!') || isStarter(next);
  }
  if (marks.length > 1 || marks === '…') return marks.replace(/[^.]/g, '').length > 3 || /["”]/.test(closing) || isStarter(next) || openers !== '';
  if (closing.startsWith(')') && isOpenedInside(paragraph, start, at)) return isStarter(next);
  return !isAbbreviation(word, marks, next, openers);
}

const MARKS = /^(?:\.(?:[ \u00a0]\.)+|[^\s”’"'›)\]）］」』】》〉[]+)/;
const WORD_BEFORE = /[^\s"“”„«»([—–,;/]+$/;
const NEXT = /^(\s*)(["“”„«‘'([¿¡]*|'')(\S[^\s]{0,30})?/;
const ENUMERATOR = /^\(?(?:\d{1,3}|\p{Lu}|[ivx]{1,4})$/u;

/** Japanese goes on behind a closed quotation with a particle, Chinese with the one who says it. */
const PARTICLE = /^[とってな、，；]/;
const SAID = /^[^。！？\s]{0,12}(?:说|說|表示|称|稱|指出|回应|回應|問|问)/;

const SPEECH_TAG =
  /^\s+(?:(?:\p{Lu}[\p{L}.’'-]{0,20}|of|the|de|von|van|bin|al)\s+){1,4}(?:said|says|asked|asks|told|tweeted|wrote|writes|added|shouted|replied|responded|continued|exclaimed|wondered)\b/u;

/** Whether a word begins a sentence for sure: it is one of the words that do, and no initial. */
function isStarter(next: string): boolean {
  const word = /^[\p{L}’']+(?![\p{L}’'.-])/u.exec(next)?.[0] ?? '';
  return STARTERS.has(word.replaceAll('’', "'"));
}

/** Whether the full stop behind a word is a part of it. */
function isAbbreviation(word: string, marks: string, next: string, openers: string): boolean {
  if (marks !== '.') return false;
  const plain = word.replace(/^[‘']+/, '').replaceAll('’', "'");
  const last = /[^-]*$/.exec(plain)?.[0] ?? '';
  const digit = /^[\p{N}#]/u.test(next);
  if (/^[ap]\.m$/i.test(last)) return digit || openers.startsWith('(') || AFTER_TIME.has(/^[\p{L}]+/u.exec(next)?.[0] ?? '');
  if (BEFORE_NAME.has(last)) return true;
  if (digit && (BEFORE_NUMBER.has(last) || MONTHS.has(last) || WEEKDAYS.has(last))) return true;
  if (MONTHS.has(last) || WEEKDAYS.has(last) || MAY_END.has(last) || INITIALS.test(last)) return openers.startsWith('(') || !isStarter(next);
  return false;
}

const INITIALS = /^(?:\p{L}{1,2}\.)*(?:\p{Lu}|(?<=\.)\p{L}{1,2})$/u;

/** A full stop with no blank behind it ends a sentence between a plain word and a capitalized one: *accusations.The company*. */
function isGlued(word: string, marks: string, closing: string, next: string): boolean {
  if (marks.length > 1 || !/^["“‘(]?(?:\p{Lu}[\p{Ll}’']{1,20}|A|I)(?=[\s,]|$)/u.test(next)) return false;
  return /["”)]/.test(closing) || /^\p{Ll}{2,}$/u.test(word);
}

/** Whether a bracket that opens behind a sentence is one of its own: `(The memo was leaked.)`. */
function isWholeBracket(rest: string): boolean {
  const inside = /^\s*[([]([^()[\]]*)[)\]]/.exec(rest)?.[1];
  return inside === undefined || /[.!?…]["”’']*$/.test(inside);
}

/** Whether a bracket that closes behind the marks was opened within the sentence, not before it. */
function isOpenedInside(paragraph: string, start: number, at: number): boolean {
  const from = Math.max(start, at - 400);
  const open = paragraph.slice(from, at).lastIndexOf('(');
  return open > 0 && from + open > start;
}
