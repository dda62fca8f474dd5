import { describe, expect, it } from 'vitest';
import { startScheduler } from '../../src/delivering/scheduler.ts';
import type { Rounds } from '../../src/rounds.ts';
import { aBriefMaker } from '../helpers/a-brief-maker.ts';
import { aNewDigest, aNewWatch, isDigest } from '../helpers/a-delivery.ts';
import { aPoster } from '../helpers/a-poster.ts';
import { delivering, until } from './running.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const daily = { schedule: { time: '08:30', zone: 'Europe/Berlin', days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }, topics: [] } as const;
const due = new Date('2026-11-16T07:30:00Z');

async function scheduling(work: (all: Awaited<ReturnType<typeof open>>) => Promise<void>) {
  const all = await open();
  await work(all).finally(() => all.scheduler().stop());
  await all.running.stores.close();
}

async function open() {
  const maker = aBriefMaker();
  const running = await delivering({ posters: [aPoster().poster] });
  let scheduler: Rounds | undefined;
  const woken: number[] = [];
  return {
    maker,
    running,
    woken,
    scheduler() {
      scheduler ??= startScheduler(running.parts, maker.briefs, () => void woken.push(1));
      return scheduler;
    },
    add: (some: Parameters<typeof aNewDigest>[0] = {}) =>
      running.stores.subscriptions.add(aNewDigest({ ...daily, nextAt: due, ...some }), new Date('2026-11-01T00:00:00Z')),
    watch: (some: Parameters<typeof aNewWatch>[0] = {}) =>
      running.stores.subscriptions.add(aNewWatch({ topics: [], nextAt: due, ...some }), new Date('2026-11-01T00:00:00Z')),
    /** Nothing is due any more. */
    settled: () =>
      until(async () => {
        expect(await running.stores.subscriptions.due(running.now(), { limit: 9, platforms: ['slack'] })).toEqual([]);
      }),
    queued: async () => {
      const leased: string[] = [];
      for (;;) {
        const lease = await running.stores.outbox.lease(running.now(), { forMs: 1000, platforms: ['slack'], except: [] });
        if (lease === undefined) return leased;
        leased.push(lease.payload);
        await running.stores.outbox.settle(lease, { state: 'posted', posted: { id: 'm', url: null } });
      }
    },
    history: async (id: string) => (await running.stores.outbox.history(id, 20)).map(({ slot, state, reason }) => [slot, state, reason]),
  };
}

