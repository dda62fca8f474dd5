import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { FootnoteError } from '../core/errors.ts';
import type { Asked, Said, Setting, Told } from './said.ts';
import type { BulkWork } from './work.ts';

export type { Told } from './said.ts';

/** The thread that takes documents in. */
export interface Bulk {
  /** Does one thing after those that were asked for before; `hear` is told what happens on the way. Rejects with what went wrong there, as it was. */
  run<W extends keyof BulkWork>(work: W, input: Parameters<BulkWork[W]>, hear?: (told: Told) => void): Promise<Awaited<ReturnType<BulkWork[W]>>>;
  /** What the thread has recognized is no longer compared with: documents were forgotten. */
  renew(): Promise<void>;
  /** Ends the thread: what it has committed stays, and an ingest on its way is cut off where it is. */
  close(): Promise<void>;
}

interface Job {
  readonly hear: (told: Told) => void;
  readonly settle: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The thread begins with the first thing that is asked for, and keeps the process alive only while it has something to do. */
export function createBulk(setting: Setting): Bulk {
  const jobs = new Map<number, Job>();
  let worker: Worker | undefined;
  let next = 0;

  function start(): Worker {
    setFlagsFromString(LEAN);
    const started = new Worker(new URL(`./thread${path.extname(import.meta.filename)}`, import.meta.url), {
      workerData: setting,
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    started.on('message', hear);
    started.on('error', (cause) => fail(started, cause));
    started.on('exit', (code) => fail(started, new Error(`the thread ended with ${code}`)));
    return started;
  }

  function hear(said: Said): void {
    const job = jobs.get(said.id);
    if (job === undefined) return;
    if ('told' in said) {
      job.hear(said.told);
      return;
    }
    end(said.id);
    if ('value' in said) job.settle(said.value);
    else job.reject(new FootnoteError(said.failed.code, said.failed.message || FAILED, { cause: said.failed.cause }));
  }

  /** The next thing that is asked for begins another thread. */
  function fail(which: Worker, cause: Error): void {
    if (worker !== which) return;
    worker = undefined;
    for (const [id, { reject }] of [...jobs]) {
      jobs.delete(id);
      reject(new FootnoteError('internal', FAILED, { cause }));
    }
  }

  function end(id: number): void {
    jobs.delete(id);
    if (jobs.size === 0) worker?.unref();
  }

  const bulk: Bulk = {
    run: (work, input, hear = () => {}) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        worker.ref();
        const id = next++;
        jobs.set(id, { hear, settle: resolve as Job['settle'], reject });
        worker.postMessage({ id, work, input } satisfies Asked);
      }),
    renew: async () => {
      if (worker !== undefined) await bulk.run('renew', []);
    },
    async close() {
      const ending = worker;
      if (ending === undefined) return;
      if (jobs.size > 0) {
        worker = undefined;
        for (const { reject } of jobs.values()) reject(new FootnoteError('unavailable', 'The program is stopping: what was committed stays. Ask again later.'));
        jobs.clear();
        await ending.terminate();
        return;
      }
      worker = undefined;
      const ended = new Promise((resolve) => ending.once('exit', resolve));
      ending.ref();
      ending.postMessage('close');
      await ended;
    },
  };
  return bulk;
}

/** As `npm start` has it, for threads too: four heaps that each grow to double before they are looked through took 770 MB for what is done in 480. */
const LEAN = '--heap-growing-percent=40';
const YOUNG_MB = 16;
const FAILED = 'Taking documents in failed. What was committed stays: try again, and report this with the log if it fails again.';
