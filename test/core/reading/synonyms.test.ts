import { describe, expect, it } from 'vitest';
import { SYNONYM, synonymsOf } from '../../../src/core/reading/synonyms.ts';
import { toTerms } from '../../../src/core/reading/words.ts';

const term = (word: string): string => toTerms(word)[0] ?? '';

describe('synonymsOf', () => {
  it.each([
    ['fall', 'plunge'],
    ['denied', 'reject'],
    ['accused', 'allegations'],
    ['boss', 'chief'],
  ])('%s may stand for %s, and the other way round', (a, b) => {
    expect(synonymsOf(term(a)).has(term(b))).toBe(true);
    expect(synonymsOf(term(b)).has(term(a))).toBe(true);
  });

  it('has no word for itself, and none for a word without a group', () => {
    expect(synonymsOf(term('fall')).has(term('fall'))).toBe(false);
    expect(synonymsOf('heron').size).toBe(0);
  });

  it('counts less than the word itself', () => {
    expect(SYNONYM).toBeGreaterThan(0);
    expect(SYNONYM).toBeLessThan(1);
  });
});
