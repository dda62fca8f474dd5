import type { Document, Sentence } from './document.ts';
import { languageOf } from './language-of.ts';
import { createOnce } from './once.ts';
import { termsOf } from './overlap.ts';
import type { Party } from './parties.ts';
import { toOwn, toQueryTerms, toTerms } from './reading/words.ts';

/**
 * The terms of a sentence that tell a deed: without the names of these parties, and without the words of accusing and denying.
 *
 * A record's name is the subject of its statements and tells it too.
 */
export function deedOf(document: Document, sentence: Sentence, parties: readonly Party[]): ReadonlySet<string> {
  const names = new Set(parties.flatMap((party) => nameTerms(party.text, languageOf(document))));
  const title = document.record === undefined ? [] : titleTerms(document);
  return new Set([...termsOf(document, sentence), ...title].filter((term) => !names.has(term) && !CHARGING.has(term)));
}

const KEPT = 5000;
const termsOfNames = new Map<string, readonly string[]>();
const termsOfTitles = createOnce<Document, readonly string[]>();

/** Remembered: one answer compares a charge with hundreds, and the same parties stand in most of them. */
function nameTerms(name: string, language: string | null): readonly string[] {
  const key = `${language} ${name}`;
  let terms = termsOfNames.get(key);
  if (terms === undefined) {
    terms = toTerms(name, language);
    if (termsOfNames.size >= KEPT) termsOfNames.clear();
    termsOfNames.set(toOwn(key), terms);
  }
  return terms;
}

function titleTerms(document: Document): readonly string[] {
  return termsOfTitles(document, () => toQueryTerms(document.title ?? '', languageOf(document)));
}

/** The share of the smaller deed that stands in the other; a single word is no deed, and counts half. */
export function sameDeed(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].filter((term) => large.has(term)).length / Math.max(2, small.size);
}

/** From this share of their deeds on two charges are one. */
export const SAME_CHARGE = 0.4;

const CHARGING: ReadonlySet<string> = new Set(
  toTerms(
    `claim claims claimed claiming allege alleges alleged alleging allegedly allegation allegations accuse accuses accused accusing accusation accusations charge charges charged assertion assertions
    deny denies denied denial reject rejects rejected refute refuted dispute disputed dismiss dismissed contest contested say says said tell told call calls called report reported statement according further also never`,
  ),
);
