import type { Document, DocumentId } from '../core/document.ts';
import { toPassages } from '../core/passages.ts';
import type { Query } from '../core/query.ts';
import { recency } from '../core/recency.ts';
import type { Hit } from '../core/search.ts';
import { type Dates, datesOf, type Filters, maySee, passes } from '../core/visibility.ts';

/** A passage with what decides whether a reader sees it. */
export interface Entry extends Dates {
  readonly document: DocumentId;
  readonly scope: Document['scope'];
  readonly start: number;
  readonly end: number;
}

/** The entries of a document. One without a sentence has none: it cannot be quoted. */
export const toEntries = (document: Document): readonly Entry[] =>
  toPassages(document).map(({ start, end, sentences }) => ({
    document: document.id,
    scope: document.scope,
    start,
    end,
    ...datesOf(document, document.record === undefined ? undefined : sentences[0]),
  }));

export const isSeen = (entry: Entry, filters: Filters): boolean =>
  maySee(entry.scope, filters.scope) && (filters.documents === undefined || filters.documents.includes(entry.document)) && passes(entry, filters);

/** The names that lead to a record, to be searched beside its title. */
export const namesText = (document: Document): string => document.record?.names.map((name) => name.text).join(' ') ?? '';

/** How many terms of a document's first passage count as its lead: about two sentences. */
export const LEAD = 60;

/** The share of its score that a hit keeps for its age; all of it without `recency`. Ages count from `asOf`, else from the newest day that the reader sees. */
export function recencyOf(query: Query, newest: string | undefined): (entry: Pick<Entry, 'known'>) => number {
  const reference = query.asOf ?? newest;
  return query.recency === true && reference !== undefined ? ({ known }) => recency(known, reference) : () => 1;
}

/** Best first; ties by document id, then offset. */
export function byRank(a: Hit, b: Hit): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return a.start - b.start;
}

/** The latest day from which something that the reader sees may be used. */
export function newestDay(entries: Iterable<Entry>, filters: Filters): string | undefined {
  let newest: string | undefined;
  for (const entry of entries) if (entry.known !== null && (newest === undefined || entry.known > newest) && isSeen(entry, filters)) newest = entry.known;
  return newest;
}