describe('the scheduler', () => {
  it('freezes what is due, once, with what is new since the last', () =>
    scheduling(async ({ maker, running, scheduler, add, settled, queued, history, woken }) => {
      maker.news('one', 'two');
      const made = await add();
      scheduler();
      await settled();
      expect(woken).toHaveLength(1);
      expect(maker.kept).toEqual([`brief-${made.id}-2026-11-16`]);
      expect(await queued()).toEqual(['one two']);
      expect((await running.stores.subscriptions.get(made.id))?.nextAt).toEqual(new Date('2026-11-17T07:30:00Z'));
      maker.news('three');
      running.pass(DAY_MS);
      scheduler().wake();
      await settled();
      expect(await queued()).toEqual(['three']);
      expect(await history(made.id)).toEqual([
        ['2026-11-17', 'queued', null],
        ['2026-11-16', 'queued', null],
      ]);
      expect(await running.stores.outbox.citing('three', 'v2')).toHaveLength(1);
    }));

  it('says on a quiet day that nothing is new, or nothing, as chosen', () =>
    scheduling(async ({ scheduler, add, settled, queued, history }) => {
      const silent = await add({ onlyIfChanged: true });
      await add({ channel: 'C2' });
      scheduler();
      await settled();
      expect(await queued()).toEqual(['Nothing new.']);
      expect(await history(silent.id)).toEqual([['2026-11-16', 'quiet', 'Nothing was new.']]);
    }));

  it('sends the newest that was missed, marked as late, and names the others', () =>
    scheduling(async ({ maker, running, scheduler, add, settled, queued, history }) => {
      maker.news('one');
      const made = await add();
      running.pass(3 * DAY_MS + HOUR_MS);
      scheduler();
      await settled();
      expect(await queued()).toEqual(['late, due 2026-11-19T07:30:00.000Z: one']);
      expect((await history(made.id)).map(([slot, state]) => [slot, state])).toEqual([
        ['2026-11-19', 'queued'],
        ['2026-11-18', 'skipped'],
        ['2026-11-17', 'skipped'],
        ['2026-11-16', 'skipped'],
      ]);
    }));

  it('counts what was missed before the last seven, and sends nothing that is too old', () =>
    scheduling(async ({ running, scheduler, add, settled, queued, history }) => {
      const made = await add();
      running.pass(20 * DAY_MS + 3 * HOUR_MS);
      scheduler();
      await settled();
      expect(await queued()).toEqual([]);
      const told = await history(made.id);
      expect(told.map(([, state]) => state)).toEqual(Array.from({ length: told.length }, () => 'skipped'));
      expect(told.at(-1)?.[2]).toMatch(/So were \d+ before it\.$/u);
    }));

  it('finds each date taken after the clock was set back', () =>
    scheduling(async ({ running, scheduler, add, settled, queued, history }) => {
      const made = await add();
      scheduler();
      await settled();
      expect(await queued()).toHaveLength(1);
      running.set(-3 * HOUR_MS);
      scheduler().wake();
      await until(async () => expect((await running.stores.subscriptions.get(made.id))?.nextAt).toEqual(new Date('2026-11-17T07:30:00Z')));
      running.set(3 * HOUR_MS);
      scheduler().wake();
      running.pass(DAY_MS);
      scheduler().wake();
      await settled();
      expect(await queued()).toHaveLength(1);
      expect(await history(made.id)).toHaveLength(2);
    }));

  it('goes on at the right day after a clock that ran a year ahead', () =>
    scheduling(async ({ running, scheduler, add, settled, queued }) => {
      const made = await add();
      running.set(365 * DAY_MS - HOUR_MS);
      scheduler();
      await settled();
      expect((await running.stores.subscriptions.get(made.id))?.nextAt).toEqual(new Date('2027-11-16T07:30:00Z'));
      running.set(-365 * DAY_MS + HOUR_MS);
      scheduler().wake();
      await until(async () => expect((await running.stores.subscriptions.get(made.id))?.nextAt?.getUTCFullYear()).toBe(2026));
      await settled();
      running.pass(DAY_MS);
      scheduler().wake();
      await settled();
      expect(await queued()).toHaveLength(2);
    }));

  it('goes on with what was made by a clock that ran ahead', () =>
    scheduling(async ({ maker, running, scheduler, settled, queued }) => {
      maker.news('one');
      const ahead = new Date('2027-11-16T09:00:00Z');
      await running.stores.subscriptions.add(aNewDigest({ ...daily, nextAt: new Date('2027-11-17T07:30:00Z') }), ahead);
      await running.stores.subscriptions.add(aNewWatch({ topics: [], channel: 'C2', nextAt: new Date('2026-11-18T07:30:00Z') }), ahead);
      scheduler();
      await settled();
      expect(await queued()).toEqual(['one']);
      running.pass(DAY_MS);
      maker.news('two');
      scheduler().wake();
      await settled();
      expect(await queued()).toEqual(['two', 'two']);
    }));

  it('tells nothing again that was told by a clock that ran ahead', () =>
    scheduling(async ({ maker, running, scheduler, add, settled, queued }) => {
      await add();
      running.set(3 * DAY_MS);
      maker.news('one');
      scheduler();
      await settled();
      expect(await queued()).toEqual([expect.stringContaining('one')]);
      running.set(-3 * DAY_MS);
      for (const news of ['two', 'three']) {
        running.pass(DAY_MS);
        maker.news(news);
        scheduler().wake();
        await until(async () => expect(await queued()).toEqual([news]));
      }
    }));

  it('lets one that cannot be made hold up none of the others, and tries it again', () =>
    scheduling(async ({ maker, running, scheduler, add, queued }) => {
      const broken = await add();
      for (let channel = 2; channel < 40; channel++) await add({ channel: `C${channel}` });
      maker.failFor(broken.id);
      scheduler();
      await until(async () => expect(await running.states()).toHaveLength(38));
      maker.failFor(undefined);
      running.pass(MINUTE_MS);
      scheduler().wake();
      await until(async () => expect(await running.states()).toHaveLength(39));
      expect(await queued()).toHaveLength(39);
    }));

  it('looks again where a subscription was changed while it was made', () =>
    scheduling(async ({ maker, running, scheduler, add, settled, queued }) => {
      maker.news('one', 'two');
      const made = await add();
      const { make } = maker.briefs;
      let changed = false;
      Object.assign(maker.briefs, {
        make: async (...given: Parameters<typeof make>) => {
          if (!changed) await running.stores.subscriptions.change(made.id, made.revision, { topics: ['two'] });
          changed = true;
          return make(...given);
        },
      });
      scheduler();
      await settled();
      expect(await queued()).toEqual(['two']);
    }));

  it('leaves to others what goes to a platform that is not here', () =>
    scheduling(async ({ running, scheduler, add }) => {
      const elsewhere = await add({ workspace: 'discord:1' });
      const here = await add();
      scheduler();
      await until(async () => expect(await running.states()).toHaveLength(1));
      expect(isDigest(await running.stores.subscriptions.get(elsewhere.id)).nextAt).toEqual(due);
      expect((await running.stores.outbox.deliveries({ limit: 9 }))[0]?.subscription).toBe(here.id);
    }));

  it('goes on when the store works again, and tells it once', () =>
    scheduling(async ({ running, scheduler, add, settled }) => {
      await add();
      const { due: find } = running.stores.subscriptions;
      let fails = 3;
      Object.assign(running.stores.subscriptions, {
        due: async (...given: Parameters<typeof find>) => {
          fails -= 1;
          if (fails >= 0) throw new Error('locked');
          return find(...given);
        },
      });
      scheduler();
      for (let turn = 0; turn < 4; turn++) {
        const before = fails;
        scheduler().wake();
        await until(() => expect(fails).toBeLessThanOrEqual(Math.max(before - 1, -1)));
      }
      await settled();
      expect(running.told).toHaveLength(1);
      running.pass(10_000);
      scheduler().wake();
      await until(() => expect(running.told).toHaveLength(2));
    }));
});

