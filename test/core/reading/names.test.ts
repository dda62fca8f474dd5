import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, Name } from '../../../src/core/document.ts';
import { editDistance } from '../../../src/core/reading/edit-distance.ts';
import { createNameIndex } from '../../../src/core/reading/names.ts';

type Names = Partial<Record<Name['kind'], readonly string[]>>;

function aRecord(id: string, names: Names): Document {
  const all = (Object.keys(names) as Name['kind'][]).flatMap((kind) => (names[kind] ?? []).map((text) => ({ text, kind })));
  return {
    id,
    version: 'sha256:0',
    type: 'record',
    title: names.name?.[0] ?? null,
    text: '',
    sentences: [],
    publisher: null,
    author: null,
    publishedAt: null,
    url: null,
    language: null,
    scope: ['public'],
    record: { kind: 'organisation', names: all, links: [], conflicts: [] },
    raw: {},
  };
}

const { record: _, ...anArticle } = aRecord('article', { name: ['Acme in the news'] });

const index = createNameIndex([
  anArticle,
  aRecord('org-acme', {
    name: ['Acme Group'],
    alias: ['Acmelot', 'Acme Group Holding Ltd', 'ACMX', '9977.HK', '艾克美', '艾克美集团'],
    ticker: ['ACMX', '9977'],
    unsourced: ['アクメ'],
  }),
  aRecord('org-acme-cloud', { name: ['Acme Cloud'], alias: ['Acmelot Cloud'] }),
  aRecord('org-bee', { name: ['Bee Group'], topic: ['Bee'] }),
  aRecord('org-dt', { name: ['Daily Tribune'], alias: ['DT', 'The Daily Tribune'] }),
  aRecord('org-guard', { name: ['People’s Guard'], alias: ["Freedonia's military", 'civil-military fusion'] }),
  aRecord('org-court', { name: ['The High Court'] }),
  aRecord('person-lee', { name: ['Jack Li'], alias: ['Jack T. Li', 'Rep. Li', 'Café Lindström'] }),
  aRecord('list-12', { name: ['Section 1260H list'], alias: ['1260H'] }),
  aRecord('term-memo', { name: ['Palace memo of 1 November'], topic: ['the memo'] }),
  aRecord('a-twin', { name: ['Zeta'], alias: ['Twin Peaks'] }),
  aRecord('b-twin', { name: ['Twin Peaks'] }),
  aRecord('c-near', { name: ['Northwind Lines'] }),
  aRecord('d-near', { name: ['Northwind Mines'] }),
]);

describe('resolve', () => {
  it.each([
    ['Acmelot', 'org-acme', 'exact'],
    ['艾克美', 'org-acme', 'exact'],
    ['“Acmelot’s”', 'org-acme', 'exact'],
    ['  Acmelot? ', 'org-acme', 'exact'],
    ['the DT', 'org-dt', 'exact'],
    ['アクメ', 'org-acme', 'exact'],
    ['Bee', 'org-bee', 'exact'],
    ['the memo', 'term-memo', 'exact'],
    ['memo', 'term-memo', 'folded'],
    ['high court', 'org-court', 'folded'],
    ['ACMELOT', 'org-acme', 'folded'],
    ['ａｃｍｅｌｏｔ', 'org-acme', 'folded'],
    ['dt', 'org-dt', 'folded'],
    ['cafe lindstrom', 'person-lee', 'folded'],
    ['acmelot inc.', 'org-acme', 'folded'],
    ['acme group holding', 'org-acme', 'folded'],
    ['civil military fusion', 'org-guard', 'folded'],
    ['ｱｸﾒ', 'org-acme', 'folded'],
    ['NYSE:ACMX', 'org-acme', 'ticker'],
    ['nyse: acmx', 'org-acme', 'ticker'],
    ['9977', 'org-acme', 'ticker'],
    ['ACMX.US', 'org-acme', 'ticker'],
    ['acmlot', 'org-acme', 'edit'],
    ['acmelto', 'org-acme', 'edit'],
    ['acme cluod', 'org-acme-cloud', 'edit'],
    ['highcourt', 'org-court', 'edit'],
    ['dialy tribun', 'org-dt', 'edit'],
    ['Twin Peaks', 'b-twin', 'exact'],
  ] as const)('leads from %j to %s, %s', (topic, record, how) => {
    expect(index.resolve(topic)).toMatchObject({ record, how });
  });

  it.each([
    ['a name of four letters or fewer', 'dx'],
    ['a name in capitals', 'acmy'],
    ['a short word of a name', 'Jack Ly'],
    ['a word with a figure', 'Section 1261H list'],
    ['a topic', 'teh memo'],
    ['two slips in a short word', 'akmilot'],
    ['two names that are as near', 'Northwind Pines'],
    ['another word', 'Tribune'],
    ['nothing', ''],
    ['punctuation', '"?"'],
    ['something else', 'weather'],
  ])('does not guess for %s', (_, topic) => {
    expect(index.resolve(topic)).toBeUndefined();
  });

  it('gives the record’s name and the name that was meant', () => {
    expect(index.resolve('$acmx')).toEqual({ record: 'org-acme', name: 'Acme Group', matched: 'ACMX', how: 'folded' });
    expect(index.resolve('acmlot')).toEqual({ record: 'org-acme', name: 'Acme Group', matched: 'Acmelot', how: 'edit' });
  });

  it('passes over records that are not allowed', () => {
    expect(index.resolve('Twin Peaks', (record) => record !== 'b-twin')?.record).toBe('a-twin');
    expect(index.resolve('acmelot', () => false)).toBeUndefined();
    expect(index.resolve('acmlot', () => false)).toBeUndefined();
  });

  it('does not know articles', () => {
    expect(index.resolve('Acme in the news')).toBeUndefined();
    expect(index.nameOf('article')).toBeUndefined();
    expect(index.nameOf('org-acme')).toBe('Acme Group');
  });
});

