import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/core/corpus.ts';
import { keyOf, otherNumberOf, saysAgain } from '../../../src/core/digest/same-words.ts';
import { aCorpus, aDocument, denied, reported, type Said } from '../../helpers/a-document.ts';

const located = (said: Said) => {
  const document = aDocument({ id: said.text, said: [said] });
  const [sentence] = document.sentences;
  if (sentence === undefined) throw new Error('no sentence');
  return { document, sentence };
};
const again = (one: Said, other: Said) => saysAgain(located(one), located(other));
const corpus: Corpus = await aCorpus([]);
const numbers = (after: string, before: string) => otherNumberOf(corpus, located(reported(after)), located(reported(before)));

describe('the key of a sentence', () => {
  it('is that of its words alone', () => {
    expect(keyOf('It’s  “closed”, he said.')).toBe(keyOf('it\'s "closed" he said'));
    expect(keyOf('Nine men left.')).not.toBe(keyOf('Nine men came.'));
    expect(keyOf('…')).not.toBe(keyOf('!'));
  });
});

describe('a sentence says another again', () => {
  const bridge = reported('The council of Reed voted on Monday to close the old bridge for repairs.');
  it.each<[string, Said, boolean]>([
    ['in other words', reported('On Monday the council of Reed voted to close its old bridge for repairs.'), true],
    ['in fewer', reported('The council of Reed voted to close the old bridge.'), true],
    [
      'not with much more',
      reported('The council of Reed voted to close the bridge after engineers had found cracks in three of its pillars and the mayor had warned.'),
      false,
    ],
    ['not with a number', reported('The council of Reed voted on Monday to close the old bridge for 14 repairs.'), false],
    ['not where it is denied', denied('The council of Reed voted on Monday to close the old bridge for repairs.', 'council of Reed'), false],
    ['not with its opposite', reported('The council of Reed voted on Monday not to close the old bridge for repairs.'), false],
    ['not of something else', reported('The council of Arden opened a library.'), false],
  ])('%s', (_, other, expected) => {
    expect(again(other, bridge)).toBe(expected);
  });

  it('that is short, only in the same words', () => {
    expect(again(reported('It rained.'), reported('it  rained'))).toBe(true);
    expect(again(reported('It rained.'), reported('It rained on Reed for a week.'))).toBe(false);
  });
});

describe('another number for the same', () => {
  it.each<[string, string, string, readonly string[] | undefined]>([
    ['a count', 'Police said 17 people were injured in the fire.', 'Police said 14 people were injured in the fire.', ['14', '17']],
    ['in words', 'Police said nine people were injured in the fire.', 'Police said seven people were injured in the fire.', ['seven', 'nine']],
    ['with what it counts in', 'The bridge will cost $5.2 million to repair.', 'The bridge will cost $4 million to repair.', ['$4 million', '$5.2 million']],
    ['a share', 'Sales of the brewery rose by 6 % against the year before.', 'Sales of the brewery rose by 4 % against the year before.', ['4 %', '6 %']],
    ['not of another month', 'Sales of the brewery rose by 6 % in May.', 'Sales of the brewery rose by 4 % in April.', undefined],
    ['not another year', 'The brewery bought the old mill in 2019.', 'The brewery bought the old mill in 2018.', undefined],
    ['not another day', 'The brewery bought the old mill on 3 May.', 'The brewery bought the old mill on 4 May.', undefined],
    [
      'not of somebody else',
      'A court fined the company Aker 3 million for spilling oil.',
      'A court fined the company Bolt 5 million for spilling oil.',
      undefined,
    ],
    ['not one more', 'Police said 14 people and 2 dogs were injured in the fire.', 'Police said 14 people were injured in the fire.', undefined],
    ['not of something else', 'The library has 17 rooms.', 'Police said 14 people were injured in the fire.', undefined],
  ])('%s', (_, after, before, expected) => {
    const found = numbers(after, before);
    expect(found === undefined ? undefined : [...found.before, ...found.after]).toEqual(expected);
  });
});
