import { describe, expect, it } from 'vitest';
import type { Picture } from '../../src/core/picture.ts';
import { shippedFonts } from '../../src/pictures/fonts.ts';
import { toRows } from '../../src/pictures/rows.ts';
import { type Tick, toScale, toSpan } from '../../src/pictures/scale.ts';
import { createType } from '../../src/pictures/typesetting.ts';
import { dateWords, markerWords, toWords } from '../../src/pictures/words.ts';
import { anEvent } from '../helpers/a-picture.ts';

const markersOf = (events: Picture['events'], most: number) => toRows(events, most).map((row) => row.events.map(({ marker }) => marker));
const onDays = (...days: readonly string[]) => days.map((day, at) => anEvent({ day, marker: at + 1, label: `speaker ${at}` }));

describe('toRows', () => {
  it('is a row an event where there is room', () => {
    expect(markersOf(onDays('2014-09-19', '2025-11-14', '2025-11-14'), 3)).toEqual([[1], [2], [3]]);
  });

  it('puts together what is closest in time', () => {
    expect(markersOf(onDays('2014-09-19', '2025-11-10', '2025-11-14', '2025-11-15', '2026-06-01'), 4)).toEqual([[1], [2], [3, 4], [5]]);
    expect(markersOf(onDays('2014-09-19', '2025-11-10', '2025-11-14', '2025-11-15', '2026-06-01'), 2)).toEqual([[1], [2, 3, 4, 5]]);
  });

  it('puts together first what the same people say of one day, all of it', () => {
    const events = ['a', 'b', 'a', 'b', 'a', 'c'].map((label, at) => anEvent({ label, marker: at + 1 }));
    expect(markersOf(events, 5)).toEqual([[1, 3, 5], [2, 4], [6]]);
  });

  it('loses none, and keeps their order', () => {
    const events = onDays(...Array.from({ length: 70 }, (_, at) => `20${10 + Math.floor(at / 7)}-0${1 + (at % 7)}-01`));
    const rows = markersOf(events, 12);
    expect(rows.length).toBe(12);
    expect(rows.flat()).toEqual(events.map(({ marker }) => marker));
  });
});

describe('toSpan', () => {
  it.each([
    ['2025-11-15', 'day', '2025-11-15', '2025-11-15'],
    ['2025-02-28', 'month', '2025-02-01', '2025-02-28'],
    ['2024-12-31', 'month', '2024-12-01', '2024-12-31'],
    ['2024-07-01', 'year', '2024-01-01', '2024-12-31'],
    ['0033-04-03', 'month', '0033-04-01', '0033-04-30'],
  ] as const)('of %s by the %s is from %s to %s', (day, precision, from, to) => {
    const span = toSpan(day, precision);
    expect([span?.from, span?.to]).toEqual([from, to].map((end) => Date.parse(`${end}T00:00:00Z`) / 86_400_000));
  });

  it.each(['2025-02-31', '2025-13-01', 'soon', '', '2025'])('is none of %j', (day) => {
    expect(toSpan(day)).toBeUndefined();
  });
});

