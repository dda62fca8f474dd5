import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Said, Told, WorkerConfig } from './worker.ts';

/** Compiling is most of a start. */
const CACHE = path.join(import.meta.dirname, '../../node_modules/.cache/proof');
const FILE = path.join(import.meta.dirname, 'worker.ts');
/** Those of `npm start`. */
const FLAGS = String(JSON.parse(readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8')).scripts.start)
  .split(' ')
  .filter((word) => word.startsWith('--'));

export interface Worker {
  readonly child: ChildProcess;
  /** Settles when it has ended, however. */
  readonly ended: Promise<void>;
  tell(told: Told): void;
  /** The next of a kind that it says; rejects when it ends before. */
  hear<K extends Said['kind']>(kind: K): Promise<Said & { readonly kind: K }>;
}

/** Begins a process that is ready to be told to start; so that its libraries are loaded while others still work. */
export function beginWorker(role: 'deliver' | 'books' | 'app', config: WorkerConfig): Worker {
  const child = fork(FILE, [role, JSON.stringify(config)], {
    env: { ...process.env, NODE_COMPILE_CACHE: CACHE },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: FLAGS,
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const said: Said[] = [];
  const waiting: { readonly kind: string; resolve(said: Said): void; reject(error: Error): void }[] = [];
  child.on('message', (message: Said) => {
    const at = waiting.findIndex(({ kind }) => kind === message.kind);
    if (at < 0) said.push(message);
    else waiting.splice(at, 1)[0]?.resolve(message);
  });
  child.once('exit', () => {
    for (const each of waiting.splice(0)) each.reject(new Error('the process has ended'));
  });
  // A message to one that was killed meanwhile.
  child.on('error', () => {});
  return {
    child,
    ended,
    tell: (told) => {
      if (child.connected) child.send(told, () => {});
    },
    hear: (kind) =>
      new Promise<never>((resolve, reject) => {
        const at = said.findIndex((each) => each.kind === kind);
        if (at >= 0) resolve(said.splice(at, 1)[0] as never);
        else if (child.exitCode !== null || child.signalCode !== null) reject(new Error('the process has ended'));
        else waiting.push({ kind, resolve: (said) => resolve(said as never), reject });
      }),
  };
}
