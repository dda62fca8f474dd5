import { describe, expect, it } from 'vitest';
import type { DeliveryLease, Outbox } from '../../src/core/delivery.ts';
import type { Subscription } from '../../src/core/subscription.ts';
import { aClaim, aNewDigest, aSlot, CHANNEL } from '../helpers/a-delivery.ts';
import { at, NOW, type OpenedStores, usingStores } from './opened-stores.ts';

const ALL = { forMs: 1000, platforms: ['slack', 'discord'], except: [] } as const;
const POSTED = { state: 'posted', posted: { id: 'm1', url: 'https://chat.example/m1' } } as const;

/** What every outbox does with what is in it; `slots.ts` has how it comes there. */
export function outboxContract(name: string, open: () => Promise<OpenedStores>): void {
  const using = usingStores(open);
  const lease = async (outbox: Outbox, now: Date = NOW, options: Partial<Parameters<Outbox['lease']>[1]> = {}): Promise<DeliveryLease> => {
    const leased = await outbox.lease(now, { ...ALL, ...options });
    if (leased === undefined) throw new Error('nothing to lease');
    return leased;
  };
  const begin = (outbox: Outbox, leased: DeliveryLease, now: Date) => outbox.beginAttempt(leased, now, { forMs: 1000, lookFrom: at(now.getTime() + 3000) });
  const queued = async ({ subscriptions, outbox }: OpenedStores, ...parts: readonly string[]): Promise<Subscription> => {
    const made = await subscriptions.add(aNewDigest(), NOW);
    await outbox.claim([aClaim(made, [aSlot(made, { parts: parts.length === 0 ? ['first'] : parts })])], NOW);
    return made;
  };

  describe(`leases in ${name}`, () => {
    it('go to one, who posts, and then nothing is left', () =>
      using(async (stores) => {
        const { outbox } = stores;
        await queued(stores);
        expect(await outbox.nextDue(NOW, ALL)).toEqual(NOW);
        expect(await outbox.lease(at(999), ALL)).toBeUndefined();
        const leased = await lease(outbox);
        expect(leased).toMatchObject({
          target: CHANNEL,
          part: 0,
          payload: 'first',
          task: 'post',
          amends: null,
          threadOf: null,
          attempts: 0,
          firstTriedAt: null,
        });
        expect(leased.until).toEqual(at(2000));
        expect(leased.key).toMatch(/^[\w-]{16,25}$/);
        expect(await outbox.lease(NOW, ALL)).toBeUndefined();
        expect(await begin(outbox, leased, at(1100))).toBe('held');
        expect(await outbox.deliveries({ states: ['sending'], limit: 9 })).toHaveLength(1);
        expect(await outbox.settle(leased, POSTED)).toBe('settled');
        expect(await outbox.settle(leased, POSTED)).toBe('lease_lost');
        expect(await outbox.nextDue(NOW, ALL)).toBeUndefined();
        expect(await outbox.deliveries({ limit: 9 })).toMatchObject([
          { state: 'posted', attempts: 1, partsPosted: 1, posted: { id: 'm1', url: 'https://chat.example/m1' }, nextAt: null },
        ]);
      }));

    it('that run out before anything was sent go to another who posts, and the late one sends nothing', () =>
      using(async (stores) => {
        const { outbox } = stores;
        await queued(stores);
        const late = await lease(outbox);
        expect(await outbox.nextDue(NOW, ALL)).toEqual(at(2000));
        expect(await begin(outbox, late, at(2000))).toBe('lease_lost');
        const next = await lease(outbox, at(2000));
        expect(next.task).toBe('post');
        expect(next.key).toBe(late.key);
        expect(next.generation).toBeGreaterThan(late.generation);
        expect(await begin(outbox, late, at(2001))).toBe('lease_lost');
        expect(await outbox.settle(late, { state: 'due', at: NOW, reason: 'late' })).toBe('lease_lost');
        expect(await begin(outbox, next, at(2001))).toBe('held');
      }));

    it('that run out after something may have been sent are looked for, and not before it can be found', () =>
      using(async (stores) => {
        const { outbox } = stores;
        await queued(stores);
        const gone = await lease(outbox);
        expect(await begin(outbox, gone, at(1500))).toBe('held');
        expect(await outbox.lease(at(4499), ALL)).toBeUndefined();
        expect(await outbox.nextDue(NOW, ALL)).toEqual(at(4500));
        const looking = await lease(outbox, at(4500));
        expect(looking).toMatchObject({ task: 'look', attempts: 1, firstTriedAt: at(1500) });
        expect(await outbox.settle(looking, { state: 'due', at: at(5000), reason: 'it is not there' })).toBe('settled');
        expect(await outbox.deliveries({ limit: 9 })).toMatchObject([{ state: 'due', reason: 'it is not there', nextAt: at(5000) }]);
        const again = await lease(outbox, at(5000));
        expect(again).toMatchObject({ task: 'post', key: gone.key, firstTriedAt: at(1500) });
      }));

    it('of one who comes back late still tell what is posted, so that nobody sends it again', () =>
      using(async (stores) => {
        const { outbox } = stores;
        await queued(stores);
        const late = await lease(outbox);
        await begin(outbox, late, NOW);
        const looking = await lease(outbox, at(4000));
        await outbox.settle(looking, { state: 'due', at: at(4000), reason: 'it is not there' });
        const next = await lease(outbox, at(4000));
        expect(await outbox.settle(late, POSTED)).toBe('settled');
        expect(await begin(outbox, next, at(4001))).toBe('lease_lost');
        expect(await outbox.settle(next, { state: 'failed', reason: 'refused' })).toBe('lease_lost');
        expect(await outbox.deliveries({ limit: 9 })).toMatchObject([{ state: 'posted' }]);
      }));

    it('are renewed by an attempt', () =>
      using(async (stores) => {
        const { outbox } = stores;
        await queued(stores);
        const leased = await lease(outbox);
        await outbox.beginAttempt(leased, at(1900), { forMs: 1000, lookFrom: at(0) });
        expect(await outbox.lease(at(2899), ALL)).toBeUndefined();
        expect((await lease(outbox, at(2900))).task).toBe('look');
      }));

    it('take the parts of a message in order, in the thread of the first', () =>
      using(async (stores) => {
        const { outbox } = stores;
        await queued(stores, 'first', 'second', 'third');
        const first = await lease(outbox);
        expect(await outbox.lease(NOW, ALL)).toBeUndefined();
        await outbox.settle(first, { state: 'unknown', at: at(9000), reason: 'no answer' });
        expect(await outbox.lease(at(8999), ALL)).toBeUndefined();
        await outbox.settle(await lease(outbox, at(9000)), POSTED);
        expect(await outbox.deliveries({ states: ['due'], limit: 9 })).toMatchObject([{ parts: 3, partsPosted: 1, posted: { id: 'm1' } }]);
        const second = await lease(outbox, at(9000));
        expect(second).toMatchObject({ part: 1, payload: 'second', threadOf: 'm1' });
        expect(second.key).not.toBe(first.key);
        await outbox.settle(second, { state: 'failed', reason: 'too long' });
        expect(await outbox.lease(at(9000), ALL)).toBeUndefined();
        expect(await outbox.deliveries({ limit: 9 })).toMatchObject([{ state: 'failed', reason: 'too long', partsPosted: 1 }]);
      }));

    it('take messages to one channel one after the other, and those to others beside them', () =>
      using(async ({ subscriptions, outbox }) => {
        const one = await subscriptions.add(aNewDigest(), NOW);
        const two = await subscriptions.add(aNewDigest(), NOW);
        const other = await subscriptions.add(aNewDigest({ channel: 'C2' }), NOW);
        await outbox.claim(
          [one, two, other].map((each) => aClaim(each)),
          NOW,
        );
        const first = await lease(outbox);
        const beside = await lease(outbox);
        expect([first.target.channel, beside.target.channel]).toEqual(['C1', 'C2']);
        expect(await outbox.lease(NOW, ALL)).toBeUndefined();
        await outbox.settle(first, { state: 'due', at: at(900_000), reason: 'refused' });
        await outbox.settle(beside, POSTED);
        expect(await outbox.lease(NOW, ALL)).toBeUndefined();
        expect(await outbox.nextDue(NOW, ALL)).toEqual(at(900_000));
        await outbox.settle(await lease(outbox, at(900_000)), { state: 'unknown', at: at(1_100_000), reason: 'no answer' });
        expect(await outbox.lease(at(980_000), ALL)).toBeUndefined();
        expect(await outbox.lease(at(979_999), ALL)).toMatchObject({ delivery: String(Number(first.delivery) + 1), task: 'post' });
      }));

    it('are given for the platforms that are here, and not for workspaces that have enough', () =>
      using(async ({ subscriptions, outbox }) => {
        const slack = await subscriptions.add(aNewDigest(), NOW);
        const discord = await subscriptions.add(aNewDigest({ workspace: 'discord:1', channel: '2' }), NOW);
        await outbox.claim([aClaim(slack), aClaim(discord)], NOW);
        expect(await outbox.lease(NOW, { ...ALL, platforms: [] })).toBeUndefined();
        const busy = { platforms: ['slack'], except: [CHANNEL.workspace] };
        expect(await outbox.lease(NOW, { ...ALL, ...busy })).toBeUndefined();
        expect(await outbox.nextDue(NOW, busy)).toBeUndefined();
        expect((await lease(outbox, NOW, { platforms: ['discord'] })).target.workspace).toBe('discord:1');
        expect((await lease(outbox, NOW, { except: ['slack:T', 'slack:T12'] })).target).toEqual(CHANNEL);
      }));

    it('that wait longer than anything does, wait a little instead', () =>
      using(async (stores) => {
        const { outbox } = stores;
        await queued(stores);
        await outbox.settle(await lease(outbox), { state: 'due', at: at(5_000_000), reason: 'refused' });
        expect(await outbox.unstick(NOW, { furthestMs: 5_000_000, forMs: 10, setBackMs: 0 })).toBe(0);
        expect(await outbox.unstick(NOW, { furthestMs: 4_000_000, forMs: 10, setBackMs: 0 })).toBe(1);
        expect(await outbox.nextDue(NOW, ALL)).toEqual(at(1010));
      }));

    it('that were tried by a clock that ran ahead are looked for from as long before', () =>
      using(async (stores) => {
        const { outbox } = stores;
        await queued(stores);
        const ahead = at(3_600_000);
        const taken = await lease(outbox, ahead);
        await begin(outbox, taken, ahead);
        await outbox.settle(taken, { state: 'unknown', at: ahead, reason: 'no answer' });
        await outbox.unstick(at(4_000_000), { furthestMs: 9_000_000, forMs: 10, setBackMs: 3_600_000 });
        expect((await lease(outbox, at(4_000_000))).firstTriedAt).toEqual(at(0));
        await outbox.unstick(at(-100_000), { furthestMs: 9_000_000, forMs: 10, setBackMs: 0 });
        // Nobody knows how far ahead it was: hours are.
        expect((await lease(outbox, at(5_000_000))).firstTriedAt).toEqual(at(-100_000 - 5 * 3_600_000));
      }));

    it('that another process tried while this one waited for the database, are left as they are', () =>
      using(async (stores) => {
        const { outbox } = stores;
        await queued(stores);
        const taken = await lease(outbox, at(3000));
        await begin(outbox, taken, at(3000));
        await outbox.settle(taken, { state: 'unknown', at: at(4000), reason: 'no answer' });
        expect(await outbox.unstick(NOW, { furthestMs: 9_000_000, forMs: 10, setBackMs: 0 })).toBe(0);
        expect((await lease(outbox, at(5000))).firstTriedAt).toEqual(at(3000));
      }));
  });

  describe(`what people decide in ${name}`, () => {
    it('sends a failed one again, with the parts behind it', () =>
      using(async (stores) => {
        const { outbox } = stores;
        await queued(stores, 'first', 'second');
        const leased = await lease(outbox);
        await outbox.settle(leased, { state: 'failed', reason: 'refused' });
        expect(await outbox.decide(leased.delivery, 'retry', at(3000))).toBe('done');
        await outbox.settle(await lease(outbox, at(3000)), POSTED);
        expect((await lease(outbox, at(3000))).payload).toBe('second');
      }));

    it('looks for an unknown one at once, and never sends it', () =>
      using(async (stores) => {
        const { outbox } = stores;
        await queued(stores);
        const leased = await lease(outbox);
        await outbox.settle(leased, { state: 'unknown', at: at(900_000), reason: 'no answer' });
        expect(await outbox.decide(leased.delivery, 'retry', at(3000))).toBe('done');
        expect((await lease(outbox, at(3000))).task).toBe('look');
      }));

    it('gives up what is not there, and nothing else', () =>
      using(async (stores) => {
        const { outbox } = stores;
        await queued(stores, 'first', 'second');
        const leased = await lease(outbox);
        expect(await outbox.decide(leased.delivery, 'abandon', NOW)).toBe('done');
        expect(await begin(outbox, leased, NOW)).toBe('lease_lost');
        expect(await outbox.lease(at(9000), ALL)).toBeUndefined();
        expect(await outbox.deliveries({ limit: 9 })).toMatchObject([{ state: 'abandoned' }]);
        expect(await outbox.decide(leased.delivery, 'retry', NOW)).toBe('conflict');
        for (const unknown of ['999', 'x', '']) expect(await outbox.decide(unknown, 'abandon', NOW)).toBe('not_found');
      }));

    it('leaves alone what is on its way or there', () =>
      using(async (stores) => {
        const { outbox } = stores;
        await queued(stores);
        const leased = await lease(outbox);
        await begin(outbox, leased, NOW);
        expect(await outbox.decide(leased.delivery, 'abandon', NOW)).toBe('conflict');
        await outbox.settle(leased, POSTED);
        expect(await outbox.decide(leased.delivery, 'retry', NOW)).toBe('conflict');
      }));

    it('is asked for once, and counted', () =>
      using(async (stores) => {
        const { outbox } = stores;
        await queued(stores);
        const leased = await lease(outbox);
        expect(await outbox.tally()).toEqual({ due: 1, unknown: 0, failed: 0, posted: 0, oldest: at(1000) });
        await outbox.settle(leased, { state: 'unknown', at: NOW, reason: 'no answer' });
        expect(await outbox.tally()).toMatchObject({ due: 0, unknown: 1, oldest: at(1000) });
        expect(await outbox.tellOnce(leased.delivery)).toBe(true);
        expect(await outbox.tellOnce(leased.delivery)).toBe(false);
        await outbox.settle(await lease(outbox), POSTED);
        expect(await outbox.tally()).toEqual({ due: 0, unknown: 0, failed: 0, posted: 1, oldest: null });
      }));
  });

  describe(`old deliveries in ${name}`, () => {
    it('are forgotten when they are done, but not what was last shown', () =>
      using(async ({ subscriptions, outbox }) => {
        const made = await subscriptions.add(aNewDigest(), NOW);
        for (const [index, slot] of ['one', 'two', 'three'].entries()) {
          const current = (await subscriptions.get(made.id)) ?? made;
          await outbox.claim([aClaim(current, [aSlot(current, { slot, dueAt: at(1 + index), cites: [{ document: 'd', version: 'v' }] })])], NOW);
          if (slot !== 'two') await outbox.settle(await lease(outbox), POSTED);
          else await outbox.settle(await lease(outbox), { state: 'unknown', at: at(900_000_000), reason: 'no answer' });
        }
        await outbox.forget(at(1));
        expect(await outbox.history(made.id, 9)).toHaveLength(3);
        await outbox.forget(at(1000));
        expect((await outbox.history(made.id, 9)).map(({ slot }) => slot)).toEqual(['three', 'two']);
        expect(await outbox.deliveries({ limit: 9 })).toHaveLength(2);
      }));
  });
}
