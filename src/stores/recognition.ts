import * as z from 'zod';
import type { Version } from '../core/document.ts';
import { fold } from '../core/reading/words.ts';
import type { Recognition, RecognitionStore, Sketch } from '../core/recognizing/recognition.ts';
import { parseColumn, toColumn } from './column.ts';
import type { Database, RecognizedRow } from './schema.ts';
import type { Sqlite } from './sqlite.ts';

const versions = z.array(z.custom<Version>((value) => typeof value === 'string'));
const names = z.array(z.object({ text: z.string(), count: z.number(), ticker: z.string().exactOptional() }));
const words = z.array(z.tuple([z.string(), z.number()]));

/**
 * Keeps what is recognized in the table `recognized`, a row for each row of `document_versions` that is an article.
 *
 * The names of `recognitions` are loaded, by `first`, when they are looked at, and not kept: once they are counted nobody needs them.
 */
export function createRecognitionStore(db: Database, first: Sqlite['first']): RecognitionStore {
  return {
    async waiting() {
      const last = await lastRow(db);
      const { count } = await articlesAfter(db, last)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return count;
    },
    last: () => lastRow(db),
    async next(limit) {
      const last = await lastRow(db);
      const columns = ['row', 'document', 'version', 'title', 'text', 'published_at', 'language'] as const;
      const rows = await articlesAfter(db, last).select(columns).orderBy('row').limit(limit).execute();
      return rows.map(({ document, version, published_at, ...row }) => ({ ...row, id: document, version: version as Version, publishedAt: published_at }));
    },
    async textOf(document, version) {
      const found = db.selectFrom('document_versions').select('text').where('document', '=', document).where('version', '=', version).limit(1);
      return (await found.executeTakeFirst())?.text;
    },
    keep: (sketches, after) =>
      db.transaction().execute(async (transaction) => {
        if ((await lastRow(transaction)) !== after) return false;
        for (const sketch of sketches) await transaction.insertInto('recognized').values(toRow(sketch)).execute();
        return true;
      }),
    async sketches(after) {
      const rows = await db.selectFrom('recognized').selectAll().where('row', '>', after).orderBy('row').execute();
      return rows.map((row) => ({ ...toRecognition(row, () => row.names), day: row.day, words: parseColumn(row.words, words), sample: toNumbers(row.sample) }));
    },
    async recognitions(after, limit = ALL) {
      const columns = ['row', 'document', 'version', 'copies', 'story', 'language'] as const;
      const rows = await db.selectFrom('recognized').select(columns).where('row', '>', after).orderBy('row').limit(limit).execute();
      return rows.map((row) => toRecognition(row, () => first('SELECT names FROM recognized WHERE row = ?', row.row)?.names ?? NONE));
    },
    async sweep() {
      await db.deleteFrom('recognized').where('row', 'not in', db.selectFrom('document_versions').select('row')).execute();
    },
    async merge(name, into) {
      const key = fold(name);
      await db.deleteFrom('name_merges').where('name', '=', key).execute();
      if (key !== fold(into)) await db.insertInto('name_merges').values({ name: key, into }).execute();
    },
    async merges() {
      const rows = await db.selectFrom('name_merges').selectAll().orderBy('name').execute();
      return new Map(rows.map(({ name, into }) => [name, into]));
    },
  };
}

/** Below 0 SQLite takes it for no limit. */
const ALL = -1;

/** Of a text that was forgotten meanwhile. */
const NONE = '[]';

async function lastRow(db: Database): Promise<number> {
  const found = await db
    .selectFrom('recognized')
    .select(({ fn }) => fn.max('row').as('last'))
    .executeTakeFirst();
  return found?.last ?? 0;
}

const articlesAfter = (db: Database, row: number) => db.selectFrom('document_versions').where('row', '>', row).where('record', 'is', null);

function toRow({ row, document, version, copies, story, names, language, day, words, sample }: Sketch) {
  const bytes = new Uint8Array(sample.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [at, hash] of sample.entries()) view.setUint32(at * 4, hash, true);
  return { row, document, version, copies: toColumn(copies), story, names: toColumn(names), language, day, words: toColumn(words), sample: bytes };
}

function toRecognition(row: Omit<RecognizedRow, 'names' | 'day' | 'words' | 'sample'>, namesOf: () => unknown): Recognition & { readonly row: number } {
  return {
    row: row.row,
    document: row.document,
    version: row.version as Version,
    copies: parseColumn(row.copies, versions),
    story: row.story,
    get names() {
      return parseColumn(namesOf(), names);
    },
    language: row.language,
  };
}

function toNumbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.byteLength / 4 }, (_, at) => view.getUint32(at * 4, true));
}
