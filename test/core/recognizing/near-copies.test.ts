import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCopyIndex, isNearCopy } from '../../../src/core/recognizing/near-copies.ts';
import { createRunHolders } from '../../../src/core/recognizing/run-holders.ts';
import { containment, sampleOf, sharedBy, toShingles } from '../../../src/core/recognizing/shingles.ts';
import { versionOf } from '../../../src/core/version.ts';

const FERRY =
  'The ferry Aurora ran aground near Pellworth on Sunday night with 214 people on board, the coast guard said. Nobody was hurt, and two tugs pulled the ship free at high tide. The operator, Norrland Lines, said that it would inspect the hull before the next crossing.';

describe('toShingles', () => {
  it.each<[string, string, string]>([
    ['case', 'One two three four five', 'ONE TWO three four five'],
    ['line breaks and blanks', 'one two three four five', 'one  two\nthree\tfour five'],
    ['typography', 'It’s “one” two—three four', 'It\'s "one" two - three four'],
    ['width', 'one two three 42 five', 'one two three ４２ five'],
  ])('does not see %s', (_what, a, b) => {
    expect(toShingles(a)).toEqual(toShingles(b));
  });

  it('is ascending, without doubles, and empty for less than four words', () => {
    const shingles = [...toShingles(`${FERRY} ${FERRY}`)];
    expect(shingles).toEqual([...new Set(shingles)].sort((a, b) => a - b));
    expect(toShingles('only three words')).toHaveLength(0);
  });

  it('reads scripts without blanks too', () => {
    const [a, b] = [toShingles('一份白宫备忘录指控阿里巴巴协助中国军方'), toShingles('一份白宫备忘录指控阿里巴巴协助中国军方。新的')];
    expect(containment(a, b)).toBe(1);
    expect(a.length).toBeGreaterThan(8);
  });

  it('finds every run of a text in the same text with more around it', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 30 }), fc.array(word, { maxLength: 10 }), (words, more) => {
        const [own, whole] = [toShingles(words.join(' ')), toShingles([...more, ...words, ...more].join(' '))];
        expect(sharedBy(own, whole)).toBe(own.length);
      }),
    );
  });
});

describe('isNearCopy', () => {
  const isCopy = (a: string, b: string) => isNearCopy(toShingles(a), toShingles(b));

  it.each<[string, string]>([
    ['a byline and a last line of its own', `By a staff writer. ${FERRY} Read more on our pages.`],
    ['the first half', FERRY.slice(0, 150)],
    ['a corrected number', FERRY.replace('214', '241')],
    ['sentences in another order', FERRY.split('. ').reverse().join('. ')],
  ])('takes %s for a copy', (_what, other) => {
    expect(isCopy(FERRY, other)).toBe(true);
    expect(isCopy(other, FERRY)).toBe(true);
  });

  it.each<[string, string]>([
    [
      'another article on the event',
      'Passengers of the stranded ferry Aurora told of a long night off Pellworth. The coast guard said that 214 people were on board and that nobody was hurt. Norrland Lines apologized and offered refunds.',
    ],
    ['a phrase of it', 'He wrote of the ferry Aurora, which ran aground near Pellworth on Sunday night, in his column.'],
    ['a text of three words', 'The ferry Aurora'],
  ])('does not take %s for one', (_what, other) => {
    expect(isCopy(FERRY, other)).toBe(false);
  });
});

describe('createCopyIndex', () => {
  it('gives the texts that came before and share much, in their order, and a text once', () => {
    const index = createCopyIndex();
    const add = (text: string) => index.add(versionOf(text), sampleOf(toShingles(text)));
    const [first, second] = [FERRY, `${FERRY} More of it followed.`];
    expect(add(first)).toEqual([]);
    expect(add('Quite another text, with other words in it, on the weather of the week and on nothing else at all.')).toEqual([]);
    expect(add(second)).toEqual([versionOf(first)]);
    expect(add(`${FERRY} And more.`)).toEqual([versionOf(first), versionOf(second)]);
    expect(add(first)).toEqual([]);
  });

  it('finds the first ones of a text that a hundred outlets have', () => {
    const index = createCopyIndex();
    for (let at = 0; at < 100; at++) index.add(versionOf(`${at}`), sampleOf(toShingles(`Outlet ${at}. ${FERRY}`)));
    expect(index.add(versionOf('last'), sampleOf(toShingles(FERRY)))).toContain(versionOf('0'));
  });
});

describe('createRunHolders', () => {
  it('tells of the first texts that have a hash, however many hashes there are', () => {
    const model = new Map<number, number[]>();
    const holders = createRunHolders(3);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.nat(50)), { minLength: 200, maxLength: 400 }), (visits) => {
        for (const [hash, text] of visits) {
          const told: number[] = [];
          holders.visit(hash, text, (other) => told.push(other));
          const expected = model.get(hash) ?? [];
          expect(told).toEqual(expected);
          if (expected.length < 3) model.set(hash, [...expected, text]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
