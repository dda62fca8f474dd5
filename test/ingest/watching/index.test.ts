import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FootnoteError } from '../../../src/core/errors.ts';
import { ingest } from '../../../src/ingest/pipeline.ts';
import { type WatchParts, watchFolder } from '../../../src/ingest/watching/index.ts';
import { openStores } from '../../../src/stores/open.ts';
import { aFolder, asOneSentence } from '../making.ts';

const SETTLE_MS = 60;

/** A folder that is followed, over a store that outlives the one who follows. */
async function following(files: Readonly<Record<string, string>> = {}, more: Partial<WatchParts> = {}) {
  const parent = aFolder(Object.fromEntries(Object.entries(files).map(([name, content]) => [`in/${name}`, content])));
  const folder = path.join(parent, 'in');
  mkdirSync(folder, { recursive: true });
  const stores = await openStores({ memory: true });
  const lines: string[] = [];
  const read: string[] = [];
  let stop: AbortController;
  let done: Promise<void>;
  const start = () => {
    stop = new AbortController();
    done = watchFolder(folder, {
      watched: stores.watched,
      documents: stores.documents,
      ingest: (paths, options) =>
        ingest(paths, {
          store: stores.documents,
          read: asOneSentence,
          ...options,
          onDocument(file, id) {
            read.push(file.name);
            options.onDocument?.(file, id);
          },
        }),
      takeIn: async () => {},
      say: async (line) => void lines.push(line),
      signal: stop.signal,
      settleMs: SETTLE_MS,
      lookMs: 500,
      ...more,
    });
  };
  const end = async () => {
    stop.abort();
    await done;
  };
  start();
  onTestFinished(async () => {
    await end();
    await stores.close();
  });
  return {
    folder,
    lines,
    read,
    stores,
    end,
    start: () => start(),
    put: (name: string, content: string) => {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    },
    /** Waits until a line was said. */
    said: (line: string) => expect.poll(() => lines, { timeout: 60_000 }).toContain(line),
    state: async () => Object.fromEntries((await stores.documents.all()).map(({ id, text, gone }) => [id, gone === true ? `gone: ${text}` : text])),
  };
}

