import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../src/adapters/console/width.ts';
import { wrap } from '../../../src/adapters/console/wrap.ts';
import type { Span } from '../../../src/core/plain.ts';

const rows = (spans: readonly Span[], columns: number, hang = 0) => wrap({ spans, hang }, columns).map((row) => row.map(({ text }) => text).join(''));

describe('wrap', () => {
  it.each<[string, number, number, readonly string[]]>([
    ['', 10, 0, ['']],
    ['one two three', 20, 0, ['one two three']],
    ['one two three', 8, 0, ['one two', 'three']],
    ['one two three', 7, 2, ['one two', '  three']],
    ['one  two', 20, 0, ['one  two']],
    ['abcdefghij', 4, 0, ['abcd', 'efgh', 'ij']],
    ['x abcdefghij', 6, 2, ['x abcd', '  efgh', '  ij']],
    ['阿里巴巴集团', 5, 0, ['阿里', '巴巴', '集团']],
    ['  indented', 20, 0, ['  indented']],
  ])('lays %j out in %i columns', (text, columns, hang, expected) => {
    expect(rows([{ text }], columns, hang)).toEqual(expected);
  });

  it('keeps together what no blank divides, whatever its looks', () => {
    const spans: Span[] = [{ text: 'see ' }, { text: 'Benzinga', look: 'strong' }, { text: ', today' }];
    expect(rows(spans, 12)).toEqual(['see', 'Benzinga,', 'today']);
  });

  it('fits every row and loses nothing but blanks', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '阿', 'é', '👍', '-'), maxLength: 120 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.integer({ min: 6, max: 40 }), fc.integer({ min: 0, max: 4 }), (texts, columns, hang) => {
        const shown = rows(
          texts.map((each) => ({ text: each })),
          columns,
          hang,
        );
        for (const row of shown) expect(widthOf(row.trimEnd())).toBeLessThanOrEqual(columns);
        expect(shown.join('').replaceAll(' ', '')).toBe(texts.join('').replaceAll(' ', ''));
      }),
      { numRuns: 1000 },
    );
  });
});
