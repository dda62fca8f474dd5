import type { View } from './corpus.ts';
import type { Document } from './document.ts';
import { findDocuments, loadSeen } from './load-documents.ts';
import { readMatchables, toMatchable } from './match.ts';
import { type Located, reportedBy } from './reports.ts';
import { placesIn, readThreads } from './threads.ts';

/** A sentence of an article on a record, and how near it is. */
export interface About extends Located {
  /** 2: it mentions the record, or a statement of the record reports it; 1: it belongs to an allegation that does. */
  readonly nearness: 1 | 2;
}

/**
 * What articles say of a record, document by document (as the engine ranks them, newer first), each in the order of its text.
 *
 * A sentence is on the record when it mentions it, when a statement of the record reports it, or when it takes up an allegation that does.
 * Others have their turn between articles: one that was not looked at before takes some milliseconds.
 */
export async function articlesOn(view: View, record: Document): Promise<readonly About[]> {
  const found: About[] = [];
  for (const article of await articlesNear(view, record)) {
    await readMatchables(view.corpus, article, view.sentences(article.id));
    await readThreads(view.corpus, [article]);
    const reported = new Set(view.sentences(record.id).flatMap((statement) => reportedBy(view, record, statement)?.sentence ?? []));
    const isNear = (located: Located) => reported.has(located.sentence) || toMatchable(view.corpus, article, located.sentence).records.has(record.id);
    const places = new Map(placesIn(view.corpus, article).map((place) => [place.sentence, place]));
    for (const sentence of view.sentences(article.id)) {
      if (isNear({ document: article, sentence })) found.push({ document: article, sentence, nearness: 2 });
      else {
        const root = places.get(sentence)?.root;
        if (root !== undefined && root !== sentence && isNear({ document: article, sentence: root })) found.push({ document: article, sentence, nearness: 1 });
      }
    }
  }
  return found;
}

/** Articles that name the record, and those that its statements rest on. */
async function articlesNear(view: View, record: Document): Promise<readonly Document[]> {
  const names = (record.record?.names ?? []).filter(({ kind }) => kind === 'name' || kind === 'alias').map((name) => name.text);
  const found = await findDocuments(view, { text: names.join(' '), recency: true }, ARTICLES);
  const behind = view.sentences(record.id).flatMap((statement) => (statement.sources ?? []).flatMap((source) => source.document ?? []));
  return [...new Set([...found, ...(await loadSeen(view, behind))])].filter((document) => document.record === undefined);
}

/** How many articles are read for a brief. */
const ARTICLES = 40;

/** The records that stand around a record: those it links to and those that link to it, in the order of their ids. */
export function recordsAround(view: View, record: Document): readonly Document[] {
  const links = new Set(record.record?.links ?? []);
  return view.corpus.records.filter((other) => other !== record && view.sees(other.id) && (links.has(other.id) || other.record?.links.includes(record.id)));
}

/** Statements of other records that name a record, or whose record's own name does, without a link between them; in the order of their ids. */
export function statementsNaming(view: View, record: Document): readonly Located[] {
  const around = new Set([record, ...recordsAround(view, record)]);
  const names = (text: string) => view.corpus.names.recognize(text).some((mention) => mention.record === record.id);
  return view.corpus.records
    .filter((document) => !around.has(document))
    .flatMap((document) => {
      const isWhole = names(document.title ?? '');
      return view
        .sentences(document.id)
        .filter(({ start, end }) => isWhole || names(document.text.slice(start, end)))
        .map((sentence): Located => ({ document, sentence }));
    });
}
