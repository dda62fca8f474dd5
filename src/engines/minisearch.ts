import MiniSearch, { type SearchResult } from 'minisearch';
import type { Document, DocumentId } from '../core/document.ts';
import { toQueryTerms, toTerms } from '../core/reading/words.ts';
import type { Hit, SearchEngine } from '../core/search.ts';
import { byRank, type Entry, isSeen, namesText, newestDay, recencyOf, toEntries } from './index-entries.ts';

/**
 * The default engine: two MiniSearch indexes, one of documents (title, names, first sentences, text) and one of passages.
 *
 * A document's score is its own plus that of its best passage; a passage's is its own plus half of its document's.
 * Fuzzy and prefix matching serve only a term that stands nowhere: on every term they lower quality and cost many times the time.
 */
export default function createMiniSearchEngine(): SearchEngine {
  const passages = new MiniSearch<Indexed>({ fields: ['title', 'text'], ...OPTIONS });
  const wholes = new MiniSearch<Indexed>({ fields: ['title', 'names', 'lead', 'text'], ...OPTIONS });
  const entries = new Map<number, Entry>();
  const owners = new Map<number, DocumentId>();
  const learned = new Map<DocumentId, { readonly document: Document; readonly whole: number; readonly passages: readonly number[] }>();
  const frequencies = new Map<string, number>();
  let next = 0;

  return {
    name: 'minisearch',
    async add(documents) {
      for (const document of documents) {
        forget(document.id);
        learn(document);
      }
    },
    async remove(ids) {
      for (const id of ids) forget(id);
    },
    async search(query, { by, limit }) {
      const terms = toQueryTerms(query.text);
      if (terms.length === 0) return [];
      const recency = recencyOf(query, query.recency === true ? newestDay(entries.values(), query) : undefined);
      const ofWhole = new Map(find(wholes, terms, { title: 3, names: 2, lead: 2, text: 1 }).map((result) => [owners.get(result.id), result.score]));
      const hits: Hit[] = [];
      for (const result of find(passages, terms, { title: 0.7, text: 1 })) {
        const entry = entries.get(result.id);
        if (entry === undefined || !isSeen(entry, query)) continue;
        const whole = ofWhole.get(entry.document) ?? 0;
        hits.push({
          document: entry.document,
          start: entry.start,
          end: entry.end,
          score: (result.score + (by === 'document' ? whole : whole / 2)) * recency(entry),
        });
      }
      hits.sort(byRank);
      const seen = new Set<DocumentId>();
      return (by === 'document' ? hits.filter((hit) => !seen.has(hit.document) && seen.add(hit.document)) : hits).slice(0, limit);
    },
    async frequencies(terms) {
      return { passages: passages.documentCount, of: new Map(terms.map((term) => [term, frequencies.get(term) ?? 0])) };
    },
  };

  function find(index: MiniSearch<Indexed>, terms: readonly string[], boost: Record<string, number>): readonly SearchResult[] {
    const isUnknown = (term: string) => !frequencies.has(term);
    return index.search(terms.join(' '), {
      tokenize: (text) => text.split(' '),
      boost,
      fuzzy: (term) => isUnknown(term) && term.length > 4 && 0.2,
      prefix: (term) => isUnknown(term) && term.length > 3,
    });
  }

  function learn(document: Document): void {
    const parts = toEntries(document);
    if (parts.length === 0) return;
    const ids = parts.map((entry) => {
      const id = next++;
      entries.set(id, entry);
      passages.add(passageOf(document, entry, id));
      return id;
    });
    const whole = next++;
    wholes.add(wholeOf(document, whole));
    owners.set(whole, document.id);
    learned.set(document.id, { document, whole, passages: ids });
    count(document, 1);
  }

  /** Removed whole and at once: a document that is only discarded counts in the scores until the index is cleaned up. */
  function forget(id: DocumentId): void {
    const known = learned.get(id);
    if (known === undefined) return;
    for (const passage of known.passages) {
      const entry = entries.get(passage);
      if (entry !== undefined) passages.remove(passageOf(known.document, entry, passage));
      entries.delete(passage);
    }
    wholes.remove(wholeOf(known.document, known.whole));
    owners.delete(known.whole);
    learned.delete(id);
    count(known.document, -1);
  }

  function count(document: Document, change: 1 | -1): void {
    const shared = toTerms(`${document.title ?? ''} ${namesText(document)}`);
    for (const { start, end } of toEntries(document)) {
      for (const term of new Set([...toTerms(document.text.slice(start, end)), ...shared])) {
        const now = (frequencies.get(term) ?? 0) + change;
        if (now > 0) frequencies.set(term, now);
        else frequencies.delete(term);
      }
    }
  }
}

interface Indexed {
  readonly id: number;
  readonly title: string;
  readonly names: string;
  readonly lead: string;
  readonly text: string;
}

const passageOf = (document: Document, { start, end }: Entry, id: number): Indexed => ({
  id,
  title: `${document.title ?? ''} ${namesText(document)}`,
  names: '',
  lead: '',
  text: document.text.slice(start, end),
});

const wholeOf = (document: Document, id: number): Indexed => ({
  id,
  title: document.title ?? '',
  names: namesText(document),
  lead: document.text.slice(0, LEAD_LENGTH),
  text: document.text,
});

/** About two sentences. */
const LEAD_LENGTH = 400;

const OPTIONS = { tokenize: (text: string) => [...toTerms(text)], processTerm: (term: string) => term };
