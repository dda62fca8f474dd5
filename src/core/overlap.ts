import type { Document, Sentence } from './document.ts';
import { languageOf } from './language-of.ts';
import { createOnce } from './once.ts';
import { toQueryTerms } from './reading/words.ts';

const terms = createOnce<Sentence, ReadonlySet<string>>();

/** The telling terms of a sentence, with the title of its record; remembered. */
export function termsOf(document: Document, sentence: Sentence): ReadonlySet<string> {
  return terms(sentence, () => new Set(toQueryTerms(document.text.slice(sentence.start, sentence.end), languageOf(document))));
}

/** The share of the smaller set that stands in the other (overlap coefficient, Szymkiewicz and Simpson); 0 when one is empty. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of small) if (large.has(term)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}
