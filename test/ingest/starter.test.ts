import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { READING_EDITION } from '../../src/core/reading/edition.ts';
import { readText } from '../../src/core/reading/read.ts';
import { loadStarter } from '../../src/ingest/starter.ts';
import { findPreparedReading } from '../../src/ingest/starter-reading.ts';
import { openStores } from '../../src/stores/open.ts';

const FOLDER = path.join(import.meta.dirname, '../../data/corpus');

describe('the starter corpus', () => {
  it('has the article byte for byte', () => {
    const bytes = readFileSync(path.join(FOLDER, 'article-2025-11-15.txt'));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe('0aeee860899601113e55b52042b44a6ef215a681c240354e7806c57f22e62714');
    expect(bytes.length).toBe(1963);
  });

  it('gives the article with its first sentence at 17 to 218, and each record with its statements', async () => {
    const stores = await openStores({ memory: true });
    const outcome = await loadStarter(FOLDER, stores.meta, { store: stores.documents, read: readText });
    const documents = structuredClone(await stores.documents.all());
    await stores.close();

    expect(outcome).toMatchObject({ added: 77, updated: 0, unchanged: 0, near_copies: 0, refused: [], skipped: [], replaced: 0 });
    const article = documents.find(({ id }) => id === 'article-2025-11-15');
    expect(article).toMatchObject({
      type: 'article',
      title: null,
      publisher: 'Benzinga',
      publishedAt: '2025-11-15',
      url: null,
      language: 'en',
      scope: ['public'],
    });
    expect(article?.text).toHaveLength(1935);
    expect(article?.sentences[0]).toMatchObject({ start: 17, end: 218, standing: 'alleged' });
    expect(article?.text.slice(17, 218)).toMatch(/^A confidential White House memo alleges .* against the United States\.$/);
    const records = documents.filter(({ record }) => record !== undefined);
    expect(records).toHaveLength(76);
    expect(records.flatMap(({ sentences }) => sentences)).toHaveLength(156);
  });
});

describe('the prepared reading of the starter corpus', () => {
  const FILE = path.join(FOLDER, '../starter-reading.json');

  it('is what the reading makes of each text today; if not, run npm run read-starter', async () => {
    const prepared = findPreparedReading(FILE, FOLDER, READING_EDITION);
    if (prepared === undefined) throw new Error('made by another edition or from other files');
    const texts: string[] = [];
    const read = (text: string) => {
      texts.push(text);
      expect(JSON.stringify(prepared(text))).toBe(JSON.stringify(readText(text)));
      return prepared(text);
    };
    const stores = await openStores({ memory: true });
    await loadStarter(FOLDER, stores.meta, { store: stores.documents, read });
    await stores.close();
    expect(texts.length).toBeGreaterThan(100);
    expect(Object.keys(JSON.parse(readFileSync(FILE, 'utf8')).sentences)).toHaveLength(new Set(texts).size);
  });

  it.each<[string, (folder: string) => { readonly edition?: number; readonly file?: string }]>([
    ['another edition', () => ({ edition: READING_EDITION + 1 })],
    [
      'other texts',
      (folder) => {
        writeFileSync(path.join(folder, 'article-2025-11-15.txt'), 'Another text.');
        return {};
      },
    ],
    [
      'a file more',
      (folder) => {
        writeFileSync(path.join(folder, 'more.txt'), 'One sentence.');
        return {};
      },
    ],
    [
      'a folder that is not there',
      (folder) => {
        rmSync(folder, { recursive: true });
        return {};
      },
    ],
    ['no file', (folder) => ({ file: path.join(folder, 'none.json') })],
    ['a file that holds something else', (folder) => ({ file: path.join(folder, 'article-2025-11-15.meta.json') })],
  ])('is not taken for %s', (_, change) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'starter-'));
    cpSync(FOLDER, folder, { recursive: true });
    expect(findPreparedReading(FILE, folder, READING_EDITION)).toBeDefined();
    const { edition = READING_EDITION, file = FILE } = change(folder);
    expect(findPreparedReading(file, folder, edition)).toBeUndefined();
  });
});

describe('loadStarter', () => {
  it('loads at the first start and not again, even when the documents have changed since', async () => {
    const stores = await openStores({ memory: true });
    const options = { store: stores.documents, read: readText };
    const folder = mkdtempSync(path.join(tmpdir(), 'starter-'));
    writeFileSync(path.join(folder, 'a.txt'), 'One sentence.');
    expect(await loadStarter(folder, stores.meta, options)).toMatchObject({ added: 1 });
    writeFileSync(path.join(folder, 'b.txt'), 'Another sentence.');
    expect(await loadStarter(folder, stores.meta, options)).toBeUndefined();
    expect(await stores.documents.all()).toHaveLength(1);
    await stores.close();
  });

  it('loads again after a start that was cut off before its end', async () => {
    const stores = await openStores({ memory: true });
    const folder = mkdtempSync(path.join(tmpdir(), 'starter-'));
    writeFileSync(path.join(folder, 'a.txt'), 'One sentence.');
    const dying = { ...stores.documents, corpusVersion: () => Promise.reject(new Error('killed')) };
    await expect(loadStarter(folder, stores.meta, { store: dying, read: readText })).rejects.toThrow('killed');
    expect(await loadStarter(folder, stores.meta, { store: stores.documents, read: readText })).toMatchObject({ added: 0, unchanged: 1 });
    await stores.close();
  });

  it('says where a damaged corpus is damaged, and does not count as loaded', async () => {
    const stores = await openStores({ memory: true });
    const options = { store: stores.documents, read: readText };
    const folder = mkdtempSync(path.join(tmpdir(), 'starter-'));
    writeFileSync(path.join(folder, 'a.jsonl'), '{"text": "One sentence."}\n{"text": ');
    await expect(loadStarter(folder, stores.meta, options)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('a.jsonl:2: is cut off'),
    });
    expect(await loadStarter(path.join(folder, 'none'), stores.meta, options).catch((error) => error.message)).toContain('none: does not exist');
    await stores.close();
  });
});
