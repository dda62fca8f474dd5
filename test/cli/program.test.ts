import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { App } from '../../src/app.ts';
import { exitStatusOf } from '../../src/cli/exit.ts';
import { createProgram } from '../../src/cli/program.ts';
import type { Result } from '../../src/core/result.ts';
import { aCommand, COMMANDS } from '../helpers/a-command.ts';
import { aRefusal } from '../helpers/a-result.ts';
import { anApp, anOutput } from '../helpers/an-app.ts';
import { aFolder } from '../ingest/making.ts';

async function run(argv: readonly string[], app: App = anApp()) {
  const printed: Result[] = [];
  const stdout = anOutput();
  const lines: string[] = [];
  let status = 0;
  let complaint = '';
  let help = '';
  const program = createProgram({
    version: '1.2.3',
    commands: [...COMMANDS, aCommand('help', z.strictObject({ command: z.string().optional().meta({ positional: true }) }))],
    print: async (result) => void printed.push(result),
    stdout,
    withApp: (work) =>
      work({
        ...app,
        dispatch: (request) => {
          lines.push(String(request.line));
          return app.dispatch(request);
        },
      }),
    exit: (own) => {
      status = own;
    },
    help: (words) => {
      help += words;
    },
    complain: (words) => {
      complaint += words;
    },
  });
  const failure: unknown = await program.parseAsync(['node', 'footnote', ...argv]).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { printed, lines, status, complaint, help, failure, stdout: stdout.texts };
}

