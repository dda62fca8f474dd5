import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { endAll, startWorker } from './delivery.ts';
import type { ProofPart } from './part.ts';
import type { Worker } from './processes.ts';
import { PACE, type Stage, setStage } from './stage.ts';

interface Fault {
  readonly name: string;
  /** Breaks something; gives what mends it. */
  begin(worker: Worker, stage: Stage): () => void;
}

const FAULTS: readonly Fault[] = [
  {
    name: 'disk full',
    begin(worker) {
      worker.tell({ kind: 'full', is: true });
      return () => worker.tell({ kind: 'full', is: false });
    },
  },
  {
    name: 'I/O error',
    begin({ child }) {
      limitFiles(child.pid, '0');
      return () => limitFiles(child.pid, 'unlimited');
    },
  },
  {
    name: 'locked database',
    begin(_, { config }) {
      const other = new DatabaseSync(path.join(config.dataDir, 'footnote.db'), { timeout: 5000 });
      other.exec('BEGIN IMMEDIATE');
      return () => {
        other.exec('ROLLBACK');
        other.close();
      };
    },
  },
];

const BROKEN_MS = 9000;

/** `faults: 3 faults, 0 lost, 0 doubled, 3 told` */
export const proveFaults: ProofPart = async ({ seed, tell }) => {
  const rows: string[] = [];
  const sum = { lost: 0, doubled: 0, left: 0, told: 0 };
  for (const fault of FAULTS) {
    const { deliveries, lost, doubled, left, told, during } = await breakOnce(fault, seed);
    tell(`${fault.name}: ${deliveries} deliveries, ${lost} lost, ${doubled} doubled, ${left} left, told: ${told.join(' | ')}`);
    rows.push(`| ${fault.name} | ${deliveries} | ${during} | ${lost} | ${doubled} | ${left} | ${told.length} |`);
    sum.lost += lost;
    sum.doubled += doubled;
    sum.left += left;
    // Once when it begins, once when it is over: of deliveries, of what is due, or of both.
    sum.told += told.length === 2 || told.length === 4 ? 1 : 0;
  }
  return {
    line: `faults: ${FAULTS.length} faults, ${sum.lost} lost, ${sum.doubled} doubled, ${sum.told} told`,
    holds: sum.lost + sum.doubled + sum.left === 0 && sum.told === FAULTS.length,
    section: [
      '| fault | deliveries | posted while it lasted | lost | doubled | neither posted | sentences to the operator |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
      ...rows,
      '',
      `Each lasted ${BROKEN_MS / 1000} s, while messages were on their way and became due. Seed ${seed}.`,
    ].join('\n'),
  };
};

async function breakOnce(fault: Fault, seed: number) {
  const stage = await setStage('slack', { pace: PACE, unkindness: { seed, latencyMs: 200 }, channels: 40 });
  const worker = stage.worker();
  const told: string[] = [];
  try {
    worker.child.on('message', (said: { readonly kind: string; readonly words: string }) => {
      if (said.kind === 'told') told.push(said.words);
    });
    await startWorker(worker);
    await stage.add(60);
    await sleep(500);
    const before = stage.came().length;
    const mend = fault.begin(worker, stage);
    const added = fault.name === 'locked database' ? undefined : stage.add(20);
    await sleep(BROKEN_MS);
    const during = stage.came().length - before;
    mend();
    await (added ?? stage.add(20));
    const { waiting, failed } = await stage.drained(120_000);
    // That it is over is said when nothing has failed for a while.
    for (let waits = 0; waits < 120 && (told.length === 0 || told.length % 2 === 1); waits++) await sleep(250);
    const { lost, doubled } = stage.truth();
    return { deliveries: stage.expected.length, lost: lost.length, doubled: doubled.length, left: waiting + failed, told, during };
  } finally {
    await endAll([worker], stage);
  }
}

/** No file of the process may grow beyond this: a write fails as on a broken disk (util-linux). */
function limitFiles(pid: number | undefined, bytes: string): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
}
