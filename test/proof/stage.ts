import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NewSubscription } from '../../src/core/subscription.ts';
import { startDiscordServer } from './discord-server.ts';
import { beginWorker, type Worker } from './processes.ts';
import { SLACK_TEAM, startSlackServer } from './slack-server.ts';
import { countTruth, type Expected, LONG, type Truth } from './truth.ts';
import type { Unkindness } from './unkind-server.ts';
import type { WorkerConfig } from './worker.ts';

export type PlatformName = 'slack' | 'discord';

/** How patient deliveries are in a proof, shortened together. */
export interface Pace {
  readonly leaseMs: number;
  readonly deadlineMs: number;
  readonly settleMs: number;
  /** For how long the server hides a message that it has. */
  readonly lagMs: number;
}

export const PACE: Pace = { leaseMs: 1500, deadlineMs: 600, settleMs: 1500, lagMs: 400 };

export interface Stage {
  readonly config: WorkerConfig;
  readonly expected: readonly Expected[];
  /** Makes deliveries that are due now, every fourth of several parts, each to the next of the channels. */
  add(count: number): Promise<void>;
  worker(role?: 'deliver' | 'app'): Worker;
  /** A channel asks to wait. */
  hold(channel: number, forMs: number): void;
  /** When each message came, by channel. */
  came(): readonly { readonly channel: string; readonly at: number }[];
  channelName(channel: number): string;
  /** Waits until nothing is due or unknown any more; gives what is left when that takes too long. */
  drained(withinMs: number): Promise<{ readonly waiting: number; readonly failed: number; readonly posted: number }>;
  /** Waits until everything that was due is in the outbox. */
  enqueued(withinMs: number): Promise<boolean>;
  truth(): Truth;
  readonly counted: Readonly<Record<string, number>>;
  close(): Promise<void>;
}

/** A server, a database, and a process that keeps books. */
export async function setStage(
  platform: PlatformName,
  {
    pace,
    unkindness,
    channels = 12,
    everyMs = 0,
    topics,
    atOnce = 16,
    perWorkspace = atOnce,
  }: {
    readonly pace: Pace;
    readonly unkindness: Partial<Unkindness>;
    readonly channels?: number;
    readonly everyMs?: number;
    /** For briefs from a corpus. */
    readonly topics?: readonly string[];
    readonly atOnce?: number;
    readonly perWorkspace?: number;
  },
): Promise<Stage> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'footnote-proof-'));
  const own = { ...unkindness, historyLagMs: pace.lagMs };
  const slack = platform === 'slack' ? await startSlackServer(own) : undefined;
  const discord = platform === 'discord' ? await startDiscordServer(own) : undefined;
  const server = slack ?? discord;
  if (server === undefined) throw new Error('no server');
  const { leaseMs, deadlineMs, settleMs } = pace;
  const settings = {
    leaseMs,
    deadlineMs,
    atOnce,
    perWorkspace,
    wakeMs: 300,
    firstWaitMs: 50,
    longestWaitMs: 400,
    lookAgainMs: 100,
    giveUpTries: 10_000,
  };
  const config: WorkerConfig = { dataDir, platform, apiUrl: slack ? slack.apiUrl : (discord?.apiUrl ?? ''), settings, settleMs, everyMs };
  const expected: Expected[] = [];
  const books = beginWorker('books', config);
  await books.hear('ready');

  function channelName(channel: number): string {
    return platform === 'slack' ? `C${channel}` : String(9000 + channel);
  }

  function aSubscription(): NewSubscription {
    const number = expected.length;
    const paragraphs = number % 4 === 3 ? LONG[platform] : 1;
    const name = `D${number}`;
    expected.push({ name, paragraphs });
    const now = new Date();
    const nextAt = new Date(now.getTime() - (now.getTime() % 60_000));
    const channel = number % channels;
    return {
      kind: 'digest',
      workspace: platform === 'slack' ? `slack:${SLACK_TEAM}` : `discord:${4000 + channel}`,
      channel: channelName(channel),
      topics: topics ?? [name, String(paragraphs)],
      length: 'normal',
      scope: ['public'],
      createdBy: null,
      nextAt,
      schedule: { time: nextAt.toISOString().slice(11, 16), zone: 'UTC', days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] },
      onlyIfChanged: false,
    };
  }

  const count = async () => {
    books.tell({ kind: 'count' });
    return books.hear('counted');
  };

  return {
    config,
    expected,
    async add(many) {
      books.tell({ kind: 'add', subscriptions: Array.from({ length: many }, aSubscription) });
      await books.hear('added');
    },
    worker: (role = 'deliver') => beginWorker(role, config),
    hold: (channel, forMs) => server.hold(channelName(channel), forMs),
    came: () => server.messages.map(({ channel, at }) => ({ channel, at })),
    channelName,
    async drained(withinMs) {
      const until = performance.now() + withinMs;
      for (;;) {
        const counted = await count();
        if ((counted.waiting === 0 && counted.failed + counted.posted >= expected.length) || performance.now() > until) return counted;
        await sleep(150);
      }
    },
    async enqueued(withinMs) {
      for (const until = performance.now() + withinMs; performance.now() < until; ) {
        if ((await count()).enqueued >= expected.length) return true;
        await sleep(250);
      }
      return false;
    },
    truth: () =>
      countTruth(
        expected,
        slack
          ? slack.messages.map(({ text, blocks }) => `${text} ${JSON.stringify(blocks)}`)
          : (discord?.messages.map(({ content, components }) => `${content} ${JSON.stringify(components)}`) ?? []),
      ),
    counted: server.counted,
    async close() {
      books.child.kill('SIGKILL');
      await books.ended;
      await server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
