import { once } from 'node:events';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { describeFileError, findFiles } from '../../src/ingest/walk.ts';
import { aFolder } from './making.ts';

const names = async (...paths: string[]) => (await findFiles(paths)).files.map(({ name }) => name);

describe('findFiles', () => {
  it('walks a folder to its bottom, sorted by code unit, with slashes', async () => {
    const folder = aFolder({ 'b.txt': 'b', 'a/z.txt': 'z', 'a/b/c.txt': 'c', 'Z.txt': 'Z', 'é.txt': 'é', 'a.txt': 'a' });
    expect(await names(folder)).toEqual(['Z.txt', 'a/b/c.txt', 'a/z.txt', 'a.txt', 'b.txt', 'é.txt']);
    expect(await names(`${folder}/`)).toEqual(await names(folder));
  });

  it('passes over hidden entries and node_modules, unless they are given themselves', async () => {
    const folder = aFolder({ '.hidden.txt': 'a', '.git/a.txt': 'a', 'node_modules/a.txt': 'a', 'b.txt': 'b' });
    expect(await names(folder)).toEqual(['b.txt']);
    expect(await names(path.join(folder, '.hidden.txt'), path.join(folder, '.git'))).toEqual(['.hidden.txt', 'a.txt']);
  });

  it('keeps the order of the paths and takes each real file once', async () => {
    const folder = aFolder({ 'a.txt': 'a', 'sub/b.txt': 'b' });
    const found = await findFiles([path.join(folder, 'sub'), folder, path.join(folder, 'a.txt')]);
    expect(found.files.map(({ name, named, sizeBytes }) => [name, named, sizeBytes])).toEqual([
      ['b.txt', false, 1],
      ['a.txt', false, 1],
    ]);
    const twice = 'is there by another path too';
    expect(found).toMatchObject({ refused: [], skipped: [{ reason: twice }, { file: path.join(folder, 'a.txt'), reason: twice }] });
  });

  it('names a file as the one who gave the path would write it', async () => {
    const folder = aFolder({ 'sub/b.txt': 'b' });
    expect((await findFiles([path.join(folder, 'sub')])).files[0]?.shown).toBe(path.join(folder, 'sub', 'b.txt'));
  });

  it('follows a link to a file of the folder, once, and by its own name when the file has one', async () => {
    const folder = aFolder({ '.data/a.txt': 'a', 'z.txt': 'z' });
    symlinkSync('.data/a.txt', path.join(folder, 'a.txt'));
    symlinkSync('z.txt', path.join(folder, 'b.txt'));
    const found = await findFiles([folder]);
    expect(found.files.map(({ name }) => name)).toEqual(['a.txt', 'z.txt']);
    expect(found).toMatchObject({ refused: [], skipped: [{ file: path.join(folder, 'b.txt') }] });
  });

  it('refuses links that lead out, to a folder, in a circle or nowhere, and goes on', async () => {
    const outside = aFolder({ 'secret.txt': 'secret' });
    const folder = aFolder({ 'z.txt': 'z', 'sub/y.txt': 'y' });
    symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'a.txt'));
    symlinkSync(outside, path.join(folder, 'b'));
    symlinkSync('..', path.join(folder, 'sub', 'up'));
    symlinkSync('loop', path.join(folder, 'loop'));
    symlinkSync('nothing', path.join(folder, 'none.txt'));
    const found = await findFiles([folder]);
    expect(found.files.map(({ name }) => name)).toEqual(['sub/y.txt', 'z.txt']);
    expect(found.refused.map(({ file, reason }) => [path.relative(folder, file), reason])).toEqual([
      ['a.txt', expect.stringContaining('leads out of the folder')],
      ['b', expect.stringContaining('leads out of the folder')],
      ['loop', expect.stringContaining('leads in a circle')],
      ['none.txt', expect.stringContaining('does not exist')],
      [path.join('sub', 'up'), expect.stringContaining('link to a folder')],
    ]);
  });

  it('does not take a folder of a longer name for a part of the folder', async () => {
    const parent = aFolder({ 'corpus/a.txt': 'a', 'corpus-private/b.txt': 'b' });
    symlinkSync('../corpus-private/b.txt', path.join(parent, 'corpus', 'b.txt'));
    expect((await findFiles([path.join(parent, 'corpus')])).refused).toHaveLength(1);
  });

  it('goes where a given link leads', async () => {
    const folder = aFolder({ 'real/a.txt': 'a' });
    symlinkSync('real', path.join(folder, 'link'));
    symlinkSync('real/a.txt', path.join(folder, 'b.txt'));
    expect(await names(path.join(folder, 'link'))).toEqual(['a.txt']);
    expect(await names(path.join(folder, 'b.txt'))).toEqual(['b.txt']);
  });

  it.runIf(process.platform !== 'win32')('never opens what is neither file nor folder', async () => {
    const folder = aFolder({ 'b.txt': 'b' });
    const server = createServer().listen(path.join(folder, 'a.txt'));
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    expect(await names(folder)).toEqual(['b.txt']);
    expect((await findFiles([folder])).skipped).toEqual([{ file: path.join(folder, 'a.txt'), reason: 'is neither a file nor a folder' }]);
    expect((await findFiles([path.join(folder, 'a.txt')])).refused[0]?.reason).toBe('is neither a file nor a folder');
  });

  it.skipIf(process.getuid?.() === 0)('names a folder that may not be read', async () => {
    const folder = aFolder({ 'b.txt': 'b' });
    mkdirSync(path.join(folder, 'a'), { mode: 0 });
    expect((await findFiles([folder])).refused[0]?.reason).toContain('may not be read');
    chmodSync(path.join(folder, 'a'), 0o700);
  });

  it.each([
    ['', 'does not exist'],
    ['none', 'does not exist'],
    ['a\0b', 'holds a NUL'],
    ['x'.repeat(10_000), 'does not exist: the path is too long'],
  ])('names a path that is none: %#', async (given, reason) => {
    expect(await findFiles([given])).toMatchObject({ files: [], refused: [{ file: given, reason: expect.stringContaining(reason) }] });
  });

  it('names a path through a file', async () => {
    const folder = aFolder({ 'a.txt': 'a' });
    expect((await findFiles([path.join(folder, 'a.txt', 'b.txt')])).refused[0]?.reason).toContain('a part of its path is a file');
  });
});

describe('describeFileError', () => {
  it('names a code that it has no words for, and knows when there is none', () => {
    expect(describeFileError(Object.assign(new Error('x'), { code: 'EIO' }))).toBe('cannot be read (EIO)');
    expect(describeFileError('x')).toBe('cannot be read (an unknown error)');
  });
});
