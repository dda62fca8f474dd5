import type { Selectable, Updateable } from 'kysely';
import type { Feed, FeedChange, FeedItem, FeedLease, FeedState, FeedStore, NewFeed } from '../core/feeds.ts';
import type { Database, Schema } from './schema.ts';
import { withoutWaiting } from './without-waiting.ts';

/**
 * Feeds and their items. A lease is one statement, so that of two processes one gets it.
 *
 * No write of a poll waits for the disk. A document that is written after its item was noted takes the note along to the disk.
 */
export function createFeedStore(db: Database): FeedStore {
  return {
    async add(feed: NewFeed, now) {
      const row = await db
        .insertInto('feeds')
        .values({ ...toRow(feed), added_at: now })
        .onConflict((conflict) => conflict.column('url').doUpdateSet(toRow(feed)).where('feeds.state', 'in', ['removed', 'gone']))
        .returningAll()
        .executeTakeFirst();
      return row && toFeed(row);
    },
    async all({ removed = false } = {}) {
      const feeds = db.selectFrom('feeds').selectAll().orderBy('id');
      return (await (removed ? feeds : feeds.where('state', '!=', 'removed')).execute()).map(toFeed);
    },
    async setState(id, state, nextAt) {
      await db
        .updateTable('feeds')
        .set({ state, ...(nextAt === undefined ? {} : { next_at: nextAt }) })
        .where('id', '=', id)
        .execute();
    },
    async leaseDue(now, forMs, exceptHosts) {
      const row = await withoutWaiting(db, (connection) =>
        connection
          .updateTable('feeds')
          .set(({ eb }) => ({ leased_until: now + forMs, generation: eb('generation', '+', 1) }))
          .where('id', '=', ({ selectFrom }) =>
            selectFrom('feeds')
              .select('id')
              .where('state', '=', 'active')
              .where('next_at', '<=', now)
              .where('leased_until', '<=', now)
              .where('host', 'not in', exceptHosts.length === 0 ? [''] : exceptHosts)
              .orderBy('next_at')
              .orderBy('id')
              .limit(1),
          )
          .returningAll()
          .executeTakeFirst(),
      );
      return row && toLease(row);
    },
    async lease(id, now, forMs) {
      const row = await withoutWaiting(db, (connection) =>
        connection
          .updateTable('feeds')
          .set(({ eb }) => ({ leased_until: now + forMs, generation: eb('generation', '+', 1) }))
          .where('id', '=', id)
          .where('leased_until', '<=', now)
          .returningAll()
          .executeTakeFirst(),
      );
      return row && toLease(row);
    },
    async settle({ feed, generation }, { state, url, ...change }) {
      return withoutWaiting(db, (connection) =>
        connection.transaction().execute(async (transaction) => {
          const held = await transaction.selectFrom('feeds').select('state').where('id', '=', feed.id).where('generation', '=', generation).executeTakeFirst();
          if (held === undefined) return 'lease_lost';
          const isFree = url !== undefined && (await transaction.selectFrom('feeds').select('id').where('url', '=', url).executeTakeFirst()) === undefined;
          await transaction
            .updateTable('feeds')
            .set({
              ...toChange(change),
              ...(isFree ? { url, host: hostOf(url) } : {}),
              ...(state !== undefined && held.state === 'active' ? { state } : {}),
              leased_until: 0,
            })
            .where('id', '=', feed.id)
            .execute();
          return 'settled';
        }),
      );
    },
    async nextDue() {
      // One that is leased is due when its lease ends, should its holder be gone.
      const row = await db
        .selectFrom('feeds')
        .select(({ fn, val }) => fn<number>('max', ['next_at', 'leased_until', val(0)]).as('at'))
        .where('state', '=', 'active')
        .orderBy('at')
        .limit(1)
        .executeTakeFirst();
      return row?.at;
    },
    async countDue(now) {
      const row = await db
        .selectFrom('feeds')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('state', '=', 'active')
        .where('next_at', '<=', now)
        .executeTakeFirstOrThrow();
      return row.count;
    },
    async itemsOf(feed) {
      const rows = await db.selectFrom('feed_items').selectAll().where('feed', '=', feed).orderBy('document').execute();
      return rows.map(({ feed: _, first_at: firstAt, ...item }) => ({ ...item, firstAt }));
    },
    async othersOf(feed, document) {
      const rows = await db
        .selectFrom('feed_items')
        .innerJoin('feeds', 'feeds.id', 'feed_items.feed')
        .select('feeds.url')
        .where('document', '=', document)
        .where('feed', '!=', feed)
        .orderBy('feed')
        .execute();
      return rows.map(({ url }) => url);
    },
    async noteItems(feed, items) {
      await withoutWaiting(db, (connection) =>
        connection.transaction().execute(async (transaction) => {
          for (const item of items) {
            const { key, url, title, seen } = item;
            await transaction
              .insertInto('feed_items')
              .values({ feed, ...toItemRow(item) })
              .onConflict((conflict) => conflict.columns(['feed', 'document']).doUpdateSet({ key, url, title, seen }))
              .execute();
          }
        }),
      );
    },
  };
}

const hostOf = (url: string): string => URL.parse(url)?.host ?? '';

const toRow = ({ url, title, addedBy, everyMs, fullText, nextAt }: NewFeed) => ({
  url,
  host: hostOf(url),
  title,
  state: 'active',
  added_by: addedBy,
  every_ms: everyMs,
  full_text: fullText ? 1 : 0,
  next_at: nextAt,
  failures: 0,
  error: null,
});

const toItemRow = ({ firstAt, ...item }: FeedItem) => ({ ...item, first_at: firstAt });

const toLease = (row: Selectable<Schema['feeds']>): FeedLease => ({ feed: toFeed(row), generation: row.generation });

function toFeed(row: Selectable<Schema['feeds']>): Feed {
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    // Written by this file alone.
    state: row.state as FeedState,
    addedBy: row.added_by,
    addedAt: row.added_at,
    everyMs: row.every_ms,
    fullText: row.full_text === 1,
    etag: row.etag,
    lastModified: row.last_modified,
    triedAt: row.tried_at,
    succeededAt: row.succeeded_at,
    newAt: row.new_at,
    nextAt: row.next_at,
    failures: row.failures,
    error: row.error,
    taken: row.taken,
    items: row.items,
    undated: row.undated,
    refused: row.refused,
  };
}

function toChange({ lastModified, triedAt, succeededAt, newAt, nextAt, ...same }: Omit<FeedChange, 'state' | 'url'>): Updateable<Schema['feeds']> {
  const renamed = { last_modified: lastModified, tried_at: triedAt, succeeded_at: succeededAt, new_at: newAt, next_at: nextAt };
  return { ...same, ...Object.fromEntries(Object.entries(renamed).filter(([, value]) => value !== undefined)) };
}
