import { describe, expect, it } from 'vitest';
import { createRecent } from '../../src/core/recent.ts';

const counter = () => {
  let made = 0;
  return async () => ++made;
};

describe('createRecent', () => {
  it('makes one value for all who ask with a key', async () => {
    const recent = createRecent(2);
    const make = counter();
    expect(await Promise.all([recent.once('a', make), recent.once('a', make)])).toEqual([1, 1]);
    expect(await recent.once('a', make)).toBe(1);
    expect(await recent.once('b', make)).toBe(2);
  });

  it('forgets what nobody asked for the longest', async () => {
    const recent = createRecent(2);
    const make = counter();
    for (const key of ['a', 'b', 'a', 'c']) await recent.once(key, make);
    expect(await recent.once('a', make)).toBe(1);
    expect(await recent.once('b', make)).toBe(4);
  });

  it('does not keep what failed', async () => {
    const recent = createRecent(2);
    const fail = async () => {
      throw new Error('away');
    };
    await expect(recent.once('a', fail)).rejects.toThrow('away');
    expect(await recent.once('a', counter())).toBe(1);
  });
});
