import { describe, expect, it } from 'vitest';
import type { DeliveryLease, Outbox } from '../../src/core/delivery.ts';
import { aClaim, aNewDigest, aSlot, CHANNEL } from '../helpers/a-delivery.ts';
import { at, NOW, type OpenedStores, usingStores } from './opened-stores.ts';

/** What every outbox does with due moments. */
export function slotContract(name: string, open: () => Promise<OpenedStores>): void {
  const using = usingStores(open);
  const lease = async (outbox: Outbox): Promise<DeliveryLease> => {
    const leased = await outbox.lease(NOW, { forMs: 1000, platforms: ['slack'], except: [] });
    if (leased === undefined) throw new Error('nothing to lease');
    return leased;
  };

  describe(`slots in ${name}`, () => {
    it('are taken once, with the change of their subscription', () =>
      using(async ({ subscriptions, outbox }) => {
        const made = await subscriptions.add(aNewDigest(), NOW);
        expect(await outbox.claim([aClaim(made), aClaim(made)], NOW)).toEqual(['claimed', 'conflict']);
        const next = await subscriptions.get(made.id);
        expect(next?.nextAt).toEqual(at(2000));
        expect(await outbox.claim([aClaim(next ?? made, undefined, { change: { nextAt: at(3000) } })], NOW)).toEqual(['already_there']);
        expect((await subscriptions.get(made.id))?.nextAt).toEqual(at(3000));
        expect(await outbox.deliveries({ limit: 9 })).toHaveLength(1);
      }));

    it('are left alone when their subscription was changed or removed meanwhile', () =>
      using(async ({ subscriptions, outbox }) => {
        const made = await subscriptions.add(aNewDigest(), NOW);
        await subscriptions.change(made.id, made.revision, { topics: ['opec'] });
        expect(await outbox.claim([aClaim(made)], NOW)).toEqual(['conflict']);
        await subscriptions.remove(made.id);
        expect(await outbox.claim([aClaim(made)], NOW)).toEqual(['conflict']);
        expect(await outbox.history(made.id, 9)).toEqual([]);
        expect(await outbox.deliveries({ limit: 9 })).toEqual([]);
      }));

    it('that are told with the message of another are shown with it, and not taken without it', () =>
      using(async ({ subscriptions, outbox }) => {
        const first = await subscriptions.add(aNewDigest(), NOW);
        const second = await subscriptions.add(aNewDigest(), NOW);
        const slot = { slot: 'one', date: '2025-11-17', dueAt: NOW };
        const together = (revision: number) => [
          aClaim(first, [aSlot(first, slot)]),
          aClaim(second, [{ ...slot, subscription: second.id, state: 'quiet', reason: 'with another', shown: 'all', toldWith: first.id }], { revision }),
        ];
        await subscriptions.change(first.id, first.revision, {});
        expect(await outbox.claim(together(second.revision), NOW)).toEqual(['conflict', 'conflict']);
        expect(await outbox.lastShown(second.id)).toBeNull();
        const [one, two] = [(await subscriptions.get(first.id)) ?? first, (await subscriptions.get(second.id)) ?? second];
        expect(two.revision).toBe(second.revision);
        expect(await outbox.claim([{ ...(together(0)[0] ?? aClaim(one)), revision: one.revision }, together(two.revision)[1] ?? aClaim(two)], NOW)).toEqual([
          'claimed',
          'claimed',
        ]);
        expect(await outbox.lastShown(second.id)).toBe('all');
        await outbox.settle(await lease(outbox), { state: 'failed', reason: 'refused' });
        expect(await outbox.lastShown(second.id)).toBeNull();
        expect((await outbox.history(second.id, 9))[0]).toMatchObject({ state: 'quiet', delivery: { subscription: first.id } });
        for (const { id } of [first, second]) {
          const { revision } = (await subscriptions.get(id)) ?? first;
          await outbox.claim(
            [
              {
                subscription: id,
                revision,
                slots: [{ ...slot, slot: 'two', dueAt: at(9000), subscription: id, state: 'quiet', reason: '', shown: 'new' }],
                change: {},
              },
            ],
            NOW,
          );
        }
        await outbox.forget(at(5000));
        expect(await outbox.deliveries({ limit: 9 })).toEqual([]);
        expect(await outbox.lastShown(second.id)).toBe('new');
      }));

    it('tell what became of them, newest first', () =>
      using(async ({ subscriptions, outbox }) => {
        const made = await subscriptions.add(aNewDigest(), NOW);
        const passed = (slot: string, ms: number, state: 'quiet' | 'skipped') =>
          ({ subscription: made.id, slot, date: slot, dueAt: at(ms), state, reason: `it was ${state}` }) as const;
        await outbox.claim([aClaim(made, [passed('2025-11-15', 1, 'skipped'), passed('2025-11-16', 2, 'quiet'), aSlot(made, { late: true })])], NOW);
        const [newest, ...others] = await outbox.history(made.id, 9);
        expect(newest).toMatchObject({ slot: '2025-11-17', date: '2025-11-17', dueAt: at(1000), state: 'queued', reason: null });
        expect(newest?.delivery).toEqual({
          id: expect.any(String),
          subscription: made.id,
          target: CHANNEL,
          slot: '2025-11-17',
          dueAt: at(1000),
          late: true,
          brief: '7F3KQ0ZX2M',
          state: 'due',
          parts: 1,
          partsPosted: 0,
          attempts: 0,
          reason: null,
          posted: null,
          nextAt: NOW,
        });
        expect(others).toMatchObject([
          { slot: '2025-11-16', state: 'quiet', reason: 'it was quiet', delivery: null },
          { slot: '2025-11-15', state: 'skipped' },
        ]);
        expect(await outbox.history(made.id, 1)).toHaveLength(1);
      }));

    it('that a clock in the future passed over are free when it is set right', () =>
      using(async ({ subscriptions, outbox }) => {
        const made = await subscriptions.add(aNewDigest(), NOW);
        const skipped = { subscription: made.id, slot: '2025-11-17', date: '2025-11-17', dueAt: at(5000), state: 'skipped', reason: 'too late' } as const;
        await outbox.claim([aClaim(made, [skipped])], at(900_000));
        const claim = async (now: Date) => outbox.claim([aClaim((await subscriptions.get(made.id)) ?? made)], now);
        expect(await claim(at(900_001))).toEqual(['already_there']);
        expect(await claim(at(1000))).toEqual(['claimed']);
        expect(await claim(at(999))).toEqual(['already_there']);
        expect(await outbox.history(made.id, 9)).toMatchObject([{ state: 'queued', reason: null, delivery: { state: 'due' } }]);
      }));

    it('know what a channel was last shown: what is there or on its way', () =>
      using(async ({ subscriptions, outbox }) => {
        const made = await subscriptions.add(aNewDigest(), NOW);
        expect(await outbox.lastShown(made.id)).toBeNull();
        const claim = async (slot: string, ms: number) => {
          const current = (await subscriptions.get(made.id)) ?? made;
          await outbox.claim([aClaim(current, [aSlot(current, { slot, dueAt: at(ms), shown: `by ${slot}` })])], NOW);
        };
        await claim('one', 1);
        expect(await outbox.lastShown(made.id)).toBe('by one');
        await outbox.settle(await lease(outbox), { state: 'posted', posted: { id: 'm1', url: null } });
        await claim('two', 2);
        expect(await outbox.lastShown(made.id)).toBe('by two');
        await outbox.settle(await lease(outbox), { state: 'failed', reason: 'refused' });
        expect(await outbox.lastShown(made.id)).toBe('by one');
        const current = (await subscriptions.get(made.id)) ?? made;
        const quiet = {
          subscription: made.id,
          slot: 'three',
          date: '2025-11-18',
          dueAt: at(3),
          state: 'quiet',
          reason: 'nothing new',
          shown: 'by three',
        } as const;
        await outbox.claim([aClaim(current, [quiet])], NOW);
        expect(await outbox.lastShown(made.id)).toBe('by three');
      }));
  });
}
