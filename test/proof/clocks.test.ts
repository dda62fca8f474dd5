import { describe, expect, it } from 'vitest';
import { changeDays, differingChanges, faultIn, publishedInstant, wallOf } from './clocks.ts';

const berlin = wallOf('Europe/Berlin');
const change = { utc: '2026-03-29T01:00:00Z', offset_before_s: 3600, offset_after_s: 7200, kind: 'gap' };
const published = {
  zone: 'Europe/Berlin',
  transitions: [change, { utc: '2026-10-25T01:00:00Z', offset_before_s: 7200, offset_after_s: 3600, kind: 'overlap' }],
};

describe('faultIn', () => {
  it.each<[string, string, string, RegExp | undefined]>([
    ['the minute itself', '2026-11-27T07:30:00Z', '2026-11-27T08:30', undefined],
    ['the minute after', '2026-11-27T07:31:00Z', '2026-11-27T08:30', /shows 2026-11-27T08:31/u],
    ['the hour before', '2026-11-27T06:30:00Z', '2026-11-27T08:30', /shows 2026-11-27T07:30/u],
    ['half a minute', '2026-11-27T07:30:30Z', '2026-11-27T08:30', /no whole minute/u],
    ['the first minute after a gap', '2026-03-29T01:00:00Z', '2026-03-29T02:30', undefined],
    ['the second minute after a gap', '2026-03-29T01:01:00Z', '2026-03-29T02:30', /not too early/u],
    ['as if there were no gap', '2026-03-29T01:30:00Z', '2026-03-29T02:30', /not too early/u],
    ['the first of two', '2026-10-25T00:30:00Z', '2026-10-25T02:30', undefined],
    ['the second of two', '2026-10-25T01:30:00Z', '2026-10-25T02:30', /second time, 60 minutes later/u],
  ])('of %s', (_, at, wanted, fault) => {
    const found = faultIn(new Date(at), wanted, berlin);
    if (fault === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(fault);
  });
});

it('finds the days on which clocks change', () => {
  const days = changeDays(berlin, Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1));
  expect(days.map((day) => new Date(day).toISOString().slice(0, 10))).toEqual(['2026-03-29', '2026-10-25']);
  expect(differingChanges(published, berlin, days)).toEqual([]);
  expect(differingChanges({ ...published, transitions: [{ ...change, offset_after_s: 9000 }] }, berlin, days)).toEqual([
    'Europe/Berlin 2026-03-29T01:00:00Z: 3600 to 9000 s published, 3600 to 7200 s here',
    'Europe/Berlin 2026-10-25: changes here, and none is published',
  ]);
});

it.each([
  ['2026-03-29T02:30', '2026-03-29T01:00:00Z'],
  ['2026-10-25T02:30', '2026-10-25T00:30:00Z'],
  ['2026-01-01T00:00', '2025-12-31T23:00:00Z'],
  ['2026-12-01T00:00', '2026-11-30T23:00:00Z'],
])('reads %s off what is published', (wanted, at) => {
  expect(publishedInstant(published, wanted)).toBe(Date.parse(at));
});
