import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus.ts';
import type { Sentence } from '../document.ts';
import { createOnce } from '../once.ts';
import { termsOf } from '../overlap.ts';
import { isSameParty, partiesOf } from '../parties.ts';
import { toQueryTerms } from '../reading/words.ts';
import type { Located } from '../reports.ts';

export const quoteOf = ({ document, sentence }: Located): string => document.text.slice(sentence.start, sentence.end);

/** The words of a sentence, whatever its case, typography and white space: equal for those that say the same word for word. */
export function keyOf(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [text];
  return createHash('sha256').update(words.join(' '), 'utf8').digest('hex').slice(0, 16);
}

const keys = createOnce<Sentence, string>();

/** The key of a sentence; remembered. */
export function keyOfSentence(located: Located): string {
  return keys(located.sentence, () => keyOf(quoteOf(located)));
}

/**
 * Whether a sentence tells nothing that another one does not: most of its terms and all of its numbers stand there, and both affirm, deny or doubt.
 *
 * A sentence of a few words is only told by the same ones.
 */
export function saysAgain(again: Located, before: Located): boolean {
  if (stanceOf(again) !== stanceOf(before)) return false;
  const [terms, others] = [termsOf(again.document, again.sentence), termsOf(before.document, before.sentence)];
  if (terms.size < FEWEST) return keyOfSentence(again) === keyOfSentence(before);
  let shared = 0;
  for (const term of terms) if (others.has(term)) shared++;
  if (shared / terms.size < SAME) return false;
  const [numbers, known] = [numbersIn(quoteOf(again)), new Set(numbersIn(quoteOf(before)))];
  return numbers.every((number) => known.has(number)) && isNegated(again) === isNegated(before);
}

/** Two numbers for one thing: the old ones and those that stand in their place. */
export interface OtherNumber {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a sentence has for the numbers of another that says the same of the same parties and the same time; undefined where it says something else. */
export function otherNumberOf(corpus: Corpus, after: Located, before: Located): OtherNumber | undefined {
  const [now, then] = [quoteOf(after), quoteOf(before)];
  const [numbers, known] = [amountsIn(now), amountsIn(then)];
  const come = numbers.filter((number) => !known.includes(number));
  const gone = known.filter((number) => !numbers.includes(number));
  if (come.length === 0 || gone.length === 0 || come.length !== gone.length) return undefined;
  if (stanceOf(after) !== stanceOf(before) || isNegated(after) !== isNegated(before) || timesIn(now) !== timesIn(then)) return undefined;
  const [terms, others] = [wordsBesides(now), wordsBesides(then)];
  let shared = 0;
  for (const term of terms) if (others.has(term)) shared++;
  if (shared < FEWEST || shared / Math.max(terms.size, others.size) < SAME) return undefined;
  return haveSameParties(corpus, after, before) ? { before: gone, after: come } : undefined;
}

/** Nobody is named in one and not in the other. */
function haveSameParties(corpus: Corpus, a: Located, b: Located): boolean {
  const [ones, others] = [partiesOf(corpus, a.document, a.sentence), partiesOf(corpus, b.document, b.sentence)];
  const isAmong = (parties: typeof ones) => (party: (typeof ones)[number]) => parties.some((other) => isSameParty(party, other));
  return ones.every(isAmong(others)) && others.every(isAmong(ones));
}

const stanceOf = ({ sentence: { standing } }: Located): string =>
  standing === 'denied' || standing === 'confirmed' ? standing : standing === 'unverified' || standing === 'no_comment' ? 'doubted' : 'said';

const isNegated = (located: Located): boolean => (quoteOf(located).match(NEGATION)?.length ?? 0) % 2 === 1;

const wordsBesides = (text: string): ReadonlySet<string> => new Set(toQueryTerms(text.replace(AMOUNT, ' ').replace(NUMBER, ' ')));

const numbersIn = (text: string): readonly string[] => (text.match(NUMBER) ?? []).map((number) => number.toLowerCase());

/** Numbers with what they count in, as they are written; no years, no days of a month, no times of day. */
const amountsIn = (text: string): readonly string[] =>
  [...text.matchAll(AMOUNT)]
    .filter(({ 0: amount, index }) => !/^(?:1[89]|20)\d\d$/u.test(amount) && !isOfDate(text.slice(0, index), text.slice(index + amount.length)))
    .map(([amount]) => amount.replace(/\s+/gu, ' '));

const isOfDate = (before: string, after: string): boolean =>
  new RegExp(`\\b(?:${MONTHS})\\.?\\s*$`, 'iu').test(before) ||
  new RegExp(`^(?:st|nd|rd|th)?\\s+(?:${MONTHS})\\b`, 'iu').test(after) ||
  /^:\d\d|^ ?[ap]\.?m\b/iu.test(after);

/** The months, quarters and years that a sentence speaks of, in their order: what was so in one of them was another thing. */
const timesIn = (text: string): string => (text.match(TIMES) ?? []).join(' ').toLowerCase();

const SAME = 0.7;
const FEWEST = 3;
const MONTHS = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const TIMES = new RegExp(
  `\\b(?:(?:1[89]|20)\\d\\d|${MONTHS}|(?:first|second|third|fourth|last|next|previous) (?:quarter|half|year|month|week)|q[1-4]|mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\\b`,
  'giu',
);
const WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|thousands|dozens';
const NUMBER = new RegExp(`\\p{Nd}+(?:[.,]\\p{Nd}+)*|\\b(?:${WORDS})\\b`, 'giu');
const AMOUNT = new RegExp(
  `[$€£¥]?(?:\\p{Nd}+(?:[.,]\\p{Nd}+)*|\\b(?:${WORDS})\\b)(?:\\s?%|\\s(?:per ?cent|percentage points?|hundred|thousand|million|billion|trillion|mn|bn)\\b)?`,
  'giu',
);
const NEGATION = /\b(?:not|no|never|cannot|without|neither|nor)\b|n['’]t\b/giu;
