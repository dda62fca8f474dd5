import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export interface OtherProcess {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** The next line it says; undefined when it has ended. */
  line(): Promise<string | undefined>;
  /** All lines that it says from now on until it has ended. */
  end(): Promise<readonly string[]>;
  /** All that it wrote to its standard error, when it has ended. */
  errors(): Promise<string>;
}

/** Starts `other-process.ts`. */
export function startProcess(action: string, dataDir: string): OtherProcess {
  const script = fileURLToPath(new URL('./other-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, action, dataDir], { stdio: ['pipe', 'pipe', 'pipe'] });
  const errors = text(child.stderr);
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => (await lines.next()).value as string | undefined;
  return {
    child,
    line,
    end: async () => {
      const rest: string[] = [];
      for (let next = await line(); next !== undefined; next = await line()) rest.push(next);
      await exited;
      return rest;
    },
    errors: () => errors,
  };
}
