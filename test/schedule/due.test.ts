import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/core/document.ts';
import { type DigestSubscription, type Schedule, WEEKDAYS } from '../../src/core/subscription.ts';
import { dueOf, nextOf, reschedule, slotsFrom, soonerThan, weekdayOf } from '../../src/schedule/due.ts';
import { aSchedule, aSubscription } from '../helpers/a-subscription.ts';

const HOUR_MS = 3_600_000;
const CATCH_UP_MS = 2 * HOUR_MS;
const at = (instant: string) => new Date(instant);
const due = (subscription: DigestSubscription, now: string) => dueOf(subscription, at(now), CATCH_UP_MS);

describe('dueOf', () => {
  const thursday = aSubscription({ nextAt: at('2026-11-26T07:30:00Z') });

  it('gives nothing before the time, and the slot from its minute on', () => {
    expect(due(thursday, '2026-11-26T07:29:59.999Z')).toEqual({ due: null, skipped: [], olderSkipped: 0, nextAt: thursday.nextAt });
    expect(due(thursday, '2026-11-26T07:30:00Z')).toEqual({
      due: { slot: '2026-11-26', date: '2026-11-26', dueAt: at('2026-11-26T07:30:00Z'), late: false },
      skipped: [],
      olderSkipped: 0,
      nextAt: at('2026-11-27T07:30:00Z'),
    });
  });

  it.each([
    ['2026-11-26T07:35:00Z', '2026-11-26', false],
    ['2026-11-26T07:35:01Z', '2026-11-26', true],
    ['2026-11-26T09:30:00Z', '2026-11-26', true],
    ['2026-11-26T09:30:01Z', undefined, undefined],
  ])('at %s it is due %s, late %s', (now, date, late) => {
    expect([due(thursday, now).due?.date, due(thursday, now).due?.late]).toEqual([date, late]);
    expect(due(thursday, now).nextAt).toEqual(at('2026-11-27T07:30:00Z'));
  });

  it('gives the newest of several alone, and skips the others', () => {
    const found = due(thursday, '2026-11-29T08:00:00Z');
    expect(found.due).toMatchObject({ date: '2026-11-29', late: true });
    expect(found.skipped.map(({ date, why }) => [date, why])).toEqual([
      ['2026-11-28', 'too_late'],
      ['2026-11-27', 'too_late'],
      ['2026-11-26', 'too_late'],
    ]);
  });

  it('names a week of what years without it missed, and counts the rest', () => {
    const found = due(thursday, '2036-11-26T12:00:00Z');
    expect(found.due).toBeNull();
    expect(found.skipped.map(({ date }) => date)).toEqual([26, 25, 24, 23, 22, 21, 20].map((day) => `2036-11-${day}`));
    expect(found.skipped.length + found.olderSkipped).toBe((Date.parse('2036-11-26') - Date.parse('2026-11-26')) / 86_400_000 + 1);
    const weekly = due(aSubscription({ nextAt: at('2026-11-27T07:30:00Z'), schedule: aSchedule({ days: ['tue', 'fri'] }) }), '2027-11-27T12:00:00Z');
    expect(weekly.skipped.length + weekly.olderSkipped).toBe(105);
  });

  it('comes once where an hour comes twice, and where it is left out', () => {
    const berlin = (nextAt: string) => aSubscription({ activeFrom: at('2026-01-01T00:00Z'), nextAt: at(nextAt), schedule: aSchedule({ time: '02:30' }) });
    expect(due(berlin('2026-10-25T00:30:00Z'), '2026-10-25T00:30:10Z').nextAt).toEqual(at('2026-10-26T01:30:00Z'));
    expect(due(berlin('2026-03-29T01:00:00Z'), '2026-03-29T01:00:10Z')).toMatchObject({ due: { date: '2026-03-29' }, nextAt: at('2026-03-30T00:30:00Z') });
    const nuuk = aSubscription({
      activeFrom: at('2026-01-01T00:00Z'),
      nextAt: at('2026-03-29T01:00:00Z'),
      schedule: aSchedule({ time: '23:30', zone: 'America/Nuuk' }),
    });
    expect(due(nuuk, '2026-03-29T01:00:00Z')).toMatchObject({ due: { date: '2026-03-28' }, nextAt: at('2026-03-30T00:30:00Z') });
  });

  it('tells of a day that the calendar leaves out, and still gives the one before it', () => {
    const apia = aSubscription({
      activeFrom: at('2011-01-01T00:00Z'),
      nextAt: at('2011-12-30T09:50:00Z'),
      schedule: aSchedule({ time: '23:50', zone: 'Pacific/Apia' }),
    });
    expect(due(apia, '2011-12-30T10:10:00Z')).toEqual({
      due: { slot: '2011-12-29', date: '2011-12-29', dueAt: at('2011-12-30T09:50:00Z'), late: true },
      skipped: [{ slot: '2011-12-30', date: '2011-12-30', dueAt: at('2011-12-30T10:00:00Z'), why: 'no_such_day' }],
      olderSkipped: 0,
      nextAt: at('2011-12-31T09:50:00Z'),
    });
  });

  it('finds its slot where the rules of the zone have changed since', () => {
    for (const moved of [-HOUR_MS, HOUR_MS, 3 * HOUR_MS]) {
      const found = dueOf(aSubscription({ nextAt: new Date(at('2026-11-26T07:30:00Z').getTime() + moved) }), at('2026-11-26T10:30:00Z'), 4 * HOUR_MS);
      expect(found).toMatchObject({ due: { date: '2026-11-26' }, skipped: [], nextAt: at('2026-11-27T07:30:00Z') });
    }
    // Looked at too early: it waits, and is not taken for done.
    const early = due(aSubscription({ nextAt: at('2026-11-26T06:30:00Z') }), '2026-11-26T06:30:00Z');
    expect(early).toMatchObject({ due: null, skipped: [], nextAt: at('2026-11-26T07:30:00Z') });
  });

  it('has no business with what came before it was made', () => {
    const made = aSubscription({ activeFrom: at('2026-11-26T07:30:01Z'), nextAt: at('2026-11-27T07:30:00Z') });
    expect(due(made, '2026-11-26T08:00:00Z').due).toBeNull();
    expect(due({ ...made, nextAt: at('2026-11-26T07:30:00Z') }, '2026-11-26T08:00:00Z')).toMatchObject({ due: null, skipped: [] });
  });
});

