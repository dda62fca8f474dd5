import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from '../bench/percentile.ts';
import { endAll } from './delivery.ts';
import type { ProofPart } from './part.ts';
import { type PlatformName, setStage } from './stage.ts';

const CHANNELS = 20;
const HELD_MS = 5000;
const MANY = 10_000;
/** As the posters themselves keep it. */
const EVERY_MS = { slack: 1000, discord: 20 } as const;
/** As patient as ever: nothing here dies. */
const REAL = { leaseMs: 30_000, deadlineMs: 10_000, settleMs: 10_000, lagMs: 0 } as const;

/** `limits: p95 of the others 0.4 s, 10000 due at once enqueued in 31 s, 210 MB` */
export const proveLimits: ProofPart = async ({ cycles, tell }) => {
  const many = cycles ?? MANY;
  const waits = [await besideOneThatWaits('slack'), await besideOneThatWaits('discord')];
  tell(`with one of ${CHANNELS} channels held for ${HELD_MS} ms, the others: p95 ${waits.map(({ platform, p95Ms }) => `${platform} ${p95Ms} ms`).join(', ')}`);
  const all = await allAtOnce(many, tell);
  const worstMs = Math.max(...waits.map(({ p95Ms }) => p95Ms));
  const line = `limits: p95 of the others ${worstMs} ms, ${many} due at once enqueued in ${all.enqueuedSeconds} s, ${all.rssMb} MB`;
  const section = [
    '| what | figure |',
    '| --- | ---: |',
    ...waits.map(
      ({ platform, p95Ms }) => `| ${platform}: one of ${CHANNELS} channels answers 429 for ${HELD_MS / 1000} s; delay of the others, p95 | ${p95Ms} ms |`,
    ),
    `| ${many} morning briefs due at once: all rendered, frozen and enqueued after | ${all.enqueuedSeconds} s |`,
    `| delivered meanwhile and in the 10 s after | ${all.delivered} |`,
    `| memory, at most | ${all.rssMb} MB |`,
    `| event loop held, p99 and at most | ${all.p99HeldMs} ms, ${all.heldMs} ms |`,
  ].join('\n');
  return { line, holds: worstMs < 2000 && all.enqueuedSeconds < 60 && all.rssMb < 400 && waits.every(({ once }) => once), section };
};

/** All channels of one workspace are due in the same second, and one of them is asked to wait. */
async function besideOneThatWaits(platform: PlatformName) {
  const stage = await setStage(platform, { pace: REAL, unkindness: { latencyMs: 50 }, channels: CHANNELS, everyMs: EVERY_MS[platform], perWorkspace: 4 });
  const worker = stage.worker();
  try {
    await worker.hear('ready');
    await stage.add(CHANNELS);
    stage.hold(0, HELD_MS);
    const began = Date.now();
    worker.tell({ kind: 'start' });
    const left = await stage.drained(60_000);
    const others = stage.came().filter(({ channel }) => channel !== stage.channelName(0));
    const first = new Map(others.toReversed().map(({ channel, at }) => [channel, at - began]));
    const { lost, doubled } = stage.truth();
    return { platform, p95Ms: Math.round(percentile([...first.values()], 0.95)), once: lost.length + doubled.length + left.waiting + left.failed === 0 };
  } finally {
    await endAll([worker], stage);
  }
}

/** The whole program on its starter corpus, and a channel for each subscription. */
async function allAtOnce(many: number, tell: (line: string) => void) {
  const stage = await setStage('discord', { pace: REAL, unkindness: {}, channels: many, everyMs: EVERY_MS.discord, topics: ['alibaba'] });
  const worker = stage.worker('app');
  try {
    await worker.hear('ready');
    for (let added = 0; added < many; added += 500) await stage.add(Math.min(500, many - added));
    tell(`${many} subscriptions are due`);
    const began = performance.now();
    worker.tell({ kind: 'start' });
    const enqueued = await stage.enqueued(600_000);
    const enqueuedSeconds = Math.round((performance.now() - began) / 100) / 10;
    if (!enqueued) tell('not all were enqueued in ten minutes');
    await sleep(10_000);
    worker.tell({ kind: 'measure' });
    const { rssMb, heldMs, p99HeldMs } = await worker.hear('measured');
    return { enqueuedSeconds, rssMb, heldMs, p99HeldMs, delivered: stage.came().length };
  } finally {
    await endAll([worker], stage);
  }
}
