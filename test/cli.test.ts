import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { PROGRAM_ROOT } from '../src/config.ts';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'footnote-cli-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
// Where vitest measures coverage, its own workers keep nothing compiled.
const { NODE_DISABLE_COMPILE_CACHE: _, ...outside } = process.env;
const env = { ...outside, DATA_DIR: path.join(scratch, 'data'), STARTER_CORPUS: 'off', LOG_LEVEL: 'error' };

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
const start = (file: string, args: readonly string[], own: Readonly<Record<string, string>> = {}): ChildProcess =>
  spawn(process.execPath, [path.join(PROGRAM_ROOT, file), ...args], { env: { ...env, ...own }, cwd: scratch });

function ended(child: ChildProcess): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  child.stdout?.setEncoding('utf8').on('data', (text) => out.push(text));
  child.stderr?.setEncoding('utf8').on('data', (text) => err.push(text));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout: out.join(''), stderr: err.join('') })));
}

function footnote(args: readonly string[], input = '', own: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const child = start('bin/footnote.js', args, own);
  child.stdin?.end(input);
  return ended(child);
}

const article = (id: number, text: string) =>
  JSON.stringify({ id: `article-${id}`, type: 'article', publisher: 'The Dale Post', published_at: '2025-11-15', title: 'x', text });

describe('footnote', { timeout: 60_000 }, () => {
  it('takes documents in, answers a batch from them, and prints them again whole', async () => {
    const file = path.join(scratch, 'articles.jsonl');
    // More than a pipe holds, of a word that is soon read.
    const long = 'x'.repeat(60_000);
    writeFileSync(
      file,
      [article(1, 'The Dale mill was sold to Hill Ltd on Monday.'), '{broken', ...Array.from({ length: 3 }, (_, at) => article(at + 2, `${at} ${long}`))].join(
        '\n',
      ),
    );

    const ingest = await footnote(['ingest', file]);
    expect(ingest).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Added 4, /), stderr: '' });
    expect(ingest.stdout).toMatch(/articles\.jsonl:2: /);

    const [batch, exported, cut] = await Promise.all([answeredOneByOne(), footnote(['export']), exportedToNobody()]);
    expect(batch.first).toMatchObject({ id: 'a', ms: expect.any(Number), result: { kind: 'answer', id: expect.stringMatching(/^[0-9A-Z]{10}$/) } });
    expect(batch.status).toBe(0);
    expect(linesOf(batch).map(({ result }) => result.code ?? 'ok')).toEqual(['ok', 'invalid', 'invalid']);
    expect(linesOf(batch)[2].result.text).toMatch(/^Usage: \/brief <topic>/);

    expect(exported.status).toBe(0);
    const texts = linesOf(exported).map(({ text }) => text);
    expect(texts).toHaveLength(4);
    expect(texts).toContain(`2 ${long}`);

    // It ends quietly when nobody reads on.
    expect(cut).toMatchObject({ status: 0, stderr: '' });
  });

  it.each<[readonly string[], number, RegExp, RegExp]>([
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/, /^$/],
    [['brief', 'Xyzzyplugh'], 1, /^Not in the corpus\./, /^$/],
    [['breif', 'mill', '--json'], 2, /^\{"kind":"error","code":"invalid","message":"unknown command 'breif'/, /^$/],
  ])('ends %j with status %i', async (args, status, stdout, stderr) => {
    const ran = await footnote(args);
    expect(ran.stdout).toMatch(stdout);
    expect(ran.stderr).toMatch(stderr);
    expect(ran.status).toBe(status);
  });

  it('stops at a wrong setting, naming it', async () => {
    const own = { STARTER_CORPUS: 'maybe' };
    const [status, doctor] = await Promise.all([footnote(['status'], '', own), footnote(['doctor', '--json'], '', own)]);
    expect(status).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^STARTER_CORPUS must be "on" or "off"/) });
    expect(doctor).toMatchObject({ status: 3, stdout: expect.stringContaining('"state":"wrong"') });
  });

  it('answers while another process writes, and says in a sentence what is not kept', async () => {
    const own = { DATA_DIR: path.join(scratch, 'locked'), LOG_LEVEL: 'info' };
    const file = path.join(scratch, 'dam.jsonl');
    writeFileSync(file, article(1, 'The Dale dam was sold to Hill Ltd on Monday.'));
    await footnote(['ingest', file], '', own);
    const { id } = JSON.parse((await footnote(['ask', 'who was the Dale dam sold to?', '--json'], '', own)).stdout);
    const other = new DatabaseSync(path.join(own.DATA_DIR, 'footnote.db'));
    other.exec('BEGIN IMMEDIATE');
    const [asked, judged] = await Promise.all([footnote(['ask', 'what was sold to Hill Ltd?'], '', own), footnote(['feedback', id, 'good'], '', own)]);
    other.close();
    expect(asked).toMatchObject({ status: 0, stdout: expect.stringContaining('The Dale dam was sold to Hill Ltd on Monday.') });
    expect(asked.stderr).toMatch(/^\S+footnote\.db is in use by another process [^\n]* Until then answers are given and not kept\.\n$/);
    expect(judged).toMatchObject({ status: 3, stdout: '', stderr: expect.stringMatching(/^\S+footnote\.db is in use by another process [^\n]*\n$/) });
  });

  it('says in a sentence that the database is of no use', async () => {
    const corrupt = path.join(scratch, 'corrupt');
    mkdirSync(corrupt);
    writeFileSync(path.join(corrupt, 'footnote.db'), 'this is no database, only text that stands in its place. '.repeat(100));
    const ran = await footnote(['status'], '', { DATA_DIR: corrupt });
    expect(ran.status).toBe(3);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a full disk behind the output', { timeout: 60_000 }, () => {
  it.each([
    ['bin/footnote.js', ['status']],
    ['bin/footnote.js', ['status', '--json']],
    ['bin/footnote.js', ['--help']],
    ['src/main.ts', []],
  ])('is said in a sentence by %s %j', async (file, args) => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [path.join(PROGRAM_ROOT, file), ...args], { env, cwd: scratch, stdio: ['pipe', full, 'pipe'] });
    child.stdin?.end('/status\n/help\n');
    const { status, stderr } = await ended(child);
    closeSync(full);
    expect(status).toBe(3);
    expect(stderr).toMatch(/^Not all could be printed: there is no space left [^\n]*\n$/);
  });
});

