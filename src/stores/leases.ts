import { type Selectable, sql } from 'kysely';
import type { DeliveryLease, LeaseFilter, Outbox, Settlement } from '../core/delivery.ts';
import { checkAnew } from './corrections.ts';
import { WAITING } from './end-waiting.ts';
import type { Database, Schema } from './schema.ts';
import { withoutWaiting } from './without-waiting.ts';

/** A part that waits to be looked for holds up what comes after it in its channel for so long. */
const HOLDS_UP_MS = 120_000;

/** What was tried at a time that is still to come was tried in the last hours; fewer than after which it is given up. */
const BEFORE_MS = 5 * 3_600_000;
/** Another process may have tried it while this one waited for the database; posters look from some minutes before the first try anyway. */
const MEANWHILE_MS = 60_000;

type PartRow = Selectable<Schema['delivery_parts']>;

/**
 * The rights to work on parts.
 *
 * A lease is one statement and does not wait for the disk: when the machine loses power its holder is gone too. What it does with it is on the disk first.
 */
export function createLeases(db: Database): Pick<Outbox, 'lease' | 'beginAttempt' | 'settle' | 'nextDue' | 'unstick' | 'decide'> {
  return {
    async lease(now, { forMs, platforms, except }) {
      const at = now.getTime();
      for (const platform of platforms) {
        const until = at + forMs;
        const row = await withoutWaiting(db, (connection) =>
          connection
            .updateTable('delivery_parts')
            .set(({ eb }) => ({ next_at: until, generation: eb('generation', '+', 1) }))
            .where(
              sql<boolean>`(delivery, part) = (
                SELECT delivery, part FROM ${waitingOn(platform, { now: at, except })} AND p.next_at <= ${at} ORDER BY next_at, delivery, part LIMIT 1)`,
            )
            .returningAll()
            .executeTakeFirst(),
        );
        if (row !== undefined) return toLease(db, row, until);
      }
      return undefined;
    },
    async beginAttempt(lease, now, { forMs, lookFrom }) {
      const at = now.getTime();
      return db.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('delivery_parts')
          .set(({ eb }) => ({
            state: 'sending',
            next_at: Math.max(at + forMs, lookFrom.getTime()),
            attempts: eb('attempts', '+', 1),
            first_tried_at: sql<number>`coalesce(first_tried_at, ${at})`,
          }))
          .where('delivery', '=', Number(lease.delivery))
          .where('part', '=', lease.part)
          .where('generation', '=', lease.generation)
          // Between its end and the moment at which another takes it, it is nobody's.
          .where('next_at', '>', at)
          .executeTakeFirst();
        if (numUpdatedRows !== 1n) return 'lease_lost';
        await conclude(transaction, Number(lease.delivery));
        return 'held';
      });
    },
    async settle(lease, settlement) {
      return db.transaction().execute(async (transaction) => {
        const part = transaction
          .updateTable('delivery_parts')
          .set(({ eb }) => ({ ...toColumns(settlement), generation: eb('generation', '+', 1) }))
          .where('delivery', '=', Number(lease.delivery))
          .where('part', '=', lease.part);
        const known = settlement.state === 'posted' ? part.where(sql<boolean>`state IN ${sql.raw(WAITING)}`) : part.where('generation', '=', lease.generation);
        const { numUpdatedRows } = await known.executeTakeFirst();
        if (numUpdatedRows !== 1n) return 'lease_lost';
        await conclude(transaction, Number(lease.delivery), settlement.state === 'posted' ? null : settlement.reason);
        return 'settled';
      });
    },
    async nextDue(now, { platforms, except }) {
      const found: number[] = [];
      for (const platform of platforms) {
        const { rows } = await sql<{ at: number }>`
          SELECT next_at AS at FROM ${waitingOn(platform, { now: now.getTime(), except })} ORDER BY next_at, delivery, part LIMIT 1`.execute(db);
        found.push(...rows.map(({ at }) => at));
      }
      return found.length === 0 ? undefined : new Date(Math.min(...found));
    },
    async unstick(now, { furthestMs, forMs, setBackMs }) {
      const at = now.getTime();
      const soon = at + forMs;
      const { numUpdatedRows } = await db
        .updateTable('delivery_parts')
        .set({
          next_at: sql<number>`CASE WHEN next_at > ${at + furthestMs} THEN ${soon} ELSE max(min(next_at, ${soon}), next_at - ${setBackMs}) END`,
          first_tried_at: sql<number>`CASE WHEN first_tried_at - ${setBackMs} > ${at + MEANWHILE_MS} THEN ${at - BEFORE_MS} ELSE first_tried_at - ${setBackMs} END`,
        })
        .where(sql<boolean>`state IN ${sql.raw(WAITING)}`)
        .where(({ eb, or }) => or([eb('next_at', '>', at + furthestMs), eb('first_tried_at', '>', at + MEANWHILE_MS), eb(sql<number>`${setBackMs}`, '>', 0)]))
        .executeTakeFirst();
      return Number(numUpdatedRows);
    },
    async decide(delivery, decision, now) {
      return db.transaction().execute(async (transaction) => {
        const id = Number(delivery);
        const row = Number.isSafeInteger(id) ? await transaction.selectFrom('deliveries').select('state').where('id', '=', id).executeTakeFirst() : undefined;
        if (row === undefined) return 'not_found';
        if (!['due', 'unknown', 'failed'].includes(row.state)) return 'conflict';
        const message = transaction
          .updateTable('delivery_parts')
          .where('delivery', '=', id)
          .where('kind', '=', 'message')
          .where('state', 'in', ['due', 'unknown', 'failed', 'abandoned']);
        await (decision === 'abandon'
          ? message.set(({ eb }) => ({ state: 'abandoned', generation: eb('generation', '+', 1) }))
          : message.set(({ eb, ref }) => ({
              state: eb.case().when('state', '=', 'unknown').then(ref('state')).else('due').end(),
              next_at: now.getTime(),
              attempts: 0,
              generation: eb('generation', '+', 1),
            }))
        ).execute();
        if (decision === 'retry' && row.state === 'failed') await checkAnew(transaction, id, now.getTime());
        await conclude(transaction, id, decision === 'abandon' ? 'A person gave it up.' : 'A person had it tried again.');
        return 'done';
      });
    },
  };
}

