import { parentPort } from 'node:worker_threads';
import type { Said, Task } from './index.ts';
import { toSlices } from './slices.ts';

/** Does in a thread what it is asked for, one task after the other. */
export function serve(tasks: Readonly<Record<string, Task>>): void {
  const port = parentPort;
  if (port === null) throw new Error('to be run as a thread');
  const say = (said: Said) => port.postMessage(said);
  let goOn = () => {};

  async function work({ name, input }: { readonly name: string; readonly input: readonly never[] }): Promise<void> {
    try {
      const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
      if (task === undefined) throw new Error(`no task ${name}`);
      for (const slice of toSlices(await task.run(...input))) {
        const taken = new Promise<void>((resolve) => {
          goOn = resolve;
        });
        say({ slice });
        if (!slice.isLast) await taken;
      }
    } catch (error) {
      // An error as it is may hold what cannot be cloned, or much of the input.
      say({ failed: new Error(error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : 'not an error') });
    }
  }

  port.on('message', (message) => {
    if (message === 'next') goOn();
    else void work(message);
  });
  say({ ready: true });
}
