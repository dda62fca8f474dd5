import { describe, expect, it } from 'vitest';
import type { DeliveryLease, Outbox } from '../../src/core/delivery.ts';
import { aClaim, aNewDigest, aSlot } from '../helpers/a-delivery.ts';
import { at, NOW, type OpenedStores, usingStores } from './opened-stores.ts';

const ALL = { forMs: 1000, platforms: ['slack', 'discord'], except: [] } as const;
const POSTED = { state: 'posted', posted: { id: 'm1', url: 'https://chat.example/m1' } } as const;

/** How every outbox corrects what was delivered. */
export function correctionsContract(name: string, open: () => Promise<OpenedStores>): void {
  const using = usingStores(open);
  const lease = async (outbox: Outbox, now: Date = NOW): Promise<DeliveryLease> => {
    const leased = await outbox.lease(now, ALL);
    if (leased === undefined) throw new Error('nothing to lease');
    return leased;
  };
  const begin = (outbox: Outbox, leased: DeliveryLease, now: Date) => outbox.beginAttempt(leased, now, { forMs: 1000, lookFrom: at(now.getTime() + 3000) });
  const queued = async ({ subscriptions, outbox }: OpenedStores): Promise<void> => {
    await outbox.claim([aClaim(await subscriptions.add(aNewDigest(), NOW))], NOW);
  };

  describe(`corrections in ${name}`, () => {
    const cites = [
      { document: 'd1', version: 'v1' },
      { document: 'd2', version: 'v1' },
    ];
    const emptied = 'nothing here';
    /** What is sent from here on: the task, what it says, what is amended, and the thread. */
    const sendAll = async (outbox: Outbox) => {
      const sent: unknown[] = [];
      for (let leased = await outbox.lease(NOW, ALL); leased !== undefined; leased = await outbox.lease(NOW, ALL)) {
        sent.push([leased.task, leased.payload, leased.amends?.id ?? null, leased.threadOf]);
        await begin(outbox, leased, NOW);
        await outbox.settle(leased, { state: 'posted', posted: leased.amends ?? { id: leased.payload, url: null } });
      }
      return sent;
    };
    const posted = async ({ subscriptions, outbox }: OpenedStores) => {
      const made = await subscriptions.add(aNewDigest(), NOW);
      await outbox.claim([aClaim(made, [aSlot(made, { parts: ['first', 'second'], cites })])], NOW);
      for (const id of ['m1', 'm2']) await outbox.settle(await lease(outbox), { state: 'posted', posted: { id, url: null } });
      return (await outbox.deliveries({ limit: 1 }))[0]?.id ?? '';
    };

    it('of what is on its way wait until it is there, and end with it where it never is', () =>
      using(async (stores) => {
        const { outbox } = stores;
        const made = await stores.subscriptions.add(aNewDigest(), NOW);
        await outbox.claim([aClaim(made, [aSlot(made, { cites: [{ document: 'd1', version: 'v1' }] })])], NOW);
        const [delivery] = await outbox.citing('d1', 'v2');
        await outbox.correct([{ delivery: delivery?.id ?? '', document: 'd1', version: 'v2', parts: ['edited'], notes: ['It was edited.'], emptied }], NOW);
        const first = await lease(outbox);
        expect(first).toMatchObject({ task: 'post', payload: 'first' });
        expect(await outbox.lease(NOW, ALL)).toBeUndefined();
        await outbox.settle(first, { state: 'failed', reason: 'refused' });
        expect(await outbox.lease(NOW, ALL)).toBeUndefined();
      }));

    it('of what failed are made anew when a person has it tried again', () =>
      using(async (stores) => {
        const { outbox } = stores;
        const made = await stores.subscriptions.add(aNewDigest(), NOW);
        await outbox.claim([aClaim(made, [aSlot(made, { cites })])], NOW);
        const first = await lease(outbox);
        const correction = { delivery: first.delivery, document: 'd1', version: 'v2', parts: ['edited'], notes: ['It was edited.'], emptied };
        await outbox.correct([correction], NOW);
        await outbox.settle(first, { state: 'failed', reason: 'refused' });
        await outbox.correct([{ ...correction, document: 'd2' }], NOW);
        expect(await outbox.citing('d1', 'v2')).toEqual([]);
        expect(await outbox.retried(['slack'])).toEqual([]);
        await outbox.decide(first.delivery, 'retry', NOW);
        expect(await outbox.corrected(first.delivery)).toEqual([]);
        expect(await outbox.retried(['discord'])).toEqual([]);
        expect(await outbox.retried(['slack'])).toMatchObject([{ delivery: { id: first.delivery, state: 'due' }, cites: ['d1', 'd2'] }]);
        await outbox.settle(await lease(outbox), POSTED);
        // What is to be looked at is nothing that is sent, and stays until it was looked at.
        expect(await outbox.lease(NOW, ALL)).toBeUndefined();
        expect(await outbox.nextDue(NOW, ALL)).toBeUndefined();
        expect(await outbox.retried(['slack'])).toHaveLength(1);
        await outbox.correct([correction], NOW);
        await outbox.checked(first.delivery);
        expect(await outbox.retried(['slack'])).toEqual([]);
        expect(await sendAll(outbox)).toEqual([
          ['amend', 'edited', 'm1', null],
          ['post', 'It was edited.', null, 'm1'],
        ]);
        expect(await outbox.deliveries({ limit: 9 })).toMatchObject([{ state: 'posted', parts: 1 }]);
      }));

    it('find what is posted or on its way and cites another version', () =>
      using(async (stores) => {
        const { outbox } = stores;
        const id = await posted(stores);
        await queued(stores);
        expect(await outbox.citing('d1', 'v1')).toEqual([]);
        expect(await outbox.citing('d3', 'v2')).toEqual([]);
        expect(await outbox.citing('d1', 'v2')).toMatchObject([{ id, state: 'posted' }]);
        expect(await outbox.citing('d1', '')).toMatchObject([{ id }]);
      }));

    it('amend each part and say it in the thread, once a version', () =>
      using(async (stores) => {
        const { outbox } = stores;
        const delivery = await posted(stores);
        const correction = { delivery, document: 'd1', version: 'v2', parts: ['first, edited', 'second, edited', 'third'], notes: ['It was edited.'], emptied };
        await outbox.correct([correction, correction], NOW);
        await outbox.correct([correction], NOW);
        expect(await outbox.citing('d1', 'v2')).toEqual([]);
        expect(await sendAll(outbox)).toEqual([
          ['amend', 'first, edited', 'm1', null],
          ['amend', 'second, edited', 'm2', null],
          ['post', 'third', null, 'm1'],
          ['post', 'It was edited.', null, 'm1'],
        ]);
        expect(await outbox.deliveries({ limit: 9 })).toMatchObject([{ state: 'posted', parts: 2, posted: { id: 'm1' } }]);
      }));

    it('are told again when a document is another again, and when it is as it was at first', () =>
      using(async (stores) => {
        const { outbox } = stores;
        const delivery = await posted(stores);
        for (const [turn, version] of ['v2', 'v1', 'v2', '', 'v1'].entries()) {
          expect(await outbox.citing('d1', version)).toMatchObject([{ id: delivery }]);
          const correction = { delivery, document: 'd1', version, parts: [`first ${turn}`, `second ${turn}`], notes: [`now ${version}`], emptied };
          await outbox.correct([correction], at(turn));
          await outbox.correct([correction], at(900));
          expect(await outbox.citing('d1', version)).toEqual([]);
          expect(await outbox.corrected(delivery)).toEqual([{ document: 'd1', version, at: at(turn) }]);
          expect(await sendAll(outbox)).toHaveLength(3);
        }
        expect(await outbox.citing('d1', 'v2')).toMatchObject([{ id: delivery }]);
        expect(await outbox.citing('d2', 'v1')).toEqual([]);
      }));

    it('take what is left over of a longer message away, and go on where there was less', () =>
      using(async (stores) => {
        const { outbox } = stores;
        const delivery = await posted(stores);
        const correct = (version: string, ...parts: readonly string[]) =>
          outbox.correct([{ delivery, document: 'd1', version, parts, notes: [], emptied }], NOW).then(() => sendAll(outbox));
        expect(await correct('v2', 'one')).toEqual([
          ['amend', 'one', 'm1', null],
          ['amend', emptied, 'm2', null],
        ]);
        expect(await correct('v3', 'one', 'two', 'three')).toEqual([
          ['amend', 'one', 'm1', null],
          ['amend', 'two', 'm2', null],
          ['post', 'three', null, 'm1'],
        ]);
        expect(await correct('v4', 'one', 'two', 'other three')).toEqual([
          ['amend', 'one', 'm1', null],
          ['amend', 'two', 'm2', null],
          ['amend', 'other three', 'three', null],
        ]);
        expect(await correct('v5')).toEqual([
          ['amend', emptied, 'm1', null],
          ['amend', emptied, 'm2', null],
          ['amend', emptied, 'three', null],
        ]);
        expect(await outbox.deliveries({ limit: 9 })).toMatchObject([{ state: 'posted', parts: 2, partsPosted: 2 }]);
      }));

    it('amend what an earlier one added although that is still on its way, and add anew what never came', () =>
      using(async (stores) => {
        const { outbox } = stores;
        const delivery = await posted(stores);
        const correct = (version: string, ...parts: readonly string[]) =>
          outbox.correct([{ delivery, document: 'd1', version, parts, notes: [], emptied }], NOW);
        await correct('v2', 'one', 'two', 'three');
        await correct('v3', 'one', 'two', 'other three');
        expect(await sendAll(outbox)).toEqual([
          ['post', 'three', null, 'm1'],
          ['amend', 'one', 'm1', null],
          ['amend', 'two', 'm2', null],
          ['amend', 'other three', 'three', null],
        ]);
        await correct('v4', 'one', 'two', 'three', 'four');
        for (let times = 0; times < 3; times++) await outbox.settle(await lease(outbox), { state: 'posted', posted: { id: 'm', url: null } });
        await outbox.settle(await lease(outbox), { state: 'failed', reason: 'refused' });
        await correct('v5', 'one', 'two', 'three', 'other four');
        expect((await sendAll(outbox)).at(-1)).toEqual(['post', 'other four', null, 'm1']);
      }));

    it('that were cut off are made again, and a newer one takes the place of one that waits', () =>
      using(async (stores) => {
        const { outbox } = stores;
        const delivery = await posted(stores);
        await outbox.correct([{ delivery, document: 'd1', version: 'v2', parts: ['a'], notes: [], emptied }], NOW);
        await begin(outbox, await lease(outbox), NOW);
        expect(await lease(outbox, at(4000))).toMatchObject({ task: 'amend', payload: 'a' });
        await outbox.correct([{ delivery, document: 'd1', version: 'v3', parts: ['b'], notes: [], emptied }], at(4000));
        // What is just being sent would come after it otherwise.
        expect(await outbox.lease(at(4999), ALL)).toBeUndefined();
        expect(await lease(outbox, at(5000))).toMatchObject({ task: 'amend', payload: 'b' });
        expect(await outbox.lease(at(5000), ALL)).toBeUndefined();
      }));
  });
}
