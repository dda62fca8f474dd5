import { describe, expect, it } from 'vitest';
import { ageWords, dayWords, monthWords, rangeWords } from '../../../src/core/presenting/days.ts';

describe('dayWords', () => {
  it.each([
    ['2025-11-15', '15 Nov 2025'],
    ['2025-01-05', '5 Jan 2025'],
    ['2025-11-15T08:30:00+02:00', '15 Nov 2025'],
    ['2025-06', 'Jun 2025'],
    ['2025', '2025'],
    ['2025-13-01', '2025-13-01'],
    ['late 2025', 'late 2025'],
  ])('says %s as %s', (date, words) => {
    expect(dayWords(date)).toBe(words);
  });
});

describe('monthWords', () => {
  it('leaves the day out', () => expect(monthWords('2025-11-30')).toBe('Nov 2025'));
});

describe('rangeWords', () => {
  it.each([
    ['2014-09-19', '2025-11-15', '19 Sep 2014 to 15 Nov 2025'],
    ['2025-11-15', '2025-11-15', '15 Nov 2025'],
    [null, '2025-11-15', null],
    ['2025-11-15', null, null],
  ])('says %s and %s as %s', (from, to, words) => {
    expect(rangeWords(from, to)).toBe(words);
  });
});

describe('ageWords', () => {
  const now = new Date('2025-11-23T23:59:00Z');
  it.each([
    ['2025-11-23', 'today'],
    ['2025-11-22', 'a day old'],
    ['2025-11-15', '8 days old'],
    ['2025-10-24', '30 days old'],
    ['2025-10-23', 'a month old'],
    ['2025-09-01', '2 months old'],
    ['2024-11-25', '11 months old'],
    ['2024-11-23', 'a year old'],
    ['2023-11-01', '2 years old'],
    ['2025-11-24', null],
    ['2025-11', null],
    ['unknown', null],
  ])('says of %s: %s', (day, words) => {
    expect(ageWords(day, now)).toBe(words);
  });
});
