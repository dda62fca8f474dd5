import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { breathe } from '../../src/core/breathe.ts';

const work = (ms: number) => {
  for (const until = performance.now() + ms; performance.now() < until; );
};

/** Counts the turns of the event loop until it is stopped. */
function countTurns() {
  let [count, isOver] = [0, false];
  const counting = (async () => {
    for (; !isOver; count++) await nextTurn();
  })();
  return {
    count: () => count,
    async stop() {
      isOver = true;
      await counting;
      return count;
    },
  };
}

describe('breathe', () => {
  it('goes on at once in a turn that has only begun', async () => {
    const turns = countTurns();
    for (let piece = 0; piece < 500; piece++) await breathe();
    expect(await turns.stop()).toBeLessThan(250);
  });

  it('lets others in after long work', async () => {
    let turned = false;
    void nextTurn().then(() => {
      turned = true;
    });
    work(6);
    await breathe();
    expect(turned).toBe(true);
  });

  it('gives those who work at the same time one turn each, one after the other', async () => {
    const order: string[] = [];
    const turns = countTurns();
    const seen: number[] = [];
    const worker = async (name: string) => {
      for (let piece = 0; piece < 3; piece++) {
        work(6);
        await breathe();
        order.push(name);
        seen.push(turns.count());
      }
    };
    await Promise.all(['a', 'b', 'c'].map(worker));
    await turns.stop();
    expect(order.join('')).toBe('abcabcabc');
    expect(new Set(seen).size).toBe(seen.length);
  });
});
