import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely } from 'kysely';
import type { NewSubscription, SubscriptionStore } from '../../src/core/subscription.ts';
import { type BriefMaker, DELIVERY_SETTINGS, type DeliverySettings, type Step, startDelivering } from '../../src/delivering/index.ts';
import { openStores } from '../../src/stores/open.ts';
import { createOutbox } from '../../src/stores/outbox.ts';
import type { Schema } from '../../src/stores/schema.ts';
import { openSqlite } from '../../src/stores/sqlite.ts';
import { createSubscriptionStore } from '../../src/stores/subscriptions.ts';
import { paragraphsOf } from './truth.ts';

/** What a process of a proof is told when it is made. */
export interface WorkerConfig {
  readonly dataDir: string;
  readonly platform: 'slack' | 'discord';
  readonly apiUrl: string;
  readonly settings: Partial<DeliverySettings>;
  readonly settleMs: number;
  /** See `PosterTuning`. */
  readonly everyMs: number;
}

/** What it is told while it runs. `at`: what it does to itself when it comes to a step for the `nth` time from then on. */
export type Told =
  | { readonly kind: 'start' }
  | { readonly kind: 'at'; readonly step: Step; readonly nth: number; readonly signal: 'SIGKILL' | 'SIGSTOP' }
  | { readonly kind: 'full'; readonly is: boolean }
  | { readonly kind: 'add'; readonly subscriptions: readonly NewSubscription[] }
  | { readonly kind: 'count' }
  | { readonly kind: 'measure' };

export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'stopping'; readonly step: Step }
  | { readonly kind: 'told'; readonly words: string }
  | { readonly kind: 'measured'; readonly rssMb: number; readonly heldMs: number; readonly p99HeldMs: number }
  | { readonly kind: 'added' }
  | { readonly kind: 'counted'; readonly enqueued: number; readonly waiting: number; readonly posted: number; readonly failed: number };

/** Briefs out of nothing: the first topic is the name of the delivery, the second how many paragraphs it has. */
const briefs: BriefMaker = {
  async make({ topics: [name = '', count = '1'] }) {
    return {
      id: name,
      quiet: false,
      message: () => ({
        blocks: paragraphsOf(name, Number(count)).map((text) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] })),
        fallback: name,
      }),
      shown: name,
      cites: [],
    };
  },
  keep: async () => {},
};

/** Who is told may be gone. */
const say = (said: Said) => void process.send?.(said, undefined, undefined, () => {});

/** One process that schedules and delivers as the program does, with the real library of its platform, and dies or stands still when it is told to. */
async function main(config: WorkerConfig): Promise<void> {
  const poster = await posterOf(config);
  let at: (Told & { readonly kind: 'at' }) | undefined;
  let left = 0;
  let setFull: (is: boolean) => void = () => {};
  const step = (come: Step) => {
    if (at === undefined || come !== at.step) return;
    left -= 1;
    if (left > 0) return;
    const { signal } = at;
    at = undefined;
    if (signal === 'SIGSTOP') say({ kind: 'stopping', step: come });
    process.kill(process.pid, signal);
  };
  process.on('message', (told: Told) => {
    if (told.kind === 'at') {
      at = told;
      left = told.nth;
    }
    if (told.kind === 'start') void start();
    if (told.kind === 'full') setFull(told.is);
  });
  process.on('disconnect', () => process.exit());
  // A limit on the size of files is an error of the disk, and no reason to end.
  process.on('SIGXFSZ', () => {});
  say({ kind: 'ready' });

  async function start(): Promise<void> {
    const stores = openBare(config.dataDir);
    setFull = stores.setFull;
    startDelivering(
      {
        ...stores,
        posters: [poster],
        clock: () => new Date(),
        monotonicMs: () => performance.now(),
        random: Math.random,
        log: { info() {}, warn: ({ error }, message) => process.stderr.write(process.env.PROOF_LOG ? `${message} ${error}\n` : '') },
        meter: { delivered() {}, deliveries() {} },
        tell: (words) => say({ kind: 'told', words }),
        settings: { ...DELIVERY_SETTINGS, ...config.settings },
        step,
      },
      briefs,
    );
  }
}

/** The stores of a database that is there already, and a disk that can be full. */
function openBare(dataDir: string) {
  const sqlite = openSqlite(path.join(dataDir, 'footnote.db'), 5000);
  sqlite.pragma('synchronous = FULL');
  const db = new Kysely<Schema>({ dialect: sqlite.dialect });
  return {
    subscriptions: createSubscriptionStore(db),
    outbox: createOutbox(db),
    setFull: fillDisk(dataDir, (pages) => void sqlite.pragma(`max_page_count = ${pages}`)),
  };
}