describe('the command line', () => {
  it.each([
    [['brief', 'mill'], '/brief mill'],
    [['brief', 'Dale', 'Mill', '--as-of', '7d', '--length', 'short', '--share'], '/brief Dale Mill as_of:7d length:short share:yes'],
    [['brief', 'mill', '--since', 'a week ago'], '/brief mill since:"a week ago"'],
    [['brief', 'mill', 'as_of:2025-11-15'], '/brief mill as_of:2025-11-15'],
    [['ask', 'who called it "nonsense"?'], '/ask who called it "nonsense"?'],
    [['ask', '--', '--what', 'is', 'it'], '/ask --what is it'],
    [['sources', '7F3K', '2', '--json'], '/sources 7F3K 2'],
    [['status'], '/status '],
    [['say', '/brief mill'], '/brief mill'],
    [['say', 'who', 'is', 'it?'], 'who is it?'],
  ])('types %j as a chat would', async (argv, line) => {
    expect((await run(argv)).lines).toEqual([line]);
  });

  it.each([
    [['brief', 'mill'], 0],
    [['brief'], 2],
    [['why', '7'], 2],
    [['say'], 2],
  ])('ends %j with status %i', async (argv, status) => {
    expect((await run(argv)).status).toBe(status);
  });

  it.each([
    [['breif', 'mill'], /unknown command 'breif'\n\(Did you mean brief\?\)\nWhat there is: footnote --help/],
    [['brief', 'mill', '--as-off', 'x'], /unknown option '--as-off'\n\(Did you mean --as-of\?\)/],
    [['brief', 'mill', '--length', 'huge'], /Allowed choices are short, normal, long/],
    [['why', 'did', 'it', 'fall'], /too many arguments/],
    [['ingest'], /missing required argument 'path'\nHow it is used: footnote ingest --help\n/],
  ])('says what is wrong with %j', async (argv, words) => {
    const { complaint, failure } = await run(argv);
    expect(complaint).toMatch(words);
    expect(failure).toMatchObject({ exitCode: 1 });
  });

  it('shows examples as they are typed in a shell', async () => {
    expect((await run(['brief', '--help'])).help).toContain('Examples:\n  footnote brief\n');
    expect((await run(['--help'])).help).toContain('footnote ask "did the FT confirm the memo?"');
    expect((await run(['batch', '--help'])).help).toContain('{"id": 1, "say": "/brief alibaba"}');
    expect((await run(['doctor', '--help'])).help).toContain('Examples:\n  footnote doctor\n');
    expect((await run(['--version'])).help).toBe('1.2.3\n');
  });

  it('lists what there is within 80 columns', async () => {
    const { help } = await run(['--help']);
    expect(Math.max(...help.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(help).toMatch(/^ {2}ingest {2,}Add files/mu);
  });

  it('helps with a job as with a command', async () => {
    const { help, lines } = await run(['help', 'ingest']);
    expect(help).toContain('Usage: footnote ingest [options] <path...>');
    expect(lines).toEqual([]);
    expect((await run(['help', 'brief'])).lines).toEqual(['/help brief']);
    expect((await run(['help'])).lines).toEqual(['/help ']);
  });

  it.each([
    [['ingest', 'a', '--as', 'text'], /--as is for standard input/],
    [['ingest', '--watch', 'a', 'b'], /--watch follows one folder/],
    [['forget'], /Give the ids of documents, or --feed/],
    [['forget', 'a', '--feed', '1'], /one of them/],
    [['forget', '--older-than', '0'], /invalid/],
  ])('refuses %j', async (argv, words) => {
    const { failure } = await run(argv);
    expect(String(failure)).toMatch(words);
  });

  it('follows a folder', async () => {
    const { printed } = await run(['ingest', '--watch', 'a']);
    expect(printed).toEqual([{ kind: 'done', text: 'followed a' }]);
  });

  it.each([['ingest', 'a'], ['doctor'], ['forget', 'a'], ['replay', 'ABCD'], ['backup', 'a']])('refuses %j of an earlier corpus version', async (...argv) => {
    const { failure, printed } = await run(['--corpus-version', '1', ...argv]);
    expect(failure).toMatchObject({ code: 'invalid', message: expect.stringContaining('Leave out --corpus-version.') });
    expect(printed).toEqual([]);
  });

  it('adds what it is given, and prints the summary', async () => {
    const { printed } = await run(['ingest', 'a', 'b']);
    expect(printed).toMatchObject([{ kind: 'ingest', added: 2 }]);
  });

  it('shows what a reader makes of a file, without the corpus', async () => {
    const file = path.join(aFolder({ 'a.xml': '<rss><channel><title>News</title></channel></rss>' }), 'a.xml');
    expect((await run(['read', file])).printed).toMatchObject([{ kind: 'records', feed: { title: 'News' } }]);
    expect((await run(['read', file, '--as', 'opml'])).failure).toMatchObject({ code: 'invalid' });
  });

  it('lists names and merges two, and shows how a document was edited', async () => {
    expect((await run(['names'])).printed).toMatchObject([{ kind: 'names' }]);
    expect((await run(['names', 'merge', 'Deep Seek', 'DeepSeek'])).printed).toMatchObject([{ kind: 'done' }]);
    expect((await run(['versions', 'a'])).printed).toMatchObject([{ kind: 'versions', document: 'a' }]);
    expect((await run(['names', 'merge', 'Deep Seek'])).failure).toMatchObject({ code: 'invalid' });
  });

  it('prints every document as a line', async () => {
    expect((await run(['export'])).stdout).toEqual(['{"id":"a"}\n', '{"id":"b"}\n']);
  });
});

describe('exitStatusOf', () => {
  const error = { kind: 'error', message: '', text: '', id: '' } as const;
  const ingest = { kind: 'ingest', text: '', corpus_version: 1, near_copies: 0, unchanged: 0, updated: 0, skipped: [], replaced: 0 } as const;
  const refused = [{ file: 'a', line: null, reason: 'x' }];
  const check = {
    kind: 'check',
    id: '',
    text: '',
    difference: [],
    as_of: null,
    corpus_version: 1,
    claims: [],
    sources: [],
    first_said: null,
    denied_since: [],
  } as const;
  const ok = { name: 'a', state: 'ok', message: '', next: null } as const;
  it.each<[Result, number]>([
    [{ kind: 'done', text: '' }, 0],
    [aRefusal(), 1],
    [{ ...check, verdict: 'absent' }, 1],
    [{ ...check, verdict: 'altered' }, 0],
    [{ ...ingest, added: 0, refused }, 1],
    [{ ...ingest, added: 1, refused }, 0],
    [{ ...ingest, added: 0, refused: [] }, 0],
    [{ kind: 'doctor', text: '', checks: [ok] }, 0],
    [{ kind: 'doctor', text: '', checks: [ok, { ...ok, state: 'missing' }] }, 3],
    [{ ...error, code: 'invalid' }, 2],
    [{ ...error, code: 'not_found' }, 1],
    [{ ...error, code: 'unavailable' }, 3],
    [{ ...error, code: 'internal' }, 3],
  ])('is right for %j', (result, status) => {
    expect(exitStatusOf(result)).toBe(status);
  });
});
