import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PROGRAM_ROOT } from '../src/config.ts';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'footnote-cli-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const env = { ...process.env, DATA_DIR: path.join(scratch, 'data'), STARTER_CORPUS: 'off', LOG_LEVEL: 'error' };

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
  const child = start('src/cli.ts', args, own);
  child.stdin?.end(input);
  return ended(child);
}

const article = (id: number, text: string) =>
  JSON.stringify({ id: `article-${id}`, type: 'article', publisher: 'The Dale Post', published_at: '2025-11-15', title: 'x', text });

describe('footnote', { timeout: 60_000 }, () => {
  it('takes documents in, answers from them, and prints them again whole', async () => {
    const file = path.join(scratch, 'articles.jsonl');
    const long = 'The Dale mill burned down on Monday. '.repeat(400);
    writeFileSync(
      file,
      [article(1, 'The Dale mill was sold to Hill Ltd on Monday.'), '{broken', ...Array.from({ length: 20 }, (_, at) => article(at + 2, `${at} ${long}`))].join(
        '\n',
      ),
    );

    const ingest = await footnote(['ingest', file]);
    expect(ingest).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Added 21, /), stderr: '' });
    expect(ingest.stdout).toMatch(/articles\.jsonl:2: /);

    const asked = await footnote(['ask', 'who was the Dale mill sold to?', '--json']);
    expect(JSON.parse(asked.stdout)).toMatchObject({ kind: expect.stringMatching(/answer/), id: expect.stringMatching(/^[0-9A-Z]{10}$/) });

    const exported = await footnote(['export']);
    expect(exported.status).toBe(0);
    const texts = exported.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text);
    expect(texts).toHaveLength(21);
    expect(texts).toContain(`19 ${long}`);
  });

  it('answers a batch line by line, before the next one is sent', async () => {
    const child = start('src/cli.ts', ['batch']);
    const done = ended(child);
    const next = () => new Promise<string>((resolve) => child.stdout?.once('data', (text) => resolve(String(text))));
    child.stdin?.write('{"id": "a", "say": "/status"}\n');
    expect(JSON.parse(await next())).toMatchObject({ id: 'a', ms: expect.any(Number), result: { kind: 'status' } });
    child.stdin?.write('broken\n{"id": "b", "say": "/brief"}');
    child.stdin?.end();
    const { status, stdout } = await done;
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).result.code ?? 'ok'),
    ).toEqual(['ok', 'invalid', 'invalid']);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = start('src/cli.ts', ['export']);
    child.stdin?.end();
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { status, stderr } = await ended(child);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each<[readonly string[], number, RegExp, RegExp]>([
    [['brief', 'Xyzzyplugh'], 1, /^Not in the corpus\./, /^$/],
    [['brief'], 2, /^$/, /^Usage: \/brief <topic>/],
    [['breif', 'mill', '--json'], 2, /^\{"kind":"error","code":"invalid","message":"unknown command 'breif'/, /^$/],
  ])('ends %j with status %i', async (args, status, stdout, stderr) => {
    const ran = await footnote(args);
    expect(ran.stdout).toMatch(stdout);
    expect(ran.stderr).toMatch(stderr);
    expect(ran.status).toBe(status);
  });

  it('stops at a wrong setting, naming it', async () => {
    const wrong = await footnote(['status'], '', { STARTER_CORPUS: 'maybe' });
    expect(wrong).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^STARTER_CORPUS must be "on" or "off"/) });
    expect(await footnote(['doctor', '--json'], '', { STARTER_CORPUS: 'maybe' })).toMatchObject({
      status: 3,
      stdout: expect.stringContaining('"state":"wrong"'),
    });
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
});

describe('bin/footnote.js', () => {
  it('starts the command line', { timeout: 60_000 }, async () => {
    const child = start('bin/footnote.js', ['--version']);
    expect(await ended(child)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});
