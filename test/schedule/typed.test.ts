import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from '../../src/core/subscription.ts';
import { parseDays, parseTime } from '../../src/schedule/typed.ts';

describe('parseTime', () => {
  it.each([
    ['8:30', '08:30'],
    ['08:30', '08:30'],
    ['8.30', '08:30'],
    ['8h30', '08:30'],
    ['8h', '08:00'],
    ['0830', '08:30'],
    ['8', '08:00'],
    ['8:30pm', '20:30'],
    ['8:30 PM', '20:30'],
    ['8 a.m.', '08:00'],
    ['12am', '00:00'],
    ['12:15pm', '12:15'],
    ['noon', '12:00'],
    ['Midnight', '00:00'],
    ['23:59', '23:59'],
    ['0:05', '00:05'],
  ])('reads %s as %s', (typed, time) => expect(parseTime(typed)).toBe(time));

  it.each(['24:00', '8:60', '13pm', '0am', '', 'soon', '8:3', '-1', '08:30:00', '8:30 8:30'])('refuses %j', (typed) =>
    expect(parseTime(typed)).toBeUndefined(),
  );
});

describe('parseDays', () => {
  it.each([
    ['daily', 'mon,tue,wed,thu,fri,sat,sun'],
    ['every day', 'mon,tue,wed,thu,fri,sat,sun'],
    ['weekdays', 'mon,tue,wed,thu,fri'],
    ['weekends', 'sat,sun'],
    ['weekly', 'thu'],
    ['weekly:mon', 'mon'],
    ['weekly mon', 'mon'],
    ['fri,mon, wed', 'mon,wed,fri'],
    ['Mondays and Thursdays', 'mon,thu'],
    ['mo tu', 'mon,tue'],
    ['mon-fri', 'mon,tue,wed,thu,fri'],
    ['sat–mon', 'mon,sat,sun'],
    ['weekdays,sun', 'mon,tue,wed,thu,fri,sun'],
    ['wednesday', 'wed'],
  ])('reads %s as %s', (typed, days) => expect(parseDays(typed, 'thu')?.join()).toBe(days));

  it.each(['', 'm', 'sometimes', 'mon,', 'mon-', 'mon-tue-wed', 'weekly:', 'weekly:never', 'mon,xyz'])('refuses %j', (typed) =>
    expect(parseDays(typed, 'thu')).toBeUndefined(),
  );

  it('gives back each set of days that is printed', () => {
    for (let set = 1; set < 128; set += 1) {
      const days = WEEKDAYS.filter((_, at) => (set >> at) % 2 === 1);
      expect(parseDays(days.join(','), 'thu')).toEqual(days);
    }
  });
});
