import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotations } from '../../../src/core/reading/quotations.ts';

const quotedIn = (text: string): readonly string[] => quotations(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it.each([
    ['curly marks', 'He said, “Go home,” and left.', ['“Go home,”']],
    ['straight marks', 'He said, "Go home," and left.', ['"Go home,"']],
    ['doubled apostrophes', "''Go home,'' he said.", ["''Go home,''"]],
    ['single marks alone', 'Mayor: ‘Go Home’ at Once', ['‘Go Home’']],
    ['guillemets', 'Er sagte: «Geht heim», und ging.', ['«Geht heim»']],
    ['German marks', 'Er sagte: „Geht heim“, und ging.', ['„Geht heim“, und ging.']],
    ['an apostrophe that quotes nothing', 'The ’90s were the sailors’ years.', []],
    ['a possessive', "The sailor's boat and the clerk's desk.", []],
    ['nothing', '', []],
  ])('reads %s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected);
  });

  it('finds a quotation inside another, with its depth', () => {
    const text = '“He shouted ‘stop’ at us,” she said.';
    expect(quotations(text)).toEqual([
      { start: 0, end: 26, depth: 1 },
      { start: 12, end: 18, depth: 2 },
    ]);
  });

  it('ends one that is never closed with its paragraph', () => {
    expect(quotedIn('“We go.\n\nThe ship left.')).toEqual(['“We go.']);
  });

  it('goes on in the next paragraph that opens a mark again', () => {
    expect(quotedIn('“We go.\n\n“We come back.” He left.')).toEqual(['“We go.', '“We come back.”']);
  });

  it('gives spans inside the text, in order, of depth 1 never overlapping', () => {
    const text = fc.string({ unit: fc.constantFrom('“', '”', '"', "'", '’', '‘', 'a', ' ', '.', '\n', '\n\n'), maxLength: 60 });
    fc.assert(
      fc.property(text, (any) => {
        let end = 0;
        for (const quotation of quotations(any)) {
          expect(quotation.start).toBeGreaterThanOrEqual(0);
          expect(quotation.end).toBeGreaterThan(quotation.start);
          expect(quotation.end).toBeLessThanOrEqual(any.length);
          if (quotation.depth === 2) continue;
          expect(quotation.start).toBeGreaterThanOrEqual(end);
          end = quotation.end;
        }
      }),
    );
  });
});
