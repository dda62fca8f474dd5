import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growMap } from '../../src/core/grown-map.ts';

const MANY = 1100;
const many = (value: string) => new Map(Array.from({ length: MANY }, (_, at) => [at, value] as const));

describe('growMap', () => {
  it('gives what a copy with the changes gives, in its order, and leaves every earlier state as it was', () => {
    const step = fc.record({
      changes: fc.array(fc.tuple(fc.integer({ min: 0, max: MANY + 50 }), fc.string({ maxLength: 3 })), { maxLength: 30 }),
      removed: fc.array(fc.integer({ min: 0, max: MANY + 50 }), { maxLength: 2 }),
      /** From which of the states so far it goes on, counted from the newest. */
      back: fc.nat({ max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const states: { readonly grown: ReadonlyMap<number, string>; readonly copied: ReadonlyMap<number, string> }[] = [
          { grown: growMap(new Map(), many('a')), copied: many('a') },
        ];
        for (const { changes, removed, back } of steps) {
          const from = states.at(-1 - Math.min(back, states.length - 1));
          if (from === undefined) throw new Error('no state');
          const copied = new Map(from.copied);
          for (const key of removed) copied.delete(key);
          for (const [key, value] of changes) copied.set(key, value);
          states.push({ grown: growMap(from.grown, changes, removed), copied });
        }
        for (const { grown, copied } of states) {
          expect(grown.size).toBe(copied.size);
          expect([...grown]).toEqual([...copied]);
          expect([...grown.keys()]).toEqual([...copied.keys()]);
          expect([...grown.values()]).toEqual([...copied.values()]);
          for (let key = 0; key < MANY + 60; key += 7) expect([grown.has(key), grown.get(key)]).toEqual([copied.has(key), copied.get(key)]);
          const seen: [number, string][] = [];
          grown.forEach((value, key) => void seen.push([key, value]));
          expect(seen).toEqual([...copied]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('goes on when most of its values were replaced', () => {
    let map: ReadonlyMap<number, string> = growMap(new Map(), many('0'));
    const first = map;
    for (let round = 1; round <= 4; round++) map = growMap(map, many(String(round)));
    expect([map.size, map.get(7), first.get(7)]).toEqual([MANY, '4', '0']);
  });

  it('takes a map of few for what it is', () => {
    expect(growMap(new Map([[1, 'a']]), [[2, 'b']])).toEqual(
      new Map([
        [1, 'a'],
        [2, 'b'],
      ]),
    );
  });
});
