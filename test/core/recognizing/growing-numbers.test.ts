import { describe, expect, it } from 'vitest';
import { createGrowingNumbers } from '../../../src/core/recognizing/growing-numbers.ts';

describe('createGrowingNumbers', () => {
  it('keeps as many as come, with their places, and what is set', () => {
    const numbers = createGrowingNumbers();
    const places = Array.from({ length: 1000 }, (_, at) => numbers.push(at * 3 - 1));
    expect(places).toEqual([...places.keys()]);
    numbers.set(500, 2 ** 31 - 1);
    expect([0, 499, 500, 999].map(numbers.at)).toEqual([-1, 1496, 2 ** 31 - 1, 2996]);
  });
});
