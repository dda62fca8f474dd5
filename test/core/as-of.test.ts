import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/core/desk.ts';
import { aDocument, aRecord, askDesk, quotesOf, reported } from '../helpers/a-document.ts';

const lock = (parts: Partial<Parameters<typeof aRecord>[0]>) => aRecord({ id: 'lock', name: 'Reed Lock', ...parts });

const brief = async (documents: Parameters<typeof askDesk>[0], period: Period) =>
  quotesOf(await (await askDesk(documents)).brief('Reed Lock', { ...period, length: 'long' }));

describe('as_of', () => {
  const early = aDocument({ id: 'early', publishedAt: '2025-01-10', said: [reported('Reed Lock was drained.')] });
  const late = aDocument({ id: 'late', publishedAt: '2025-01-11T00:00:00Z', said: [reported('Reed Lock was filled.')] });
  const undated = aDocument({ id: 'undated', publishedAt: null, said: [reported('Reed Lock has two gates.')] });
  const record = lock({ statements: [reported('It is made of oak.')] });

  it.each<[string | undefined, string[]]>([
    ['2025-01-09', ['Reed Lock has two gates.', 'It is made of oak.']],
    ['2025-01-10', ['Reed Lock was drained.', 'Reed Lock has two gates.', 'It is made of oak.']],
    ['2025-01-11', ['Reed Lock was filled.', 'Reed Lock was drained.', 'Reed Lock has two gates.', 'It is made of oak.']],
    [undefined, ['Reed Lock was filled.', 'Reed Lock was drained.', 'Reed Lock has two gates.', 'It is made of oak.']],
  ])('%s lets in documents up to that day, inclusive, and undated ones', async (asOf, expected) => {
    expect((await brief([early, late, undated, record], { asOf })).toSorted()).toEqual(expected.toSorted());
  });

  it('takes the UTC day of an instant', async () => {
    const night = aDocument({ publishedAt: '2025-01-10T23:30:00-02:00', said: [reported('Reed Lock froze.')] });
    expect(await brief([night, record], { asOf: '2025-01-10' })).not.toContain('Reed Lock froze.');
    expect(await brief([night, record], { asOf: '2025-01-11' })).toContain('Reed Lock froze.');
  });

  it('keeps out statements known later', async () => {
    const statements = [reported('It is made of oak.', { knownFrom: '2024-06-01' }), reported('It leaks.', { knownFrom: '2024-06-02' })];
    expect(await brief([lock({ statements })], { asOf: '2024-06-01' })).toEqual(['It is made of oak.']);
    expect(await brief([lock({ statements })], { asOf: '2024-06-02' })).toEqual(['It is made of oak.', 'It leaks.']);
  });

  it.each<[string, string, string[]]>([
    ['the event’s day, where it is later than when it was known', '2024-12-31', []],
    ['the event’s day, where it is later than when it was known', '2025-01-01', ['It opens to ships.']],
  ])('sees a statement from %s: %s', async (_, asOf, expected) => {
    const event = lock({
      kind: 'event',
      date: { day: '2025-01-01', precision: 'day' },
      statements: [reported('It opens to ships.', { knownFrom: '2024-01-01' })],
    });
    const result = await (await askDesk([event])).brief('Reed Lock', { asOf });
    expect('claims' in result ? quotesOf(result) : []).toEqual(expected);
  });

  it('sees a statement only from when it was known, where that is later than the event', async () => {
    const event = lock({ kind: 'event', date: { day: '2020-01-01', precision: 'day' }, statements: [reported('It opened.', { knownFrom: '2024-01-01' })] });
    const desk = await askDesk([event]);
    expect(await desk.brief('Reed Lock', { asOf: '2023-12-31' })).toMatchObject({ kind: 'no_answer' });
    expect(await desk.brief('Reed Lock', { asOf: '2024-01-01' })).toMatchObject({ kind: 'brief' });
  });

  it('counts a month as its last day', async () => {
    const event = lock({ kind: 'event', date: { day: '2024-02-29', precision: 'month' }, statements: [reported('It opened.')] });
    const desk = await askDesk([event]);
    expect(await desk.brief('Reed Lock', { asOf: '2024-02-28' })).toMatchObject({ kind: 'no_answer' });
    expect(await desk.brief('Reed Lock', { asOf: '2024-02-29' })).toMatchObject({ kind: 'brief' });
  });

  it('never filters by the day on which a statement was true', async () => {
    expect(await brief([lock({ statements: [reported('It has three keepers.', { asOf: '2030-01-01' })] })], { asOf: '2024-01-01' })).toEqual([
      'It has three keepers.',
    ]);
  });

  it('is what was asked for, or null; newest is the day of the newest evidence shown', async () => {
    const desk = await askDesk([early, late, undated, record]);
    expect(await desk.brief('Reed Lock', { length: 'long' })).toMatchObject({ as_of: null, newest: '2025-01-11' });
    expect(await desk.brief('Reed Lock', { asOf: '2025-01-10' })).toMatchObject({ as_of: '2025-01-10', newest: '2025-01-10' });
    expect(await desk.brief('Reed Lock', { asOf: '2025-01-09' })).toMatchObject({ as_of: '2025-01-09', newest: null });
    expect(await desk.ask('Which comet was seen?', { asOf: '2025-01-10' })).toMatchObject({
      kind: 'no_answer',
      as_of: '2025-01-10',
      searched: { documents: 3, to: '2025-01-10' },
    });
  });

  it('holds for every command that reads', async () => {
    const desk = await askDesk([early, late, record]);
    const period = { asOf: '2025-01-10' };
    const results = [
      await desk.brief('Reed Lock', period),
      await desk.ask('What was done with Reed Lock when it was filled?', period),
      await desk.claims('Reed Lock', period),
      await desk.timeline('Reed Lock', period),
      await desk.check('Reed Lock was filled.', period),
    ];
    for (const result of results) {
      expect(result.as_of).toBe('2025-01-10');
      expect(JSON.stringify(result)).not.toContain('"late"');
    }
    expect(results[4]).not.toMatchObject({ verdict: 'exact' });
  });

  it('counts ages from the day asked for', async () => {
    const old = aDocument({ id: 'o', publishedAt: '2019-01-10', said: [reported('The keeper of Reed Lock is Anna Holt.')] });
    const young = aDocument({ id: 'y', publishedAt: '2019-06-10', said: [reported('The keeper at Reed Lock is Bela Kun.')] });
    const after = aDocument({ id: 'z', publishedAt: '2025-06-10', said: [reported('The keeper on Reed Lock is Cato Lind.')] });
    const desk = await askDesk([old, young, after, record]);
    expect(quotesOf(await desk.ask('Who is the keeper of Reed Lock?', { asOf: '2019-06-11' }))[0]).toContain('Bela Kun');
    expect(quotesOf(await desk.ask('Who is the keeper of Reed Lock now?'))[0]).toContain('Cato Lind');
  });
});

