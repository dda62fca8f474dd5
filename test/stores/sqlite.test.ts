import { join } from 'node:path';
import { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { createDocumentStore } from '../../src/stores/documents.ts';
import { migrate } from '../../src/stores/migrate.ts';
import type { Migration } from '../../src/stores/migrations/index.ts';
import { openStores } from '../../src/stores/open.ts';
import type { Schema } from '../../src/stores/schema.ts';
import { openSqlite } from '../../src/stores/sqlite.ts';
import { aDocument } from './a-document.ts';
import { aFolder } from './temporary.ts';

interface Things {
  readonly things: { readonly id: number; readonly name: unknown };
}

async function withThings(work: (db: Kysely<Things>, pragma: (pragma: string) => unknown) => Promise<void>): Promise<void> {
  const sqlite = openSqlite(':memory:', 0);
  const db = new Kysely<Things>({ dialect: sqlite.dialect });
  await db.schema
    .createTable('things')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.unique())
    .execute();
  await work(db, sqlite.pragma).finally(sqlite.close);
}

describe('the driver', () => {
  it('gives rows of RETURNING, and counts of what gives none', () =>
    withThings(async (db) => {
      expect(
        await db
          .insertInto('things')
          .values([
            { id: 1, name: 'a' },
            { id: 2, name: null },
          ])
          .returning('name')
          .execute(),
      ).toEqual([{ name: 'a' }, { name: null }]);
      expect((await db.insertInto('things').values({ id: 7, name: 'b' }).executeTakeFirst()).insertId).toBe(7n);
      expect((await db.updateTable('things').set({ name: null }).where('id', '>', 1).executeTakeFirst()).numUpdatedRows).toBe(2n);
    }));

  it('streams all rows, in chunks and not, and can be left before the end', () =>
    withThings(async (db) => {
      await db
        .insertInto('things')
        .values(Array.from({ length: 7 }, (_, id) => ({ id, name: null })))
        .execute();
      for (const chunk of [1, 2, 7, 100]) {
        const ids: number[] = [];
        for await (const row of db.selectFrom('things').select('id').orderBy('id').stream(chunk)) ids.push(row.id);
        expect(ids).toEqual([0, 1, 2, 3, 4, 5, 6]);
      }
      for await (const _ of db.selectFrom('things').select('id').stream(2)) break;
      await db.schema.dropTable('things').execute();
    }));

  it('refuses what SQLite would store as something else', () =>
    withThings(async (db) => {
      for (const name of [new Date(0), true, undefined, {}, []]) {
        await expect(db.selectFrom('things').selectAll().where('name', '=', name).execute()).rejects.toMatchObject({ code: 'internal' });
      }
    }));

  it('takes back a transaction that fails', () =>
    withThings(async (db) => {
      const failing = db.transaction().execute(async (transaction) => {
        await transaction.insertInto('things').values({ id: 1, name: 'a' }).execute();
        throw new RangeError('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await db.selectFrom('things').selectAll().execute()).toEqual([]);
    }));

  it('takes the lock for writing when a transaction begins', async () => {
    const file = join(aFolder(), 'things.db');
    const [first, second] = [openSqlite(file, 0), openSqlite(file, 0)];
    const [one, two] = [first, second].map((sqlite) => new Kysely<Things>({ dialect: sqlite.dialect }));
    await one?.transaction().execute(async () => {
      await expect(two?.transaction().execute(async () => {})).rejects.toMatchObject({ code: 'unavailable' });
    });
    await expect(two?.transaction().execute(async () => 'in turn')).resolves.toBe('in turn');
    first.close();
    second.close();
  });

  it('calls a statement that fails internal, with the cause', () =>
    withThings(async (db) => {
      await db.insertInto('things').values({ id: 1, name: 'a' }).execute();
      await expect(db.insertInto('things').values({ id: 2, name: 'a' }).execute()).rejects.toMatchObject({
        code: 'internal',
        cause: expect.objectContaining({ message: expect.stringContaining('UNIQUE') }),
      });
    }));

  it('goes on when it has seen many statements', () =>
    withThings(async (db) => {
      for (let limit = 1; limit < 200; limit += 1)
        await db
          .selectFrom('things')
          .select((select) => select.lit(limit).as('id'))
          .execute();
      expect(await db.selectFrom('things').selectAll().execute()).toEqual([]);
    }));

  it('says where there are tables', () =>
    withThings(async (db) => {
      expect((await db.introspection.getTables()).map((table) => table.name)).toEqual(['things']);
    }));
});

describe('a full disk', () => {
  it('is said in one sentence, stores nothing of that put, and reads go on', async () => {
    const file = join(aFolder(), 'footnote.db');
    await (await openStores({ dataDir: join(file, '..') })).close();
    const sqlite = openSqlite(file, 0);
    const documents = createDocumentStore(new Kysely<Schema>({ dialect: sqlite.dialect }), file, { edition: 0, read: (document) => document }, sqlite.first);
    await documents.put([aDocument()]);
    sqlite.pragma(`max_page_count = ${Number(sqlite.pragma('page_count')) + 3}`);
    const many = Array.from({ length: 50 }, (_, index) => aDocument({ id: `d${index}`, text: 'It is so. '.repeat(500) }));
    await expect(documents.put(many)).rejects.toMatchObject({
      name: 'FootnoteError',
      code: 'unavailable',
      message: `${file} has no room to grow, so nothing of this was stored: free some space on the disk, then try again.`,
    });
    expect(await documents.all()).toEqual([aDocument()]);
    expect(await documents.corpusVersion()).toBe(1);
    sqlite.pragma('max_page_count = 100000');
    expect(await documents.put(many)).toMatchObject({ corpusVersion: 2 });
    sqlite.close();
  });
});

describe('migrate', () => {
  const first: Migration = { name: '1', up: (db) => db.schema.createTable('one').addColumn('a', 'text').execute() };
  const second: Migration = { name: '2', up: (db) => db.schema.createTable('two').addColumn('a', 'text').execute() };
  const failing: Migration = { name: '3', up: () => Promise.reject(new RangeError('no')) };

  it('runs each step once, in order, and those that came later', async () => {
    const sqlite = openSqlite(':memory:', 0);
    const db = new Kysely<Schema>({ dialect: sqlite.dialect });
    await migrate(db, 'x', [first]);
    await migrate(db, 'x', [first, second]);
    await migrate(db, 'x', [first, second]);
    expect(sqlite.tables()).toEqual(['footnote_migrations', 'one', 'two']);
    expect(await db.selectFrom('footnote_migrations').selectAll().execute()).toEqual([{ name: '1' }, { name: '2' }]);
    sqlite.close();
  });

  it('leaves everything as it was when a step fails', async () => {
    const sqlite = openSqlite(':memory:', 0);
    const db = new Kysely<Schema>({ dialect: sqlite.dialect });
    await expect(migrate(db, 'x', [first, failing])).rejects.toThrow('no');
    expect(sqlite.tables()).toEqual([]);
    sqlite.close();
  });
});
