import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startRounds } from '../src/rounds.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** Rounds of which each ends when it is told to, by what it gives or throws. */
function rounds(longestMs = 1000) {
  const begun: PromiseWithResolvers<number>[] = [];
  const failures: unknown[] = [];
  const started = startRounds({
    round() {
      begun.push(Promise.withResolvers());
      return begun.at(-1)?.promise ?? Promise.reject();
    },
    failed(error) {
      failures.push(error);
      return 50;
    },
    longestMs,
  });
  const now = () => begun.at(-1);
  return { ...started, count: () => begun.length, end: (waitMs: number) => now()?.resolve(waitMs), fail: (error: Error) => now()?.reject(error), failures };
}

/** Lets so much time go by, and all that follows from it happen. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('rounds', () => {
  it('begin when the code that started them has run, and each as long after the last as that says', async () => {
    const { count, end } = rounds();
    expect(count()).toBe(0);
    await pass(0);
    expect(count()).toBe(1);
    await pass(5000);
    expect(count()).toBe(1);
    end(100);
    await pass(99);
    expect(count()).toBe(1);
    await pass(1);
    expect(count()).toBe(2);
  });

  it.each([
    [Number.POSITIVE_INFINITY, 1000],
    [2000, 1000],
    [0, 1],
    [-7, 1],
  ])('wait %s ms as %i ms', async (saidMs, ms) => {
    const { count, end } = rounds(1000);
    await pass(0);
    end(saidMs);
    await pass(ms - 1);
    expect(count()).toBe(1);
    await pass(1);
    expect(count()).toBe(2);
  });

  it('go on after one that failed, as soon as whoever hears of it says', async () => {
    const { count, fail, failures } = rounds();
    const error = new Error('The disk is full.');
    await pass(0);
    fail(error);
    await pass(49);
    expect([count(), failures]).toEqual([1, [error]]);
    await pass(1);
    expect(count()).toBe(2);
  });

  it('go on at once when they are woken, and sleep as before after that', async () => {
    const { count, end, wake } = rounds();
    await pass(0);
    end(500);
    await pass(10);
    wake();
    wake();
    await pass(0);
    expect(count()).toBe(2);
    end(500);
    await pass(499);
    expect(count()).toBe(2);
    await pass(1);
    expect(count()).toBe(3);
  });

  it('forget no waking that comes while one is under way', async () => {
    const { count, end, wake } = rounds();
    await pass(0);
    wake();
    await pass(0);
    expect(count()).toBe(1);
    end(500);
    await pass(0);
    expect(count()).toBe(2);
    end(500);
    await pass(499);
    expect(count()).toBe(2);
  });

  it('stop when the one under way has ended, which hears of it', async () => {
    const { count, end, stop, stopping } = rounds();
    await pass(0);
    const stopped = vi.fn();
    const done = stop().then(stopped);
    expect(stopping.aborted).toBe(true);
    await pass(5000);
    expect(stopped).not.toHaveBeenCalled();
    end(1);
    await done;
    await pass(5000);
    expect(count()).toBe(1);
  });

  it('stop in their sleep at once, and leave no timer', async () => {
    const { count, end, stop, wake } = rounds();
    await pass(0);
    end(500);
    await pass(0);
    expect(vi.getTimerCount()).toBe(1);
    await stop();
    expect(vi.getTimerCount()).toBe(0);
    wake();
    await pass(5000);
    expect(count()).toBe(1);
  });

  it('begin none when they are stopped before the first', async () => {
    const { count, stop } = rounds();
    await stop();
    await pass(5000);
    expect(count()).toBe(0);
  });

  it('keep no process alive while they sleep', () => {
    const file = path.join(import.meta.dirname, '..', 'src', 'rounds.ts');
    const program = `
      const { startRounds } = await import(${JSON.stringify(file)});
      startRounds({ round: async () => { console.log('round'); return 1e9; }, failed: () => 1e9, longestMs: 1e9 });
    `;
    const ran = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8', timeout: 60_000 });
    expect([ran.stdout, ran.status]).toEqual(['round\n', 0]);
  });
});
