import { chmodSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openStores } from '../../src/stores/open.ts';
import { aBrief } from '../contracts/brief-store.ts';
import { aDocument } from './a-document.ts';
import { startProcess } from './start-process.ts';
import { aFolder } from './temporary.ts';

describe('openStores', { timeout: 20_000 }, () => {
  it('makes the folder and the file when they are missing', async () => {
    const dataDir = join(aFolder(), 'a', 'b');
    const { close } = await openStores({ dataDir });
    await close();
    expect(inFile(dataDir, 'SELECT name FROM footnote_migrations')).toEqual([
      { name: '0001-documents-briefs' },
      { name: '0002-requests-conversations' },
      { name: '0003-shared-briefs' },
      { name: '0004-feeds' },
      { name: '0005-recognized' },
      { name: '0006-forgotten-watched' },
      { name: '0007-deliveries' },
    ]);
    expect(inFile(dataDir, 'PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  });

  it('takes an empty file for a new database', async () => {
    const dataDir = aFolder();
    writeFileSync(join(dataDir, 'footnote.db'), '');
    const { documents, close } = await openStores({ dataDir });
    expect(await documents.corpusVersion()).toBe(0);
    await close();
  });

  it('finds again what was kept', async () => {
    const dataDir = aFolder();
    const first = await openStores({ dataDir });
    await first.documents.put([aDocument()]);
    await first.briefs.keep(aBrief());
    await first.meta.set('starter', '1');
    await first.close();
    const second = await openStores({ dataDir });
    expect(await second.documents.all()).toEqual([aDocument()]);
    expect(await second.documents.corpusVersion()).toBe(1);
    expect(await second.briefs.find('console', '7F3K')).toEqual([aBrief()]);
    expect(await second.meta.get('starter')).toBe('1');
    await second.close();
  });

  it('waits for another process that is making the same file', async () => {
    const dataDir = aFolder();
    const other = new DatabaseSync(join(dataDir, 'footnote.db'));
    other.exec('BEGIN IMMEDIATE');
    const opening = openStores({ dataDir });
    other.close();
    const { documents, close } = await opening;
    expect(await documents.corpusVersion()).toBe(0);
    await close();
  });

  it('closes twice without a word, and serves nobody after that', async () => {
    const { documents, close } = await openStores({ memory: true });
    await close();
    await close();
    await expect(documents.all()).rejects.toThrow();
  });

  it('prints no warning', async () => {
    const dataDir = aFolder();
    const process = startProcess('putOne', dataDir);
    expect(await process.end()).toEqual(['done']);
    expect(await process.errors()).toBe('');
  });
});

describe('meta', () => {
  it('keeps the last value of a key', async () => {
    const { meta, close } = await openStores({ memory: true });
    expect(await meta.get('a')).toBeUndefined();
    await meta.set('a', '1');
    await meta.set('a', '2');
    await meta.set('b', '');
    expect([await meta.get('a'), await meta.get('b')]).toEqual(['2', '']);
    await close();
  });

  it('does not let the corpus version be set', async () => {
    const { meta, documents, close } = await openStores({ memory: true });
    await expect(meta.set('corpus_version', '7')).rejects.toMatchObject({ code: 'internal' });
    expect(await documents.corpusVersion()).toBe(0);
    await close();
  });
});

describe('openStores on what it cannot use', { timeout: 20_000 }, () => {
  const cases: readonly { what: string; make(file: string): void | Promise<void>; says: RegExp }[] = [
    {
      what: 'a file that is no database',
      make: (file) => writeFileSync(file, 'Dear diary, '.repeat(1000)),
      says: /is not a database of Footnote and was left as it is: move it away/,
    },
    { what: 'a short file that is no database', make: (file) => writeFileSync(file, 'x'), says: /is not a database of Footnote/ },
    {
      what: 'a database of another program',
      make: (file) => run(file, 'CREATE TABLE migrations (id INTEGER)'),
      says: /is a database of another program: move it away/,
    },
    {
      what: 'a database of a newer version',
      make: async (file) => {
        await aFilledDatabase(file);
        run(file, "INSERT INTO footnote_migrations VALUES ('0099-moon'), ('0098-sun')");
      },
      says: /was made by a newer version of Footnote \(it has 0098-sun, 0099-moon\): update Footnote, or set DATA_DIR to another folder\.$/,
    },
    {
      what: 'a database whose first page is damaged',
      make: async (file) => {
        await aFilledDatabase(file);
        damage(file, 100, 4096);
      },
      says: /is damaged and was left as it is: move it away, with a file -wal beside it, and start again/,
    },
    {
      what: 'a database of which half is missing',
      make: async (file) => {
        await aFilledDatabase(file);
        truncateSync(file, 4096 * 3);
      },
      says: /is damaged/,
    },
  ];

  it.each(cases)('names $what, says what to do and leaves it alone', async ({ make, says }) => {
    const dataDir = aFolder();
    const file = join(dataDir, 'footnote.db');
    await make(file);
    const before = readFileSync(file);
    const failure = await openStores({ dataDir })
      .then(
        async ({ documents, close }) => documents.all().finally(close),
        (error) => Promise.reject(error),
      )
      .catch((error) => error);
    expect(failure).toMatchObject({ name: 'FootnoteError', code: 'unavailable', message: expect.stringMatching(says) });
    expect(failure.message).toContain(file);
    expect(failure.message.match(/\.( |$)/g)).toHaveLength(1);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('names a folder in the place of the file', async () => {
    const dataDir = aFolder();
    mkdirSync(join(dataDir, 'footnote.db'));
    await expect(openStores({ dataDir })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/footnote\.db should be a file and is something else: move it away/),
    });
  });

  it('names a file in the place of the folder', async () => {
    const dataDir = join(aFolder(), 'data');
    writeFileSync(dataDir, 'mine');
    await expect(openStores({ dataDir })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/data cannot be made a folder for the database: set DATA_DIR/),
    });
    expect(readFileSync(dataDir, 'utf8')).toBe('mine');
  });

  it('finds damage further in when it is read, and writes nothing over it', async () => {
    const dataDir = aFolder();
    const file = join(dataDir, 'footnote.db');
    await aFilledDatabase(file);
    damage(file, Math.floor(readFileSync(file).length / 3), readFileSync(file).length);
    const before = readFileSync(file);
    const failure = await openStores({ dataDir })
      .then(({ documents, close }) => documents.all().finally(close))
      .catch((error) => error);
    expect(failure).toMatchObject({ code: 'unavailable', message: expect.stringMatching(/is damaged and was left as it is/) });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  describe.skipIf(process.platform === 'win32')('as a user who may not write', () => {
    it.each([
      ['the folder', 0o555, 0o666, false],
      ['the file', 0o777, 0o444, false],
      ['both, while another process has it open', 0o555, 0o444, true],
    ])('to %s: reads, and says why it does not write', async (_what, folderMode, fileMode, isOpen) => {
      const dataDir = aFolder();
      const file = join(dataDir, 'footnote.db');
      await aFilledDatabase(file);
      const other = isOpen ? await openStores({ dataDir }) : undefined;
      await other?.documents.put([aDocument({ id: 'late' })]);
      chmodSync(file, fileMode);
      for (const beside of other === undefined ? [] : [`${file}-wal`, `${file}-shm`]) chmodSync(beside, fileMode);
      chmodSync(dataDir, folderMode);
      const before = readFileSync(file);
      const [read, refused] = await startProcess('openWithoutRights', dataDir).end();
      expect(read).toBe(`for reading: ${isOpen ? 101 : 100} documents, 0 briefs`);
      expect(refused).toMatch(/footnote\.db cannot be written to: give this user write access to it and its folder, or set DATA_DIR to another folder\.$/);
      expect(readFileSync(file).equals(before)).toBe(true);
      chmodSync(dataDir, 0o777);
      await other?.close();
    });

    it.each([
      ['a folder without a database', () => {}],
      ['an empty file', (file: string) => writeFileSync(file, '')],
      ['a database of an earlier version', (file: string) => run(file, 'CREATE TABLE footnote_migrations (name TEXT PRIMARY KEY)')],
    ])('names %s', async (_what, make) => {
      const dataDir = aFolder();
      make(join(dataDir, 'footnote.db'));
      chmodSync(dataDir, 0o555);
      const [said] = await startProcess('openWithoutRights', dataDir).end();
      expect(said).toBe(`${dataDir} cannot be written to: give this user write access to it, or set DATA_DIR to another folder.`);
      chmodSync(dataDir, 0o777);
    });
  });
});

/** A database with some hundred pages of documents. */
async function aFilledDatabase(file: string): Promise<void> {
  const { documents, close } = await openStores({ dataDir: join(file, '..') });
  await documents.put(Array.from({ length: 100 }, (_, index) => aDocument({ id: `d${index}`, text: 'It is so. '.repeat(700) })));
  await close();
}

function damage(file: string, from: number, to: number): void {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xa5, from, to));
}

function run(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

function inFile(dataDir: string, sql: string): readonly object[] {
  const database = new DatabaseSync(join(dataDir, 'footnote.db'));
  const rows = database
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }));
  database.close();
  return rows;
}