describe('a folder that is followed', () => {
  it('is taken in as it is, then file by file what is new, changed and removed', async () => {
    const { put, said, state, folder } = await following({ 'a.txt': 'One.', 'deep/b.txt': 'Two.' });
    await said('a.txt: 1 new');
    await said('deep/b.txt: 1 new');
    put('deeper/still/c.txt', 'Three.');
    await said('deeper/still/c.txt: 1 new');
    put('a.txt', 'One more.');
    await said('a.txt: 1 changed');
    put('u.zzz', 'x');
    await said('u.zzz: passed over, is of no known kind');
    rmSync(path.join(folder, 'deep'), { recursive: true });
    await said('deep/b.txt: removed, 1 document marked as gone');
    expect(await state()).toEqual({ 'a.txt': 'One more.', 'deep/b.txt': 'gone: Two.', 'deeper/still/c.txt': 'Three.' });
    put('deep/b.txt', 'Two.');
    await expect.poll(state, { timeout: 60_000 }).toMatchObject({ 'deep/b.txt': 'Two.' });
  });

  it('reads a file once it is written to no more', async () => {
    const { put, said, folder, read } = await following();
    put('slow.jsonl', '{"id":"0","text":"Wo');
    // In the process that looks, so that a busy machine holds up both.
    await new Promise<void>((resolve) => {
      let times = 0;
      const writing = setInterval(() => {
        appendFileSync(path.join(folder, 'slow.jsonl'), 'o');
        if (++times < 40) return;
        clearInterval(writing);
        resolve();
      }, SETTLE_MS / 6);
    });
    const whileWritten = [...read];
    appendFileSync(path.join(folder, 'slow.jsonl'), 'rds."}\n');
    await said('slow.jsonl: 1 new');
    expect(whileWritten).toEqual([]);
    expect(read).toEqual(['slow.jsonl']);
  });

  it('knows after a restart what was changed and removed meanwhile, and reads nothing else', async () => {
    const { put, said, folder, end, start, read, state } = await following({ 'a.txt': 'One.', 'b.txt': 'Two.', 'c.txt': 'Three.' });
    await said('c.txt: 1 new');
    await end();
    read.length = 0;
    put('b.txt', 'Two again.');
    rmSync(path.join(folder, 'c.txt'));
    start();
    await said('b.txt: 1 changed');
    await said('c.txt: removed, 1 document marked as gone');
    expect(read).toEqual(['b.txt']);
    expect(await state()).toEqual({ 'a.txt': 'One.', 'b.txt': 'Two again.', 'c.txt': 'gone: Three.' });
  });

  it('marks what a file has no more as gone, unless another has it or the file cannot be read whole', async () => {
    const { put, said, state, folder, lines } = await following({
      'a.jsonl': '{"id":"1","text":"One."}\n{"id":"2","text":"Two."}\n{"id":"3","text":"Three."}',
    });
    await said('a.jsonl: 3 new');
    put('a.jsonl', '{"id":"1","text":"One."}\n{"id":"2","te');
    await expect.poll(() => lines.at(-1), { timeout: 60_000 }).toMatch(/^a\.jsonl: 1 as before, 1 refused: line 2: is cut off/);
    expect(await state()).toEqual({ 1: 'One.', 2: 'Two.', 3: 'Three.' });
    put('b.jsonl', '{"id":"2","text":"Two."}');
    await said('b.jsonl: 1 as before');
    put('a.jsonl', '{"id":"1","text":"One."}');
    await said('a.jsonl: 1 as before, 2 not in it any more');
    expect(await state()).toEqual({ 1: 'One.', 2: 'Two.', 3: 'gone: Three.' });
    renameSync(path.join(folder, 'a.jsonl'), path.join(folder, 'renamed.jsonl'));
    await said('renamed.jsonl: 1 as before');
    await said('a.jsonl: removed');
    expect(await state()).toMatchObject({ 1: 'One.' });
  });

  it('reads a text again whose companion has changed', async () => {
    const { put, said, stores } = await following({ 'a.txt': 'One.' });
    await said('a.txt: 1 new');
    put('a.meta.json', '{"id":"a.txt","publisher":"Dale Post"}');
    await said('a.txt: 1 changed');
    expect((await stores.documents.get('a.txt'))?.publisher).toBe('Dale Post');
  });

  it('leaves everything as it is while the folder itself is away, and goes on when it is back', async () => {
    const { put, lines, said, state, folder } = await following({ 'a.txt': 'One.' });
    await said('a.txt: 1 new');
    renameSync(folder, `${folder}-away`);
    await expect.poll(() => lines.at(-1), { timeout: 60_000 }).toContain('is not there');
    expect(await state()).toEqual({ 'a.txt': 'One.' });
    renameSync(`${folder}-away`, folder);
    put('b.txt', 'Two.');
    await said('b.txt: 1 new');
    expect(await state()).toEqual({ 'a.txt': 'One.', 'b.txt': 'Two.' });
  });

  it('tries again what could not be stored', async () => {
    let isLocked = true;
    const stores = await openStores({ memory: true });
    const { said, lines, put } = await following(
      {},
      {
        lookMs: 50,
        ingest: async (paths, options) => {
          if (isLocked) throw new FootnoteError('unavailable', 'The database is locked.');
          return ingest(paths, { store: stores.documents, read: asOneSentence, ...options });
        },
      },
    );
    put('a.txt', 'One.');
    await said('The database is locked.');
    isLocked = false;
    await said('a.txt: 1 new');
    expect(lines.filter((line) => line.startsWith('a.txt'))).toEqual(['a.txt: 1 new']);
    await stores.close();
  });

  it('is a folder', async () => {
    const folder = aFolder({ 'a.txt': 'One.' });
    const stores = await openStores({ memory: true });
    const follow = (given: string) =>
      watchFolder(given, { ...stores, ingest: () => Promise.reject(new Error()), takeIn: async () => {}, say: async () => {}, signal: AbortSignal.abort() });
    await expect(follow(path.join(folder, 'a.txt'))).rejects.toMatchObject({ code: 'invalid' });
    await expect(follow(path.join(folder, 'b'))).rejects.toMatchObject({ code: 'not_found' });
    await stores.close();
  });
});