/**
 * A disk without room, as SQLite says it: the file may not grow, and whatever becomes free in it is taken by another at once, as on a disk that more than one
 * program fills.
 */
function fillDisk(dataDir: string, limit: (pages: number) => void): (is: boolean) => void {
  let filling: NodeJS.Timeout | undefined;
  let opened: DatabaseSync | undefined;
  return (is) => {
    opened ??= new DatabaseSync(path.join(dataDir, 'footnote.db'), { timeout: 5000 });
    const other = opened;
    const limitBoth = (pages: number) => {
      limit(pages);
      other.exec(`PRAGMA max_page_count = ${pages}`);
    };
    if (!is) {
      clearInterval(filling);
      other.exec('PRAGMA busy_timeout = 5000');
      limitBoth(1_000_000);
      other.exec('DROP TABLE IF EXISTS filled');
      return;
    }
    other.exec('CREATE TABLE IF NOT EXISTS filled (bytes)');
    limitBoth(Number(other.prepare('PRAGMA page_count').get()?.page_count));
    other.exec('PRAGMA busy_timeout = 0');
    const insert = other.prepare('INSERT INTO filled VALUES (zeroblob(4000))');
    filling = setInterval(() => {
      try {
        for (;;) insert.run();
      } catch {
        // Full, or locked for longer than is waited: again in a moment.
      }
    }, FILLED_EVERY_MS);
  };
}

const FILLED_EVERY_MS = 10;

/** The whole program but its platforms: what is due is made from a corpus. */
async function runApp({ dataDir, settings, ...config }: WorkerConfig): Promise<void> {
  const poster = await posterOf({ dataDir, settings, ...config });
  const [{ openApp }, { toConfig }] = await Promise.all([import('../../src/app.ts'), import('../../src/config.ts')]);
  const app = await openApp(toConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }), { clock: () => new Date(), delivered: { settings } });
  const held = monitorEventLoopDelay({ resolution: 5 });
  process.on('message', (told: Told) => {
    if (told.kind === 'start') {
      held.enable();
      void app.startDelivering([poster]);
    }
    if (told.kind === 'measure') {
      const rssMb = Math.round(process.resourceUsage().maxRSS / 1024);
      say({ kind: 'measured', rssMb, heldMs: Math.round(held.max / 1e6), p99HeldMs: Math.round(held.percentile(99) / 1e6) });
    }
  });
  process.on('disconnect', () => process.exit());
  say({ kind: 'ready' });
}

/** Another that makes subscriptions and counts: the servers run in the process that tells, and are held up by no database. */
async function keepBooks({ dataDir }: WorkerConfig): Promise<void> {
  const { subscriptions, outbox } = await openStores({ dataDir });
  process.on('message', (told: Told) => {
    void (async () => {
      if (told.kind === 'add') {
        for (const subscription of told.subscriptions) await insist(() => addTo(subscriptions, subscription));
        say({ kind: 'added' });
      } else if (told.kind === 'count') {
        const { due, unknown, posted, failed } = await outbox.tally();
        const unseen = await subscriptions.due(new Date(), { limit: 1, platforms: ['slack', 'discord'] });
        say({ kind: 'counted', enqueued: due + unknown + posted + failed, waiting: due + unknown + unseen.length, posted, failed });
      }
    })();
  });
  process.on('disconnect', () => process.exit());
  say({ kind: 'ready' });
}

/** As it came through JSON; made before its first moment. */
async function addTo(subscriptions: SubscriptionStore, { nextAt, ...made }: NewSubscription): Promise<void> {
  const first = new Date(nextAt ?? Date.now());
  await subscriptions.add({ ...made, nextAt: first } as NewSubscription, new Date(first.getTime() - 60_000));
}

/** A process that stands still may keep the database locked for a while. */
async function insist(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await work();
    } catch {
      await sleep(100);
    }
  }
}

async function posterOf({ platform, apiUrl, settleMs, everyMs }: WorkerConfig) {
  const parts = { log: { info() {}, warn() {}, error() {} }, meter: { ...(await import('../../src/bot/meter.ts')).NO_METER } };
  const tuning = { settleMs, everyMs };
  if (platform === 'slack') {
    const { createSlackPoster } = await import('../../src/adapters/slack/poster.ts');
    return createSlackPoster({ botToken: 'xoxb-proof', apiUrl }, parts, tuning);
  }
  const { createDiscordPoster } = await import('../../src/adapters/discord/poster.ts');
  return createDiscordPoster({ botToken: 'proof', apiUrl }, parts, tuning);
}

const [, , role, config] = process.argv;
const ROLES: Readonly<Record<string, (config: WorkerConfig) => Promise<void>>> = { deliver: main, books: keepBooks, app: runApp };
await ROLES[role ?? '']?.(JSON.parse(config ?? '{}'));
