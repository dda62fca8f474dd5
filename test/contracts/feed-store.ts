import { describe, expect, it } from 'vitest';
import type { FeedStore, NewFeed } from '../../src/core/feeds.ts';

export const aNewFeed = (feed: Partial<NewFeed> = {}): NewFeed => ({
  url: 'https://dale.example/feed',
  title: 'The Dale Post',
  addedBy: 'slack:U1',
  everyMs: null,
  fullText: false,
  nextAt: 1000,
  ...feed,
});

/** What every store of feeds does. */
export function feedStoreContract(name: string, open: () => Promise<{ readonly store: FeedStore; close(): Promise<void> }>): void {
  describe(`feeds in ${name}`, () => {
    const using = async (work: (store: FeedStore) => Promise<void>) => {
      const { store, close } = await open();
      await work(store).finally(close);
    };

    it('are added once, and again after they were removed or have ended', () =>
      using(async (store) => {
        const first = await store.add(aNewFeed(), 10);
        expect(first).toMatchObject({ id: 1, url: 'https://dale.example/feed', state: 'active', addedAt: 10, failures: 0, error: null, taken: 0 });
        expect(await store.add(aNewFeed(), 20)).toBeUndefined();
        await store.setState(1, 'paused');
        expect(await store.add(aNewFeed(), 20)).toBeUndefined();
        for (const state of ['removed', 'gone'] as const) {
          await store.setState(1, state);
          expect(await store.all()).toHaveLength(state === 'gone' ? 1 : 0);
          expect(await store.add(aNewFeed({ title: 'Anew' }), 30)).toMatchObject({ id: 1, state: 'active', title: 'Anew', addedAt: 10 });
        }
      }));

    it('are leased when due, the longest due first, to one holder, and none on a host that is busy', () =>
      using(async (store) => {
        await store.add(aNewFeed({ nextAt: 300 }), 0);
        await store.add(aNewFeed({ url: 'https://mill.example/feed', nextAt: 200 }), 0);
        await store.add(aNewFeed({ url: 'https://mill.example/second', nextAt: 250 }), 0);
        expect(await store.nextDue()).toBe(200);
        expect(await store.leaseDue(199, 1000, [])).toBeUndefined();
        expect(await store.countDue(260)).toBe(2);
        expect((await store.leaseDue(400, 1000, []))?.feed.id).toBe(2);
        expect((await store.leaseDue(400, 1000, ['mill.example']))?.feed.id).toBe(1);
        expect(await store.leaseDue(400, 1000, ['mill.example'])).toBeUndefined();
        expect(await store.lease(2, 400, 1000)).toBeUndefined();
        expect((await store.leaseDue(400, 1000, []))?.feed.id).toBe(3);
        expect(await store.nextDue()).toBe(1400);
      }));

    it('go to another holder when a lease has run out, and the late one changes nothing', () =>
      using(async (store) => {
        await store.add(aNewFeed(), 0);
        const late = await store.leaseDue(2000, 500, []);
        const next = await store.leaseDue(2500, 500, []);
        if (late === undefined || next === undefined) throw new Error('not leased');
        expect(next.generation).toBeGreaterThan(late.generation);
        expect(await store.settle(late, { title: 'late' })).toBe('lease_lost');
        expect(await store.settle(next, { title: 'next', nextAt: 9000, etag: '"1"', lastModified: 'then', triedAt: 1, succeededAt: 2, newAt: 3 })).toBe(
          'settled',
        );
        expect(await store.all()).toMatchObject([{ title: 'next', nextAt: 9000, etag: '"1"', lastModified: 'then', triedAt: 1, succeededAt: 2, newAt: 3 }]);
        expect(await store.nextDue()).toBe(9000);
      }));

    it('that were paused while they were polled stay so, and an address that another has is not taken', () =>
      using(async (store) => {
        await store.add(aNewFeed(), 0);
        await store.add(aNewFeed({ url: 'https://mill.example/feed' }), 0);
        const lease = await store.lease(1, 0, 500);
        if (lease === undefined) throw new Error('not leased');
        await store.setState(1, 'paused');
        await store.settle(lease, { state: 'gone', url: 'https://mill.example/feed' });
        expect(await store.all()).toMatchObject([{ state: 'paused', url: 'https://dale.example/feed' }, { id: 2 }]);
        const again = await store.lease(1, 0, 500);
        await store.settle(again ?? lease, { url: 'https://moved.example/feed' });
        await store.setState(1, 'active');
        expect((await store.leaseDue(5000, 1, ['mill.example', 'dale.example']))?.feed.url).toBe('https://moved.example/feed');
      }));

    it('keep which document each item became', () =>
      using(async (store) => {
        await store.add(aNewFeed(), 0);
        await store.add(aNewFeed({ url: 'https://mill.example/feed' }), 0);
        const item = { document: 'd1', key: 'k', url: null, title: 'One', seen: null, firstAt: 5 };
        await store.noteItems(1, [item, { ...item, document: 'd2' }]);
        await store.noteItems(1, [{ ...item, title: 'Two', seen: 'h', firstAt: 9 }]);
        expect(await store.itemsOf(1)).toEqual([
          { ...item, title: 'Two', seen: 'h' },
          { ...item, document: 'd2' },
        ]);
        expect(await store.itemsOf(2)).toEqual([]);
        expect(await store.othersOf(2, 'd1')).toEqual(['https://dale.example/feed']);
        expect(await store.othersOf(2, 'd3')).toEqual([]);
        expect(await store.othersOf(1, 'd1')).toEqual([]);
      }));
  });
}
