import { sql } from 'kysely';
import { breathe } from '../core/breathe.ts';
import type { ChangedDocument, Document, DocumentId, DocumentStore, PutOutcome, Version } from '../core/document.ts';
import { FootnoteError } from '../core/errors.ts';
import { type Body, LISTED, type ListedRow, toDerived, toDocument, toListed, toRow } from './document-row.ts';
import { CORPUS_VERSION, getMeta, setMeta } from './meta.ts';
import type { Database, DocumentVersionRow } from './schema.ts';
import type { Sqlite } from './sqlite.ts';

/** How the program reads a text. */
export interface Reading {
  /** Grows with every change that makes other sentences or record facts of the same document. */
  readonly edition: number;
  /**
   * Makes sentences and record facts anew; everything else comes back as it was.
   * A document gets here with those of its earlier reading, or with none where these no longer have a shape that is known.
   */
  read(document: Document): Document;
}

/**
 * Keeps documents in the table `document_versions`.
 *
 * `put` writes in one transaction that holds the database's only write lock and the event loop: give it at most 200 documents at a time (some 50 ms for articles of 7 KB).
 * An ingest of more is several corpus versions; cut off in between, it goes on where it was, since what is there already is unchanged.
 * A document counts as unchanged by its text and by all that arrived with it, not by what the reading made of it.
 *
 * `all` and `since` give documents whose text, sentences and raw record are loaded, by `first`, when they are first looked at, and kept from then on: of
 * many thousands a day's questions look at some hundred.
 *
 * What an earlier edition of `reading` made is read again when it is loaded, and written back where that is possible.
 */
export function createDocumentStore(db: Database, file: string, reading: Reading, first: Sqlite['first']): DocumentStore {
  return {
    put: (documents) => put(db, documents, reading.edition),
    corpusVersion: () => getCorpusVersion(db),
    all: (corpusVersion) => collect(selectCurrent(db, corpusVersion)),
    since: (corpusVersion, until) => collect(selectSince(db, corpusVersion, until)),
    changes: async (from, to) => changedBetween(from, to),
    get: async (id, version) => {
      const row = await selectOne(db, id, version);
      if (row === undefined) return undefined;
      const stale: Reread[] = [];
      const document = read(row, file, reading, stale);
      await writeBack(db, stale, reading.edition);
      return document;
    },
    history: async (id) => {
      const rows = await db.selectFrom('document_versions').selectAll().where('document', '=', id).orderBy('row').execute();
      return rows.map((row) => ({ document: read(row, file, reading, []), from: row.current_from }));
    },
    forgottenSince: async (corpusVersion) => {
      const rows = await selectForgotten(db).where('corpus_version', '>', corpusVersion).execute();
      return [...new Set(rows.map((row) => row.document))].sort();
    },
    isForgotten: async (id) => (await selectForgotten(db).where('document', '=', id).limit(1).executeTakeFirst()) !== undefined,
    markGone: (ids) => markGone(db, ids),
  };

  async function changedBetween(from: number, to: number): Promise<readonly ChangedDocument[]> {
    const later = await selectCurrent(db, to).clearSelect().select('document').where('current_from', '>', from).execute();
    const ids = later.map((row) => row.document).sort();
    const before = new Map<DocumentId, Document>();
    for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
      const rows = selectCurrent(db, from).where('document', 'in', ids.slice(start, start + IDS_AT_ONCE));
      for (const document of await collect(rows)) before.set(document.id, document);
    }
    return ids.map((id) => ({ id, before: before.get(id) }));
  }

  async function collect(rows: ReturnType<typeof selectCurrent>): Promise<readonly Document[]> {
    const documents: Document[] = [];
    const stale: Reread[] = [];
    for await (const row of rows.stream(ROWS_AT_ONCE)) {
      await breathe();
      if (row.reading === reading.edition) documents.push(toListed(row, file, () => bodyOf(row)));
      else documents.push(read({ ...row, ...bodyOf(row) }, file, reading, stale));
    }
    await writeBack(db, stale, reading.edition);
    // Not by the database, whose order is that of UTF-8 bytes.
    return documents.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  function bodyOf({ row, document }: ListedRow): Body {
    const body = first('SELECT raw, sentences, text FROM document_versions WHERE row = ?', row);
    if (body === undefined) throw new FootnoteError('unavailable', `Document "${document}" was taken away a moment ago: ask again.`);
    return body as unknown as Body;
  }
}

/** Read in some milliseconds, without their bodies. */
const ROWS_AT_ONCE = 100;

/** Within SQLite's limit of parameters. */
const IDS_AT_ONCE = 1000;

/** Documents in one transaction when sentences are written back. */
const AT_ONCE = 200;

type StoredRow = ListedRow & Body;

interface Reread {
  readonly row: number;
  readonly document: Document;
}