describe('toScale', () => {
  const labels = (from: string, to: string, fits: (ticks: readonly Tick[]) => boolean = () => true) =>
    toScale({ from: toSpan(from)?.from ?? 0, to: toSpan(to)?.to ?? 0 }, 0, 1000, fits).ticks.map(({ label }) => label);

  it('names days, months or years, whatever the range wants', () => {
    expect(labels('2025-11-15', '2025-11-15')).toEqual(['12 Nov 2025', '13 Nov', '14 Nov', '15 Nov', '16 Nov', '17 Nov', '18 Nov']);
    expect(labels('2025-12-30', '2026-01-03')).toEqual(['29 Dec 2025', '30 Dec', '31 Dec', '1 Jan 2026', '2 Jan', '3 Jan', '4 Jan']);
    expect(labels('2025-09-10', '2026-02-20')).toEqual(['Oct 2025', 'Nov 2025', 'Dec 2025', 'Jan 2026', 'Feb 2026']);
    expect(labels('2014-09-19', '2026-06-23')).toEqual(['2016', '2018', '2020', '2022', '2024', '2026']);
    expect(labels('0000-01-01', '9999-12-31')).toEqual(['0000', '1000', '2000', '3000', '4000', '5000', '6000', '7000', '8000', '9000']);
  });

  it('takes larger steps where the labels do not fit', () => {
    expect(labels('2014-09-19', '2026-06-23', (ticks) => ticks.length < 5)).toEqual(['2015', '2020', '2025']);
    expect(labels('2014-09-19', '2026-06-23', () => false)).toEqual([]);
  });

  it('has every day between its ends', () => {
    const [from, to] = [toSpan('2014-09-19')?.from ?? 0, toSpan('2026-06-23')?.to ?? 0];
    const { x } = toScale({ from, to }, 100, 900, () => true);
    expect([x(from) > 100, x(from) < x(from + 1), x(to) < 900]).toEqual([true, true, true]);
  });
});

describe('the words of a row', () => {
  const type = createType(shippedFonts());
  const wordsOf = (events: Picture['events']) => {
    const [row] = toRows(events, 1);
    return row === undefined ? undefined : toWords(row, type);
  };

  it('are standing, speaker and what it is about of one event', () => {
    expect(wordsOf([anEvent({ about: 'Dale Mill' })])).toEqual({
      standing: 'alleged',
      lead: 'alleged',
      detail: ', river board memo, on Dale Mill',
      markers: [1],
      below: [],
    });
  });

  it('name those of one standing, each once', () => {
    const beside = [{ standing: 'denied' as const, label: 'Dale Mill; Mayor', marker: 1 }];
    const words = wordsOf([anEvent({ label: 'Ann; Bob', beside }), anEvent({ label: 'Bob', marker: 2, beside })]);
    expect(words).toMatchObject({ standing: 'alleged', lead: '2 events alleged', detail: ', Ann; Bob', markers: [1, 2] });
    expect(words?.below).toEqual([{ standing: 'denied', lead: 'denied', detail: ', Dale Mill; Mayor', markers: [1, 1] }]);
  });

  it('count those of several standings, denials first', () => {
    const words = wordsOf([anEvent(), anEvent({ standing: 'denied', label: 'Dale Mill', marker: 2 }), anEvent({ label: 'Mayor', marker: 3 })]);
    expect(words).toMatchObject({ standing: null, lead: '3 events', detail: '', markers: [1, 2, 3] });
    expect(words?.below.map(({ lead, detail }) => lead + detail)).toEqual(['1 denied, Dale Mill', '2 alleged, river board memo; Mayor']);
  });

  it.each([
    [[1], 99, ' [1]'],
    [[2, 1, 2], 99, ' [1] [2]'],
    [[1, 3, 4, 5, 9], 99, ' [1] [3]–[5] [9]'],
    [[11, 13, 15, 17, 19, 21, 23], 21, ' [11] [13] and 5 more'],
    [[1, 3, 5, 7], 1, ' [1] and 3 more'],
    [[], 9, ''],
  ])('list the markers %j in %d letters as %j', (markers, room, words) => {
    expect(markerWords(markers, (text) => text.length <= room)).toBe(words);
  });

  it.each([
    [onDays('2025-11-14'), ['14 Nov 2025']],
    [onDays('2025-11-14', '2025-11-25'), ['14 – 25 Nov 2025']],
    [onDays('2014-09-19', '2025-11-25'), ['19 Sep 2014 –', '25 Nov 2025']],
    [[anEvent({ precision: 'month' as const })], ['Nov 2025']],
    [[anEvent({ precision: 'year' as const })], ['2025']],
  ])('give the day %#', (events, words) => {
    expect(toRows(events, 1).map(dateWords)).toEqual([words]);
  });
});
