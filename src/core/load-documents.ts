import { breathe } from './breathe.ts';
import type { View } from './corpus.ts';
import type { Document, DocumentId } from './document.ts';
import type { Query } from './query.ts';

/** Those of these documents of which something may be shown. Their texts are loaded one after the other, and others have their turn between. */
export async function loadSeen(view: View, ids: Iterable<DocumentId>): Promise<readonly Document[]> {
  const seen: Document[] = [];
  for (const id of new Set(ids)) {
    await breathe();
    const document = view.document(id);
    if (document !== undefined) seen.push(document);
  }
  return seen;
}

/** The documents that are found best, as far as something of them may be shown. */
export async function findDocuments(view: View, query: Pick<Query, 'text' | 'recency'>, limit: number): Promise<readonly Document[]> {
  const hits = await view.corpus.searcher.search({ ...view.filters, ...query }, { by: 'document', limit });
  return loadSeen(
    view,
    hits.map(({ document }) => document),
  );
}
