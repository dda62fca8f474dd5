import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import createPostingsEngine, { readSnapshot, writeSnapshot } from '../../src/engines/postings/index.ts';
import { aDocument, reported } from '../helpers/a-document.ts';

describe('a snapshot', () => {
  const making = { edition: 4 };
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'footnote-index-'));
    file = path.join(folder, 'footnote.index');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const aSegment = async (text = 'The heron stood still.') => {
    const engine = createPostingsEngine();
    await engine.add([aDocument({ id: text, said: [reported(text)] })]);
    return engine.segments().map(({ bytes }) => bytes);
  };
  const find = async (segments: readonly SharedArrayBuffer[], text: string) => {
    const engine = createPostingsEngine();
    engine.take(segments);
    return (await engine.search({ text, scope: 'all' }, { by: 'document', limit: 5 })).map(({ document }) => document);
  };

  it('gives back what was written, in its order, with the corpus version', async () => {
    await writeSnapshot(file, [...(await aSegment()), ...(await aSegment('A fox ran.'))], 7, making);
    const read = await readSnapshot(file, making);
    expect(read?.corpusVersion).toBe(7);
    expect(await find(read?.segments ?? [], 'heron')).toEqual(['The heron stood still.']);
    expect(await find(read?.segments ?? [], 'fox')).toEqual(['A fox ran.']);
    expect(readdirSync(folder)).toEqual(['footnote.index']);
  });

  it('takes the place of the one before', async () => {
    await writeSnapshot(file, await aSegment(), 1, making);
    await writeSnapshot(file, await aSegment('A fox ran.'), 2, making);
    const read = await readSnapshot(file, making);
    expect(await find(read?.segments ?? [], 'heron')).toEqual([]);
    expect(await find(read?.segments ?? [], 'fox')).toEqual(['A fox ran.']);
  });

  it('is none where there is no file, and none for another reading', async () => {
    expect(await readSnapshot(file, making)).toBeUndefined();
    await writeSnapshot(file, await aSegment(), 1, making);
    expect(await readSnapshot(file, { edition: 5 })).toBeUndefined();
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['is empty', () => Buffer.alloc(0)],
    ['is cut off', (bytes) => bytes.subarray(0, -1)],
    ['is cut off in its head', (bytes) => bytes.subarray(0, 20)],
    ['is longer', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
    ['has one bit changed', (bytes) => Buffer.from(bytes.map((byte, at) => (at === bytes.length - 40 ? byte ^ 1 : byte)))],
    ['is another file', () => Buffer.from('%PDF-1.7\n'.repeat(100))],
    ['is JSON of another kind', () => Buffer.from('{"format":1}\n')],
    ['has sizes that are none', (bytes) => Buffer.from(bytes.toString('latin1').replace(/"size":\d+/, '"size":-8'), 'latin1')],
    ['is of another format', (bytes) => Buffer.from(bytes.toString('latin1').replace(/footnote-postings \d+/, 'footnote-postings 0'), 'latin1')],
  ])('is none where the file %s', async (_, harm) => {
    await writeSnapshot(file, await aSegment(), 1, making);
    writeFileSync(file, harm(readFileSync(file)));
    expect(await readSnapshot(file, making)).toBeUndefined();
  });

  it('leaves the one before where it cannot be written, and nothing beside it', async () => {
    await expect(writeSnapshot(path.join(folder, 'missing', 'footnote.index'), await aSegment(), 1, making)).rejects.toThrow(/ENOENT/);
    await writeSnapshot(file, await aSegment(), 1, making);
    // A folder in the place of what is written first.
    const blocked = path.join(folder, `footnote.index.${process.pid}.tmp`);
    writeFileSync(path.join(folder, 'other.tmp'), '');
    writeFileSync(blocked, 'left behind');
    utimesSync(blocked, 0, 0);
    await writeSnapshot(file, await aSegment('A fox ran.'), 2, making);
    expect(readdirSync(folder).toSorted()).toEqual(['footnote.index', 'other.tmp']);
  });
});
