import type { Document, DocumentId } from '../core/document.ts';
import { languageOf } from '../core/language-of.ts';
import { toTerms } from '../core/reading/words.ts';
import type { Hit, SearchEngine } from '../core/search.ts';
import { byRank, type Entry, isSeen, namesText, newestDay, recencyOf, toEntries } from './index-entries.ts';
import { foreignAmong, termsSought } from './languages.ts';

interface Scanned extends Entry {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
  readonly language: string | null;
}

/**
 * Reads every passage at every question: slow, and plain enough to be the oracle of the other engines.
 *
 * Scores are BM25 (Robertson and Zaragoza, 2009) with k1 1.2 and b .7 over the passage with its title and names; a document's score is that of its best passage.
 */
export default function createScanEngine(): SearchEngine {
  const documents = new Map<DocumentId, readonly Scanned[]>();

  return {
    name: 'scan',
    async add(added) {
      for (const document of added) documents.set(document.id, scan(document));
    },
    async remove(ids) {
      for (const id of ids) documents.delete(id);
    },
    async search(query, { by, limit }) {
      const all = [...documents.values()].flat();
      const terms = termsSought(query.text, foreignAmong(all), (term) => all.some((entry) => entry.counts.has(term)));
      const idf = new Map(terms.map((term) => [term, weight(all.filter((entry) => entry.counts.has(term)).length, all.length)]));
      const mean = all.reduce((sum, entry) => sum + entry.length, 0) / Math.max(1, all.length);
      const recency = recencyOf(query, newestDay(all, query));
      const hits: Hit[] = [];
      for (const entry of all) {
        if (!isSeen(entry, query)) continue;
        const score = terms.reduce((sum, term) => sum + (idf.get(term) ?? 0) * saturation(entry, term, mean), 0) * recency(entry);
        if (score > 0) hits.push({ document: entry.document, start: entry.start, end: entry.end, score });
      }
      hits.sort(byRank);
      const seen = new Set<DocumentId>();
      return (by === 'document' ? hits.filter((hit) => !seen.has(hit.document) && seen.add(hit.document)) : hits).slice(0, limit);
    },
    languages: () => foreignAmong([...documents.values()].flat()),
    async frequencies(terms) {
      const all = [...documents.values()].flat();
      return { passages: all.length, of: new Map(terms.map((term) => [term, all.filter((entry) => entry.counts.has(term)).length])) };
    },
  };
}

function scan(document: Document): readonly Scanned[] {
  const language = languageOf(document);
  const shared = toTerms(`${document.title ?? ''} ${namesText(document)}`, language);
  return toEntries(document).map((entry) => {
    const terms = [...toTerms(document.text.slice(entry.start, entry.end), language), ...shared];
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    return { ...entry, counts, length: terms.length, language };
  });
}

const weight = (frequency: number, passages: number): number => Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));

function saturation({ counts, length }: Scanned, term: string, mean: number): number {
  const count = counts.get(term) ?? 0;
  return (count * 2.2) / (count + 1.2 * (0.3 + (0.7 * length) / mean));
}
