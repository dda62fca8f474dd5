import { setTimeout as sleep } from 'node:timers/promises';
import { STEPS, type Step } from '../../src/delivering/index.ts';
import { type Choices, choicesOf } from '../helpers/random.ts';
import type { ProofOptions, ProofPart } from './part.ts';
import type { Worker } from './processes.ts';
import { PACE, type PlatformName, type Stage, setStage } from './stage.ts';

/** How a platform treats who delivers: 15 % of what it has done is not answered or answered with a server error, 5 % is refused. */
const UNKIND = { lostAfter: 0.1, brokenAfter: 0.05, limited: 0.03, broken: 0.02, retryAfterMs: 1000, latencyMs: 15 } as const;

export interface Killed {
  readonly platform: PlatformName;
  readonly cycles: number;
  readonly deliveries: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** Left behind in the database, and dead letters. */
  readonly waiting: number;
  readonly failed: number;
  /** How often a process was killed where. */
  readonly kills: Readonly<Record<string, number>>;
  readonly treated: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/** Full length, on each platform. */
const CYCLES = 1000;
const ROUND = 50;
/** A step that is not reached in this time is not waited for: the process is killed wherever it is. */
const PATIENCE_MS = 1500;
/** Processes that are loaded beforehand. */
const SPARES = 2;

/** `delivery: 2000 cycles, 0 lost, 0 doubled` */
export const proveDelivery: ProofPart = async ({ seed, cycles, tell }) => {
  const each = cycles === undefined ? CYCLES : Math.max(1, Math.round(cycles / 2));
  const both = await Promise.all([inRounds('slack', each, { seed, tell }), inRounds('discord', each, { seed: seed + 1000, tell })]);
  const sum = (count: (killed: Killed) => number) => both.reduce((total, killed) => total + count(killed), 0);
  const line = `delivery: ${sum(({ cycles: done }) => done)} cycles, ${sum(({ lost }) => lost.length)} lost, ${sum(({ doubled }) => doubled.length)} doubled`;
  return { line, holds: both.every(isWhole), section: sectionOf(both, seed) };
};

/** Round after round, each with a database and a seed of its own. */
async function inRounds(platform: PlatformName, cycles: number, { seed, tell }: Pick<ProofOptions, 'seed' | 'tell'>): Promise<Killed> {
  const rounds: Killed[] = [];
  for (let done = 0; done < cycles; done += ROUND) {
    const round = await killAgainAndAgain(platform, Math.min(ROUND, cycles - done), { seed: seed + rounds.length });
    tell(
      `${platform}: ${done + round.cycles} of ${cycles} kills, ${round.deliveries} deliveries, ${isWhole(round) ? 'each there once' : JSON.stringify(round)}, seed ${seed + rounds.length}`,
    );
    rounds.push(round);
  }
  return rounds.reduce((all, round) => ({
    platform,
    cycles: all.cycles + round.cycles,
    deliveries: all.deliveries + round.deliveries,
    lost: [...all.lost, ...round.lost],
    doubled: [...all.doubled, ...round.doubled],
    waiting: all.waiting + round.waiting,
    failed: all.failed + round.failed,
    kills: added(all.kills, round.kills),
    treated: added(all.treated, round.treated),
    seconds: all.seconds + round.seconds,
  }));
}

const added = (one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries([...new Set([...Object.keys(one), ...Object.keys(other)])].map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]));

export const isWhole = ({ lost, doubled, waiting, failed }: Killed): boolean => lost.length + doubled.length + waiting + failed === 0;

/**
 * Two processes on one database deliver to a server that loses answers; again and again one of them is killed, at a step or at any moment, and another
 * takes its place. What counts is what the server holds in the end.
 */
export async function killAgainAndAgain(platform: PlatformName, cycles: number, { seed }: Pick<ProofOptions, 'seed'>): Promise<Killed> {
  const choices = choicesOf(seed);
  const began = performance.now();
  const stage = await setStage(platform, { pace: PACE, unkindness: { ...UNKIND, seed } });
  const kills: Record<string, number> = {};
  const workers: Worker[] = [stage.worker(), stage.worker()];
  try {
    for (const worker of workers) await startWorker(worker);
    const spares = Array.from({ length: SPARES }, () => stage.worker());
    for (let cycle = 0; cycle < cycles; cycle++) {
      const at = cycle % 2;
      const victim = workers[at] as Worker;
      const dying = kill(victim, choices, choices.chance(0.6) ? (STEPS[cycle % STEPS.length] as Step) : undefined);
      await stage.add(3 + choices.below(4));
      const where = await dying;
      kills[where] = (kills[where] ?? 0) + 1;
      const next = spares.shift() as Worker;
      workers[at] = next;
      spares.push(stage.worker());
      await startWorker(next);
    }
    workers.push(...spares);
    const { waiting, failed } = await stage.drained(120_000);
    return {
      platform,
      cycles,
      deliveries: stage.expected.length,
      ...stage.truth(),
      waiting,
      failed,
      kills,
      treated: { ...stage.counted },
      seconds: secondsSince(began),
    };
  } finally {
    await endAll(workers, stage);
  }
}

export async function startWorker(worker: Worker): Promise<void> {
  await worker.hear('ready');
  worker.tell({ kind: 'start' });
}

export async function endAll(workers: readonly Worker[], stage: Stage): Promise<void> {
  for (const { child } of workers) child.kill('SIGKILL');
  await Promise.all(workers.map(({ ended }) => ended));
  await stage.close();
}

export const secondsSince = (began: number): number => Math.round((performance.now() - began) / 100) / 10;

/** Kills a process when it comes to a step, or without one at any moment; says which it was. */
async function kill(victim: Worker, choices: Choices, step: Step | undefined): Promise<string> {
  if (step !== undefined) victim.tell({ kind: 'at', step, nth: 1 + choices.below(2), signal: 'SIGKILL' });
  const waitMs = step === undefined ? choices.below(250) : PATIENCE_MS;
  const came = await Promise.race([victim.ended.then(() => true), sleep(waitMs, false, { ref: false })]);
  victim.child.kill('SIGKILL');
  await victim.ended;
  return came && step !== undefined ? step : 'at any moment';
}

function sectionOf(both: readonly Killed[], seed: number): string {
  const rows = both.map(
    ({ platform, cycles, deliveries, lost, doubled, waiting, failed, seconds }) =>
      `| ${platform} | ${cycles} | ${deliveries} | ${lost.length} | ${doubled.length} | ${waiting + failed} | ${Math.round(seconds)} s |`,
  );
  const places = ['at any moment', ...STEPS].map((place) => `| ${place} | ${both.map(({ kills }) => kills[place] ?? 0).join(' | ')} |`);
  const treatments = both.map(
    ({ platform, treated }) =>
      `${platform}: ${Object.entries(treated)
        .map(([name, count]) => `${name.replaceAll('_', ' ')} ${count}`)
        .join(', ')}`,
  );
  return [
    '| platform | kills | deliveries | lost | doubled | neither posted | time |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    '| killed | Slack | Discord |',
    '| --- | ---: | ---: |',
    ...places,
    '',
    `Requests as the servers treated them. ${treatments.join('. ')}.`,
    '',
    `Shortened together for the run: lease ${PACE.leaseMs} ms (30 s else), request ${PACE.deadlineMs} ms (10 s), settling wait ${PACE.settleMs} ms (10 s), history hidden for ${PACE.lagMs} ms. Seed ${seed}, Node.js ${process.versions.node}.`,
  ].join('\n');
}
