import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const module = pathToFileURL(new URL('../src/background.ts', import.meta.url).pathname);

/** In a process of its own: what a thread of this one would change stays changed. */
const inProcess = (code: string): unknown => JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }));

describe('a thread in the background', () => {
  it.runIf(process.platform === 'linux')('has a lower priority, and those that it begins have it too; the others keep theirs', () => {
    const found = inProcess(`
      import os from 'node:os';
      import { once } from 'node:events';
      import { Worker } from 'node:worker_threads';
      const inner = 'const os = require("node:os"); require("node:worker_threads").parentPort.postMessage(os.getPriority());';
      const outer = \`
        const os = require("node:os");
        const { parentPort, Worker } = require("node:worker_threads");
        import(${JSON.stringify(module.href)}).then(({ runInBackground }) => {
          runInBackground();
          new Worker(\${JSON.stringify(inner)}, { eval: true, execArgv: [] }).once("message", (began) => parentPort.postMessage([os.getPriority(), began]));
        });\`;
      const [threads] = await once(new Worker(outer, { eval: true, execArgv: [] }), 'message');
      console.log(JSON.stringify({ main: os.getPriority(), threads, low: os.constants.priority.PRIORITY_BELOW_NORMAL }));
    `) as { readonly main: number; readonly threads: readonly number[]; readonly low: number };
    expect(found.threads).toEqual([found.low, found.low]);
    expect(found.main).toBeLessThan(found.low);
  });
});
