import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Head, type Slice, takeSlice } from './slices.ts';
import { TASKS } from './tasks.ts';
import { toTransfer } from './transfer.ts';

/**
 * One function that a thread may be asked for. What it takes and gives can be cloned; `timeoutMs` counts from when a thread begins with it. On a busy
 * machine it has that long of a processor's time, where Node tells it, but never more than `LONGEST` times as long by the clock.
 */
export interface Task {
  run(...input: never[]): unknown;
  /** So long, or as long as this much input may take. */
  readonly timeoutMs: number | ((...input: never[]) => number);
}

type Tasks = Readonly<Record<string, Task>>;
type Input<T extends Tasks, N extends keyof T> = Parameters<T[N]['run']>;
type Output<T extends Tasks, N extends keyof T> = Awaited<ReturnType<T[N]['run']>>;

/** `reason` are words to stand after the name of what was to be read; `cause` is there where the fault may be ours. */
export type Worked<V> = { readonly value: V } | { readonly reason: string; readonly cause?: unknown };

/** Threads that read what comes from outside, so that nobody waits for it and nothing that it does to its reader is felt. */
export interface Workers<T extends Tasks = typeof TASKS> {
  /**
   * Never rejects: what takes too long, needs too much memory or fails in its reader is a reason.
   *
   * Large bytes in `input` are given away: whoever needs them afterwards keeps a copy.
   */
  run<N extends keyof T & string>(name: N, ...input: Input<T, N>): Promise<Worked<Output<T, N>>>;
  /** Stops the threads; what was not done yet ends with a reason. */
  close(): Promise<void>;
}

export interface WorkersOptions<T extends Tasks> {
  /** Default 1. More read several at once, and each may take the memory and a core. */
  readonly threads?: number;
  /** How many may wait for a thread, default 1,000; one more is turned away. */
  readonly maxWaiting?: number;
  /** Default 160, which is several times what any page takes that is not refused. */
  readonly heapMb?: number;
  /** The tasks, and the module that serves them in a thread. Default: those of the program. */
  readonly tasks?: { readonly list: T; readonly module: URL };
}

interface Job {
  readonly name: string;
  readonly input: readonly unknown[];
  readonly timeoutMs: number;
  readonly settle: (worked: Worked<unknown>) => void;
}