const found = (text: string, topics = false) => index.recognize(text, { topics }).map((mention) => `${mention.text}=${mention.record}`);

describe('recognize', () => {
  it.each([
    ['Acme Group Holding Ltd. (NYSE:ACMX) fell', ['Acme Group Holding Ltd=org-acme', 'ACMX=org-acme']],
    ['Acmelot Cloud and Acmelot’s chief', ['Acmelot Cloud=org-acme-cloud', 'Acmelot=org-acme']],
    ['the DT’s report, not dt or Dt', ['DT=org-dt']],
    ['Freedonia’s military and Freedonia', ['Freedonia’s military=org-guard']],
    ['civil–military\nfusion', ['civil–military\nfusion=org-guard']],
    ['civil\n\nmilitary fusion', []],
    ['Bee said the memo, アクメ, was old', []],
    ['艾克美集团否认，艾克美说', ['艾克美集团=org-acme', '艾克美=org-acme']],
    ['MacAcmelot, Acmelots and acmelot.example', []],
    ['Jack Li, Jack T. Li and Rep. Li met. Jack. Li left', ['Jack Li=person-lee', 'Jack T. Li=person-lee', 'Rep. Li=person-lee']],
    ['CAFÉ LINDSTRÖM, Cafe\u0301 Lindstro\u0308m', ['CAFÉ LINDSTRÖM=person-lee', 'Cafe\u0301 Lindstro\u0308m=person-lee']],
    ['THE HIGH COURT', ['THE HIGH COURT=org-court']],
    ['acmelot denies everything', ['acmelot=org-acme']],
    ['', []],
  ])('finds in %j %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes topics, unsourced names and small letters in a question', () => {
    expect(found('Did Bee see the memo of acmelot and アクメ?', true)).toEqual(['Bee=org-bee', 'the memo=term-memo', 'acmelot=org-acme', 'アクメ=org-acme']);
    expect(found('did bee or 9977 fall', true)).toEqual([]);
  });

  it('passes over records that are not allowed', () => {
    expect(index.recognize('Twin Peaks and Zeta', { allowed: (record) => record === 'a-twin' }).map(({ record }) => record)).toEqual(['a-twin', 'a-twin']);
  });

  it('gives slices in order, none overlapping', () => {
    const piece = fc.constantFrom('Acmelot', 'Acme', 'Group', 'Cloud', '艾克美', '集团', ' ', ' ', '’s', '-', '.', 'DT', 'ﬁ', '½', 'e\u0301', '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, text: written } of index.recognize(text, { topics: true })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(written);
          expect(written.trim()).toBe(written);
          last = end;
        }
      }),
    );
  });

  it.each(['Acme Group Holding ', 'Acmelot-', '艾克', 'DT', '.'])('reads 200,000 characters of %j in linear time', (unit) => {
    const hostile = unit.repeat(200_000 / unit.length);
    const started = performance.now();
    index.recognize(hostile);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('nearest', () => {
  it('gives names that share a word or most of their letters', () => {
    expect(index.nearest('the tribune', 3)).toEqual(['Daily Tribune']);
    expect(index.nearest('Northwind Pines', 3)).toEqual(['Northwind Lines', 'Northwind Mines']);
    expect(index.nearest('acme clowd', 2)).toEqual(['Acme Cloud', 'Acme Group']);
    expect(index.nearest('section 1261H list', 1)).toEqual(['Section 1260H list']);
  });

  it('is empty when nothing is near', () => {
    expect(index.nearest('weather in Oslo', 3)).toEqual([]);
    expect(index.nearest('', 3)).toEqual([]);
    expect(index.nearest('tribune', 3, () => false)).toEqual([]);
  });
});

describe('complete', () => {
  it('gives names that begin with what is typed, then names with such a word', () => {
    expect(index.complete('acm', 5)).toEqual(['Acme Cloud', 'Acme Group']);
    expect(index.complete('gro', 5)).toEqual(['Bee Group', 'Acme Group']);
    expect(index.complete('dt', 5)).toEqual(['Daily Tribune']);
    expect(index.complete('997', 5)).toEqual(['Acme Group']);
    expect(index.complete('艾', 5)).toEqual(['Acme Group']);
    expect(index.complete('high', 5)).toEqual(['The High Court']);
    expect(index.complete('xyz', 5)).toEqual([]);
  });

  it('gives each name once, at most as many as asked for, of allowed records only', () => {
    expect(index.complete('', 3)).toHaveLength(3);
    expect(index.complete('', 100)).toHaveLength(13);
    expect(index.complete('acm', 5, (record) => record !== 'org-acme')).toEqual(['Acme Cloud']);
  });
});

describe('editDistance', () => {
  it.each([
    ['acmelot', 'acmelot', 3, 0],
    ['acmelot', 'acmelto', 3, 1],
    ['acmelot', 'amelot', 3, 1],
    ['acmelot', 'axmelat', 3, 2],
    ['acmelot', 'tribune', 2, 3],
    ['', 'abc', 3, 3],
    ['', 'abcd', 3, 4],
  ])('from %j to %j, at most %d, is %d', (a, b, most, expected) => {
    expect(editDistance(a, b, most)).toBe(expected);
  });

  it('is the same both ways, and 0 only for equal words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});
