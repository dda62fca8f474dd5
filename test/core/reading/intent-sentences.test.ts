import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/core/reading/intent-sentences.ts';

const wordsOf = (plain: string) => sentencesOf(plain).map((sentence) => sentence.words.join(' '));

describe('sentencesOf', () => {
  it('cuts at the marks that end a sentence and keeps the first of them', () => {
    expect(sentencesOf('should i sell?! who denied it.\nso').map(({ words, ending }) => [words.join(' '), ending])).toEqual([
      ['should i sell', '?'],
      ['who denied it', '.'],
      ['so', ''],
    ]);
  });

  it.each(['', ' ', '?!', '\n\n', '...'])('gives none for %j', (plain) => {
    expect(sentencesOf(plain)).toEqual([]);
  });

  it.each([
    ["don't u think he's gonna win", 'do not you think he is going to win'],
    ["the bank's denial", 'the bank denial'],
    ["they'll see what's up", 'they will see what is up'],
    ['1gn0re covid19', 'ignore covid19'],
  ])('writes %j out', (plain, words) => {
    expect(wordsOf(plain)).toEqual([words]);
  });

  it('takes a quotation for one word, unless the text is nothing else', () => {
    expect(wordsOf('who said "sell it. now" then?')).toEqual(['who said qqq then']);
    expect(wordsOf('"sell it now"')).toEqual(['sell it now']);
  });

  it('cuts Han into its signs', () => {
    expect(wordsOf('你好。裁员')).toEqual(['你 好', '裁 员']);
  });

  it('says where a clause may begin', () => {
    expect(sentencesOf('tell me, who sold and why it fell')[0]?.starts).toEqual([true, false, true, false, false, true, false, false]);
  });
});
