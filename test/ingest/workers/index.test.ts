import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createWorkers, type WorkersOptions } from '../../../src/ingest/workers/index.ts';
import { FAULTY_TASKS } from './faulty-tasks.ts';

function faulty(options: Omit<WorkersOptions<typeof FAULTY_TASKS>, 'tasks'> = {}) {
  const workers = createWorkers({ ...options, tasks: { list: FAULTY_TASKS, module: new URL('./faulty-thread.ts', import.meta.url) } });
  onTestFinished(() => workers.close());
  return workers;
}

describe('createWorkers', () => {
  it('gives what a task gives, in the order asked', async () => {
    const workers = faulty();
    const done: number[] = [];
    const results = await Promise.all([1, 2, 3].map((value) => workers.run('echo', value).finally(() => done.push(value))));
    expect(results).toEqual([1, 2, 3].map((value) => ({ value: { value, bytes: 0 } })));
    expect(done).toEqual([1, 2, 3]);
  });

  it.each([
    ['hang', 'could not be read in 0.2 s'],
    ['never', 'could not be read in 0.2 s'],
    ['backtrack', 'could not be read in 0.2 s'],
    ['fill', 'needs more than 40 MB of memory to be read'],
    ['deep', 'could not be read: its reader failed'],
    ['exits', 'could not be read: its reader failed'],
    ['unhandled', 'could not be read: its reader failed'],
    ['cannotBeCloned', 'could not be read: its reader failed'],
  ] as const)('turns what a task does (%s) into a reason, and does the next', async (name, reason) => {
    const workers = faulty({ heapMb: 40 });
    const [bad, good] = await Promise.all([workers.run(name), workers.run('echo', 'next')]);
    expect(bad).toMatchObject({ reason });
    expect(good).toEqual({ value: { value: 'next', bytes: 0 } });
  });

  it('keeps the cause of a failure, without the input', async () => {
    const failed = await faulty().run('throws', 'x'.repeat(10_000));
    expect(failed).toMatchObject({ cause: expect.objectContaining({ message: expect.stringMatching(/^Error: x{290,293}$/) }) });
  });

  it('moves large bytes of their own, and copies a part of some memory without the rest', async () => {
    const workers = faulty();
    const large = new Uint8Array(1_000_000).fill(7);
    const first = await workers.run('echo', { bytes: large, name: 'a' });
    expect(first).toEqual({ value: { value: { bytes: new Uint8Array(1_000_000).fill(7), name: 'a' }, bytes: 1_000_000 } });
    expect(large.byteLength).toBe(0);
    const memory = new Uint8Array(1_000_000).fill(8);
    const second = await workers.run('echo', memory.subarray(10, 100_010));
    expect(second).toMatchObject({ value: { bytes: 100_000 } });
    expect(memory.byteLength).toBe(1_000_000);
    expect(await workers.run('echo', Buffer.from('small'))).toMatchObject({ value: { bytes: 5 } });
  });

  it.each([0, 1, 500, 501, 1000, 2501])('gives a list of %i whole, in a result and as one', async (length) => {
    const workers = faulty();
    expect(await workers.run('count', length)).toEqual({ value: FAULTY_TASKS.count.run(length) });
    expect(await workers.run('list', length)).toEqual({ value: FAULTY_TASKS.list.run(length) });
  });

  it('lets the event loop turn while a result of 200,000 items comes in', async () => {
    const workers = faulty();
    await workers.run('echo', 'started');
    let turns = 0;
    const turning = setInterval(() => turns++, 1);
    const result = await workers.run('count', 200_000);
    clearInterval(turning);
    expect('value' in result && result.value.items.length).toBe(200_000);
    expect(turns).toBeGreaterThan(5);
  });

  it('turns away what would wait behind too many', async () => {
    const workers = faulty({ maxWaiting: 2 });
    const results = await Promise.all(Array.from({ length: 5 }, (_, index) => workers.run('echo', index)));
    expect(results.map((result) => ('value' in result ? 'done' : result.reason))).toEqual([
      'done',
      'done',
      'done',
      'was not read: 2 others are waiting to be read; try again later',
      'was not read: 2 others are waiting to be read; try again later',
    ]);
  });

  it('uses several threads where it may', async () => {
    const workers = faulty({ threads: 2 });
    const [hung, quick] = await Promise.all([workers.run('hang').then(() => performance.now()), workers.run('echo', 1).then(() => performance.now())]);
    expect(quick).toBeLessThan(hung);
  });

  it('ends what runs and what waits when it is closed, and takes nothing more', async () => {
    const workers = faulty();
    const running = [workers.run('never'), workers.run('echo', 1)];
    await workers.close();
    expect(await Promise.all([...running, workers.run('echo', 2)])).toEqual(
      Array.from({ length: 3 }, () => ({ reason: 'was not read: the program is stopping' })),
    );
  });

  it('lets a process end that forgot to close it', async () => {
    const script = `const { createWorkers } = await import(${JSON.stringify(path.join(import.meta.dirname, '../../../src/ingest/workers/index.ts'))});
      const done = await createWorkers().run('page', { bytes: new TextEncoder().encode('<title>A page</title><p>Some words.</p>'), headers: [], url: null });
      console.log(done.value.records[0].title);`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { timeout: 15_000 });
    expect(stdout).toBe('A page\n');
  });
});
