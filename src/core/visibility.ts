import type { Day, Document, Scope, Sentence } from './document.ts';
import type { Query } from './query.ts';
import { lastDayOf } from './reading/calendar.ts';

export type Filters = Pick<Query, 'scope' | 'asOf' | 'since' | 'until' | 'documents'>;

/** The days by which a sentence is filtered; null where it has none. */
export interface Dates {
  /** From this day on it may be used: the latest of publication, `knownFrom` and the event's day. */
  readonly known: Day | null;
  /** When what it tells took place: the event's day, else `known`. */
  readonly happened: Day | null;
}

/** Whether a reader with these audience keys may read the document. */
export const maySee = (scope: Scope, reader: Query['scope']): boolean => reader === 'all' || scope.some((key) => reader.includes(key));

/** Whether something with these days passes the bounds. Undated passes `asOf` and nothing else. */
export function passes({ known, happened }: Dates, { asOf, since, until }: Filters): boolean {
  if (asOf !== undefined && known !== null && known > asOf) return false;
  if (since !== undefined && (happened === null || happened < since)) return false;
  return until === undefined || (happened !== null && happened <= until);
}

/** The UTC day of publication. */
export const publicationDay = (document: Pick<Document, 'publishedAt'>): Day | null =>
  document.publishedAt === null ? null : document.publishedAt.length === 10 ? document.publishedAt : new Date(document.publishedAt).toISOString().slice(0, 10);

export function datesOf(document: Document, sentence: Sentence | undefined): Dates {
  const event = document.record?.date?.day;
  const days = [publicationDay(document), sentence?.knownFrom ?? null, event ?? null].filter((day) => day !== null);
  const known = days.length === 0 ? null : days.reduce((latest, day) => (day > latest ? day : latest));
  return { known, happened: event ?? known };
}

/** Whether the reader sees this sentence: scope, chosen documents, and days. */
export const isVisible = (document: Document, sentence: Sentence, filters: Filters): boolean =>
  maySee(document.scope, filters.scope) &&
  (filters.documents === undefined || filters.documents.includes(document.id)) &&
  passes(datesOf(document, sentence), filters);

/** Whether a source of this date (a day, a month or a year) may be named as of a day: a month or a year counts as its last day, none at all passes. */
export function isKnownBy(date: string | null, asOf: Day | undefined): boolean {
  if (date === null || asOf === undefined) return true;
  const [year = '', month = '12', day = ''] = date.split('-');
  return `${year}-${month}-${day === '' ? lastDayOf(Number(year), Number(month)) : day}` <= asOf;
}
