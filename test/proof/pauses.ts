import { setTimeout as sleep } from 'node:timers/promises';
import type { Step } from '../../src/delivering/index.ts';
import { choicesOf } from '../helpers/random.ts';
import { endAll, secondsSince, startWorker } from './delivery.ts';
import type { ProofPart } from './part.ts';
import { PACE, type PlatformName, setStage } from './stage.ts';

const PAUSES = 500;
/** Longer than a lease, the request in it, and the wait before it is looked. */
const PAUSE_MS = PACE.leaseMs + PACE.deadlineMs + PACE.settleMs + 200;
const WORKERS = 4;

interface Paused {
  readonly platform: PlatformName;
  readonly pauses: number;
  readonly deliveries: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly left: number;
  readonly at: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/** `pauses: 500 pauses longer than the lease, 0 lost, 0 doubled` */
export const provePauses: ProofPart = async ({ seed, cycles, tell }) => {
  const each = Math.max(1, Math.round((cycles ?? PAUSES) / 2));
  const both = await Promise.all(
    (['slack', 'discord'] as const).map((platform, at) =>
      pauseAgainAndAgain(platform, each, seed + at, ['leased', 'attempt_noted', 'answered', 'looked'], tell),
    ),
  );
  const sum = (count: (paused: Paused) => number) => both.reduce((total, paused) => total + count(paused), 0);
  const line = `pauses: ${sum(({ pauses }) => pauses)} pauses longer than the lease, ${sum(({ lost }) => lost.length)} lost, ${sum(({ doubled }) => doubled.length)} doubled`;
  const rows = both.map(
    ({ platform, pauses, at, deliveries, lost, doubled, left, seconds }) =>
      `| ${platform} | ${pauses} | ${Object.entries(at)
        .map(([step, count]) => `${step} ${count}`)
        .join(', ')} | ${deliveries} | ${lost.length} | ${doubled.length} | ${left} | ${Math.round(seconds)} s |`,
  );
  const section = [
    '| platform | pauses | after step | deliveries | lost | doubled | neither posted | time |',
    '| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    `Each pause (SIGSTOP) took ${PAUSE_MS} ms, with a lease of ${PACE.leaseMs} ms. Seed ${seed}.`,
  ].join('\n');
  return { line, holds: both.every(({ lost, doubled, left }) => lost.length + doubled.length + left === 0), section };
};

/** Several processes deliver; each stands still at a step again and again, longer than its lease, and goes on then as if nothing had been. */
export async function pauseAgainAndAgain(
  platform: PlatformName,
  pauses: number,
  seed: number,
  steps: readonly Step[],
  tell: (line: string) => void,
): Promise<Paused> {
  const choices = choicesOf(seed);
  const began = performance.now();
  const stage = await setStage(platform, { pace: PACE, unkindness: { seed, lostAfter: 0.05, latencyMs: 15 } });
  const workers = Array.from({ length: Math.min(WORKERS, pauses + 1) }, () => stage.worker());
  const at: Record<string, number> = {};
  const adding: Promise<void>[] = [];
  let left = pauses;
  let done = 0;
  try {
    for (const worker of workers) await startWorker(worker);
    const pauseOne = async (worker: (typeof workers)[number]) => {
      while (left > 0) {
        left -= 1;
        const step = choices.pick(steps);
        worker.tell({ kind: 'at', step, nth: 1 + choices.below(2), signal: 'SIGSTOP' });
        const stopped = worker.hear('stopping');
        let come = false;
        void stopped.then(() => {
          come = true;
        });
        while (!come) {
          // Not waited for: one that stands still may keep the database locked.
          adding.push(stage.add(3));
          await Promise.race([stopped, sleep(500)]);
        }
        await sleep(PAUSE_MS);
        worker.child.kill('SIGCONT');
        at[step] = (at[step] ?? 0) + 1;
        done += 1;
        if (done % 50 === 0) tell(`${platform}: ${done} of ${pauses} pauses, seed ${seed}`);
      }
    };
    await Promise.all(workers.map(pauseOne));
    await Promise.all(adding);
    const { waiting, failed } = await stage.drained(120_000);
    return { platform, pauses, deliveries: stage.expected.length, ...stage.truth(), left: waiting + failed, at, seconds: secondsSince(began) };
  } finally {
    for (const { child } of workers) child.kill('SIGCONT');
    await endAll(workers, stage);
  }
}
