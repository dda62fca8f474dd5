import { describe, expect, it } from 'vitest';
import { createTries, EVERYWHERE, type TryOptions } from '../../src/bot/tries.ts';

/** A clock that only waiting moves. */
function aClock(everyMs: TryOptions['everyMs'] = { channel: 0 }) {
  const clock = { now: 1000, waits: [] as number[] };
  const sleep = async (ms: number) => {
    clock.waits.push(ms);
    clock.now += ms;
  };
  return { clock, tries: createTries({ nowMs: () => clock.now, sleep, everyMs }) };
}

const deadlineMs = 60_000;
const done = async () => 'sent';

describe('tries', () => {
  it('does a try once, and says how long it may take', async () => {
    const { tries } = aClock();
    expect(await tries.once('a', deadlineMs, async (leftMs) => leftMs)).toEqual({ kind: 'done', value: deadlineMs });
  });

  it('rejects as the try does, and goes on with the next', async () => {
    const { tries } = aClock();
    await expect(tries.once('a', deadlineMs, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await tries.once('a', deadlineMs, done)).toMatchObject({ kind: 'done' });
  });

  it('does those of one channel one after the other, and those of others meanwhile', async () => {
    const { tries } = aClock();
    const order: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    const first = tries.once('a', deadlineMs, async () => {
      await promise;
      order.push('first');
    });
    const second = tries.once('a', deadlineMs, async () => void order.push('second'));
    await tries.once('b', deadlineMs, async () => void order.push('other'));
    resolve();
    await Promise.all([first, second]);
    expect(order).toEqual(['other', 'first', 'second']);
  });

  it('spaces those of one channel', async () => {
    const { clock, tries } = aClock({ channel: 1000 });
    await tries.once('a', deadlineMs, done);
    await tries.once('b', deadlineMs, done);
    await tries.once('a', deadlineMs, done);
    expect(clock.waits).toEqual([1000]);
  });

  it('spaces all of them', async () => {
    const { clock, tries } = aClock({ anywhere: 25 });
    for (const channel of ['a', 'b', 'c']) await tries.once(channel, deadlineMs, done);
    expect(clock.waits).toEqual([25, 25]);
  });

  it('tells of a long wait instead of waiting, and begins nothing', async () => {
    const { clock, tries } = aClock();
    tries.hold('a', 30_000);
    let begun = 0;
    const attempt = async () => begun++;
    expect(await tries.once('a', deadlineMs, attempt)).toEqual({ kind: 'held', forMs: 30_000 });
    expect(await tries.once('b', deadlineMs, attempt)).toMatchObject({ kind: 'done' });
    tries.hold(EVERYWHERE, 10_000);
    expect(await tries.once('b', deadlineMs, attempt)).toEqual({ kind: 'held', forMs: 10_000 });
    clock.now += 30_000;
    expect(await tries.once('a', deadlineMs, attempt)).toMatchObject({ kind: 'done' });
    expect([begun, clock.waits]).toEqual([2, []]);
  });

  it('begins nothing after the process was stopped for longer than its time', async () => {
    const { clock, tries } = aClock();
    const waiting = tries.once('a', 5000, done);
    clock.now += 5000;
    expect(await waiting).toEqual({ kind: 'late' });
  });

  it('ends a try that does not end, and does not begin the one behind it', async () => {
    const { tries } = aClock();
    let begun = false;
    const first = tries.once('a', 20, () => new Promise(() => {}));
    const second = tries.once('a', 10, async () => {
      begun = true;
    });
    expect(await Promise.all([first, second])).toEqual([{ kind: 'no_answer' }, { kind: 'late' }]);
    expect(begun).toBe(false);
  });
});
