import type { Standing } from './core/claim.ts';
import type { Corpus } from './core/corpus.ts';
import type { Day, Document } from './core/document.ts';
import type { Reader } from './core/open-desk.ts';
import type { Hit } from './core/search.ts';
import { isVisible, publicationDay } from './core/visibility.ts';

export interface SearchRequest {
  readonly text: string;
  readonly by: 'document' | 'passage';
  readonly limit: number;
  readonly asOf?: Day | undefined;
}

/** Hits best first; a document's hit is its best passage. */
export interface Hits {
  readonly kind: 'hits';
  readonly hits: readonly {
    readonly document: string;
    readonly start: number;
    readonly end: number;
    readonly score: number;
    readonly title: string | null;
    readonly date: Day | null;
  }[];
}

/** How sentences read: one entry for each span given, in its order; without spans the program's own sentences. */
export interface Analysis {
  readonly kind: 'analysis';
  readonly sentences: readonly {
    readonly start: number;
    readonly end: number;
    readonly standing: Standing;
    readonly attributed: boolean;
    readonly speaker: { readonly start: number; readonly end: number; readonly text: string } | null;
  }[];
}

export type ReadingModule = typeof import('./core/reading/read.ts');

/** Hits of the engine with their titles and days. */
export async function search(corpus: Corpus, reader: Reader, { text, by, limit, asOf }: SearchRequest): Promise<Hits> {
  const hits = await corpus.searcher.search({ text, scope: reader.scope, ...(asOf !== undefined && { asOf, recency: true }) }, { by, limit });
  return {
    kind: 'hits',
    hits: hits.map((hit) => {
      const document = corpus.documents.get(hit.document);
      return { ...hit, title: document?.title ?? null, date: document === undefined ? null : dayOf(document, hit, { scope: reader.scope, asOf }) };
    }),
  };
}

/** The day of publication; a record has none, and its day is the latest from which the statements of the hit may be used. */
function dayOf(document: Document, { start, end }: Hit, filters: Pick<SearchRequest, 'asOf'> & Pick<Reader, 'scope'>): Day | null {
  const { asOf, scope } = filters;
  const shown = document.sentences.filter(
    (sentence) => sentence.start < end && sentence.end > start && isVisible(document, sentence, { scope, ...(asOf !== undefined && { asOf }) }),
  );
  const known = shown.flatMap(({ knownFrom }) => knownFrom ?? []).toSorted();
  return publicationDay(document) ?? known.at(-1) ?? null;
}

/** How a text reads, as a whole or in the spans given. */
export function analyze({ readSpans, readText }: ReadingModule, text: string, spans?: readonly (readonly [number, number])[]): Analysis {
  const read =
    spans === undefined
      ? readText(text)
      : readSpans(
          text,
          spans.map(([start, end]) => ({ start, end })),
        );
  return {
    kind: 'analysis',
    sentences: read.map(({ start, end, standing, attributed, speaker }) => ({
      start,
      end,
      standing,
      attributed,
      speaker: speaker?.start === undefined || speaker.end === undefined ? null : { start: speaker.start, end: speaker.end, text: speaker.text },
    })),
  };
}
