import { describe, expect, it } from 'vitest';
import { instantWords, nextWords, quietWords, scheduleWords } from '../../src/schedule/words.ts';
import { zoneDataNote } from '../../src/schedule/zone-data.ts';
import { aSchedule } from '../helpers/a-subscription.ts';

const at = (instant: string) => new Date(instant);

describe('nextWords', () => {
  it.each<[string, Parameters<typeof aSchedule>[0], string, string | null, string]>([
    ['of every day', {}, '2026-11-26T12:00Z', null, 'Fri 27 Nov 08:30, Sat 28 Nov 08:30, Sun 29 Nov 08:30 (Europe/Berlin)'],
    ['after a date that is done', {}, '2026-11-26T00:00Z', '2026-11-26', 'Fri 27 Nov 08:30, Sat 28 Nov 08:30, Sun 29 Nov 08:30 (Europe/Berlin)'],
    ['of a day of the week', { days: ['fri'] }, '2026-12-20T12:00Z', null, 'Fri 25 Dec 08:30, Fri 1 Jan 2027 08:30, Fri 8 Jan 2027 08:30 (Europe/Berlin)'],
    [
      'over a change of the clocks',
      { time: '02:30' },
      '2026-03-28T12:00Z',
      null,
      'Sun 29 Mar 03:00 (no 02:30 on 29: the clocks go forward), Mon 30 Mar 02:30, Tue 31 Mar 02:30 (Europe/Berlin)',
    ],
    [
      'over a day that there is not',
      { zone: 'Pacific/Apia' },
      '2011-12-29T12:00Z',
      null,
      'Thu 29 Dec 08:30, Sat 31 Dec 08:30, Sun 1 Jan 2012 08:30 (Pacific/Apia)',
    ],
  ])('tells %s', (_, schedule, now, after, words) => {
    expect(nextWords(aSchedule(schedule), at(now), after)).toBe(words);
  });
});

it('says when a schedule is due', () => {
  expect(scheduleWords(aSchedule())).toBe('every day at 08:30 (Europe/Berlin)');
  expect(scheduleWords(aSchedule({ days: ['mon', 'tue', 'wed', 'thu', 'fri'] }))).toBe('on weekdays at 08:30 (Europe/Berlin)');
  expect(scheduleWords(aSchedule({ days: ['sat', 'sun'] }))).toBe('on weekends at 08:30 (Europe/Berlin)');
  expect(scheduleWords(aSchedule({ days: ['mon'] }))).toBe('every Mon at 08:30 (Europe/Berlin)');
  expect(scheduleWords(aSchedule({ days: ['mon', 'fri'] }))).toBe('Mon, Fri at 08:30 (Europe/Berlin)');
  expect(quietWords({ from: '22:00', until: '07:00', zone: 'UTC' })).toBe('quiet from 22:00 to 07:00 (UTC)');
  expect(instantWords(at('2026-11-26T23:30Z'), 'Europe/Berlin', '2026')).toBe('Fri 27 Nov 00:30');
});

describe('zoneDataNote', () => {
  it.each<[string | undefined, string, RegExp | null]>([
    ['2026a', '2026-06-01', null],
    ['2026a', '2026-08-01', /2026a, more than six months old/u],
    ['2026f', '2026-12-01', null],
    ['2025b', '2026-01-01', /2025b/u],
    [undefined, '2026-01-01', /not known/u],
  ])('of %s on %s', (version, day, words) => {
    const note = zoneDataNote(version, at(`${day}T00:00Z`));
    if (words === null) expect(note).toBeNull();
    else expect(note).toMatch(words);
  });
});