interface Thread {
  readonly worker: Worker;
  isReady: boolean;
  job: Job | undefined;
  head: Head | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** What a thread says: that it is there, one slice of a result after the other, or that the task threw. */
export type Said = { readonly ready: true } | { readonly slice: Slice } | { readonly failed: unknown };

const LONGEST = 4;
/** A thread that does not even answer this is busy. */
const ANSWER_MS = 200;

/** What a thread has had of a processor; infinitely much where it or Node does not tell. Node 22 has no such method. */
async function spentMs(worker: Worker & { cpuUsage?: Worker['cpuUsage'] }): Promise<number> {
  const told = worker.cpuUsage?.().then(({ user, system }) => (user + system) / 1000);
  const silence = new Promise<undefined>((resolve) => void setTimeout(resolve, ANSWER_MS, undefined).unref());
  return (await Promise.race([told, silence]).catch(() => undefined)) ?? Number.POSITIVE_INFINITY;
}

/** Loading its code is not held against what a thread is to read. */
const START_MS = 10_000;

/**
 * A thread begins with the first task, keeps what it has loaded, has one task at a time, and keeps the process alive only while it has one.
 * One that exceeds its time or memory is ended, and the next task begins another.
 */
export function createWorkers<T extends Tasks = typeof TASKS>(options: WorkersOptions<T> = {}): Workers<T> {
  const { threads: size = 1, maxWaiting = 1000, heapMb = 160 } = options;
  const { list, module }: { readonly list: Tasks; readonly module: URL } = options.tasks ?? {
    list: TASKS,
    module: new URL(`./thread${path.extname(import.meta.filename)}`, import.meta.url),
  };
  const threads = new Set<Thread>();
  const waiting: Job[] = [];
  let isClosed = false;

  function start(): Thread {
    const worker = new Worker(module, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 16 },
    });
    const thread: Thread = { worker, isReady: false, job: undefined, head: undefined, timer: undefined };
    threads.add(thread);
    worker.on('message', (said: Said) => hear(thread, said));
    worker.on('error', (error) => {
      threads.delete(thread);
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      finish(thread, isMemory ? { reason: `needs more than ${heapMb} MB of memory to be read` } : { reason: FAILED, cause: error });
    });
    worker.on('exit', (code) => {
      threads.delete(thread);
      finish(thread, { reason: FAILED, cause: new Error(`a thread ended with ${code}`) });
      next();
    });
    return thread;
  }

  function hear(thread: Thread, said: Said): void {
    if ('ready' in said) {
      thread.isReady = true;
      if (thread.job) begin(thread, thread.job);
    } else if ('failed' in said) {
      finish(thread, { reason: FAILED, cause: said.failed });
      next();
    } else {
      thread.head = takeSlice(thread.head, said.slice);
      // The next slice is sent when this one is taken, so that the event loop turns between them.
      if (said.slice.isLast) {
        finish(thread, { value: thread.head.value });
        next();
      } else thread.worker.postMessage('next');
    }
  }

  function give(thread: Thread, job: Job): void {
    thread.job = job;
    thread.worker.ref();
    if (thread.isReady) begin(thread, job);
    else thread.timer = setTimeout(() => end(thread, { reason: FAILED, cause: new Error(`a thread did not start in ${START_MS} ms`) }), START_MS);
  }

  function begin(thread: Thread, job: Job): void {
    clearTimeout(thread.timer);
    const spentBefore = spentMs(thread.worker);
    const began = performance.now();
    const look = async () => {
      const left = job.timeoutMs - ((await spentMs(thread.worker)) - (await spentBefore));
      if (thread.job !== job) return;
      if (left > job.timeoutMs / LONGEST && performance.now() - began < job.timeoutMs * LONGEST) thread.timer = setTimeout(look, Math.min(left, job.timeoutMs));
      else end(thread, { reason: `could not be read in ${Math.round(job.timeoutMs / 100) / 10} s` });
    };
    thread.timer = setTimeout(look, job.timeoutMs);
    try {
      const { input, transfer } = toTransfer(job.input);
      thread.worker.postMessage({ name: job.name, input }, transfer);
    } catch (cause) {
      finish(thread, { reason: FAILED, cause });
    }
  }

  /** Ends a thread whose task has failed: it does not come back from it by itself. */
  function end(thread: Thread, worked: Worked<unknown>): void {
    threads.delete(thread);
    finish(thread, worked);
    void thread.worker.terminate();
    next();
  }

  function finish(thread: Thread, worked: Worked<unknown>): void {
    clearTimeout(thread.timer);
    const { job } = thread;
    thread.job = undefined;
    thread.head = undefined;
    thread.worker.unref();
    job?.settle(worked);
  }

  function next(): void {
    while (waiting.length > 0 && !isClosed) {
      const thread = [...threads].find(({ job }) => job === undefined) ?? (threads.size < size ? start() : undefined);
      const job = thread && waiting.shift();
      if (job === undefined || thread === undefined) return;
      give(thread, job);
    }
  }

  return {
    run(name, ...input) {
      return new Promise((resolve) => {
        const settle = resolve as Job['settle'];
        if (isClosed) settle({ reason: STOPPED });
        else if (waiting.length >= maxWaiting) settle({ reason: `was not read: ${maxWaiting} others are waiting to be read; try again later` });
        else {
          const timeoutMs: number | ((...input: never[]) => number) = list[name]?.timeoutMs ?? 0;
          waiting.push({ name, input, timeoutMs: typeof timeoutMs === 'number' ? timeoutMs : timeoutMs(...(input as never[])), settle });
          next();
        }
      });
    },
    async close() {
      isClosed = true;
      for (const { settle } of waiting.splice(0)) settle({ reason: STOPPED });
      for (const thread of threads) finish(thread, { reason: STOPPED });
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

const FAILED = 'could not be read: its reader failed';
const STOPPED = 'was not read: the program is stopping';
