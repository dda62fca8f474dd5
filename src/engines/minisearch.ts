import MiniSearch, { type SearchResult } from 'minisearch';
import type { Document, DocumentId } from '../core/document.ts';
import { languageOf } from '../core/language-of.ts';
import { toTerms } from '../core/reading/words.ts';
import type { Hit, SearchEngine } from '../core/search.ts';
import { byRank, type Entry, isSeen, LEAD, namesText, newestDay, recencyOf, toEntries } from './index-entries.ts';
import { countLanguage, termsSought } from './languages.ts';

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
  const languages = new Map<string, number>();
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
      const terms = termsSought(query.text, languages.keys(), (term) => frequencies.has(term));
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
    languages: () => new Set(languages.keys()),
    async frequencies(terms) {
      return { passages: passages.documentCount, of: new Map(terms.map((term) => [term, frequencies.get(term) ?? 0])) };
    },
  };

  function find(index: MiniSearch<Indexed>, terms: readonly string[], boost: Record<string, number>): readonly SearchResult[] {
    const isUnknown = (term: string) => !frequencies.has(term);
    return index.search(terms.join(' '), {
      boost,
      fuzzy: (term) => isUnknown(term) && term.length > 4 && 0.2,
      prefix: (term) => isUnknown(term) && term.length > 3,
    });
  }

  function learn(document: Document): void {
    const parts = toEntries(document);
    if (parts.length === 0) return;
    const { passages: rows, whole } = toRows(document, parts);
    const ids = rows.map((row, at) => {
      const id = next++;
      const entry = parts[at];
      if (entry !== undefined) entries.set(id, entry);
      passages.add({ ...row, id });
      count(row, 1);
      return id;
    });
    const id = next++;
    wholes.add({ ...whole, id });
    owners.set(id, document.id);
    countLanguage(languages, languageOf(document), 1);
    learned.set(document.id, { document, whole: id, passages: ids });
  }

  /** Removed whole and at once: a document that is only discarded counts in the scores until the index is cleaned up. */
  function forget(id: DocumentId): void {
    const known = learned.get(id);
    if (known === undefined) return;
    const { passages: rows, whole } = toRows(known.document, toEntries(known.document));
    for (const [at, passage] of known.passages.entries()) {
      const row = rows[at];
      if (row === undefined) continue;
      passages.remove({ ...row, id: passage });
      count(row, -1);
      entries.delete(passage);
    }
    wholes.remove({ ...whole, id: known.whole });
    owners.delete(known.whole);
    countLanguage(languages, languageOf(known.document), -1);
    learned.delete(id);
  }

  function count({ title, text }: Row, change: 1 | -1): void {
    for (const term of new Set([...title.split(' '), ...text.split(' ')])) {
      if (term === '') continue;
      const now = (frequencies.get(term) ?? 0) + change;
      if (now > 0) frequencies.set(term, now);
      else frequencies.delete(term);
    }
  }
}

/** Fields as their terms, divided by blanks: a text is cut into terms once, whatever it is indexed as. */
interface Row {
  readonly title: string;
  readonly names: string;
  readonly lead: string;
  readonly text: string;
}

interface Indexed extends Row {
  readonly id: number;
}

function toRows(document: Document, parts: readonly Entry[]): { readonly passages: readonly Row[]; readonly whole: Row } {
  const language = languageOf(document);
  const termsOf = (text: string) => toTerms(text, language).join(' ');
  const title = termsOf(document.title ?? '');
  const names = termsOf(namesText(document));
  const texts = parts.map(({ start, end }) => termsOf(document.text.slice(start, end)));
  return {
    passages: texts.map((text) => ({ title: `${title} ${names}`, names: '', lead: '', text })),
    whole: { title, names, lead: (texts[0] ?? '').split(' ').slice(0, LEAD).join(' '), text: texts.join(' ') },
  };
}

const OPTIONS = { tokenize: (text: string) => text.split(' ').filter((term) => term !== ''), processTerm: (term: string) => term };
