import { describe, expect, it } from 'vitest';
import { addDays, instantOf, isZone, wallClock } from '../../src/schedule/zone.ts';

describe('instantOf', () => {
  it.each<[string, string, string, string, string, string]>([
    ['a time of every day', '2026-11-27', '08:30', 'Europe/Berlin', '2026-11-27T07:30:00Z', 'once'],
    ['a zone of quarter hours', '2026-11-27', '08:30', 'Asia/Kathmandu', '2026-11-27T02:45:00Z', 'once'],
    ['the furthest east', '2026-11-27', '00:00', 'Pacific/Kiritimati', '2026-11-26T10:00:00Z', 'once'],
    ['the furthest west', '2026-11-27', '23:59', 'Etc/GMT+12', '2026-11-28T11:59:00Z', 'once'],
    ['a time that is left out in spring', '2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:00:00Z', 'moved'],
    ['a time that comes twice in autumn', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z', 'first_of_two'],
    ['the minute after those', '2026-10-25', '03:00', 'Europe/Berlin', '2026-10-25T02:00:00Z', 'once'],
    ['half an hour that is left out', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:30:00Z', 'moved'],
    ['a midnight that is left out', '2026-04-24', '00:00', 'Africa/Cairo', '2026-04-23T22:00:00Z', 'moved'],
    ['the last hour of a day, left out', '2026-03-28', '23:30', 'America/Nuuk', '2026-03-29T01:00:00Z', 'moved'],
    ['the last hour of a day, twice', '2026-10-24', '23:30', 'America/Nuuk', '2026-10-25T00:30:00Z', 'first_of_two'],
    ['a day that a calendar leaves out', '2011-12-30', '08:30', 'Pacific/Apia', '2011-12-30T10:00:00Z', 'no_such_day'],
    ['the day before that', '2011-12-29', '23:59', 'Pacific/Apia', '2011-12-30T09:59:00Z', 'once'],
  ])('finds %s', (_, day, time, zone, at, is) => {
    expect(instantOf(day, time, zone)).toEqual({ at: new Date(at), is });
  });

  it('gives what the clock shows then, for every quarter of an hour of a year', () => {
    for (let at = Date.parse('2026-01-01T00:00Z'); at < Date.parse('2027-01-01T00:00Z'); at += 15 * 60_000) {
      const { day, time } = wallClock(new Date(at), 'Australia/Lord_Howe');
      const found = instantOf(day, time, 'Australia/Lord_Howe');
      if (found.is === 'once') expect(found.at.getTime()).toBe(at);
      else expect(at - found.at.getTime()).toBeOneOf([0, 30 * 60_000]);
    }
  });
});

describe('wallClock', () => {
  it('shows calendar and clock of a zone', () => {
    expect(wallClock(new Date('2026-11-26T22:59:59Z'), 'Asia/Tokyo')).toEqual({ day: '2026-11-27', time: '07:59' });
    expect(wallClock(new Date('2026-11-26T05:00:00Z'), 'Pacific/Honolulu')).toEqual({ day: '2026-11-25', time: '19:00' });
  });
});

it('knows zones by their names alone', () => {
  expect(['Europe/Berlin', 'Asia/Calcutta', 'Asia/Kolkata', 'UTC', 'Etc/GMT-2'].filter((zone) => !isZone(zone))).toEqual([]);
  expect(['Europe/Nowhere', '', 'Berlin'].filter(isZone)).toEqual([]);
});

it('counts days over the end of a month', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});
