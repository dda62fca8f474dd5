import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startRetention } from '../src/retention.ts';

const HOUR_MS = 3_600_000;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

function retention(days: number | null, forgetOld: (days: number, signal: AbortSignal) => Promise<number>) {
  const logged: string[] = [];
  const log = { info: (_: object, words: string) => void logged.push(words), warn: (_: object, words: string) => void logged.push(words) };
  return { ...startRetention({ days, forgetOld, log }), logged };
}

it('forgets what is too old at once and every hour, and says when it was something', async () => {
  const forgetOld = vi.fn(async () => (forgetOld.mock.calls.length === 1 ? 3 : 0));
  const { stop, logged } = retention(90, forgetOld);
  await vi.advanceTimersByTimeAsync(2 * HOUR_MS);
  expect(forgetOld.mock.calls.length).toBe(3);
  expect(forgetOld).toHaveBeenLastCalledWith(90, expect.any(AbortSignal));
  expect(logged).toEqual(['what feeds brought longer ago was forgotten']);
  await stop();
  await vi.advanceTimersByTimeAsync(2 * HOUR_MS);
  expect(forgetOld.mock.calls.length).toBe(3);
});

it('logs what goes wrong, and tries it again an hour later', async () => {
  const forgetOld = vi.fn().mockRejectedValue(new Error('The disk is full.'));
  const { stop, logged } = retention(90, forgetOld);
  await vi.advanceTimersByTimeAsync(HOUR_MS);
  expect(forgetOld).toHaveBeenCalledTimes(2);
  expect(logged).toEqual(Array(2).fill('what is too old could not be forgotten'));
  await stop();
});

it('waits for what is being forgotten when it is stopped, and tells it so', async () => {
  let ended = false;
  const { stop } = retention(90, async (_, signal) => {
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    ended = true;
    return 0;
  });
  await vi.advanceTimersByTimeAsync(0);
  await stop();
  expect(ended).toBe(true);
});

it('forgets nothing where it is not set how long to keep', async () => {
  const forgetOld = vi.fn();
  const { stop } = retention(null, forgetOld);
  await vi.advanceTimersByTimeAsync(2 * HOUR_MS);
  await stop();
  expect(forgetOld).not.toHaveBeenCalled();
});
