import { describe, expect, it } from 'vitest';
import { toPassages } from '../../src/core/passages.ts';
import { type Dates, datesOf, type Filters, isKnownBy, isVisible, maySee, passes, publicationDay } from '../../src/core/visibility.ts';
import { aDocument, aRecord, aView, reported } from '../helpers/a-document.ts';

describe('maySee', () => {
  it.each<[readonly string[], readonly string[] | 'all', boolean]>([
    [['public'], ['public'], true],
    [['a', 'b'], ['b', 'c'], true],
    [['a'], ['b'], false],
    [['a'], [], false],
    [[], ['a'], false],
    [[], 'all', true],
  ])('scope %j, reader %j: %s', (scope, reader, expected) => {
    expect(maySee(scope, reader)).toBe(expected);
  });
});

describe('publicationDay', () => {
  it.each([
    ['2025-03-03', '2025-03-03'],
    ['2025-03-03T23:59:59Z', '2025-03-03'],
    ['2025-03-03T23:30:00-01:00', '2025-03-04'],
    ['2025-03-03T00:30:00+02:00', '2025-03-02'],
    [null, null],
  ])('of %s is the UTC day %s', (publishedAt, day) => {
    expect(publicationDay(aDocument({ publishedAt }))).toBe(day);
  });
});

describe('datesOf', () => {
  const first = (document: ReturnType<typeof aRecord>) => datesOf(document, document.sentences[0]);

  it.each<[string, Partial<Parameters<typeof aRecord>[0]>, Dates]>([
    [
      'a statement is used from when it was known',
      { statements: [reported('x', { knownFrom: '2025-01-01' })] },
      { known: '2025-01-01', happened: '2025-01-01' },
    ],
    [
      'an event happened on its day',
      { statements: [reported('x')], date: { day: '2024-01-01', precision: 'day' } },
      { known: '2024-01-01', happened: '2024-01-01' },
    ],
    [
      'of event and knowledge the later counts',
      { statements: [reported('x', { knownFrom: '2025-01-01' })], date: { day: '2024-01-01', precision: 'day' } },
      { known: '2025-01-01', happened: '2024-01-01' },
    ],
    [
      'a planned event is used from its day',
      { statements: [reported('x', { knownFrom: '2023-01-01' })], date: { day: '2024-01-01', precision: 'day' } },
      { known: '2024-01-01', happened: '2024-01-01' },
    ],
    ['when it was true does not count', { statements: [reported('x', { asOf: '2025-01-01' })] }, { known: null, happened: null }],
  ])('%s', (_, parts, expected) => {
    expect(first(aRecord({ id: 'r', name: 'R', ...parts }))).toEqual(expected);
  });

  it('an article is used from its publication', () => {
    expect(datesOf(aDocument({ publishedAt: '2025-03-03' }), undefined)).toEqual({ known: '2025-03-03', happened: '2025-03-03' });
  });
});

describe('passes', () => {
  it.each<[Dates, Pick<Filters, 'asOf' | 'since' | 'until'>, boolean]>([
    [{ known: '2025-01-02', happened: '2025-01-01' }, { asOf: '2025-01-01' }, false],
    [{ known: '2025-01-02', happened: '2025-01-01' }, { asOf: '2025-01-02' }, true],
    [{ known: null, happened: null }, { asOf: '2025-01-01' }, true],
    [{ known: null, happened: null }, { since: '2025-01-01' }, false],
    [{ known: null, happened: null }, { until: '2025-01-01' }, false],
    [{ known: '2025-01-02', happened: '2025-01-01' }, { until: '2025-01-01' }, true],
    [{ known: '2025-01-02', happened: '2025-01-01' }, { since: '2025-01-02' }, false],
    [{ known: null, happened: null }, {}, true],
  ])('%j under %j: %s', (dates, bounds, expected) => {
    expect(passes(dates, { scope: 'all', ...bounds })).toBe(expected);
  });
});

describe('a view', () => {
  const record = aRecord({ id: 'r', name: 'R', statements: [reported('One.', { knownFrom: '2024-01-01' }), reported('Two.', { knownFrom: '2025-01-01' })] });
  const documents = [
    record,
    aDocument({ id: 'a', publishedAt: '2023-05-05' }),
    aDocument({ id: 'u', publishedAt: null }),
    aDocument({ id: 'h', publishedAt: '2030-01-01', scope: ['x'] }),
  ];

  it('has of a document only the sentences that may be shown', async () => {
    const view = await aView(documents, { scope: ['public'], asOf: '2024-06-01' });
    expect(view.sentences('r')).toEqual(record.sentences.slice(0, 1));
    expect(view.sentences('h')).toEqual([]);
    expect(view.sentences('nowhere')).toEqual([]);
    expect(view.document('h')).toBeUndefined();
    expect(view.document('nowhere')).toBeUndefined();
    expect(view.document('r')).toBe(record);
    expect([view.sees('r'), view.sees('h'), view.sees('nowhere')]).toEqual([true, false, false]);
  });

  it('counts only what may be shown', async () => {
    expect((await aView(documents, { scope: ['public'], asOf: '2024-06-01' })).extent()).toEqual({
      documents: 3,
      from: '2023-05-05',
      to: '2024-01-01',
      undated: 1,
    });
    expect((await aView(documents)).extent()).toEqual({ documents: 4, from: '2023-05-05', to: '2030-01-01', undated: 1 });
    expect((await aView([])).extent()).toEqual({ documents: 0, from: null, to: null, undated: 0 });
  });

  it('may be of chosen documents', async () => {
    const view = await aView(documents, { documents: ['a'] });
    expect(view.extent().documents).toBe(1);
    expect(
      isVisible(record, record.sentences[0] ?? { start: 0, end: 0, standing: 'reported', attributed: false, refersToAllegation: false }, view.filters),
    ).toBe(false);
  });
});

describe('toPassages', () => {
  it('makes each statement of a record one passage', () => {
    const record = aRecord({ id: 'r', name: 'R', statements: [reported('One.'), reported('Two.')] });
    expect(toPassages(record).map(({ start, end }) => record.text.slice(start, end))).toEqual(['One.', 'Two.']);
  });

  it('makes of an article runs of whole sentences that lose none and do not overlap', () => {
    const article = aDocument({ said: Array.from({ length: 50 }, (_, at) => reported(`Sentence ${at} ${'is long '.repeat(at % 7)}.`)) });
    const passages = toPassages(article);
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.flatMap((passage) => passage.sentences)).toEqual(article.sentences);
    for (const passage of passages) {
      expect(passage.start).toBe(passage.sentences[0]?.start);
      expect(passage.end).toBe(passage.sentences.at(-1)?.end);
      expect(passage.end - passage.start).toBeLessThan(1100);
    }
  });

  it('makes none of a document without sentences', () => {
    expect(toPassages(aDocument({ sentences: [] }))).toEqual([]);
  });
});

describe('isKnownBy', () => {
  it.each([
    ['2025-11-15', '2025-11-15', true],
    ['2025-11-16', '2025-11-15', false],
    ['2025-11', '2025-11-29', false],
    ['2025-11', '2025-11-30', true],
    ['2025', '2025-12-30', false],
    [null, '2025-11-15', true],
    ['2026-01-01', undefined, true],
  ])('of a source dated %s as of %s is %s', (date, asOf, known) => {
    expect(isKnownBy(date, asOf)).toBe(known);
  });
});
