import type { DocumentId } from './document.ts';
import type { ProperName } from './reading/proper-names.ts';
import { toTerms } from './reading/words.ts';
import type { Terms } from './word-forms.ts';

/** One thing that a question is about: a word, or a name with all words that lead to it. */
export interface Concept extends Terms {
  readonly weight: number;
  /** Terms that say much the same. */
  readonly synonyms: ReadonlySet<string>;
  /** A mention of this record meets it whole, whatever the words. */
  readonly record: DocumentId | null;
  /** A country, its capital and its government are one (ISO code). */
  readonly country: string | null;
  /** A name of several words that leads to no record: met whole or hardly at all, for *Acme Foods* is no *Kestrel Foods*. */
  readonly isWhole?: boolean;
}

/** Puts the words of each unresolved name of several words into one concept of their weight. */
export function joinNames(names: readonly ProperName[], concepts: readonly Concept[]): readonly Concept[] {
  return names
    .filter((name) => name.words.length > 1)
    .reduce<readonly Concept[]>((joined, name) => {
      const terms = new Set(name.words.flatMap((word) => toTerms(word)));
      const isPart = (concept: Concept) => concept.record === null && concept.country === null && isSubset(concept.terms, terms);
      const parts = joined.filter(isPart);
      if (parts.length < 2) return joined;
      const weight = parts.reduce((sum, part) => sum + part.weight, 0);
      const whole = new Set(parts.flatMap((part) => [...part.terms]));
      return [...joined.filter((concept) => !isPart(concept)), { weight, terms: whole, synonyms: new Set(), record: null, country: null, isWhole: true }];
    }, concepts);
}

/** A record named twice is one concept. */
export function mergeRecords(concepts: readonly Concept[]): readonly Concept[] {
  return concepts.filter(
    (concept, at) =>
      !concepts
        .slice(0, at)
        .some(
          (earlier) =>
            (concept.record !== null && earlier.record === concept.record) ||
            (concept.country !== null && concept.country === earlier.country) ||
            (concept.record === null && isSubset(concept.terms, earlier.terms)),
        ),
  );
}

const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((term) => b.has(term));
