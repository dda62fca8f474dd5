import { describe, expect, it } from 'vitest';
import type { Outbox } from '../../src/core/delivery.ts';
import { FootnoteError } from '../../src/core/errors.ts';
import type { Subscription, SubscriptionStore } from '../../src/core/subscription.ts';
import { aClaim, aNewDigest, aNewWatch, aSlot, CHANNEL, isDigest, isWatch } from '../helpers/a-delivery.ts';

interface Opened {
  readonly subscriptions: SubscriptionStore;
  readonly outbox: Outbox;
  close(): Promise<void>;
}

const NOW = new Date(500);
const DAY_MS = 24 * 3_600_000;

/** What every store of subscriptions does. */
export function subscriptionStoreContract(name: string, open: () => Promise<Opened>): void {
  describe(`subscriptions in ${name}`, () => {
    const using = async (work: (stores: Opened) => Promise<void>) => {
      const stores = await open();
      await work(stores).finally(stores.close);
    };

    it('come back as they were made, in their order, those of a channel alone', () =>
      using(async ({ subscriptions }) => {
        const digest = await subscriptions.add(aNewDigest(), NOW);
        const quietHours = { from: '22:00', until: '06:00', zone: 'Europe/Berlin' };
        const watch = await subscriptions.add(aNewWatch({ channel: 'C2', createdBy: null, quietHours, scope: [], topics: [] }), NOW);
        expect(digest).toMatchObject({ ...aNewDigest(), state: 'active', stoppedBecause: null, createdAt: NOW, activeFrom: NOW, owed: null });
        expect(digest.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
        expect(watch).toMatchObject({ channel: 'C2', everyMs: 3_600_000, quietHours, topics: [], createdBy: null });
        expect(await subscriptions.list()).toEqual([digest, watch]);
        expect(await subscriptions.list(CHANNEL)).toEqual([digest]);
        expect(await subscriptions.list({ ...CHANNEL, workspace: 'slack:T2' })).toEqual([]);
        expect(await subscriptions.get(watch.id)).toEqual(watch);
        expect(await subscriptions.get('0000000000')).toBeUndefined();
      }));

    it('change what is named, for whoever saw the newest', () =>
      using(async ({ subscriptions }) => {
        const made = await subscriptions.add(aNewDigest(), NOW);
        const change = {
          topics: ['opec', 'oil'],
          length: 'long',
          scope: ['workspace:T1'],
          schedule: { time: '09:00', zone: 'UTC', days: ['sun'] },
          onlyIfChanged: true,
          owed: { date: '2025-11-17', at: new Date(7000) },
          nextAt: new Date(7000),
        } as const;
        expect(await subscriptions.change(made.id, made.revision, change)).toBe('changed');
        expect(await subscriptions.change(made.id, made.revision, { topics: [] })).toBe('conflict');
        const changed = isDigest(await subscriptions.get(made.id));
        expect(changed).toEqual({ ...made, ...change, revision: changed.revision });
        expect(await subscriptions.change(made.id, changed.revision, { owed: null, nextAt: null, state: 'paused' })).toBe('changed');
        expect(await subscriptions.get(made.id)).toMatchObject({ ...change, owed: null, nextAt: null, state: 'paused' });
        expect(await subscriptions.change('0000000000', 1, {})).toBe('conflict');

        const watch = await subscriptions.add(aNewWatch(), NOW);
        const quietHours = { from: '20:00', until: '07:00', zone: 'UTC' };
        await subscriptions.change(watch.id, watch.revision, { everyMs: 60_000, quietHours, activeFrom: new Date(9) });
        const quiet = isWatch(await subscriptions.get(watch.id));
        expect(quiet).toMatchObject({ everyMs: 60_000, quietHours, activeFrom: new Date(9) });
        await subscriptions.change(watch.id, quiet.revision, { quietHours: null });
        expect(isWatch(await subscriptions.get(watch.id)).quietHours).toBeNull();
      }));

    it('are added only where what the channel has by then allows it', () =>
      using(async ({ subscriptions }) => {
        const alone = (there: readonly Subscription[]) => {
          if (there.length > 0) throw new FootnoteError('conflict', `There is ${there.length}.`);
        };
        const both = await Promise.allSettled([subscriptions.add(aNewDigest(), NOW, alone), subscriptions.add(aNewDigest(), NOW, alone)]);
        expect(both).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { code: 'conflict', message: 'There is 1.' } }]);
        await subscriptions.add(aNewDigest({ channel: 'C2' }), NOW, alone);
        await subscriptions.add(aNewDigest(), NOW);
        expect(await subscriptions.list(CHANNEL)).toHaveLength(2);
      }));

    it('are due when their moment has come, the longest due first, and only while they are active', () =>
      using(async ({ subscriptions }) => {
        expect(await subscriptions.nextDue(['slack', 'discord'])).toBeUndefined();
        const late = await subscriptions.add(aNewDigest({ nextAt: new Date(3000) }), NOW);
        const soon = await subscriptions.add(aNewDigest({ nextAt: new Date(2000) }), NOW);
        await subscriptions.add(aNewWatch({ nextAt: null }), NOW);
        expect(await subscriptions.nextDue(['slack', 'discord'])).toEqual(new Date(2000));
        expect(await subscriptions.due(new Date(1999), { limit: 9, platforms: ['slack'] })).toEqual([]);
        expect(await subscriptions.due(new Date(3000), { limit: 9, platforms: ['slack'] })).toEqual([soon, late]);
        expect(await subscriptions.due(new Date(3000), { limit: 1, platforms: ['slack'] })).toEqual([soon]);
        await subscriptions.change(soon.id, soon.revision, { state: 'paused' });
        expect(await subscriptions.due(new Date(3000), { limit: 9, platforms: ['slack'] })).toEqual([late]);
        expect(await subscriptions.nextDue(['slack', 'discord'])).toEqual(new Date(3000));
      }));

    it('are due at once when something came in: watches that rest for a while', () =>
      using(async ({ subscriptions }) => {
        const rests = await subscriptions.add(aNewWatch({ nextAt: new Date(5000) }), NOW);
        await subscriptions.add(aNewWatch({ nextAt: new Date(5001) }), NOW);
        await subscriptions.add(aNewDigest({ nextAt: new Date(5000) }), NOW);
        const paused = await subscriptions.add(aNewWatch({ nextAt: new Date(5000) }), NOW);
        await subscriptions.change(paused.id, paused.revision, { state: 'paused', nextAt: null });
        expect(await subscriptions.lookAgain(new Date(2000), { platforms: ['discord'], withinMs: 3000 })).toBe(0);
        expect(await subscriptions.lookAgain(new Date(2000), { platforms: ['slack'], withinMs: 3000 })).toBe(1);
        expect(await subscriptions.lookAgain(new Date(2000), { platforms: ['slack'], withinMs: 3000 })).toBe(0);
        expect(await subscriptions.due(new Date(2000), { limit: 9, platforms: ['slack'] })).toMatchObject([{ id: rests.id, nextAt: new Date(2000) }]);
        // What was found out before is not written over it.
        expect(await subscriptions.change(rests.id, rests.revision, { nextAt: new Date(9000) })).toBe('conflict');
      }));

    it('are due when they rest longer than any does, as after a clock that was ahead', () =>
      using(async ({ subscriptions }) => {
        const ahead = await subscriptions.add(aNewDigest({ nextAt: new Date(400 * DAY_MS) }), NOW);
        await subscriptions.add(aNewDigest({ nextAt: new Date(15 * DAY_MS) }), NOW);
        expect(await subscriptions.due(NOW, { limit: 9, platforms: ['slack'] })).toEqual([ahead]);
      }));

    it('stop with their channel or workspace, once, and what waited to be sent there has failed', () =>
      using(async ({ subscriptions, outbox }) => {
        const one = await subscriptions.add(aNewDigest(), NOW);
        const two = await subscriptions.add(aNewDigest({ channel: 'C2' }), NOW);
        const elsewhere = await subscriptions.add(aNewDigest({ workspace: 'slack:T2' }), NOW);
        await outbox.claim([aClaim(one), aClaim(two), aClaim(elsewhere)], NOW);
        expect(await subscriptions.stop(CHANNEL, 'The channel is gone.')).toBe(1);
        expect(await subscriptions.stop(CHANNEL, 'The channel is gone.')).toBe(0);
        expect(await subscriptions.get(one.id)).toMatchObject({ state: 'stopped', stoppedBecause: 'The channel is gone.', nextAt: null });
        expect(await outbox.deliveries({ states: ['failed'], limit: 9 })).toMatchObject([{ subscription: one.id, reason: 'The channel is gone.' }]);
        expect(await subscriptions.stop({ workspace: 'slack:T1' }, 'The token was revoked.')).toBe(1);
        expect(await outbox.deliveries({ states: ['due'], limit: 9 })).toMatchObject([{ subscription: elsewhere.id }]);
      }));

    it('are gone when they are removed: what was not sent is abandoned, and what happened can still be told', () =>
      using(async ({ subscriptions, outbox }) => {
        const made = await subscriptions.add(aNewDigest(), NOW);
        await outbox.claim([aClaim(made, [aSlot(made)])], NOW);
        await subscriptions.remove(made.id);
        expect(await subscriptions.list()).toEqual([]);
        expect(await subscriptions.nextDue(['slack', 'discord'])).toBeUndefined();
        expect(await outbox.history(made.id, 9)).toMatchObject([
          { state: 'queued', delivery: { state: 'abandoned', reason: 'Its subscription was removed.' } },
        ]);
      }));
  });
}