describe('since and until', () => {
  const documents = [
    aDocument({ id: 'a', publishedAt: '2025-01-01', said: [reported('Reed Lock was drained.')] }),
    aDocument({ id: 'b', publishedAt: '2025-02-01', said: [reported('Reed Lock was filled.')] }),
    aDocument({ id: 'c', publishedAt: null, said: [reported('Reed Lock has two gates.')] }),
    lock({ kind: 'event', date: { day: '2025-01-15', precision: 'day' }, statements: [reported('It opened to ships.', { knownFrom: '2025-03-01' })] }),
  ];

  it.each<[Period, string[]]>([
    [{ since: '2025-02-01' }, ['Reed Lock was filled.']],
    [{ until: '2025-01-01' }, ['Reed Lock was drained.']],
    [{ since: '2025-01-02', until: '2025-01-31' }, ['It opened to ships.']],
    [{ since: '2025-01-01', until: '2025-02-01' }, ['Reed Lock was drained.', 'Reed Lock was filled.', 'It opened to ships.']],
    [{ since: '2025-01-01', asOf: '2025-02-28' }, ['Reed Lock was drained.', 'Reed Lock was filled.']],
  ])('%j is by the day on which it took place, inclusive; undated is out', async (period, expected) => {
    const desk = await askDesk([...documents, aRecord({ id: 'x', name: 'Anchor', statements: [reported('It is made of oak.', { knownFrom: '2025-01-10' })] })]);
    const found = (
      await Promise.all(['drained or filled Reed Lock', 'opened to ships'].map((words) => desk.brief(words, { ...period, length: 'long' })))
    ).flatMap((result) => ('claims' in result ? quotesOf(result) : []));
    expect([...new Set(found)].toSorted()).toEqual(expected.toSorted());
  });

  it('until a day, the newest of what is shown is never later, whenever it became known', async () => {
    const desk = await askDesk(documents);
    expect(await desk.brief('opened to ships', { until: '2025-01-31' })).toMatchObject({ newest: '2025-01-15', sources: [{ date: '2025-03-01' }] });
    expect(await desk.brief('opened to ships')).toMatchObject({ newest: '2025-03-01' });
  });
});
