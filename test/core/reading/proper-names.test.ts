import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeSame, properNames } from '../../../src/core/reading/proper-names.ts';

describe('properNames', () => {
  it.each<[string, string[]]>([
    ['Yesterday Greta Moss met Kite Airlines.', ['Greta Moss', 'Kite Airlines']],
    ['The Bank of Reed closed.', ['Bank of Reed']],
    ['However, Vale Orchards grew.', ['Vale Orchards']],
    ['According to Ada van der Berg, it rained.', ['Ada van der Berg']],
    ['A memo by Marks & Hill was sent.', ['Marks & Hill']],
    ['it rained in the valley.', []],
    ['Remarkably, it rained.', []],
    ['公司宣布裁员。', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(properNames(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('has offsets within the text, in order, that do not overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('A', 'b', ' ', '.', ',', 'of', '&', 'É', '👒', "'s", 'The ') }), (text) => {
        let end = 0;
        for (const name of properNames(text)) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.start);
          expect(name.end).toBeLessThanOrEqual(text.length);
          end = name.end;
        }
      }),
    );
  });
});

describe('mayBeSame', () => {
  it.each<[string, string, boolean]>([
    ['moss', 'greta moss', true],
    ['vale orchards', 'vale orchards group', true],
    ['greta moss', 'peter moss', false],
    ['the group', 'vale orchards group', false],
    ['ministry', 'ministry of transport', false],
    ['kite', 'lark', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(mayBeSame(a.split(' '), b.split(' '))).toBe(expected);
    expect(mayBeSame(b.split(' '), a.split(' '))).toBe(expected);
  });

  it('does not depend on which comes first, where both have as many words', () => {
    expect(mayBeSame(['greta', 'moss'], ['president', 'moss'])).toBe(mayBeSame(['president', 'moss'], ['greta', 'moss']));
  });
});
