import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { Subscription } from '../../src/core/subscription.ts';
import { openStores } from '../../src/stores/open.ts';
import { aBrief } from '../contracts/brief-store.ts';
import { aClaim, aNewDigest, aSlot } from '../helpers/a-delivery.ts';
import { aDocument } from './a-document.ts';
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

describe('a correction', () => {
  const cites = [{ document: 'd1', version: 'v1' }];
  const posted = async () => {
    const dataDir = aFolder();
    const stores = await openStores({ dataDir });
    const made = await stores.subscriptions.add(aNewDigest(), NOW);
    await stores.outbox.claim([aClaim(made, [aSlot(made, { cites })])], NOW);
    const lease = await stores.outbox.lease(NOW, ALL);
    if (lease === undefined) throw new Error('nothing to lease');
    await stores.outbox.settle(lease, { state: 'posted', posted: { id: 'm1', url: null } });
    const correct = (version: string) =>
      stores.outbox.correct([{ delivery: lease.delivery, document: 'd1', version, parts: [version], notes: [], emptied: '' }], NOW);
    return { ...stores, dataDir, correct, delivery: lease.delivery };
  };

  it('is not made by one who comes late, of what the document is no more', async () => {
    const { documents, outbox, correct, delivery, close } = await posted();
    await documents.put([aDocument({ id: 'd1', text: 'As it is now.' })]);
    const now = (await documents.get('d1'))?.version ?? '';
    await correct('v2');
    expect(await outbox.corrected(delivery)).toEqual([]);
    await correct(now);
    expect(await outbox.corrected(delivery)).toMatchObject([{ version: now }]);
    await documents.markGone(['d1']);
    await correct('v2');
    await correct('');
    expect(await outbox.corrected(delivery)).toMatchObject([{ version: '' }]);
    await close();
  });

  it('counts beside those that an older version of the program left', async () => {
    const { dataDir, outbox, correct, delivery, close } = await posted();
    await correct('v2');
    const older = new DatabaseSync(join(dataDir, 'footnote.db'));
    older.exec(`INSERT INTO delivery_corrections (delivery, document, version, made_at) VALUES (${delivery}, 'd1', 'v3', 1)`);
    expect(await outbox.citing('d1', 'v3')).toEqual([]);
    expect(await outbox.corrected(delivery)).toEqual([{ document: 'd1', version: 'v3', at: new Date(1) }]);
    await correct('v2');
    expect(await outbox.citing('d1', 'v2')).toEqual([]);
    expect(await outbox.citing('d1', 'v3')).toHaveLength(1);
    older.close();
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

describe('what is kept of deliveries', () => {
  it('is what was shown last and is there, and for a while what was said and the briefs behind it', async () => {
    const dataDir = aFolder();
    const { subscriptions, outbox, briefs, close } = await openStores({ dataDir });
    const [kept, removed] = [await subscriptions.add(aNewDigest(), NOW), await subscriptions.add(aNewDigest(), NOW)];
    const ids = { judged: '7F3KQ0ZX1M', old: '7F3KQ0ZX2M', young: '7F3KQ0ZX3M' };
    const workspace = kept.workspace;
    await briefs.keepShown(Object.values(ids).map((id) => aBrief({ id, workspace })));
    await briefs.judge({ workspace, brief: ids.judged, user: 'U1', verdict: 'good', at: NOW.toISOString() });
    const claim = async (of: Subscription, slot: string, ms: number, brief: string) => {
      const { revision } = (await subscriptions.get(of.id)) ?? of;
      await outbox.claim([aClaim(of, [aSlot(of, { slot, dueAt: new Date(ms), brief, shown: slot })], { revision, change: {} })], NOW);
    };
    const post = async () => {
      const lease = await outbox.lease(NOW, ALL);
      if (lease !== undefined) await outbox.settle(lease, { state: 'posted', posted: { id: 'm', url: null } });
    };
    await claim(kept, 'one', 1, `${ids.judged} ${ids.old}`);
    await claim(removed, 'one', 2, ids.old);
    for (let times = 0; times < 2; times++) await post();
    await claim(kept, 'two', 20, ids.young);
    await claim(kept, 'three', 30, ids.young);
    await subscriptions.remove(removed.id);
    const file = new DatabaseSync(join(dataDir, 'footnote.db'));
    const all = (query: string) =>
      file
        .prepare(query)
        .all()
        .map((row) => Object.values(row).join(' '));
    expect(all("SELECT payload FROM delivery_parts WHERE state = 'posted'")).toEqual(['', '']);

    await outbox.forget(new Date(1));
    expect(all('SELECT slot FROM slots WHERE shown IS NOT NULL ORDER BY due_at')).toEqual(['one', 'one', 'two', 'three']);
    await post();
    await outbox.forget(new Date(1));
    // What waits may never be there.
    expect(all('SELECT slot FROM slots WHERE shown IS NOT NULL ORDER BY due_at')).toEqual(['one', 'two', 'three']);
    await outbox.forget(new Date(10));
    expect(all('SELECT slot FROM slots ORDER BY due_at')).toEqual(['two', 'three']);
    expect(all('SELECT id FROM briefs ORDER BY id')).toEqual([ids.judged, ids.young]);
    expect(await outbox.lastShown(kept.id)).toBe('three');
    file.close();
    await close();
  });
});
