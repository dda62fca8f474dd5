import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, openApp } from '../src/app.ts';
import { OPERATOR } from '../src/bot/platform.ts';
import { toConfig } from '../src/config.ts';

/** Enough that the index is kept in a file. */
const MANY = 620;

describe('a large corpus', () => {
  let dataDir: string;
  const opened = new Set<App>();
  beforeEach(() => {
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'footnote-growing-'));
  });
  afterEach(async () => {
    for (const app of opened) await app.close();
    opened.clear();
    rmSync(dataDir, { recursive: true });
  });

  const open = async () => {
    const config = toConfig({ DATA_DIR: dataDir, STARTER_CORPUS: 'off', LOG_LEVEL: 'silent' });
    const app = await openApp(config, { clock: () => new Date('2025-11-20T12:00:00Z') });
    opened.add(app);
    return app;
  };
  const close = async (app: App) => {
    opened.delete(app);
    await app.close();
  };
  const articles = (from: number, to: number, words = 'was repaired') =>
    Array.from({ length: to - from }, (_, at) => ({
      id: `a${from + at}`,
      title: `Mill ${from + at}`,
      publisher: 'The Dale Post',
      published_at: '2025-11-01',
      text: `The mill number${from + at} ${words} in the dale. Millers met at noon.`,
    }));
  const aFile = (name: string, items: readonly object[]) => {
    const file = path.join(dataDir, name);
    writeFileSync(file, items.map((item) => JSON.stringify(item)).join('\n'));
    return file;
  };
  const find = async (app: App, text: string) =>
    (await app.search(OPERATOR, { text, by: 'document', limit: 10 })).hits.map(({ document, score }) => [document, score]);
  const index = () => path.join(dataDir, 'footnote.index');

  it('is asked while it is taken in, and kept with its index', async () => {
    const app = await open();
    const seen = new Set<number>();
    const told: number[] = [];
    const taking = app.ingest([aFile('a.jsonl', articles(0, MANY))], ({ done }) => told.push(done));
    for (let isDone = false; !isDone; ) {
      isDone = await Promise.race([taking.then(() => true), new Promise<false>((resolve) => setTimeout(resolve, 5, false))]);
      const { documents } = await app.desk(OPERATOR).status();
      seen.add(documents);
    }
    expect(await taking).toMatchObject({ added: MANY, refused: [] });
    // Each commit is there at once.
    expect([...seen].every((many) => many % 200 === 0 || many === MANY)).toBe(true);
    expect(told.at(-1)).toBe(statSync(path.join(dataDir, 'a.jsonl')).size);
    expect(await find(app, 'number617')).toMatchObject([['a617', expect.any(Number)]]);
    const hits = await find(app, 'mill repaired dale');
    await close(app);
    expect(statSync(index()).size).toBeGreaterThan(10_000);
    expect(await find(await open(), 'mill repaired dale')).toEqual(hits);
  });

  it('is the same from its index, without it, and with one that is damaged', async () => {
    const app = await open();
    await app.ingest([aFile('a.jsonl', articles(0, MANY))]);
    const hits = await find(app, 'mill repaired number5');
    await close(app);
    for (const harm of [(bytes: Buffer) => bytes.subarray(0, 5000), (bytes: Buffer) => bytes.fill(7, 4000, 4100)]) {
      writeFileSync(index(), harm(readFileSync(index())));
      const again = await open();
      expect(await find(again, 'mill repaired number5')).toEqual(hits);
      // Made anew, since it could not be read.
      await close(again);
    }
    rmSync(index(), { force: true });
    expect(await find(await open(), 'mill repaired number5')).toEqual(hits);
  });

  it('agrees with the store where the index is of an earlier or another one', async () => {
    const app = await open();
    await app.ingest([aFile('a.jsonl', articles(0, MANY))]);
    await close(app);
    const earlier = readFileSync(index());
    const later = await open();
    await later.ingest([aFile('b.jsonl', [...articles(0, 3, 'burned down'), ...articles(MANY, MANY + 5)])]);
    const hits = await Promise.all(['burned', 'repaired', 'number622', 'number1'].map((text) => find(later, text)));
    await close(later);
    // Documents that are gone from the store are not found either.
    const database = new DatabaseSync(path.join(dataDir, 'footnote.db'));
    database.exec("DELETE FROM document_versions WHERE document = 'a600'");
    database.close();
    writeFileSync(index(), earlier);
    const again = await open();
    expect(await find(again, 'number600')).not.toContainEqual(['a600', expect.any(Number)]);
    expect((await find(again, 'burned')).map(([id]) => id)).toEqual(hits[0]?.map(([id]) => id));
    expect((await find(again, 'number622')).map(([id]) => id)).toEqual(['a622']);
  });

  it('holds no word of what was forgotten in its index', async () => {
    const app = await open();
    await app.ingest([aFile('a.jsonl', [...articles(0, MANY), { id: 'secret', text: 'The zanzibarian ledger was hidden.' }])]);
    expect(readFileSync(index()).includes(Buffer.from('ledger', 'utf16le'))).toBe(true);
    await app.upkeep.forget({ documents: ['secret'] });
    expect(existsSync(index())).toBe(false);
    expect(await find(app, 'ledger')).toEqual([]);
    await close(app);
    expect(readFileSync(index()).includes(Buffer.from('ledger', 'utf16le'))).toBe(false);
    expect(await find(await open(), 'number5')).toMatchObject([['a5', expect.any(Number)]]);
  });

  it('takes up what another process has stored', async () => {
    const [asked, other] = [await open(), await open()];
    await other.ingest([aFile('a.jsonl', articles(0, 20))]);
    await asked.dispatch({ ...OPERATOR, line: '/status' });
    expect(await find(asked, 'number7')).toMatchObject([['a7', expect.any(Number)]]);
    await other.ingest([aFile('b.jsonl', articles(20, 120))]);
    // Many of them come in a while, and nobody waits.
    await expect
      .poll(
        async () => {
          await asked.dispatch({ ...OPERATOR, line: '/status' });
          return (await find(asked, 'number97')).length;
        },
        { timeout: 60_000 },
      )
      .toBe(1);
    expect(await find(asked, 'mill dale')).toEqual(await find(other, 'mill dale'));
  });

  it('refuses a file that cannot be read, and goes on', async () => {
    const app = await open();
    const missing = path.join(dataDir, 'missing.txt');
    expect(await app.ingest([missing, aFile('a.jsonl', [...articles(0, 2), { text: 5 }])])).toMatchObject({
      added: 2,
      refused: [{ file: missing }, { line: 3, reason: expect.stringContaining('text') }],
    });
  });
});
