import process from 'node:process';
import type { NewSubscription } from '../../src/core/subscription.ts';
import { type BriefMaker, DELIVERY_SETTINGS, type DeliverySettings, type Step, startDelivering } from '../../src/delivering/index.ts';
import { openStores } from '../../src/stores/open.ts';
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
  | { readonly kind: 'add'; readonly subscriptions: readonly NewSubscription[] }
  | { readonly kind: 'count' };

export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'stopping'; readonly step: Step }
  | { readonly kind: 'added' }
  | { readonly kind: 'counted'; readonly waiting: number; readonly posted: number; readonly failed: number };

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

const say = (said: Said) => void process.send?.(said);

/** One process that schedules and delivers as the program does, with the real library of its platform, and dies or stands still when it is told to. */
async function main(config: WorkerConfig): Promise<void> {
  const poster = await posterOf(config);
  let at: (Told & { readonly kind: 'at' }) | undefined;
  let left = 0;
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
  });
  process.on('disconnect', () => process.exit());
  say({ kind: 'ready' });

  async function start(): Promise<void> {
    const stores = await openStores({ dataDir: config.dataDir });
    startDelivering(
      {
        ...stores,
        posters: [poster],
        clock: () => new Date(),
        monotonicMs: () => performance.now(),
        random: Math.random,
        log: { info() {}, warn: ({ error }, message) => process.stderr.write(process.env.PROOF_LOG ? `${message} ${error}\n` : '') },
        meter: { delivered() {}, deliveries() {} },
        tell: (words) => process.stderr.write(process.env.PROOF_LOG ? `${words}\n` : ''),
        settings: { ...DELIVERY_SETTINGS, ...config.settings },
        step,
      },
      briefs,
    );
  }
}

/** Another that makes subscriptions and counts: the servers run in the process that tells, and are held up by no database. */
async function keepBooks({ dataDir }: WorkerConfig): Promise<void> {
  const { subscriptions, outbox } = await openStores({ dataDir });
  process.on('message', (told: Told) => {
    void (async () => {
      if (told.kind === 'add') {
        for (const { nextAt, ...made } of told.subscriptions)
          await subscriptions.add({ ...made, nextAt: nextAt && new Date(nextAt) } as NewSubscription, made_at(nextAt));
        say({ kind: 'added' });
      } else if (told.kind === 'count') {
        const { due, unknown, posted, failed } = await outbox.tally();
        const unseen = await subscriptions.due(new Date(), { limit: 1, platforms: ['slack', 'discord'] });
        say({ kind: 'counted', waiting: due + unknown + unseen.length, posted, failed });
      }
    })();
  });
  process.on('disconnect', () => process.exit());
  say({ kind: 'ready' });
}

/** Before its first moment. */
const made_at = (nextAt: Date | null): Date => new Date((nextAt === null ? Date.now() : new Date(nextAt).getTime()) - 60_000);

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
if (role === 'deliver' || role === 'books') await (role === 'deliver' ? main : keepBooks)(JSON.parse(config ?? '{}'));
