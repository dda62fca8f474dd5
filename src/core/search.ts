import type { Document, DocumentId } from './document.ts';
import type { Query } from './query.ts';

/** A passage found: `text.slice(start, end)` of its document. */
export interface Hit {
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
  /** In the engine's own units; compares only within one call. */
  readonly score: number;
}

export interface SearchOptions {
  /** `document`: each document once, with its best passage. `passage`: passages, several of a document. */
  readonly by: 'document' | 'passage';
  readonly limit: number;
}

/**
 * What searches the corpus.
 *
 * Hits come best first; ties break by document id, then offset, so that the same question gives the same bytes.
 * Filters apply inside the search. Statistics are those of the whole index.
 */
export interface Searcher {
  search(query: Query, options: SearchOptions): Promise<readonly Hit[]>;
  /** The languages other than English that its documents are written in (ISO 639-1): the words of a question are looked for in each of their forms. */
  languages(): ReadonlySet<string>;
  /** In how many of `passages` passages each term stands (terms as `toTerms` makes them); 0 for an unknown one. */
  frequencies(terms: readonly string[]): Promise<{ readonly passages: number; readonly of: ReadonlyMap<string, number> }>;
}

/** An index that grows. */
export interface SearchEngine extends Searcher {
  readonly name: string;
  /** A document with an id that is already there replaces it. */
  add(documents: readonly Document[]): Promise<void>;
  remove(ids: readonly DocumentId[]): Promise<void>;
  /** The index as it stands now, whatever comes or goes later; cheap. An engine without it is searched as it stands then. */
  frozen?(): Searcher;
}
