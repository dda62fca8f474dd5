import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, toDifference } from '../../../src/core/reading/difference.ts';

/** `-removed-` and `+added+`. */
const drawn = (changes: readonly Change[]) => changes.map(({ op, text }) => (op === 'same' ? text : op === 'added' ? `{+${text}+}` : `{-${text}-}`)).join('');

const joined = (changes: readonly Change[], op: Change['op']) =>
  changes
    .filter((change) => change.op === 'same' || change.op === op)
    .map((change) => change.text)
    .join('');

const plain = (text: string) => text.replace(/\s+/g, '').replace(/[‘’]/g, "'").replace(/[“”„]/g, '"');

describe('toDifference', () => {
  it.each([
    ['The firm denied it.', 'The firm denied it.', 'The firm denied it.'],
    ['The firm denied it.', 'The firm confirmed it.', 'The firm{- denied-}{+ confirmed+} it.'],
    ['The firm denied it.', 'The firm never denied it.', 'The firm{+ never+} denied it.'],
    ['The firm has flatly denied it.', 'The firm denied it.', 'The firm{- has flatly-} denied it.'],
    ['It is “nonsense”,  he said', 'It is "nonsense", he said', 'It is "nonsense", he said'],
    ['The firm’s memo', "The firm's memo", "The firm's memo"],
    ['It fell 3.5%.', 'It fell 4.5%.', 'It fell{- 3.5-}{+ 4.5+}%.'],
    ['a big red dog barks', 'two small and quiet cats sleep', '{-a big red dog barks-}{+two small and quiet cats sleep+}'],
    ['old reports of misuse by staff', 'new claims of theft by thieves', '{-old reports-}{+new claims+} of{- misuse-}{+ theft+} by{- staff-}{+ thieves+}'],
    ['some old reports of grave misuse', 'many new claims of petty theft', '{-some old reports of grave misuse-}{+many new claims of petty theft+}'],
    ['', 'All new', '{+All new+}'],
    ['All gone', ' ', '{-All gone-}'],
    ['', '', ''],
  ])('from %j to %j', (a, b, expected) => {
    expect(drawn(toDifference(a, b))).toBe(expected);
  });

  const word = fc.constantFrom('the', 'memo', 'firm', 'of', '’s', '“', '"', ',', '.', ' ', '  ', '3.5', '中');

  it('leads from the one text to the other', () => {
    const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const changes = toDifference(a, b);
        expect(joined(changes, 'added')).toBe(b.trim());
        expect(plain(joined(changes, 'removed'))).toBe(plain(a));
        expect(changes.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });

  it('finds no change in the same text', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join('');
        expect(toDifference(text, text).every(({ op }) => op === 'same')).toBe(true);
      }),
    );
  });

  it('compares 3,000 characters of signs, and gives up on longer ones as a whole', () => {
    const started = performance.now();
    expect(toDifference('.!'.repeat(1_500), '?.'.repeat(1_500)).some(({ op }) => op === 'same')).toBe(true);
    expect(toDifference(`a ${'. ! '.repeat(5_000)}`, `b ${'? . '.repeat(5_000)}`).map(({ op }) => op)).toEqual(['removed', 'added']);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
