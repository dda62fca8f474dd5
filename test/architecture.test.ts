import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Source } from './architecture/read-source.ts';
import { TABLE } from './architecture/table.ts';
import { rowOf, violations } from './architecture/violations.ts';

const root = path.join(import.meta.dirname, '..');
const sources: readonly Source[] = globSync(['{src,commands,test,tools}/**/*.ts', '*.ts'], { cwd: root, exclude: ['**/node_modules/**', '**/fixtures/**'] })
  .map((file) => file.split(path.sep).join('/'))
  .sort()
  .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }));

describe('the architecture', () => {
  it('is checked on every file', () => {
    const paths = sources.map((source) => source.path);
    expect(paths.length).toBeGreaterThan(150);
    expect(paths).toEqual(expect.arrayContaining(['src/main.ts', 'src/core/answer.ts', 'src/adapters/console/index.ts', 'commands/ask.ts']));
  });

  it('has a row for each folder and a folder for each row', () => {
    const folders = ['src', 'src/adapters'].flatMap((parent) =>
      readdirSync(path.join(root, parent), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'adapters')
        .map((entry) => `${parent}/${entry.name}`),
    );
    expect(folders.filter((folder) => rowOf(`${folder}/index.ts`) !== folder)).toEqual([]);
    const used = new Set(sources.map((source) => rowOf(source.path)));
    expect(Object.keys(TABLE).filter((row) => !used.has(row))).toEqual([]);
  });

  it('holds', () => {
    expect(violations(sources)).toEqual([]);
  });
});

