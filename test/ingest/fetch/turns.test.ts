import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../src/ingest/fetch/turns.ts';

const LIMITS = { gapMs: 0, atOnce: 2, mostPerHost: 3, most: 5 };
const never = new AbortController().signal;

/** Work that is finished by hand. */
function byHand() {
  const running: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    running.push(name);
    const { promise, resolve } = Promise.withResolvers<string>();
    ends.set(name, () => {
      running.splice(running.indexOf(name), 1);
      resolve(name);
    });
    return promise;
  };
  const end = async (name: string) => {
    await expect.poll(() => ends.has(name)).toBe(true);
    ends.get(name)?.();
  };
  return { running, work, end };
}

describe('turns', () => {
  it('go one by one for a host and side by side for others, up to a number', async () => {
    const { running, work, end } = byHand();
    const inTurn = createTurns(LIMITS);
    const all = ['a1', 'a2', 'b1', 'c1'].map((name) => inTurn(name.slice(0, 1), never, work(name)));
    await expect.poll(() => running).toEqual(['a1', 'b1']);
    await end('b1');
    await expect.poll(() => running).toEqual(['a1', 'c1']);
    await end('a1');
    await expect.poll(() => running).toEqual(['c1', 'a2']);
    await end('c1');
    await end('a2');
    expect(await Promise.all(all)).toEqual(['a1', 'a2', 'b1', 'c1']);
  });

  it('leave a host alone for a moment in between, and hand on what went wrong', async () => {
    const inTurn = createTurns({ ...LIMITS, gapMs: 60 });
    const starts: number[] = [];
    const work = async () => {
      starts.push(performance.now());
      throw new Error('wrong');
    };
    const both = [inTurn('a', never, work), inTurn('a', never, work)];
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBeGreaterThan(50);
  });

  it.each([
    ['asked one after the other', 'for (const name of ["first", "second"]) await turn(name);'],
    ['asked together', 'await Promise.all(["first", "second"].map(turn));'],
  ])('keep a process for whoever waits for the moment to pass, %s, and no longer', (_, ask) => {
    const turns = new URL('../../../src/ingest/fetch/turns.ts', import.meta.url).href;
    const script = `
      const { createTurns } = await import(${JSON.stringify(turns)});
      const inTurn = createTurns({ gapMs: 300, atOnce: 2, mostPerHost: 3, most: 5 });
      const turn = (name) => inTurn('a', new AbortController().signal, async () => console.log(name));
      ${ask}
      process.on('exit', () => console.log(process.getActiveResourcesInfo().includes('Timeout')));`;
    const ran = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
    expect(ran).toMatchObject({ status: 0, stdout: 'first\nsecond\nfalse\n', stderr: '' });
  });

  it('are refused where too many wait, for one host and in all', async () => {
    const { work, end } = byHand();
    const inTurn = createTurns(LIMITS);
    const waiting = ['a1', 'a2', 'a3', 'b1', 'b2'].map((name) => inTurn(name.slice(0, 1), never, work(name)));
    await expect(inTurn('a', never, work('a4'))).rejects.toMatchObject({ retryAfterMs: 60_000, message: expect.stringContaining('Too many requests to a') });
    await expect(inTurn('c', never, work('c1'))).rejects.toMatchObject({
      retryAfterMs: 60_000,
      message: expect.stringContaining('Too many requests are waiting'),
    });
    for (const name of ['a1', 'b1', 'a2', 'b2', 'a3']) {
      await end(name);
    }
    expect(await Promise.all(waiting)).toHaveLength(5);
    const after = inTurn('c', never, work('c1'));
    await end('c1');
    expect(await after).toBe('c1');
  });

  it('are given up by whoever stops waiting, without being taken', async () => {
    const { running, work, end } = byHand();
    const inTurn = createTurns(LIMITS);
    const stop = new AbortController();
    const first = inTurn('a', never, work('a1'));
    const second = inTurn('a', stop.signal, work('a2'));
    const third = inTurn('a', never, work('a3'));
    stop.abort(new Error('enough'));
    await expect(second).rejects.toThrow('enough');
    await end('a1');
    await first;
    await expect.poll(() => running).toEqual(['a3']);
    await end('a3');
    expect(await third).toBe('a3');
    await expect(inTurn('a', stop.signal, work('a4'))).rejects.toThrow('enough');
  });
});
