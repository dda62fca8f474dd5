import { describe, expect, it } from 'vitest';
import { createFoundNames } from '../../../src/core/recognizing/found-names.ts';
import { toTextNames } from '../../../src/core/recognizing/text-names.ts';

describe('toTextNames', () => {
  it.each<[string, string, readonly string[]]>([
    ['headings of the page', 'Why It Matters: They met Acme Mill there.\nWhat Happened: And so did Mei Tanaka.', ['Acme Mill', 'Mei Tanaka']],
    ['a run of capitals', 'It was said of Bank of Norrland and Dana K. Whitfield there.', ['Bank of Norrland', 'Dana K. Whitfield']],
    ['a possessive', 'They like DeepSeek’s models.', ['DeepSeek']],
    ['the end of a sentence', 'It flows into the Ember River. Local people swim.', ['Ember River']],
    ['a word that only opens a sentence', 'Walking is good. Walking is free.', []],
    ['a word that opens one and stands in another', 'Pellworth is small. They love Pellworth.', ['Pellworth']],
    ['days and openers', 'However, on Monday it rained. The end.', []],
    ['an exchange in brackets', 'It is Acme Robotics (NYSE: ACR) that won.', ['Acme Robotics']],
    ['no capitals', 'nothing here', []],
  ])('reads %s', (_what, text, expected) => {
    expect(toTextNames(text).map((name) => name.text)).toEqual(expected);
  });

  it('takes no noun of a German text for a name', () => {
    const text =
      'Das Weiße Haus wirft dem Konzern Orlan vor, dem Militär bei Angriffen zu helfen. Die Vorwürfe gegen Orlan stehen in einem Memo. Orlan wies Vorwürfe zurück, und die Aktien von Orlan fielen. Kestrel AG (XETRA: KST) und die EU schweigen zu den Vorwürfen. Das Memo nennt Ziele.';
    expect(toTextNames(text).map((name) => name.text)).toEqual(['Orlan', 'Weiße Haus', 'Konzern Orlan', 'Aktien von Orlan', 'Kestrel AG', 'EU']);
  });

  it('counts, most often first, and keeps the ticker behind a name', () => {
    expect(toTextNames('We met Acme Robotics Inc. (NASDAQ:ACR) and Bolt. We like Bolt, and so does Bolt Ltd there.')).toEqual([
      { text: 'Bolt', count: 2 },
      { text: 'Acme Robotics Inc', count: 1, ticker: 'ACR' },
      { text: 'Bolt Ltd', count: 1 },
    ]);
  });
});

describe('createFoundNames', () => {
  const texts = [
    [
      'a',
      [
        { text: 'DeepSeek', count: 3 },
        { text: 'Acme Robotics', count: 1, ticker: 'ACR' },
      ],
    ],
    [
      'b',
      [
        { text: 'Deep Seek', count: 1 },
        { text: 'DEEPSEEK', count: 1 },
        { text: 'Dana Whitfield', count: 2 },
      ],
    ],
    ['secret', [{ text: 'Larkspur', count: 9 }]],
  ] as const;
  const seen = (id: string) => id !== 'secret';
  const names = createFoundNames(texts);

  it.each<[string, string | undefined, string | undefined]>([
    ['DeepSeek', 'DeepSeek', 'same'],
    ['deepseek', 'DeepSeek', 'same'],
    ['deepsek', 'DeepSeek', 'edit'],
    ['dana whitfeild', 'Dana Whitfield', 'edit'],
    ['$ACR', 'Acme Robotics', 'ticker'],
    ['acr', 'Acme Robotics', 'ticker'],
    ['larkspur', undefined, undefined],
    ['larkspr', undefined, undefined],
    ['dan', undefined, undefined],
    ['', undefined, undefined],
  ])('leads %j to %s', (typed, name, how) => {
    expect(names.resolve(typed, seen)).toEqual(name === undefined ? undefined : { name, how });
  });

  it('completes with what a reader may see, most frequent first', async () => {
    expect(await names.complete('d', 5, seen)).toEqual(['DeepSeek', 'Dana Whitfield', 'Deep Seek']);
    expect(await names.complete('whit', 5, seen)).toEqual(['Dana Whitfield']);
    expect(await names.complete('lark', 5, seen)).toEqual([]);
    expect(await names.complete('lark', 5, () => true)).toEqual(['Larkspur']);
  });

  it('reads a name as the one that it was merged into, and counts them together', async () => {
    const merged = createFoundNames(texts, new Map([['deep seek', 'DeepSeek']]));
    expect((await merged.list(seen))[0]).toEqual({ name: 'DeepSeek', count: 5, documents: 2, also: ['DEEPSEEK', 'Deep Seek'] });
    expect(merged.resolve('Deep Seek', seen)).toEqual({ name: 'DeepSeek', how: 'same' });
  });

  it('ends where decisions lead in a circle', async () => {
    const circle = createFoundNames(
      texts,
      new Map([
        ['deepseek', 'Deep Seek'],
        ['deep seek', 'DeepSeek'],
      ]),
    );
    expect((await circle.list(seen)).reduce((sum, { count }) => sum + count, 0)).toBe(8);
  });

  it('corrects to none where two are as near', () => {
    const two = createFoundNames([
      [
        'a',
        [
          { text: 'Marlow', count: 1 },
          { text: 'Harlow', count: 1 },
        ],
      ],
    ]);
    expect(two.resolve('harlow', seen)).toMatchObject({ name: 'Harlow' });
    expect(two.resolve('barlow', seen)).toBeUndefined();
  });
});
