import { describe, expect, it } from 'vitest';
import { baseOf } from '../../../src/core/reading/irregular.ts';
import { toTerms } from '../../../src/core/reading/words.ts';

describe('baseOf', () => {
  it.each([
    ['sold', 'sell'],
    ['paid', 'pay'],
    ['women', 'woman'],
    ['carrots', 'carrots'],
  ])('leads %s to %s', (form, base) => {
    expect(baseOf(form)).toBe(base);
  });

  it('lets a question and its answer share a term', () => {
    expect(toTerms('sold')).toEqual(toTerms('sells'));
  });
});