async function put(db: Database, documents: readonly Document[], edition: number): Promise<PutOutcome> {
  const rows = documents.map((document) => toRow(document, edition));
  return db.transaction().execute(async (transaction) => {
    const before = await getCorpusVersion(transaction);
    const next = before + 1;
    const current = await selectStates(transaction, [...new Set(rows.map((row) => row.document))]);
    const added: DocumentId[] = [];
    const updated: DocumentId[] = [];
    const unchanged: DocumentId[] = [];
    for (const row of rows) {
      const known = current.get(row.document);
      if (known !== undefined && known.version === row.version && known.revision === row.revision && known.gone === row.gone) {
        unchanged.push(row.document);
        if (known.reading < edition) await refresh(transaction, known.row, row, edition);
        continue;
      }
      if (known !== undefined) await transaction.updateTable('document_versions').set({ current_until: next }).where('row', '=', known.row).execute();
      const { insertId } = await transaction
        .insertInto('document_versions')
        .values({ ...row, current_from: next, current_until: null })
        .executeTakeFirstOrThrow();
      current.set(row.document, { ...row, row: Number(insertId) });
      (known === undefined ? added : updated).push(row.document);
    }
    const changed = added.length + updated.length > 0;
    if (changed) await setMeta(transaction, CORPUS_VERSION, String(next));
    return { added, updated, unchanged, corpusVersion: changed ? next : before };
  });
}

/** The same again with the mark, so that earlier corpus versions have the document as it was. */
async function markGone(db: Database, ids: readonly DocumentId[]): Promise<readonly DocumentId[]> {
  return db.transaction().execute(async (transaction) => {
    const next = (await getCorpusVersion(transaction)) + 1;
    const marked: DocumentId[] = [];
    for (const id of new Set(ids)) {
      const current = await selectOne(transaction, id, undefined);
      if (current === undefined || current.gone === 1) continue;
      const { row, ...state } = current;
      await transaction.updateTable('document_versions').set({ current_until: next }).where('row', '=', row).execute();
      await transaction
        .insertInto('document_versions')
        .values({ ...state, gone: 1, current_from: next })
        .execute();
      marked.push(id);
    }
    if (marked.length > 0) await setMeta(transaction, CORPUS_VERSION, String(next));
    return marked;
  });
}

export async function getCorpusVersion(db: Database): Promise<number> {
  return Number((await getMeta(db, CORPUS_VERSION)) ?? 0);
}

type State = Pick<DocumentVersionRow & { readonly row: number }, 'row' | 'version' | 'revision' | 'reading' | 'gone'>;

/** What is known of these documents now, in as many questions as SQLite's limit of parameters needs. */
async function selectStates(db: Database, ids: readonly DocumentId[]): Promise<Map<DocumentId, State>> {
  const states = new Map<DocumentId, State>();
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const rows = await db
      .selectFrom('document_versions')
      .select(['row', 'document', 'version', 'revision', 'reading', 'gone'])
      .where('document', 'in', ids.slice(start, start + IDS_AT_ONCE))
      .where('current_until', 'is', null)
      .execute();
    for (const row of rows) states.set(row.document, row);
  }
  return states;
}

/** In the order in which they were stored, which reads the file from front to back. */
function selectCurrent(db: Database, corpusVersion: number | undefined) {
  const rows = db.selectFrom('document_versions').select(LISTED).select(sql<number>`sentences <> '[]'`.as('told')).orderBy('row');
  if (corpusVersion === undefined) return rows.where('current_until', 'is', null);
  return rows
    .where('current_from', '<=', corpusVersion)
    .where((where) => where.or([where('current_until', 'is', null), where('current_until', '>', corpusVersion)]));
}

/** Rows are never put between others: whatever came since stands behind the last that was there. */
function selectSince(db: Database, corpusVersion: number, until: number | undefined) {
  const last = db.selectFrom('document_versions').select('row').where('current_from', '<=', corpusVersion).orderBy('row', 'desc').limit(1);
  return selectCurrent(db, until).where('row', '>', (where) => where.fn.coalesce(last, where.lit(0)));
}

function selectOne(db: Database, id: DocumentId, version: Version | undefined): Promise<(DocumentVersionRow & { readonly row: number }) | undefined> {
  const rows = db.selectFrom('document_versions').selectAll().where('document', '=', id);
  const chosen = version === undefined ? rows.where('current_until', 'is', null) : rows.where('version', '=', version).orderBy('row', 'desc').limit(1);
  return chosen.executeTakeFirst();
}

function selectForgotten(db: Database) {
  return db
    .selectFrom('forgotten')
    .select('document')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('document_versions').select('row').whereRef('document_versions.document', '=', 'forgotten.document').where('current_until', 'is', null),
        ),
      ),
    );
}

function read(row: StoredRow, file: string, reading: Reading, stale: Reread[]): Document {
  if (row.reading === reading.edition) return toDocument(row, file);
  const document = reading.read(toDocument(row, file, true));
  // What a newer program made stays for that program.
  if (row.reading < reading.edition) stale.push({ row: row.row, document });
  return document;
}

/** Best effort: whoever asked has the documents already, and the next one to ask tries again. */
async function writeBack(db: Database, stale: readonly Reread[], edition: number): Promise<void> {
  try {
    for (let start = 0; start < stale.length; start += AT_ONCE) {
      await db.transaction().execute(async (transaction) => {
        for (const { row, document } of stale.slice(start, start + AT_ONCE)) await refresh(transaction, row, toDerived(document), edition);
      });
    }
  } catch {
    // A lock, a full disk or a read-only file: the sentences are read again next time.
  }
}

async function refresh(db: Database, row: number, derived: Pick<DocumentVersionRow, 'sentences' | 'record'>, edition: number): Promise<void> {
  await db
    .updateTable('document_versions')
    .set({ sentences: derived.sentences, record: derived.record, reading: edition })
    .where('row', '=', row)
    .where('reading', '<', edition)
    .execute();
}
