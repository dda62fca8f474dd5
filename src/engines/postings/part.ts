import type { DocumentId } from '../../core/document.ts';
import { type Filters, maySee, passes } from '../../core/visibility.ts';
import { countLanguage } from '../languages.ts';
import { FIELDS, type Segment } from './segment.ts';

/** A segment in use, with which of its documents still count. */
export interface Part {
  readonly segment: Segment;
  /** 1 for each document that counts, 0 for one that was replaced or removed since. */
  readonly live: Uint8Array;
  /** How many passages of each kind count. */
  readonly liveOfKind: Uint32Array;
}

/** Sums over all documents and passages that count: what scores are relative to. */
export interface Totals {
  documents: number;
  passages: number;
  /** Of the fields of documents, in the order of `Segment.lengths`; the last is that of passages, each counted. */
  readonly lengths: number[];
  passageLengths: number;
  /** How many documents are in each language other than English. */
  readonly languages: Map<string, number>;
}

export const noTotals = (): Totals => ({ documents: 0, passages: 0, lengths: new Array<number>(FIELDS).fill(0), passageLengths: 0, languages: new Map() });

export function toPart(segment: Segment): Part {
  const { documents, kinds, kindOf } = segment;
  const liveOfKind = new Uint32Array(kinds.length);
  for (const kind of kindOf) liveOfKind[kind] = (liveOfKind[kind] ?? 0) + 1;
  return { segment, live: new Uint8Array(documents.length).fill(1), liveOfKind };
}

export const passagesOf = ({ firsts }: Segment, document: number): readonly [first: number, end: number] => [firsts[document] ?? 0, firsts[document + 1] ?? 0];

/** Counts a document in, or out again. */
export function count(totals: Totals, { segment }: Part, document: number, change: 1 | -1): void {
  const [first, end] = passagesOf(segment, document);
  totals.documents += change;
  countLanguage(totals.languages, segment.languages[document] ?? null, change);
  totals.passages += change * (end - first);
  for (let field = 0; field < FIELDS; field++) {
    const length = segment.lengths[document * FIELDS + field] ?? 0;
    totals.lengths[field] = (totals.lengths[field] ?? 0) + change * length * (field === FIELDS - 1 ? end - first : 1);
  }
  for (let passage = first; passage < end; passage++) totals.passageLengths += change * (segment.passageLengths[passage] ?? 0);
}

/** From now on a document does not count; false where it did not before. */
export function forget(totals: Totals, part: Part, document: number): boolean {
  if (part.live[document] !== 1) return false;
  part.live[document] = 0;
  const [first, end] = passagesOf(part.segment, document);
  for (let passage = first; passage < end; passage++) {
    const kind = part.segment.kindOf[passage] ?? 0;
    part.liveOfKind[kind] = (part.liveOfKind[kind] ?? 1) - 1;
  }
  count(totals, part, document, -1);
  return true;
}

/** Of each kind of passage whether a reader sees it, documents that were chosen aside. */
export const seenKinds = ({ segment }: Part, filters: Filters): readonly boolean[] =>
  segment.kinds.map((kind) => maySee(kind.scope, filters.scope) && passes(kind, filters));

/** The latest day from which something that the reader sees may be used. */
export function newestSeen(parts: readonly Part[], filters: Filters): string | undefined {
  let newest: string | undefined;
  const look = (known: string | null | undefined) => {
    if (known && (newest === undefined || known > newest)) newest = known;
  };
  for (const part of parts) {
    const { segment, live, liveOfKind } = part;
    const seen = seenKinds(part, filters);
    if (filters.documents === undefined) {
      for (const [at, { known }] of segment.kinds.entries()) if (seen[at] && (liveOfKind[at] ?? 0) > 0) look(known);
      continue;
    }
    const chosen: ReadonlySet<DocumentId> = new Set(filters.documents);
    for (const [document, id] of segment.documents.entries()) {
      if (live[document] !== 1 || !chosen.has(id)) continue;
      const [first, end] = passagesOf(segment, document);
      for (let passage = first; passage < end; passage++) {
        const kind = segment.kindOf[passage] ?? 0;
        if (seen[kind]) look(segment.kinds[kind]?.known);
      }
    }
  }
  return newest;
}