describe('slotsFrom', () => {
  it('keeps to the chosen days', () => {
    const schedule = aSchedule({ days: ['mon', 'wed', 'fri'] });
    expect(slotsFrom(schedule, at('2026-11-26T12:00:00Z'), null, 4).map(({ date }) => weekdayOf(date))).toEqual(['fri', 'mon', 'wed', 'fri']);
    expect(nextOf(aSchedule({ days: ['thu'] }), at('2026-11-26T07:30:00.001Z'), null)).toEqual(at('2026-12-03T07:30:00Z'));
  });
});

describe('reschedule', () => {
  const change = (subscription: DigestSubscription, schedule: Partial<Schedule>, now: string, done: Day | null) =>
    reschedule(subscription, aSchedule(schedule), at(now), done);
  const thursday = aSubscription({ nextAt: at('2026-11-26T07:30:00Z') });
  const friday = aSubscription({ nextAt: at('2026-11-27T07:30:00Z') });

  it('to a time that has passed, while today is owed: today at once', () => {
    const changed = change(thursday, { time: '07:00' }, '2026-11-26T07:00:00Z', '2026-11-25');
    expect(changed).toMatchObject({ owed: { date: '2026-11-26', at: at('2026-11-26T07:00:00Z') }, nextAt: at('2026-11-26T07:00:00Z') });
    expect(due({ ...thursday, ...changed }, '2026-11-26T07:00:01Z')).toMatchObject({
      due: { date: '2026-11-26', late: false },
      skipped: [],
      nextAt: at('2026-11-27T06:00:00Z'),
    });
  });

  it('to a time still to come, while today is owed: today at the new time', () => {
    expect(change(thursday, { time: '20:00' }, '2026-11-26T07:00:00Z', '2026-11-25')).toMatchObject({ owed: null, nextAt: at('2026-11-26T19:00:00Z') });
  });

  it('when today is done: tomorrow', () => {
    expect(change(friday, { time: '20:00' }, '2026-11-26T09:00:00Z', '2026-11-26')).toMatchObject({ owed: null, nextAt: at('2026-11-27T19:00:00Z') });
    expect(change(friday, { time: '08:00' }, '2026-11-26T09:00:00Z', '2026-11-26')).toMatchObject({ owed: null, nextAt: at('2026-11-27T07:00:00Z') });
  });

  it('between the time and the look: the slot that has come is not lost', () => {
    const changed = change(thursday, { time: '08:00' }, '2026-11-26T07:30:20Z', '2026-11-25');
    expect(due({ ...thursday, ...changed }, '2026-11-26T07:31:00Z').due).toMatchObject({ date: '2026-11-26' });
  });

  it('twice in a row: what is owed stays owed', () => {
    const once = { ...thursday, ...change(thursday, { time: '07:00' }, '2026-11-26T07:00:00Z', '2026-11-25') };
    expect(change(once, { time: '07:30' }, '2026-11-26T07:00:01Z', '2026-11-25').owed?.date).toBe('2026-11-26');
    expect(change(once, { time: '21:00' }, '2026-11-26T07:00:01Z', '2026-11-25')).toMatchObject({ owed: null, nextAt: at('2026-11-26T20:00:00Z') });
  });

  it('to other days: a day that is not among them is not owed', () => {
    expect(change(thursday, { time: '07:00', days: ['fri'] }, '2026-11-26T07:00:00Z', '2026-11-25')).toMatchObject({
      owed: null,
      nextAt: at('2026-11-27T06:00:00Z'),
    });
    const weekly = aSubscription({ nextAt: at('2026-11-27T07:30:00Z'), schedule: aSchedule({ days: ['fri'] }) });
    expect(change(weekly, {}, '2026-11-26T09:00:00Z', '2026-11-20')).toMatchObject({ owed: null, nextAt: at('2026-11-27T07:30:00Z') });
  });

  it('over the date line: a date that is done does not come again, one that is owed is not lost', () => {
    const auckland = aSubscription({ nextAt: at('2026-11-26T19:30:00Z'), schedule: aSchedule({ zone: 'Pacific/Auckland' }) });
    expect(change(auckland, { zone: 'Pacific/Honolulu' }, '2026-11-25T20:00:00Z', '2026-11-26').nextAt).toEqual(at('2026-11-27T18:30:00Z'));
    const honolulu = aSubscription({ nextAt: at('2026-11-26T18:30:00Z'), schedule: aSchedule({ zone: 'Pacific/Honolulu' }) });
    const east = change(honolulu, { zone: 'Pacific/Auckland' }, '2026-11-26T18:00:00Z', '2026-11-25');
    expect(east.owed?.date).toBe('2026-11-26');
    expect(due({ ...honolulu, ...east }, '2026-11-26T18:00:10Z')).toMatchObject({ due: { date: '2026-11-26' }, nextAt: at('2026-11-26T19:30:00Z') });
  });

  it('past a whole day: the newest at once, the one before it told', () => {
    const berlin = aSubscription({ nextAt: at('2026-11-26T13:00:00Z'), schedule: aSchedule({ time: '14:00' }) });
    const changed = change(berlin, { time: '00:00', zone: 'Australia/Lord_Howe' }, '2026-11-26T13:00:00Z', '2026-11-25');
    expect([changed.owed?.date, changed.passedOver.map(({ date }) => date)]).toEqual(['2026-11-27', ['2026-11-26']]);
  });

  it('gives each local date once, whatever is changed and whenever', () => {
    const schedules = fc.record({
      time: fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
      zone: fc.constantFrom('Europe/Berlin', 'America/Nuuk', 'Australia/Lord_Howe', 'UTC'),
      days: fc.constant(WEEKDAYS),
    });
    const steps = fc.array(fc.record({ hours: fc.integer({ min: 1, max: 30 }), schedule: schedules, change: fc.boolean() }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom('2026-03-20T12:00:00Z', '2026-10-15T12:00:00Z'), steps, (start, plan) => {
        let now = at(start);
        let subscription = aSubscription({ activeFrom: now, nextAt: nextOf(aSchedule(), now, null) });
        const done: Day[] = [];
        for (const step of plan) {
          const until = new Date(now.getTime() + step.hours * HOUR_MS);
          for (; now < until; now = new Date(now.getTime() + HOUR_MS / 6)) {
            const found = dueOf(subscription, now, CATCH_UP_MS);
            expect(found.skipped).toEqual([]);
            if (found.due === null) continue;
            done.push(found.due.date);
            subscription = { ...subscription, owed: null, nextAt: found.nextAt };
          }
          if (!step.change) continue;
          const { passedOver, ...change } = reschedule(subscription, step.schedule, now, done.at(-1) ?? null);
          done.push(...passedOver.map(({ date }) => date).toReversed());
          subscription = { ...subscription, ...change };
        }
        // None doubled, none left out, in order.
        expect(done).toEqual(done.map((_, index) => new Date(Date.parse(done[0] ?? '') + index * 86_400_000).toISOString().slice(0, 10)));
      }),
      { numRuns: 150 },
    );
  });
});

describe('soonerThan', () => {
  it('brings back what a clock that ran ahead has put off', () => {
    const ahead = aSubscription({ nextAt: at('2027-11-26T07:30:00Z') });
    expect(soonerThan(ahead, at('2026-11-26T12:00:00Z'))).toEqual(at('2026-11-27T07:30:00Z'));
  });

  it('does so for one of each week, however little too far it is', () => {
    const weekly = aSubscription({ nextAt: at('2026-12-11T07:30:00Z'), schedule: aSchedule({ days: ['fri'] }) });
    expect(soonerThan(weekly, at('2026-11-27T12:00:00Z'))).toEqual(at('2026-12-04T07:30:00Z'));
    expect(soonerThan({ ...weekly, nextAt: at('2026-12-04T07:30:00Z') }, at('2026-11-27T12:00:00Z'))).toBeNull();
  });

  it.each(['2026-11-26T07:30:00Z', '2026-11-27T07:30:00Z', '2026-11-28T07:30:00Z', '2026-11-28T19:30:00Z'])('leaves %s', (nextAt) => {
    expect(soonerThan(aSubscription({ nextAt: at(nextAt) }), at('2026-11-26T12:00:00Z'))).toBeNull();
  });
});
