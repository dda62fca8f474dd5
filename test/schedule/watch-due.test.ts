import { describe, expect, it } from 'vitest';
import { watchDue } from '../../src/schedule/watch-due.ts';

const HOUR_MS = 3_600_000;
const at = (instant: string) => new Date(instant);
const quiet = { from: '22:00', until: '07:00', zone: 'Europe/Berlin' };
const dueAt = (last: string | null, now: string, quietHours: typeof quiet | null = null) =>
  watchDue({ everyMs: HOUR_MS, quietHours }, last === null ? null : at(last), at(now)).toISOString();

describe('watchDue', () => {
  it.each<[string, string | null, string, typeof quiet | null, string]>([
    ['at once, where nothing was sent', null, '2026-11-26T12:00:00.000Z', null, '2026-11-26T12:00:00.000Z'],
    ['an hour after the last', '2026-11-26T11:20:00.000Z', '2026-11-26T12:00:00.000Z', null, '2026-11-26T12:20:00.000Z'],
    ['at once, long after the last', '2026-11-26T09:20:00.000Z', '2026-11-26T12:00:00.000Z', null, '2026-11-26T12:00:00.000Z'],
    ['an hour from now, where a clock ran ahead', '2026-12-26T09:20:00.000Z', '2026-11-26T12:00:00.000Z', null, '2026-11-26T13:00:00.000Z'],
    ['after the night', null, '2026-11-26T23:30:00.000Z', quiet, '2026-11-27T06:00:00.000Z'],
    ['after the night that has begun', null, '2026-11-26T21:00:00.000Z', quiet, '2026-11-27T06:00:00.000Z'],
    ['before the night', null, '2026-11-26T20:59:59.000Z', quiet, '2026-11-26T20:59:59.000Z'],
    ['after a night of seven hours', null, '2026-03-28T23:00:00.000Z', quiet, '2026-03-29T05:00:00.000Z'],
    ['after the night that the wait runs into', '2026-11-26T20:30:00.000Z', '2026-11-26T20:40:00.000Z', quiet, '2026-11-27T06:00:00.000Z'],
    ['after quiet hours within a day', null, '2026-11-26T12:00:00.000Z', { ...quiet, from: '12:30', until: '14:00' }, '2026-11-26T13:00:00.000Z'],
    ['at once, where the quiet hours are none', null, '2026-11-26T12:00:00.000Z', { ...quiet, from: '13:00', until: '13:00' }, '2026-11-26T12:00:00.000Z'],
    ['in an hour that comes again after the quiet', null, '2026-10-25T01:10:00.000Z', { ...quiet, until: '02:30' }, '2026-10-25T01:10:00.000Z'],
  ])('goes %s', (_, last, now, quietHours, expected) => {
    expect(dueAt(last, now, quietHours)).toBe(expected);
  });
});
