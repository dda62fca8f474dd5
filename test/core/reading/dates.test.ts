import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, weekdayOf } from '../../../src/core/reading/calendar.ts';
import { parseDay, toDays } from '../../../src/core/reading/dates.ts';

// A Saturday.
const REFERENCE = '2025-11-15';

const dates = (text: string) =>
  toDays(text, REFERENCE).map(({ start, end, from, to, precision }) => `${text.slice(start, end)}: ${from === to ? from : `${from}..${to}`} ${precision}`);

describe('toDays', () => {
  it.each([
    ['on 2025-11-01.', ['2025-11-01: 2025-11-01 day']],
    ['a note (2025/11/01)', ['2025/11/01: 2025-11-01 day']],
    ['in 2025-06 and later', ['2025-06: 2025-06-01..2025-06-30 month']],
    ['The memo, dated November 1, came', ['November 1: 2025-11-01 day']],
    ['On Nov. 14th, 2024, and on 3 December', ['Nov. 14th, 2024: 2024-11-14 day', '3 December: 2024-12-03 day']],
    ['the 1st of May 2020', ['1st of May 2020: 2020-05-01 day']],
    ['from November 3-5', ['November 3-5: 2025-11-03..2025-11-05 day']],
    ['was June 2026 the month', ['June 2026: 2026-06-01..2026-06-30 month']],
    ['Feb 29', ['Feb 29: 2024-02-29 day']],
    ['in 2019 and since 2021', ['2019: 2019-01-01..2019-12-31 year', '2021: 2021-01-01..2021-12-31 year']],
    ['between 2019 and 2021', ['2019 and 2021: 2019-01-01..2021-12-31 year']],
    ['in Q3 2025 or the first quarter of 2024', ['Q3 2025: 2025-07-01..2025-09-30 month', 'the first quarter of 2024: 2024-01-01..2024-03-31 month']],
    ['in October', ['October: 2025-10-01..2025-10-31 month']],
    ['since December', ['December: 2024-12-01..2024-12-31 month']],
    ['last November, next May', ['last November: 2024-11-01..2024-11-30 month', 'next May: 2026-05-01..2026-05-31 month']],
    ['on Friday', ['Friday: 2025-11-14 day']],
    ['on Saturday and last Saturday', ['Saturday: 2025-11-15 day', 'last Saturday: 2025-11-08 day']],
    ['next monday', ['next monday: 2025-11-17 day']],
    ['What happened yesterday and today?', ['yesterday: 2025-11-14 day', 'today: 2025-11-15 day']],
    ['this week or last week', ['this week: 2025-11-10..2025-11-16 day', 'last week: 2025-11-03..2025-11-09 day']],
    ['last month, last year', ['last month: 2025-10-01..2025-10-31 month', 'last year: 2024-01-01..2024-12-31 year']],
    ['next year, past month', ['next year: 2026-01-01..2026-12-31 year', 'past month: 2025-10-15..2025-11-15 day']],
    ['two weeks ago, a year ago', ['two weeks ago: 2025-11-01 day', 'a year ago: 2024-11-15 day']],
    ['in the last three days', ['last three days: 2025-11-12..2025-11-15 day']],
    ['15.11.2025, 11/15/2025, 15/11/2025', ['15.11.2025: 2025-11-15 day', '11/15/2025: 2025-11-15 day', '15/11/2025: 2025-11-15 day']],
    ['2025年11月15日、2025年6月、2019年', ['2025年11月15日: 2025-11-15 day', '2025年6月: 2025-06-01..2025-06-30 month', '2019年: 2019-01-01..2019-12-31 year']],
    ['what was said on november 1, and in june 2024', ['november 1: 2025-11-01 day', 'june 2024: 2024-06-01..2024-06-30 month']],
  ])('reads %j', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    'the Sun rose, and they sat down on the sun deck',
    'March for our lives, a march on Washington',
    'it may 5 times fail; they may; in may',
    'they began to march',
    '2019 firms, the 2021 list, 2,019 and 20190101',
    'at 11/12/2025 or 1/2',
    'February 30, 2025-13-01, 31 June 2020, 2025-02-29',
    'Section 12, No. 4, 3.5 percent, 10:30',
    'a second decision, the Marche region, in Augusta, Dec',
    'version 1.2.2025.3 and 2025-11-15-3',
    'Friday prayers; Mayor of Junction',
    'from 2021-2019',
    '',
  ])('reads no date in %j', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('gives real days, in order, none overlapping', () => {
    const piece = fc.constantFrom(
      'on ',
      'in ',
      'May',
      'Nov. ',
      '31',
      ' 2',
      ', ',
      '2024',
      '2019',
      '-',
      '11',
      'last ',
      'week',
      'Friday',
      ' ago',
      ' days',
      ' ',
      '年',
      '月',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        let last = 0;
        for (const { start, end, from, to } of toDays(pieces.join(''), REFERENCE)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(from <= to).toBe(true);
          for (const day of [from, to]) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
          last = end;
        }
      }),
    );
  });

  it.each(['November 1, ', 'in 2019 ', '1', '1.', 'the ', 'last ', ' '])('reads 200,000 characters of %j in linear time', (unit) => {
    const started = performance.now();
    toDays(unit.repeat(200_000 / unit.length), REFERENCE);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('parseDay', () => {
  it.each([
    ['2025-11-01', '2025-11-01', '2025-11-01'],
    ['2025-1-2', '2025-01-02', '2025-01-02'],
    ['today', '2025-11-15', '2025-11-15'],
    ['NOW', '2025-11-15', '2025-11-15'],
    [' Yesterday ', '2025-11-14', '2025-11-14'],
    ['7d', '2025-11-08', '2025-11-08'],
    ['2w', '2025-11-01', '2025-11-01'],
    ['3m', '2025-08-15', '2025-08-15'],
    ['1y', '2024-11-15', '2024-11-15'],
    ['10 days ago', '2025-11-05', '2025-11-05'],
    ['last 2 weeks', '2025-11-01', '2025-11-01'],
    ['15 Nov 2025', '2025-11-15', '2025-11-15'],
    ['november 1', '2025-11-01', '2025-11-01'],
    ['last week', '2025-11-03', '2025-11-09'],
    ['this month', '2025-11-01', '2025-11-30'],
    ['June 2025', '2025-06-01', '2025-06-30'],
    ['october', '2025-10-01', '2025-10-31'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['2025-06', '2025-06-01', '2025-06-30'],
    ['friday', '2025-11-14', '2025-11-14'],
  ])('reads %j as %s to %s', (text, start, end) => {
    expect(parseDay(text, REFERENCE)).toBe(start);
    expect(parseDay(text, REFERENCE, { bound: 'start' })).toBe(start);
    expect(parseDay(text, REFERENCE, { bound: 'end' })).toBe(end);
  });

  it.each(['', 'soon', '2025-02-30', '2025-13-01', '99999y', '9999y', 'on 2019 or so', 'November 1 and 2019', 'alibaba', '7', '7x'])(
    'does not read %j',
    (text) => {
      expect(parseDay(text, REFERENCE)).toBeUndefined();
    },
  );

  it('keeps to the end of a shorter month', () => {
    expect(parseDay('1m', '2025-03-31')).toBe('2025-02-28');
    expect(parseDay('1y', '2024-02-29')).toBe('2023-02-28');
  });
});

describe('the calendar', () => {
  const day = fc.date({ min: new Date('1600-01-01'), max: new Date('2400-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

  it('goes forth and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -9_999, max: 9_999 }), (from, days) => {
        expect(addDays(addDays(from, days) ?? '', -days)).toBe(from);
        expect(addMonths(from, 1)?.slice(5, 7)).toBe(String((Number(from.slice(5, 7)) % 12) + 1).padStart(2, '0'));
      }),
    );
  });

  it('knows the weekday', () => {
    fc.assert(
      fc.property(day, (from) => {
        expect(weekdayOf(from)).toBe((new Date(`${from}T00:00:00Z`).getUTCDay() + 6) % 7);
      }),
    );
  });
});
