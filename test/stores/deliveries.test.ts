import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { Subscription } from '../../src/core/subscription.ts';
import { openStores } from '../../src/stores/open.ts';
import { aClaim, aNewDigest, aSlot } from '../helpers/a-delivery.ts';
import { aFolder } from './temporary.ts';

const NOW = new Date(1000);
const ALL = { forMs: 1000, platforms: ['slack'], except: [] } as const;

/** A database of which a newer version says something that this one does not know. */
async function anOldVersion(change: string) {
  const dataDir = aFolder();
  const stores = await openStores({ dataDir });
  const made = await stores.subscriptions.add(aNewDigest(), NOW);
  await stores.outbox.claim([aClaim(made, [aSlot(made)], { change: {} })], NOW);
  const newer = new DatabaseSync(join(dataDir, 'footnote.db'));
  newer.exec(change);
  newer.close();
  return stores;
}

describe('a version that meets what a newer one wrote', () => {
  it.each([
    ['kind', "kind = 'weekly'"],
    ['state', "state = 'resting'"],
    ['day', 'schedule = \'{"time":"08:30","zone":"UTC","days":["holiday"]}\''],
    ['length', "length = 'endless'"],
  ])('passes over a subscription of another %s', async (_, change) => {
    const { subscriptions, close } = await anOldVersion(`UPDATE subscriptions SET ${change}`);
    expect(await subscriptions.due(NOW, { limit: 9, platforms: ['slack'] })).toEqual([]);
    expect(await subscriptions.list()).toEqual([]);
    await close();
  });

  it('leaves parts in a state or of a kind that it does not know to the newer one', async () => {
    for (const change of ["state = 'resting'", "kind = 'poll'"]) {
      const { outbox, close } = await anOldVersion(`UPDATE delivery_parts SET ${change}`);
      expect(await outbox.lease(NOW, ALL)).toBeUndefined();
      expect(await outbox.nextDue(NOW, ALL)).toBeUndefined();
      await close();
    }
  });

  it('goes on where columns were added', async () => {
    const { outbox, close } = await anOldVersion(
      'ALTER TABLE deliveries ADD COLUMN more TEXT; ALTER TABLE delivery_parts ADD COLUMN more TEXT; ALTER TABLE subscriptions ADD COLUMN more TEXT',
    );
    expect(await outbox.lease(NOW, ALL)).toMatchObject({ payload: 'first' });
    expect(await outbox.deliveries({ limit: 9 })).toHaveLength(1);
    await close();
  });
});

describe('two holders of one outbox', () => {
  it('are never given the same part, and take a slot once', async () => {
    const dataDir = aFolder();
    const one = await openStores({ dataDir });
    const other = await openStores({ dataDir });
    const subscriptions: Subscription[] = [];
    for (let channel = 0; channel < 20; channel++) subscriptions.push(await one.subscriptions.add(aNewDigest({ channel: `C${channel}` }), NOW));
    const claims = subscriptions.map((each) => aClaim(each));
    expect(new Set(await one.outbox.claim(claims, NOW))).toEqual(new Set(['claimed']));
    expect(new Set(await other.outbox.claim(claims, NOW))).toEqual(new Set(['conflict']));
    const keys: string[] = [];
    for (let turn = 0; turn < 12; turn++) for (const { outbox } of [one, other]) keys.push(...((await outbox.lease(NOW, ALL))?.key.split(' ') ?? []));
    expect(keys).toHaveLength(20);
    expect(new Set(keys).size).toBe(20);
    await one.close();
    await other.close();
  });
});
