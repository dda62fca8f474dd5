import { describe, expect, it } from 'vitest';
import { groupsOf, has, intentWords, modalOf } from '../../../src/core/reading/intent-lexicon.ts';

describe('intentWords', () => {
  it('lists words once', () => {
    expect(intentWords()).toContain('forecast');
    expect(new Set(intentWords()).size).toBe(intentWords().length);
  });
});

describe('groupsOf', () => {
  it('gives every group of a word, and none for a word that it does not know', () => {
    expect(groupsOf('forecast')).toEqual(['say', 'chance', 'weather']);
    expect(groupsOf('qwpo')).toEqual([]);
    expect(groupsOf('constructor')).toEqual([]);
  });

  it('tells whether a word stands in a group', () => {
    expect(has('chance', 'forecast')).toBe(true);
    expect(has('market', 'forecast')).toBe(false);
  });
});

describe('modalOf', () => {
  it.each([
    ['ought', 'should'],
    ['sollte', 'should'],
    ['might', 'may'],
    ['sold', undefined],
  ])('takes %s for a form of %s', (word, modal) => {
    expect(modalOf(word)).toBe(modal);
  });
});
