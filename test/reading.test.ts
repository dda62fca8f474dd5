import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '../src/app.ts';
import { OPERATOR } from '../src/bot/platform.ts';
import { toConfig } from '../src/config.ts';
import { READING_EDITION } from '../src/core/reading/edition.ts';
import { openStores } from '../src/stores/open.ts';

/** Few are read where they are asked for, more in threads, and of a thousand the operator is told. */
const [FEW, SOME, MANY] = [3, 130, 1010];

describe('a start after another edition of the reading', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'footnote-reading-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  const start = async (said: string[] = []) => {
    const config = toConfig({ DATA_DIR: dataDir, STARTER_CORPUS: 'off', LOG_LEVEL: 'silent' });
    return openApp(config, { clock: () => new Date('2025-11-20T12:00:00Z'), warn: (words) => said.push(words) });
  };

  async function ingest(count: number): Promise<void> {
    const file = path.join(dataDir, 'articles.jsonl');
    const articles = Array.from({ length: count }, (_, at) => ({
      id: `a${at}`,
      text: `A union accuses mill number${at} of theft. Mill number${at} denied it.`,
    }));
    writeFileSync(file, articles.map((article) => JSON.stringify(article)).join('\n'));
    const app = await start();
    await app.ingest([file]);
    await app.close();
  }

  const sql = (statement: string): unknown => {
    const database = new DatabaseSync(path.join(dataDir, 'footnote.db'));
    try {
      return database.prepare(statement).all();
    } finally {
      database.close();
    }
  };

  /** As an edition left it that took each text for one plain sentence. */
  const makeOld = () => {
    sql(`UPDATE document_versions SET reading = ${READING_EDITION - 1}, sentences = '[{"start":0,"end":8,"standing":"reported","attributed":false}]'`);
    sql(`UPDATE meta SET value = '${READING_EDITION - 1}' WHERE key = 'reading_edition'`);
    rmSync(path.join(dataDir, 'footnote.index'), { force: true });
  };
  const editions = () => sql('SELECT reading, count(*) AS many FROM document_versions GROUP BY reading');
  const noted = () => sql("SELECT value FROM meta WHERE key = 'reading_edition'");

  it.each([FEW, SOME])('reads all of %i documents anew before it answers', async (count) => {
    await ingest(count);
    makeOld();
    const app = await start();
    expect(editions()).toEqual([{ reading: READING_EDITION, many: count }]);
    expect(noted()).toEqual([{ value: String(READING_EDITION) }]);
    const { hits } = await app.search(OPERATOR, { text: 'mill number2 denied', by: 'passage', limit: 1 });
    expect(hits).toMatchObject([{ document: 'a2', start: 0, end: 62 }]);
    await app.close();
  });

  it('says so where that takes its time', async () => {
    await ingest(MANY);
    makeOld();
    const said: string[] = [];
    await (await start(said)).close();
    expect(said[0]).toMatch(`${MANY} documents are read anew, once. That takes about a minute.`);
    expect(said.at(-1)).toBe(`${MANY} of ${MANY} documents are read anew.`);
    expect(said.length).toBeLessThanOrEqual(5);
  });

  it('goes on with it when it was cut off', async () => {
    await ingest(SOME);
    makeOld();
    const stores = await openStores({ dataDir, reading: { edition: READING_EDITION, read: (document) => document } });
    let batches = 0;
    const cut = stores.rereading.run(async (documents) => {
      if (batches++ === 1) throw new Error('cut off');
      return documents;
    });
    await expect(cut).rejects.toThrow('cut off');
    await stores.close();
    expect(editions()).toEqual([
      { reading: READING_EDITION - 1, many: SOME - 100 },
      { reading: READING_EDITION, many: 100 },
    ]);
    expect(noted()).toEqual([{ value: String(READING_EDITION - 1) }]);
    await (await start()).close();
    expect(editions()).toEqual([{ reading: READING_EDITION, many: SOME }]);
  });

  it('leaves a row that cannot be read to whoever asks for it', async () => {
    await ingest(FEW);
    makeOld();
    sql("UPDATE document_versions SET raw = 'no JSON' WHERE document = 'a1'");
    const stores = await openStores({ dataDir, reading: { edition: READING_EDITION, read: (document) => document } });
    const read: string[] = [];
    await stores.rereading.run(async (documents) => {
      read.push(...documents.map(({ id }) => id));
      return documents;
    });
    expect(read).toEqual(['a0', 'a2']);
    expect(await stores.rereading.count()).toBe(1);
    await stores.close();
  });
});