describe('violations', () => {
  const planted = (file: string, text: string) => violations([{ path: file, text: `${text}\n` }]);

  it.each<[string, string, string, RegExp]>([
    ['an import against the arrows', 'src/core/answer.ts', "import { ingest } from '../ingest/pipeline.ts';", /may import none/],
    ['a type of another folder', 'src/bot/line.ts', "import type { Stores } from '../stores/open.ts';", /may import src\/core/],
    ['a type named in place', 'src/core/answer.ts', "export const open: typeof import('../stores/open.ts') | null = null;", /src\/stores\/open\.ts/],
    ['a re-export', 'src/engines/scan.ts', "export * from '../stores/open.ts';", /src\/stores\/open\.ts/],
    ['a named re-export', 'src/engines/scan.ts', "export { openStores } from '../stores/open.ts';", /src\/stores\/open\.ts/],
    ['a dynamic import', 'src/stores/open.ts', "await import('../ingest/pipeline.ts');", /src\/ingest\/pipeline\.ts/],
    ['a required file', 'src/stores/open.ts', "const load = createRequire(import.meta.url); load('../ingest/pipeline.ts');", /src\/ingest/],
    ['a file required at once', 'src/stores/open.ts', "createRequire(import.meta.url)('../ingest/pipeline.ts');", /src\/ingest/],
    ['a legacy import', 'src/stores/open.ts', "import pg = require('pg');", /package pg/],
    ['one platform that knows another', 'src/adapters/console/index.ts', "import '../slack/index.ts';", /src\/adapters\/console may import/],
    ['a command that reaches into the database', 'commands/ask.ts', "import '../src/stores/open.ts';", /may import src\/bot, src\/core/],
    ['a test in the program', 'src/app.ts', "import '../test/helpers/an-app.ts';", /may import source/],
    ['a computed import', 'src/app.ts', 'await import(name);', /computed/],
    ['a package without a place', 'src/core/query.ts', "import { Kysely } from 'kysely/dist/x.js';", /package kysely/],
    ['a scoped package without a place', 'src/main.ts', "import '@clack/prompts';", /package @clack\/prompts/],
    [
      'a module of Node in the core',
      'src/core/query.ts',
      "import { readFileSync } from 'node:fs';",
      /imports node:fs: allowed are node:crypto, node:timers\/promises/,
    ],
    ['a built-in module of the core', 'src/core/query.ts', "process.getBuiltinModule('node:fs');", /imports node:fs/],
    ['a module of Node without its prefix', 'src/load.ts', "import fs from 'fs';", /write node:fs/],
    ['a folder without a row', 'src/newcomer/index.ts', '', /no row/],
    ['the environment', 'src/log.ts', 'export const level = process.env.LOG_LEVEL;', /uses the environment/],
    ['the environment by another way', 'src/log.ts', "export const level = process['env'];", /uses the environment/],
    ['the environment, taken apart', 'src/log.ts', 'const { env } = process;', /uses the environment/],
    ['the environment, imported', 'src/log.ts', "import { env as e } from 'node:process';", /uses the environment/],
    ['the clock', 'src/core/brief.ts', 'export const now = Date.now();', /uses the clock/],
    ['the clock as a date', 'src/core/brief.ts', 'export const now = new Date();', /uses the clock/],
    ['the clock as a date without brackets', 'src/core/brief.ts', 'export const now = new Date;', /uses the clock/],
    ['the clock as a text', 'src/core/brief.ts', 'export const now = Date();', /uses the clock/],
    ['the fine clock', 'src/core/brief.ts', 'export const now = performance.now();', /uses the clock/],
    ['chance', 'src/core/brief.ts', 'export const id = Math.random();', /uses the chance/],
    ['chance from a package', 'src/core/brief.ts', "import { randomUUID } from 'node:crypto';", /uses the chance/],
    ['the order of a locale', 'src/core/brief.ts', "export const order = 'a'.localeCompare('b');", /uses the locale/],
    ['the numbers of a locale', 'commands/ask.ts', 'export const shown = (1).toLocaleString();', /uses the locale/],
    ["the machine's zone", 'src/bot/line.ts', 'export const hour = (day: Date) => day.getHours();', /uses the locale/],
    ["a day in the machine's zone", 'src/bot/line.ts', 'export const day = new Date(2025, 10, 15);', /uses the locale/],
    ["the machine's language", 'src/bot/line.ts', 'export const s = new Intl.Segmenter(undefined, {});', /uses the locale/],
    ['a platform by name in the core', 'src/core/present.ts', "export const wide = (name: string) => name === 'slack';", /names a platform/],
    ['a platform by name in the bot', 'src/bot/dispatch.ts', 'export const forDiscord = true;', /names a platform/],
    ['a platform in a text with gaps', 'src/bot/dispatch.ts', 'export const id = (team: string) => `slack:$' + '{team}`;', /names a platform/],
    ['a file that is too long', 'src/core/brief.ts', '\n'.repeat(400), /has 401 lines/],
    ['a drawer', 'src/core/utils.ts', '', /says nothing/],
    ['a drawer among the tests', 'test/core/types.ts', '', /says nothing/],
    ['a drawer that is a folder', 'src/core/common/a.ts', '', /says nothing/],
  ])('finds %s', (_, file, text, expected) => {
    expect(planted(file, text)).toEqual([expect.stringMatching(expected)]);
  });

  it.each<[string, string, string]>([
    ['a neighbor', 'src/core/answer.ts', "import { select } from './select.ts'; export * from './reading/words.ts';"],
    ['what the table allows', 'src/bot/line.ts', "import * as z from 'zod'; import type { Desk } from '../core/desk.ts';"],
    ['a given day', 'src/core/brief.ts', "export const day = new Date('2025-11-15T00:00:00Z');"],
    ['a fixed language', 'src/core/brief.ts', "export const s = new Intl.Segmenter('en');"],
    ['the parts of a day in UTC', 'src/core/brief.ts', 'export const year = (day: Date) => day.getUTCFullYear();'],
    ['a clock at the edge', 'src/main.ts', 'export const clock = () => new Date();'],
    ['the environment in the settings', 'src/config.ts', 'export const all = process.env;'],
    ['a platform in a comment', 'src/core/brief.ts', '/** `slack:T0123` */\nexport const a = 1;'],
    ['a long table of numbers', 'src/core/reading/some-weights.ts', '\n'.repeat(2000)],
    ['a word that holds a drawer', 'src/core/reading/common-verbs.ts', ''],
    ['an import in a text', 'src/core/brief.ts', "export const a = \"import x from 'kysely'\"; // import 'pino'"],
  ])('leaves %s', (_, file, text) => {
    expect(planted(file, text)).toEqual([]);
  });

  it('finds an import past a door, and lets tests through', () => {
    const door = { path: 'src/stores/migrations/index.ts', text: '' };
    const past = "import './migrations/0001.ts';\n";
    expect(violations([door, { path: 'src/stores/open.ts', text: past }])).toEqual([expect.stringMatching(/past src\/stores\/migrations\/index\.ts/)]);
    expect(violations([door, { path: 'test/stores/a.test.ts', text: "import '../../src/stores/migrations/0001.ts';\n" }])).toEqual([]);
    expect(violations([door, { path: 'src/stores/migrations/0002.ts', text: "import './0001.ts';\n" }])).toEqual([]);
  });

  it('finds folders that import each other, at any distance', () => {
    const found = violations([
      { path: 'src/app.ts', text: "import './cli/run.ts';\n" },
      { path: 'src/cli/run.ts', text: "import type { M } from '../main.ts';\n" },
      { path: 'src/main.ts', text: "import './app.ts';\n" },
    ]);
    expect(found).toEqual(['folders import each other: src/app.ts -> src/cli -> src/main.ts -> src/app.ts']);
  });
});