describe('watches', () => {
  it('tell what is new from when they were made on, at most once in their time', () =>
    scheduling(async ({ maker, running, scheduler, watch, settled, queued, history }) => {
      maker.news('old');
      const made = await watch();
      scheduler();
      await settled();
      expect(await queued()).toEqual([]);
      expect(await history(made.id)).toEqual([['2026-11-16', 'quiet', 'From here on it tells what is new.']]);
      maker.news('new');
      running.pass(5 * MINUTE_MS);
      scheduler().wake();
      await settled();
      expect(await queued()).toEqual(['new']);
      maker.news('newer');
      running.pass(30 * MINUTE_MS);
      scheduler().wake();
      maker.news('newest');
      expect(await queued()).toEqual([]);
      running.pass(30 * MINUTE_MS);
      scheduler().wake();
      await until(async () => expect(await queued()).toEqual(['newer newest']));
    }));

  it('of one channel speak together, and again when the longest silence of each is over', () =>
    scheduling(async ({ maker, running, scheduler, watch, settled, queued, history }) => {
      await watch({ topics: ['oil'] });
      const second = await watch({ topics: ['gas'] });
      await watch({ topics: ['oil'], channel: 'C2' });
      scheduler();
      await settled();
      maker.news('oil rises', 'gas falls');
      running.pass(5 * MINUTE_MS);
      scheduler().wake();
      await settled();
      expect((await running.stores.outbox.deliveries({ limit: 9 })).map(({ target, parts }) => [target.channel, parts]).toSorted()).toEqual([
        ['C1', 2],
        ['C2', 1],
      ]);
      expect((await queued()).toSorted()).toEqual(['gas falls', 'oil rises', 'oil rises']);
      expect((await history(second.id))[0]).toEqual([expect.any(String), 'quiet', 'It was told together with another watch of this channel.']);
      maker.news('gas rises');
      running.pass(30 * MINUTE_MS);
      scheduler().wake();
      await settled();
      expect(await queued()).toEqual([]);
      running.pass(31 * MINUTE_MS);
      scheduler().wake();
      await until(async () => expect(await queued()).toEqual(['gas rises']));
    }));

  it('that speak together lose nothing when the one that carries the message is removed', () =>
    scheduling(async ({ maker, running, scheduler, watch, settled, queued }) => {
      const first = await watch({ topics: ['oil'] });
      await watch({ topics: ['gas'] });
      let removes = false;
      Object.assign(running.parts, {
        step: async (step: string) => {
          if (step !== 'frozen' || !removes) return;
          removes = false;
          await running.stores.subscriptions.remove(first.id);
        },
      });
      scheduler();
      await settled();
      maker.news('oil rises', 'gas falls');
      removes = true;
      running.pass(5 * MINUTE_MS);
      scheduler().wake();
      await until(async () => expect(await queued()).toEqual(['gas falls']));
    }));

  it('keep still in quiet hours', () =>
    scheduling(async ({ maker, running, scheduler, watch, settled, queued }) => {
      await watch({ quietHours: { from: '09:00', until: '12:00', zone: 'Europe/Berlin' } });
      scheduler();
      await settled();
      maker.news('new');
      running.pass(40 * MINUTE_MS);
      scheduler().wake();
      await settled();
      expect(await queued()).toEqual([]);
      running.pass(3 * HOUR_MS);
      scheduler().wake();
      await until(async () => expect(await queued()).toEqual(['new']));
    }));
});