describe('npm start', { timeout: 60_000 }, () => {
  it('answers piped lines and ends with the input', async () => {
    const child = start('src/main.ts', []);
    child.stdin?.end('/status\n/help');
    const { status, stdout, stderr } = await ended(child);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Footnote \d[\s\S]*What you can type/);
  });

  it('ends cleanly when told to stop', async () => {
    const child = start('src/main.ts', []);
    const done = ended(child);
    child.stdout?.once('data', () => child.kill('SIGTERM'));
    child.stdin?.write('/status\n');
    expect(await done).toMatchObject({ status: 0, stderr: '' });
  });

  it('is compiled after an install, before somebody waits for it', async () => {
    const cache = path.join(scratch, 'compiled');
    expect(await ended(start('tools/warm-up.js', [], { NODE_COMPILE_CACHE: cache }))).toEqual({ status: 0, stdout: '', stderr: '' });
    const compiled = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(compiled.length).toBeGreaterThan(300);
  });

  it('starts, and lets an install end, where nothing compiled can be kept', async () => {
    const file = path.join(scratch, 'a-file');
    writeFileSync(file, '');
    const nowhere = { NODE_COMPILE_CACHE: path.join(file, 'below') };
    expect(await ended(start('tools/warm-up.js', [], nowhere))).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await footnote(['--version'], '', nowhere)).toMatchObject({ status: 0, stderr: '' });
  });

  it('takes standard input in, backs up, forgets when it is told to, and makes a kept brief again', async () => {
    const own = { DATA_DIR: path.join(scratch, 'upkeep') };
    const backup = path.join(scratch, 'upkeep.db');
    expect(await footnote(['ingest', '-', '--json'], article(1, 'The Pellworth bridge was closed on Tuesday.'), own)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/"added":1/),
    });
    const asked = JSON.parse((await footnote(['check', 'The Pellworth bridge was closed on Tuesday.', '--json'], '', own)).stdout);
    expect(asked).toMatchObject({ kind: 'check', verdict: 'exact' });
    expect(await footnote(['replay', asked.id, '--json'], '', own)).toMatchObject({ status: 0, stdout: expect.stringMatching(/"verdict":"same"/) });
    expect(await footnote(['backup', backup], '', own)).toMatchObject({ status: 0, stdout: expect.stringMatching(/sound/) });
    expect(await footnote(['backup', backup], '', own)).toMatchObject({ status: 3, stderr: expect.stringMatching(/is there already/) });
    expect(await footnote(['forget', 'article-1'], '', own)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/Nothing was forgotten yet: add --yes/),
    });
    expect(await footnote(['forget', 'article-1', '--dry-run'], '', own)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/Would forget 1 document and 1 kept brief/),
    });
    expect(await footnote(['forget', 'article-1', '--yes'], '', own)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/Forgot 1 document and 1 kept brief/),
    });
    expect(await footnote(['export'], '', own)).toMatchObject({ status: 0, stdout: '' });
    expect(existsSync(backup)).toBe(true);
  });

  it('follows a folder until Ctrl-C', async () => {
    const folder = path.join(scratch, 'followed');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'a.txt'), 'The mill was sold.');
    const child = start('bin/footnote.js', ['ingest', '--watch', folder], { DATA_DIR: path.join(scratch, 'following') });
    const said: string[] = [];
    child.stdout?.on('data', (text) => said.push(String(text)));
    const done = ended(child);
    await expect.poll(() => said.join(''), { timeout: 60_000 }).toContain('a.txt: 1 new');
    writeFileSync(path.join(folder, 'b.txt'), 'The bridge was closed.');
    await expect.poll(() => said.join(''), { timeout: 60_000 }).toContain('b.txt: 1 new');
    child.kill('SIGINT');
    expect(await done).toMatchObject({ status: 0, stderr: '' });
  });
});

/** A batch whose second line is sent when the first is answered, and whose last has no line feed. */
async function answeredOneByOne(): Promise<Ran & { readonly first: unknown }> {
  const child = start('bin/footnote.js', ['batch']);
  const done = ended(child);
  const next = () => new Promise<string>((resolve) => child.stdout?.once('data', (text) => resolve(String(text))));
  child.stdin?.write('{"id": "a", "ask": "who was the Dale mill sold to?"}\n');
  const first: unknown = JSON.parse(await next());
  child.stdin?.write('broken\n{"id": "b", "say": "/brief"}');
  child.stdin?.end();
  return { ...(await done), first };
}

function exportedToNobody(): Promise<Ran> {
  const child = start('bin/footnote.js', ['export']);
  child.stdin?.end();
  child.stdout?.once('data', () => child.stdout?.destroy());
  return ended(child);
}

const linesOf = ({ stdout }: Ran) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
