import type { Document, Sentence } from './document.ts';
import { languageOf } from './language-of.ts';
import { toQueryTerms } from './reading/words.ts';

const terms = new WeakMap<Sentence, ReadonlySet<string>>();

/** The telling terms of a sentence, with the title of its record; remembered. */
export function termsOf(document: Document, sentence: Sentence): ReadonlySet<string> {
  let found = terms.get(sentence);
  if (found === undefined) {
    found = new Set(toQueryTerms(document.text.slice(sentence.start, sentence.end), languageOf(document)));
    terms.set(sentence, found);
  }
  return found;
}

/** The share of the smaller set that stands in the other (overlap coefficient, Szymkiewicz and Simpson); 0 when one is empty. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of small) if (large.has(term)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}
