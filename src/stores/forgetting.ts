import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import * as z from 'zod';
import type { DocumentId } from '../core/document.ts';
import { FORGOTTEN } from '../core/feeds.ts';
import type { Citing, ForgettingStore } from '../core/forgetting.ts';
import { parseColumn } from './column.ts';
import { getCorpusVersion } from './documents.ts';
import { forgetInDeliveries } from './forget-in-deliveries.ts';
import { type Mention, type Mentioned, mentionsOf } from './mentions.ts';
import { CORPUS_VERSION, setMeta } from './meta.ts';
import type { Database } from './schema.ts';
import type { Sqlite } from './sqlite.ts';

const AT_ONCE = 200;

/** Removes documents from every table that holds something of them. What is removed is overwritten, since connections have `secure_delete` on. */
export function createForgettingStore(db: Database, sqlite: Pick<Sqlite, 'pragma'>, busyTimeoutMs: number): ForgettingStore {
  return {
    async stored(documents) {
      const found = [];
      for (const some of chunks([...new Set(documents)])) {
        const rows = await db
          .selectFrom('document_versions')
          .select(['document', 'title', 'publisher'])
          .select(({ fn }) => [fn.countAll<number>().as('versions'), fn.max('row').as('newest')])
          .where('document', 'in', some)
          .groupBy('document')
          .execute();
        found.push(...rows.map(({ document, title, publisher, versions }) => ({ document, title, publisher, versions })));
      }
      return found.sort(byDocument);
    },
    async ofFeed(feed) {
      const rows = await fromFeedsAlone(db).where('feed', '=', feed).execute();
      return rows.map((row) => row.document).sort();
    },
    async cameBefore(at, most) {
      const rows = await fromFeedsAlone(db)
        .groupBy('document')
        .having(({ fn }) => fn.min('first_at'), '<', at)
        .orderBy(({ fn }) => fn.min('first_at'))
        .limit(most)
        .execute();
      return rows.map((row) => row.document);
    },
    async citing(documents) {
      const { mentions } = await mentionsOf(db, { documents: new Set(documents) });
      return mentions.map(({ workspace, id, isShared }) => ({ workspace, id, isShared })).sort(byPlace);
    },
    copiesOf: (documents) => copiesOf(db, new Set(documents)),
    async forget(documents, { keepShared }) {
      const forgotten: DocumentId[] = [];
      for (const some of chunks([...new Set(documents)])) {
        const mentioned = { documents: new Set(some), ...(keepShared ? {} : { words: await wordsOf(db, some) }) };
        // Looked through beforehand, so that the lock is held for what came meanwhile alone.
        const known = await mentionsOf(db, mentioned);
        forgotten.push(...(await forgetSome(db, some, { mentioned, ...known, keepShared })));
      }
      return forgotten;
    },
    async scrub() {
      await sql`VACUUM`.execute(db);
      // Whoever reads at this moment keeps a part of the log in use.
      for (const deadline = performance.now() + busyTimeoutMs; ; await wait(50)) {
        if (Number(sqlite.pragma('wal_checkpoint(TRUNCATE)')) === 0) return true;
        if (performance.now() > deadline) return false;
      }
    },
    async forgottenOf(corpusVersion) {
      const { count } = await db
        .selectFrom('forgotten')
        .select(({ fn }) => fn.count<number>('document').distinct().as('count'))
        .where('current_from', '<=', corpusVersion)
        .where('corpus_version', '>', corpusVersion)
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}

interface Known {
  readonly mentioned: Mentioned;
  readonly mentions: readonly Mention[];
  readonly lastRow: number;
  readonly keepShared: boolean;
}

async function forgetSome(db: Database, documents: readonly DocumentId[], { mentioned, mentions, lastRow, keepShared }: Known): Promise<readonly DocumentId[]> {
  return db.transaction().execute(async (transaction) => {
    const there = await transaction
      .selectFrom('document_versions')
      .select('document')
      .select(({ fn }) => fn.min<number>('current_from').as('current_from'))
      .where('document', 'in', documents)
      .groupBy('document')
      .orderBy('document')
      .execute();
    if (there.length === 0) return [];
    const corpusVersion = (await getCorpusVersion(transaction)) + 1;
    const ids = there.map((row) => row.document);
    await transaction
      .insertInto('forgotten')
      .values(there.map((row) => ({ ...row, corpus_version: corpusVersion })))
      .execute();
    await transaction
      .deleteFrom('recognized')
      .where('row', 'in', (select) => select.selectFrom('document_versions').select('row').where('document', 'in', ids))
      .execute();
    await transaction.deleteFrom('document_versions').where('document', 'in', ids).execute();
    await transaction.updateTable('feed_items').set({ seen: FORGOTTEN, title: null }).where('document', 'in', ids).execute();
    // No brief is kept from now on that rests on what is forgotten (see `briefs.ts`).
    const since = await mentionsOf(transaction, mentioned, lastRow);
    await forgetBriefs(transaction, [...mentions, ...since.mentions], keepShared);
    if (mentioned.words !== undefined) await forgetTopics(transaction, mentioned.words);
    await forgetInDeliveries(transaction, mentioned, keepShared);
    await setMeta(transaction, CORPUS_VERSION, String(corpusVersion));
    return ids;
  });
}

/** All that stands in them: texts, titles, names. */
async function wordsOf(db: Database, documents: readonly DocumentId[]): Promise<string> {
  const rows = await db.selectFrom('document_versions').select(['title', 'text', 'raw']).where('document', 'in', documents).execute();
  return rows.map(({ title, text, raw }) => `${title ?? ''}\n${text}\n${raw}`).join('\n');
}

/** What conversations are about is a name, which may be one that stood there alone. */
async function forgetTopics(db: Database, words: string): Promise<void> {
  const rows = await db.selectFrom('conversations').select(['key', 'topic']).execute();
  for (const { key, topic } of rows) if (words.includes(topic)) await db.deleteFrom('conversations').where('key', '=', key).execute();
}

/** What stays of a brief is what was shown: how it came about quotes what was not. */
async function forgetBriefs(db: Database, mentions: readonly Mention[], keepShared: boolean): Promise<void> {
  for (const { row, workspace, id, isShared } of mentions) {
    if (keepShared && isShared) {
      await db.updateTable('briefs').set({ explanation: null }).where('row', '=', row).execute();
      continue;
    }
    await db.deleteFrom('feedback').where('workspace', '=', workspace).where('brief', '=', id).execute();
    await db.deleteFrom('briefs').where('row', '=', row).execute();
  }
}

/** Items whose document nobody else has a claim to. */
function fromFeedsAlone(db: Database) {
  return db
    .selectFrom('feed_items')
    .select('document')
    .where((where) => where.or([where('seen', 'is', null), where('seen', 'not in', ['elsewhere', FORGOTTEN])]))
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('document_versions').select('row').whereRef('document_versions.document', '=', 'feed_items.document')),
    );
}

const versions = z.array(z.string());

async function copiesOf(db: Database, documents: ReadonlySet<DocumentId>): Promise<readonly DocumentId[]> {
  const rows = await db.selectFrom('recognized').select(['document', 'version', 'copies']).execute();
  const read = rows.map(({ document, version, copies }) => ({ document, version, copies: parseColumn(copies, versions) }));
  const own = read.filter(({ document }) => documents.has(document));
  const texts = new Set(own.map(({ version }) => version));
  const named = new Set(own.flatMap(({ copies }) => copies));
  const found = read.filter(
    ({ document, version, copies }) => !documents.has(document) && (texts.has(version) || named.has(version) || copies.some((each) => texts.has(each))),
  );
  return [...new Set(found.map(({ document }) => document))].sort();
}

function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += AT_ONCE) yield items.slice(start, start + AT_ONCE);
}

const byPlace = (a: Citing, b: Citing): number => (`${a.workspace} ${a.id}` < `${b.workspace} ${b.id}` ? -1 : 1);
const byDocument = (a: { readonly document: string }, b: { readonly document: string }): number => (a.document < b.document ? -1 : 1);
