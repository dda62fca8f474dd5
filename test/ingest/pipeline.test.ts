import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document, DocumentStore } from '../../src/core/document.ts';
import { type IngestProgress, ingest } from '../../src/ingest/pipeline.ts';
import { openStores } from '../../src/stores/open.ts';
import { aFolder, asOneSentence, ingested } from './making.ts';

const lines = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const refusals = (refused: readonly { file: string; line: number | null; reason: string }[], folder: string) =>
  refused.map(({ file, line, reason }) => [path.relative(folder, file), line, reason]);

describe('ingest', () => {
  it('takes text, Markdown, JSON and JSON lines of a folder', async () => {
    const statements = [{ id: 's', text: 'It exists.', status: 'fact' }];
    const folder = aFolder({
      'a.txt': 'Words of a.',
      'a.meta.json': '{"id": "article-a", "published_at": "2025-11-15"}',
      'B.MD': '# Heading\n',
      'c.json': '[{"text": "One."}, {"id": "two", "text": "Two."}]',
      'sub/d.jsonl': lines({ text: 'Three.' }, { id: 'org', kind: 'organisation', name: 'Org', statements }),
      'sub/e.json': '{"text": "Whole file."}',
    });
    const outcome = await ingested([folder]);
    expect(outcome).toMatchObject({ added: 7, updated: 0, unchanged: 0, near_copies: 0, refused: [], skipped: [], replaced: 0, corpus_version: 1 });
    expect(outcome.changed).toEqual([
      'B.MD',
      'article-a',
      expect.stringMatching(/^text-[0-9a-f]{16}$/),
      'two',
      expect.stringMatching(/^text-/),
      'org',
      'sub/e.json',
    ]);
    expect(outcome.documents.find(({ id }) => id === 'article-a')).toMatchObject({ text: 'Words of a.', publishedAt: '2025-11-15' });
    expect(outcome.documents.find(({ id }) => id === 'B.MD')).toMatchObject({ title: 'Heading' });
  });

  it('says the same thing again as unchanged, and an edited one as a new version beside the old', async () => {
    const stores = await openStores({ memory: true });
    const folder = aFolder({ 'a.txt': 'First.', 'b.txt': 'Same.' });
    const options = { store: stores.documents, read: asOneSentence };
    const first = await ingest([folder], options);
    expect(await ingest([folder], options)).toMatchObject({ added: 0, updated: 0, unchanged: 2, changed: [], corpus_version: first.corpus_version });
    const [old] = await stores.documents.all();
    writeFileSync(path.join(folder, 'a.txt'), 'Second.');
    expect(await ingest([folder], options)).toMatchObject({ added: 0, updated: 1, unchanged: 1, changed: ['a.txt'], corpus_version: first.corpus_version + 1 });
    expect((await stores.documents.get('a.txt'))?.text).toBe('Second.');
    expect((await stores.documents.get('a.txt', old?.version))?.text).toBe('First.');
    await stores.close();
  });

  it('names a file by its path below the folder given, and by its base name when given itself', async () => {
    const folder = aFolder({ 'sub/a.txt': 'Words.' });
    expect((await ingested([folder])).changed).toEqual(['sub/a.txt']);
    expect((await ingested([path.join(folder, 'sub')])).changed).toEqual(['a.txt']);
    expect((await ingested([path.join(folder, 'sub/a.txt')])).changed).toEqual(['a.txt']);
  });

  it('refuses each bad line with its number and reason, and the good ones go in', async () => {
    const folder = aFolder({ 'a.jsonl': `${lines({ text: 'One.' })}{"text": \n\n${lines({ text: 5 }, 'x', null, [1])}${lines({ text: 'Two.' })}{"te` });
    const outcome = await ingested([folder]);
    expect(outcome.added).toBe(2);
    expect(refusals(outcome.refused, folder)).toEqual([
      ['a.jsonl', 2, expect.stringContaining('is cut off')],
      ['a.jsonl', 4, expect.stringContaining('text: expected a string')],
      ['a.jsonl', 5, expect.stringContaining('expected an object, one document or record, and found a string')],
      ['a.jsonl', 6, expect.stringContaining('found null')],
      ['a.jsonl', 7, expect.stringContaining('found a list')],
      ['a.jsonl', 9, expect.stringContaining('is cut off')],
    ]);
  });

  it('refuses what it cannot take, each with a reason, and takes the rest', async () => {
    const folder = aFolder({
      'a.pdf': '%PDF-1.7',
      'b.docx': 'PK',
      'c.txt': Buffer.from([0, 1, 2, 3, 4]),
      'd.txt': Buffer.from('Gr\xf6\xdfe', 'latin1'),
      'e.txt': ' \n',
      'f.meta.json': '{}',
      'g.txt': 'Words.',
      'h.json': '{"text": ',
    });
    const outcome = await ingested([folder, path.join(folder, 'none.txt')]);
    expect(outcome).toMatchObject({ added: 1, skipped: [{ file: path.join(folder, 'b.docx'), reason: 'is of no known kind' }] });
    expect(refusals(outcome.refused, folder)).toEqual([
      ['none.txt', null, expect.stringContaining('does not exist')],
      ['a.pdf', null, expect.stringContaining('is a PDF, which is not read; save its text')],
      ['c.txt', null, expect.stringContaining('is a binary file')],
      ['d.txt', null, expect.stringContaining('0xF6 at offset 2')],
      ['e.txt', null, expect.stringContaining('text: expected a text with words in it')],
      ['f.meta.json', null, expect.stringContaining('describes a text that is not beside it; expected f.txt or f.md')],
      ['h.json', 1, expect.stringContaining('is cut off')],
    ]);
  });

  it('refuses a named file of an unknown kind with the kinds it knows', async () => {
    const folder = aFolder({ 'b.docx': 'PK', README: 'x' });
    const { refused } = await ingested([path.join(folder, 'b.docx'), path.join(folder, 'README')]);
    expect(refused.map(({ reason }) => reason)).toEqual(Array(2).fill(expect.stringContaining('.json, .jsonl, .ndjson, .md, .markdown, .txt')));
  });

  it('passes over a companion that is given by name beside its text', async () => {
    const folder = aFolder({ 'a.txt': 'Words.', 'a.meta.json': '{"id": "x"}' });
    expect(await ingested([path.join(folder, 'a.meta.json'), path.join(folder, 'a.txt')])).toMatchObject({ changed: ['x'], refused: [], skipped: [] });
  });

  it('refuses a text whose companion leads out of the folder or is too large', async () => {
    const outside = aFolder({ 'secret.json': '{"publisher": "secret"}' });
    const folder = aFolder({ 'a.txt': 'Words.', 'b.txt': 'Words.', 'b.meta.json': ' '.repeat(1_000_001), 'c.txt': 'Words.', 'c.meta.json/d.txt': 'Words.' });
    symlinkSync(path.join(outside, 'secret.json'), path.join(folder, 'a.meta.json'));
    const outcome = await ingested([folder]);
    expect(outcome.changed).toEqual(['c.meta.json/d.txt', 'c.txt']);
    expect(outcome.refused.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('is a symbolic link that leads out of the folder given'),
      expect.stringContaining('has a companion a.meta.json that leads out'),
      expect.stringContaining('has a companion b.meta.json that is larger than 1 MB'),
    ]);
  });

  it('names a file that is gone when its turn comes, and goes on', async () => {
    const folder = aFolder({ 'a.txt': 'Words.', 'b.txt': 'Words.' });
    const outcome = await ingested([folder], { onProgress: () => rmSync(path.join(folder, 'b.txt'), { force: true }) });
    expect(outcome.changed).toEqual(['a.txt']);
    expect(refusals(outcome.refused, folder)).toEqual([['b.txt', null, expect.stringContaining('does not exist')]]);
  });

  it('refuses the second of two documents with one id in a file, so that the next ingest finds nothing new', async () => {
    const stores = await openStores({ memory: true });
    const folder = aFolder({ 'a.jsonl': lines({ id: 'a', text: 'One.' }, { id: 'b', text: 'Other.' }, { id: 'a', text: 'Two.' }, { id: 'a', text: 'One.' }) });
    const options = { store: stores.documents, read: asOneSentence };
    const first = await ingest([folder], options);
    expect(first).toMatchObject({ added: 2, updated: 0, unchanged: 1, changed: ['a', 'b'] });
    expect(refusals(first.refused, folder)).toEqual([
      ['a.jsonl', 3, 'has the id of line 1 and other content: give it an id of its own, or leave one of the two out'],
    ]);
    expect(await ingest([folder], options)).toMatchObject({ added: 0, updated: 0, unchanged: 3, corpus_version: first.corpus_version });
    await stores.close();
  });

  it('takes the later of two documents with one id in two files as a new version of the earlier', async () => {
    const folder = aFolder({ 'a.jsonl': lines({ id: 'a', text: 'One.' }), 'b.jsonl': lines({ id: 'b', text: 'Other.' }, { id: 'a', text: 'Two.' }) });
    const outcome = await ingested([folder]);
    expect(outcome).toMatchObject({ added: 2, updated: 1, unchanged: 0, changed: ['a', 'b'], refused: [] });
    expect(outcome.documents.map(({ text }) => text)).toEqual(['Two.', 'Other.']);
  });

  it('takes the same document twice as one', async () => {
    const document = { url: 'https://example.org/a', text: 'One.' };
    const folder = aFolder({ 'a.jsonl': lines(document, { ...document, url: 'https://example.org/a' }, { text: 'Two.' }, { text: 'Two.' }) });
    expect(await ingested([folder])).toMatchObject({ added: 2, updated: 0, unchanged: 2, near_copies: 0 });
  });

  it('refuses a second file that would have the id of another by its name', async () => {
    const folder = aFolder({ 'a/notes.txt': 'One.', 'b/notes.txt': 'Two.', 'c/notes.txt': 'Three.', 'c/notes.meta.json': '{"id": "c"}' });
    const outcome = await ingested(['a', 'b', 'c'].map((sub) => path.join(folder, sub, 'notes.txt')));
    expect(outcome.changed).toEqual(['notes.txt', 'c']);
    expect(outcome.refused).toEqual([
      { file: path.join(folder, 'b/notes.txt'), line: null, reason: expect.stringContaining(`the same id as ${path.join(folder, 'a/notes.txt')}`) },
    ]);
    expect(outcome.refused[0]?.reason).toContain('notes.meta.json');
  });

  it('keeps and counts near copies: the text of another document, in this ingest or before', async () => {
    const stores = await openStores({ memory: true });
    const folder = aFolder({ 'a.txt': 'Same.', 'b.txt': 'Same.', 'c.txt': 'Other.' });
    const options = { store: stores.documents, read: asOneSentence };
    expect(await ingest([folder], options)).toMatchObject({ added: 3, near_copies: 1 });
    const more = aFolder({ 'd.txt': 'Same.' });
    expect(await ingest([more], options)).toMatchObject({ added: 1, near_copies: 1 });
    expect(await ingest([more], { ...options, corpus: [] })).toMatchObject({ unchanged: 1, near_copies: 0 });
    writeFileSync(path.join(folder, 'c.txt'), 'Third.');
    writeFileSync(path.join(folder, 'e.txt'), 'Other.');
    expect(await ingest([folder], options)).toMatchObject({ added: 1, updated: 1, near_copies: 0 });
    expect((await stores.documents.all()).map(({ id }) => id)).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt']);
    await stores.close();
  });

  it('replaces and counts what no database keeps', async () => {
    const folder = aFolder({
      'a.jsonl': '{"id": "a", "text": "One\\u0000 \\ud83d.", "title": "\\udc00", "x": {"y": "\\u0000"}}\n{"text": 5, "x": "\\u0000"}\n',
      'b.txt': 'A stray \0 in many words.',
    });
    const { documents, replaced, refused } = await ingested([folder]);
    expect(documents).toMatchObject([{ text: 'One\ufffd \ufffd.', title: '\ufffd', raw: { x: { y: '\ufffd' } } }, { text: 'A stray \ufffd in many words.' }]);
    expect({ replaced, refused: refused.length }).toEqual({ replaced: 5, refused: 1 });
  });

  it('keeps the text as it is: no trimming, no normal form, Windows line ends', async () => {
    const text = ' \r\nA\u030angstro\u0308m\u00a0\u200b\u202e ﬁ\r\n\r\n';
    const [document] = (await ingested([aFolder({ 'a.txt': `\ufeff${text}` })])).documents;
    expect(document?.text).toBe(text);
  });

  it('is not harmed by names of the prototype', async () => {
    const folder = aFolder({ 'a.json': '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "text": "Words.", "toString": 1}' });
    const [document] = (await ingested([folder])).documents;
    expect(document?.raw).toEqual({ constructor: { prototype: { polluted: 1 } }, toString: 1 });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('puts at most 200 documents, or eight million characters, into one transaction, and tells of them when they are committed', async () => {
    const stores = await openStores({ memory: true });
    const sizes: number[] = [];
    const told: number[] = [];
    const put: DocumentStore['put'] = (documents) => {
      sizes.push(documents.length);
      return stores.documents.put(documents);
    };
    const store: DocumentStore = { ...stores.documents, put };
    const many = lines(...Array.from({ length: 450 }, (_, index) => ({ id: `n${index}`, text: `Number ${index}.` })));
    const large = lines(...Array.from({ length: 3 }, (_, index) => ({ id: `l${index}`, text: `${index}${'x'.repeat(4_000_000)}` })));
    const onStored = async (documents: readonly Document[]) => {
      for (const { id } of documents) expect(await store.get(id)).toBeDefined();
      told.push(documents.length);
    };
    const outcome = await ingest([aFolder({ 'a.jsonl': many, 'b.jsonl': large })], { store, read: asOneSentence, onStored });
    expect(sizes).toEqual([200, 200, 52, 1]);
    expect(told).toEqual(sizes);
    expect(outcome).toMatchObject({ added: 453, corpus_version: 4 });
    await stores.close();
  });

  it('leaves what is committed when the store fails on the way, and goes on the next time', async () => {
    const stores = await openStores({ memory: true });
    const folder = aFolder({ 'a.jsonl': lines(...Array.from({ length: 300 }, (_, index) => ({ id: `n${index}`, text: `Number ${index}.` }))) });
    let puts = 0;
    const failing: DocumentStore = {
      ...stores.documents,
      put: (documents) => (++puts === 2 ? Promise.reject(new Error('disk full')) : stores.documents.put(documents)),
    };
    await expect(ingest([folder], { store: failing, read: asOneSentence })).rejects.toThrow('disk full');
    expect(await ingest([folder], { store: stores.documents, read: asOneSentence })).toMatchObject({ added: 100, unchanged: 200 });
    await stores.close();
  });

  it('tells how far it is, up to all files and bytes', async () => {
    const seen: IngestProgress[] = [];
    const folder = aFolder({ 'a.jsonl': lines({ text: 'x'.repeat(600_000) }, { text: 5 }), 'b.pdf': '%PDF', 'c.txt': 'Words.' });
    await ingested([folder], { onProgress: (progress) => seen.push(progress) });
    const bytes = ['a.jsonl', 'b.pdf', 'c.txt'].reduce((sum, name) => sum + readFileSync(path.join(folder, name)).length, 0);
    expect(seen.at(-1)).toEqual({ files: 3, filesDone: 3, bytes, bytesDone: bytes, documents: 2, refused: 2 });
    expect(seen.length).toBeGreaterThan(4);
    for (const [index, { bytesDone, filesDone }] of seen.entries()) {
      expect(bytesDone).toBeGreaterThanOrEqual(seen[index - 1]?.bytesDone ?? 0);
      expect(filesDone).toBeGreaterThanOrEqual(seen[index - 1]?.filesDone ?? 0);
      expect(bytesDone).toBeLessThanOrEqual(bytes);
    }
  });

  it('gives up on a file of which the first thousand lines are all bad', async () => {
    const bad = 'not json\n'.repeat(5000);
    const { refused, added } = await ingested([aFolder({ 'a.jsonl': bad, 'b.jsonl': lines({ text: 'One.' }) + bad })]);
    expect(refused.filter(({ file }) => file.endsWith('a.jsonl'))).toHaveLength(1001);
    expect(refused[1000]).toMatchObject({ line: null, reason: expect.stringContaining('the rest is not read') });
    expect(refused.filter(({ file }) => file.endsWith('b.jsonl'))).toHaveLength(5000);
    expect(added).toBe(1);
  });

  it('gives a file whose name holds control characters an id without them', async () => {
    const folder = aFolder({ 'a\n\u001b[31m.txt': 'Words.' });
    expect((await ingested([folder])).changed).toEqual(['a\ufffd\ufffd[31m.txt']);
  });

  it('gives a file of a very long path the id of its content', async () => {
    const deep = Array(10).fill('d'.repeat(150)).join('/');
    expect((await ingested([aFolder({ [`${deep}/a.txt`]: 'Words.' })])).changed).toEqual([expect.stringMatching(/^text-/)]);
  });

  it('changes nothing when all is refused', async () => {
    const outcome = await ingested([aFolder({ 'a.txt': '' }), 'none']);
    expect(outcome).toMatchObject({ added: 0, corpus_version: 0, documents: [] });
    expect(outcome.refused).toHaveLength(2);
  });

  it('takes other readers and record types', async () => {
    const folder = aFolder({ 'a.csv': 'Words.', 'b.txt': 'Words.' });
    const reader = {
      name: 'csv',
      endings: ['.csv'],
      async *read() {
        yield { kind: 'record' as const, value: { text: 'Words.' }, line: 1 };
      },
    };
    expect(await ingested([folder], { readers: [reader] })).toMatchObject({ added: 1, skipped: [{ file: path.join(folder, 'b.txt') }] });
    expect((await ingested([folder], { readers: [reader], recordTypes: [] })).refused).toMatchObject([
      { line: 1, reason: expect.stringContaining('expected a document') },
    ]);
  });

  it('lets a fault of its own parts through', async () => {
    const read = () => {
      throw new Error('a fault in reading');
    };
    await expect(ingested([aFolder({ 'a.txt': 'Words.' })], { read })).rejects.toThrow('a fault in reading');
  });
});
