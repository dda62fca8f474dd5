import { describe, expect, it } from 'vitest';
import { versionOf } from '../../../src/core/version.ts';
import { lastDayOf } from '../../../src/ingest/records/fields.ts';
import related from '../../../src/ingest/records/related.ts';
import { asOneSentence } from '../making.ts';

type Fields = Readonly<Record<string, unknown>>;
const make = (record: Fields) => related.toDocument(record, { read: asOneSentence, fallbackId: () => 'never' });
const documentOf = (record: Fields) => {
  const made = make(record);
  if ('reason' in made) throw new Error(made.reason);
  return made.document;
};
const aStatement = (fields: Fields = {}) => ({ id: 's1', text: 'It was founded in 1901.', status: 'fact', sources: [], ...fields });
const aRecord = (fields: Fields = {}) => ({ id: 'org-x', kind: 'organisation', name: 'Example Mills', statements: [aStatement()], ...fields });
const withStatement = (fields: Fields, more: Fields = {}) => aRecord({ statements: [aStatement(fields)], ...more });

describe('a related record', () => {
  it('has its statements as text, each one sentence, an inner full stop or not', () => {
    const texts = ['It was founded in 1901. By two.', 'Its mill burned down', ' It rose again.'];
    const document = documentOf(aRecord({ statements: texts.map((text, index) => aStatement({ id: `s${index}`, text })) }));
    expect(document.text).toBe(texts.join('\n'));
    expect(document.version).toBe(versionOf(texts.join('\n')));
    expect(document.sentences.map(({ start, end }) => document.text.slice(start, end))).toEqual(texts);
    expect(document).toMatchObject({ id: 'org-x', type: 'related', title: 'Example Mills', publisher: null, publishedAt: null, scope: ['public'] });
  });

  it.each([
    ['fact', 'reported', false],
    ['attributed', 'attributed', true],
    ['alleged', 'alleged', true],
    ['denied', 'denied', true],
    ['confirmed', 'confirmed', true],
    ['unverified', 'unverified', true],
    ['no_comment', 'no_comment', true],
  ])('a statement of status %s is %s', (status, standing, attributed) => {
    const [sentence] = documentOf(withStatement({ status, who: 'A union' })).sentences;
    expect(sentence).toMatchObject({ standing, attributed, statement: 's1' });
    expect(sentence?.speaker).toEqual(attributed ? { text: 'A union' } : undefined);
  });

  it('a statement takes up an allegation when it is one, or its words do', () => {
    const statements = [
      aStatement({ id: 'a', status: 'alleged' }),
      aStatement({ id: 'b', status: 'denied', text: 'It denied what was alleged.' }),
      aStatement({ id: 'c' }),
    ];
    expect(documentOf(aRecord({ statements })).sentences.map(({ refersToAllegation }) => refersToAllegation)).toEqual([true, true, false]);
  });

  it('a statement brings its days and its sources in its own order', () => {
    const sources = [
      { key: 'a', title: 'T', publisher: 'P', date: '2025-11', url: 'https://example.org/', note: 'n' },
      { key: 'b', title: null, date: null, url: null, document: 'article-1' },
    ];
    const [sentence] = documentOf(withStatement({ known_from: '2025-11-15', as_of: '2025-02', sources: ['b', 'a'] }, { sources })).sentences;
    expect(sentence).toMatchObject({ knownFrom: '2025-11-15', asOf: '2025-02-28' });
    expect(sentence?.sources).toEqual([
      { key: 'b', title: null, publisher: null, date: null, url: null, document: 'article-1' },
      { key: 'a', title: 'T', publisher: 'P', date: '2025-11', url: 'https://example.org/' },
    ]);
  });

  it('has its names, each once a kind', () => {
    const names = {
      aliases: ['EM', 'EM', '例'],
      aliases_topic: ['the mill'],
      aliases_unsourced: ['ExMi'],
      tickers: [{ exchange: 'NYSE', symbol: 'EXM' }, { symbol: '9' }],
    };
    expect(documentOf(aRecord(names)).record?.names).toEqual([
      { text: 'Example Mills', kind: 'name' },
      { text: 'EM', kind: 'alias' },
      { text: '例', kind: 'alias' },
      { text: 'the mill', kind: 'topic' },
      { text: 'ExMi', kind: 'unsourced' },
      { text: 'EXM', kind: 'ticker' },
      { text: '9', kind: 'ticker' },
    ]);
  });

  it.each([
    [{ date: '2025-11-14' }, { day: '2025-11-14', precision: 'day' }],
    [
      { date: '2025-11-14', date_end: '2025-11-15', date_precision: 'day' },
      { day: '2025-11-14', until: '2025-11-15', precision: 'day' },
    ],
    [
      { date: '2024-02', date_precision: 'month' },
      { day: '2024-02-29', precision: 'month' },
    ],
    [
      { date: '2024-04', date_end: '2024-06' },
      { day: '2024-04-30', until: '2024-06-30', precision: 'month' },
    ],
    [
      { date: '2024-04-02', date_precision: 'month' },
      { day: '2024-04-30', precision: 'month' },
    ],
    [{ date: null }, undefined],
  ])('with %j happened at %j', (fields, date) => {
    expect(documentOf(aRecord(fields)).record?.date).toEqual(date);
  });

  it('keeps links and conflicts that lead nowhere, without the note for editors', () => {
    const conflicts = [
      { about: 'the year', rule: 'lead_only', lead: 's1', statements: ['s1', 's9'], note: 'for editors' },
      { about: 'the place', rule: 'each', statements: [] },
    ];
    expect(documentOf(aRecord({ links: ['nowhere'], conflicts })).record).toMatchObject({
      kind: 'organisation',
      links: ['nowhere'],
      conflicts: [
        { about: 'the year', rule: 'lead_only', lead: 's1', statements: ['s1', 's9'] },
        { about: 'the place', rule: 'each', statements: [] },
      ],
    });
  });

  it('keeps itself as it came, without a version', () => {
    const record = aRecord({ zebra: 1, scope: ['b', 'a'], aliases: null });
    const document = documentOf({ ...record, version: 'sha256:x' });
    expect(JSON.stringify(document.raw)).toBe(JSON.stringify(record));
    expect(document.scope).toEqual(['a', 'b']);
    expect(related.toRecord(document)).toEqual(record);
  });

  it.each([
    [{ statements: [aStatement()] }, 'id: expected a string; kind: expected a string; name: expected a string'],
    [aRecord({ statements: [] }), 'statements: expected at least one statement'],
    [withStatement({ status: 'rumor' }), 'statements[0].status: expected one of fact, attributed, alleged'],
    [withStatement({ text: ' ' }), 'statements[0].text: expected some text'],
    [withStatement({ text: 'It is so.\nAnd so.' }), 'statements[0].text: expected one line, without a line break'],
    [withStatement({ text: 'It is so.\u2028And so.' }), 'statements[0].text: expected one line, without a line break'],
    [aRecord({ name: 'Example\rMills' }), 'name: expected one line, without a line break'],
    [withStatement({ id: undefined }), 'statements[0].id: expected a string'],
    [aRecord({ statements: [aStatement(), aStatement()] }), 'statements[1].id: expected an id of its own, "s1" is used twice'],
    [withStatement({ sources: ['a', 'b'] }, { sources: [{ key: 'a' }] }), 'statements[0].sources[1]: expected a key of this record\'s sources, "b" is none'],
    [withStatement({ sources: ['x'.repeat(99)] }), `"${'x'.repeat(40)}…" is none`],
    [withStatement({ sources: 'a' }), 'statements[0].sources: expected a list'],
    [withStatement({ known_from: '2025' }), 'statements[0].known_from: expected a day such as 2025-11-15 or a month such as 2025-11'],
    [withStatement({ known_from: '2025-13' }), 'statements[0].known_from: expected a day'],
    [withStatement({ as_of: 5 }), 'statements[0].as_of: expected a day'],
    [aRecord({ sources: [{ key: 'a' }, { key: 'a' }] }), 'sources[1].key: expected a key of its own, "a" is used twice'],
    [aRecord({ sources: [{ key: 'a', date: 'May 2025' }] }), 'sources[0].date: expected a day, a month or a year'],
    [aRecord({ sources: [{ key: 'a', url: 'javascript:1' }] }), 'sources[0].url: expected an http or https address'],
    [aRecord({ date: '2025-02-30' }), 'date: expected a day'],
    [aRecord({ date_end: '2025-02-03' }), 'date: expected a day or month, since there is a date_end'],
    [aRecord({ date: '2025-02', date_precision: 'year' }), 'date_precision: expected day or month'],
    [aRecord({ conflicts: [{ about: 'a', rule: 'lead_first', statements: ['s1'] }] }), 'conflicts[0].lead: expected the id of a statement'],
    [aRecord({ conflicts: [{ about: 'a', rule: 'none', statements: ['s1'] }] }), 'conflicts[0].rule: expected each, lead_first or lead_only'],
    [aRecord({ tickers: ['EXM'] }), 'tickers[0]: expected an object with exchange and symbol'],
    [aRecord({ aliases: ['a', ''] }), 'aliases[1]: expected some text'],
    [aRecord({ aliases: 'a' }), 'aliases: expected a list'],
  ])('is refused: %#', (record, reason) => {
    expect(make(record)).toEqual({ reason: expect.stringContaining(reason) });
  });
});

describe('lastDayOf', () => {
  it.each(['2023-02-28', '2024-02-29', '1900-02-28', '2000-02-29', '2025-01-31', '2025-04-30', '2025-12-31'])('ends its month with %s', (day) => {
    expect(lastDayOf(day.slice(0, 7))).toBe(day);
    expect(lastDayOf(`${day.slice(0, 7)}-05`)).toBe(day);
  });
});
