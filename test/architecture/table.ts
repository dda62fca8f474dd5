/** What the files below one path may import. */
export interface Row {
  /** Paths of other rows, or `source`: everything below `src` and `commands`. A row's own files are always allowed. */
  readonly internal: readonly string[] | 'source' | 'all';
  readonly packages: readonly string[] | 'all';
  /** Modules of Node, with their prefix. */
  readonly node: readonly string[] | 'all';
}

/** The import table: every TypeScript file belongs to the longest path that it is below. A new folder needs a row, a new package a place. */
export const TABLE: Readonly<Record<string, Row>> = {
  'src/core': { internal: [], packages: ['@orama/stemmers', 'stemmer', 'zod'], node: ['node:crypto', 'node:timers/promises'] },
  'src/bot': { internal: ['src/core'], packages: ['zod'], node: [] },
  'src/engines': { internal: ['src/core'], packages: ['minisearch'], node: 'all' },
  'src/ingest': {
    internal: ['src/core', 'src/background.ts', 'src/rounds.ts'],
    packages: ['@mozilla/readability', 'iconv-lite', 'ipaddr.js', 'linkedom', 'p-queue', 'robots-parser', 'undici', 'zod'],
    node: 'all',
  },
  'src/stores': { internal: ['src/core'], packages: ['kysely', 'zod'], node: 'all' },
  'src/schedule': { internal: ['src/core'], packages: [], node: [] },
  'src/delivering': { internal: ['src/core', 'src/schedule', 'src/rounds.ts'], packages: [], node: ['node:timers/promises'] },
  'src/pictures': { internal: ['src/core'], packages: ['@expo-google-fonts/inter', '@resvg/resvg-js'], node: 'all' },
  'src/web': { internal: ['src/bot', 'src/core'], packages: ['@hono/node-server', 'hono', 'prom-client'], node: 'all' },
  'src/adapters/slack': { internal: ['src/bot', 'src/core'], packages: ['@slack/bolt', 'p-queue', 'p-retry', 'zod'], node: 'all' },
  'src/adapters/discord': { internal: ['src/bot', 'src/core'], packages: ['discord.js', 'p-retry', 'zod'], node: 'all' },
  'src/adapters/console': { internal: ['src/bot', 'src/core'], packages: [], node: 'all' },
  commands: { internal: ['src/bot', 'src/core'], packages: ['zod'], node: [] },
  'src/config.ts': { internal: ['src/core'], packages: ['dotenv', 'zod'], node: 'all' },
  'src/background.ts': { internal: [], packages: [], node: ['node:os'] },
  'src/rounds.ts': { internal: [], packages: [], node: [] },
  'src/scrub.ts': { internal: [], packages: [], node: [] },
  'src/log.ts': { internal: ['src/bot', 'src/config.ts', 'src/scrub.ts'], packages: ['pino'], node: 'all' },
  'src/lifetime.ts': { internal: ['src/bot', 'src/core'], packages: [], node: 'all' },
  'src/load.ts': { internal: [], packages: [], node: 'all' },
  'src/compiled.ts': { internal: [], packages: [], node: 'all' },
  'src/app.ts': { internal: 'source', packages: [], node: 'all' },
  'src/bulk': { internal: 'source', packages: [], node: 'all' },
  'src/growing.ts': { internal: 'source', packages: [], node: 'all' },
  'src/ingesting.ts': { internal: 'source', packages: [], node: [] },
  'src/reading.ts': { internal: 'source', packages: [], node: ['node:path'] },
  'src/desk-parts.ts': { internal: 'source', packages: [], node: [] },
  'src/look-up.ts': { internal: ['src/core'], packages: [], node: [] },
  'src/upkeep.ts': { internal: 'source', packages: [], node: [] },
  'src/retention.ts': { internal: ['src/bot', 'src/rounds.ts'], packages: [], node: [] },
  'src/polled.ts': { internal: 'source', packages: [], node: [] },
  'src/delivered.ts': { internal: 'source', packages: [], node: [] },
  'src/platforms.ts': { internal: 'source', packages: [], node: [] },
  'src/serve.ts': { internal: 'source', packages: [], node: [] },
  'src/start.ts': { internal: 'source', packages: [], node: 'all' },
  'src/main.ts': { internal: 'source', packages: [], node: 'all' },
  'src/cli.ts': { internal: ['src/cli', 'src/compiled.ts'], packages: [], node: 'all' },
  'src/cli': { internal: 'source', packages: ['@clack/prompts', 'commander', 'zod'], node: 'all' },
  test: { internal: 'all', packages: 'all', node: 'all' },
  tools: { internal: 'source', packages: [], node: 'all' },
  'vitest.config.ts': { internal: [], packages: ['vitest'], node: 'all' },
};

/**
 * A folder's `index.ts` is its door. These stand open beside it, so that no conversation and no SDK is loaded for them: the command line prints what the
 * console prints, a platform's settings are read, its manifest is printed, and it is asked about its tokens.
 */
export const SIDE_DOORS: readonly string[] = [
  'src/adapters/console/render.ts',
  'src/adapters/discord/config.ts',
  'src/adapters/discord/definitions.ts',
  'src/adapters/discord/doctor.ts',
  'src/adapters/discord/register.ts',
  'src/adapters/slack/config.ts',
  'src/adapters/slack/doctor.ts',
  'src/adapters/slack/manifest.ts',
];

/** A file of more lines wants to be two. Tables of fitted numbers are exempt, by their name. */
export const MAX_LINES = 400;
export const isTableOfNumbers = (path: string): boolean => /-weights\.ts$/u.test(path);
