import { describe, expect, it } from 'vitest';
import { type GrownList, growList } from '../../src/core/grown-list.ts';

const of = (...values: readonly string[]) => values.reduce<GrownList<string> | undefined>(growList, undefined);

describe('growList', () => {
  it('leaves what it was made of as it is', () => {
    const one = growList<string>(undefined, 'a');
    const two = growList(one, 'b');
    const states = [one, two, growList(two, 'c')];
    expect(states.map((state) => [...state].join(''))).toEqual(['a', 'ab', 'abc']);
    expect(states.map(({ length }) => length)).toEqual([1, 2, 3]);
    expect(states.map((state) => state.includes('b'))).toEqual([false, true, true]);
  });

  it('grows in two ways from one state', () => {
    const stem = of('a', 'b');
    const [one, other] = [growList(stem, 'c'), growList(stem, 'd')];
    expect([one, other, growList(other, 'e'), growList(one, 'f')].map((state) => [...state].join(''))).toEqual(['abc', 'abd', 'abde', 'abcf']);
    expect([one.includes('d'), other.includes('c')]).toEqual([false, false]);
  });
});
