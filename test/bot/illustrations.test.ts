import { describe, expect, it } from 'vitest';
import { createIllustrations } from '../../src/bot/illustrations.ts';

/** Work that ends when it is told to. */
function aWork(done: string[], name: string) {
  let end = (): void => {};
  const held = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => held.then(() => void done.push(name)), end: () => end() };
}

const turns = async () => {
  for (let turn = 0; turn < 9; turn++) await Promise.resolve();
};

describe('illustrations', () => {
  it('are added one after the other, whatever becomes of one', async () => {
    const done: string[] = [];
    const pictures = createIllustrations(9);
    const first = aWork(done, 'first');
    pictures.add('a', first.work);
    pictures.add('b', () => Promise.reject(new Error('no ink')));
    pictures.add('c', async () => void done.push('last'));
    await turns();
    expect(done).toEqual([]);
    first.end();
    await turns();
    expect(done).toEqual(['first', 'last']);
  });

  it('are left out where too many wait', async () => {
    const pictures = createIllustrations(2);
    const held = aWork([], '');
    expect([1, 2, 3, 4].map((message) => pictures.add(String(message), held.work))).toEqual([true, true, true, false]);
    held.end();
    await turns();
    expect(pictures.add('5', held.work)).toBe(true);
  });

  it('are withdrawn while they wait; one that is being added is waited for', async () => {
    const done: string[] = [];
    const pictures = createIllustrations(9);
    const first = aWork(done, 'first of a');
    pictures.add('a', first.work);
    pictures.add('b', async () => void done.push('b'));
    pictures.add('a', async () => void done.push('second of a'));
    let withdrawn = false;
    const waited = pictures.withdraw('a').then(() => {
      withdrawn = true;
    });
    await turns();
    expect(withdrawn).toBe(false);
    first.end();
    await waited;
    await turns();
    expect(done).toEqual(['first of a', 'b']);
    await pictures.withdraw('nothing of it is there');
  });
});