/** Parts of a platform that nothing before them holds up, whenever they may be worked on; the beginning of a statement that goes on with `AND` or an order. */
function waitingOn(platform: string, { now, except }: { readonly now: number } & Pick<LeaseFilter, 'except'>) {
  const waiting = sql.raw(WAITING);
  const kinds = sql.raw("('message', 'amend', 'more', 'note')");
  return sql`delivery_parts AS p
    WHERE p.platform = ${platform} AND p.state IN ${waiting} AND p.kind IN ${kinds}
      AND substr(p.place, 1, instr(p.place, ' ') - 1) NOT IN (SELECT value FROM json_each(${JSON.stringify(except)}))
      AND NOT EXISTS (
        SELECT 1 FROM delivery_parts AS e
        WHERE e.place = p.place AND e.state IN ${waiting} AND e.kind IN ${kinds} AND (e.delivery, e.part) < (p.delivery, p.part)
          AND (e.delivery = p.delivery OR e.state = 'due' OR e.next_at <= ${now + HOLDS_UP_MS}))`;
}

async function toLease(db: Database, row: PartRow, until: number): Promise<DeliveryLease> {
  const { workspace, channel } = await db.selectFrom('deliveries').select(['workspace', 'channel']).where('id', '=', row.delivery).executeTakeFirstOrThrow();
  const posted = async (part: number) =>
    db.selectFrom('delivery_parts').selectAll().where('delivery', '=', row.delivery).where('part', '=', part).executeTakeFirst();
  const first = row.part === 0 ? undefined : await posted(0);
  const amended = row.amends === null ? undefined : await posted(row.amends);
  return {
    delivery: String(row.delivery),
    generation: row.generation,
    until: new Date(until),
    target: { workspace, channel },
    part: row.part,
    payload: row.payload,
    key: row.key,
    threadOf: row.kind === 'amend' ? null : (first?.posted_id ?? null),
    task: row.kind === 'amend' ? 'amend' : row.state === 'due' ? 'post' : 'look',
    amends: amended?.posted_id == null ? null : { id: amended.posted_id, url: amended.posted_url },
    attempts: row.attempts,
    firstTriedAt: row.first_tried_at === null ? null : new Date(row.first_tried_at),
  };
}

function toColumns(settlement: Settlement) {
  const { state } = settlement;
  // Nobody needs what it said any more: a correction brings its own.
  if (settlement.state === 'posted') return { state, payload: '', posted_id: settlement.posted.id, posted_url: settlement.posted.url };
  return settlement.state === 'failed' ? { state } : { state, next_at: settlement.at.getTime() };
}

/** Makes the delivery what its parts are; after one that has failed the others are not sent, nor corrections of it. Without `reason` that which was said last stays. */
async function conclude(db: Database, delivery: number, reason?: string | null): Promise<void> {
  const parts = await db
    .selectFrom('delivery_parts')
    .select(['part', 'state'])
    .where('delivery', '=', delivery)
    .where('kind', '=', 'message')
    .orderBy('part')
    .execute();
  const state = parts.find((part) => part.state !== 'posted')?.state ?? 'posted';
  if (state === 'failed' || state === 'abandoned') {
    await db.updateTable('delivery_parts').set({ state: 'abandoned' }).where('delivery', '=', delivery).where('state', '=', 'due').execute();
  }
  await db
    .updateTable('deliveries')
    .set({ state, ...(reason === undefined ? {} : { reason }) })
    .where('id', '=', delivery)
    .execute();
}
