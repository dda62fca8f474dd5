import { sql } from 'kysely';
import type { Claim, Claimed, Outbox, SlotClaim } from '../core/delivery.ts';
import { createCorrections } from './corrections.ts';
import { delivered, toDelivery } from './delivery-row.ts';
import { forgetDeliveries } from './forget-deliveries.ts';
import { createLeases } from './leases.ts';
import { putPart } from './put-part.ts';
import type { Database } from './schema.ts';
import { changeSubscription } from './subscriptions.ts';

/**
 * Slots, deliveries and their parts. Whatever is read in order to be written is read in the transaction that writes it.
 *
 * Claims, attempts and settlements are on the disk when they are done: after a loss of power nothing that was acknowledged is gone, and nothing is sent again
 * without a look.
 */
export function createOutbox(db: Database): Outbox {
  return {
    ...createLeases(db),
    ...createCorrections(db),
    async claim(claims, now) {
      return db.transaction().execute(async (transaction) => {
        const claimed: Claimed[] = [];
        for (const claim of claims) claimed.push(await take(transaction, claim, now));
        return claimed;
      });
    },
    async lastShown(subscription) {
      const row = await db
        .selectFrom('slots')
        .leftJoin('deliveries', 'deliveries.id', 'slots.delivery')
        .select('slots.shown')
        .where('slots.subscription', '=', subscription)
        .where('slots.shown', 'is not', null)
        .where(({ eb, or }) =>
          or([
            eb.and([eb('slots.state', '=', 'quiet'), eb('slots.delivery', 'is', null)]),
            eb('deliveries.state', 'in', ['due', 'sending', 'unknown', 'posted']),
          ]),
        )
        // As they were taken, whatever the clock showed; the rows of a table keep their order when it is made anew.
        .orderBy(sql`slots.rowid`, 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.shown ?? null;
    },
    async history(subscription, limit) {
      const slots = await db
        .selectFrom('slots')
        .selectAll()
        .where('subscription', '=', subscription)
        .where('state', 'in', ['queued', 'quiet', 'skipped'])
        .orderBy('due_at', 'desc')
        .limit(limit)
        .execute();
      const ids = slots.flatMap(({ delivery }) => delivery ?? []);
      const deliveries = ids.length === 0 ? [] : await delivered(db).where('deliveries.id', 'in', ids).execute();
      return slots.map((row) => {
        const delivery = deliveries.find(({ id }) => id === row.delivery);
        return {
          subscription: row.subscription,
          slot: row.slot,
          date: row.date,
          dueAt: new Date(row.due_at),
          // One of those asked for.
          state: row.state as SlotClaim['state'],
          reason: row.reason,
          delivery: delivery === undefined ? null : toDelivery(delivery),
        };
      });
    },
    async deliveries({ states, limit }) {
      const all = delivered(db).orderBy('deliveries.id', 'desc').limit(limit);
      return (await (states === undefined ? all : all.where('deliveries.state', 'in', states)).execute()).map(toDelivery);
    },
    async tally() {
      const rows = await db
        .selectFrom('deliveries')
        .select(({ fn }) => ['state', fn.countAll<number>().as('count'), fn.min('due_at').as('oldest')])
        .groupBy('state')
        .execute();
      const of = (...states: readonly string[]) => rows.filter(({ state }) => states.includes(state));
      const count = (...states: readonly string[]) => of(...states).reduce((sum, row) => sum + row.count, 0);
      const oldest = of('due', 'sending', 'unknown').map((row) => row.oldest);
      return {
        due: count('due', 'sending'),
        unknown: count('unknown'),
        failed: count('failed'),
        posted: count('posted'),
        oldest: oldest.length === 0 ? null : new Date(Math.min(...oldest)),
      };
    },
    async tellOnce(delivery) {
      const { numUpdatedRows } = await db
        .updateTable('deliveries')
        .set({ told: 1 })
        .where('id', '=', Number(delivery))
        .where('told', '=', 0)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    forget: (before) => forgetDeliveries(db, before),
  };
}

async function take(db: Database, { subscription, revision, slots, change }: Claim, now: Date): Promise<Claimed> {
  const carried = slots.find((slot) => slot.state !== 'queued' && slot.toldWith !== undefined);
  if (carried !== undefined && (await carrierOf(db, carried)) === null) return 'conflict';
  if ((await changeSubscription(db, subscription, revision, change)) === 'conflict') return 'conflict';
  let claimed: Claimed = 'already_there';
  for (const slot of slots) if (await takeSlot(db, slot, now)) claimed = 'claimed';
  return claimed;
}

/** Whether it was free. One that was passed over at a later time than now was so by a clock that was wrong, and is free. */
async function takeSlot(db: Database, claim: SlotClaim, now: Date): Promise<boolean> {
  const at = now.getTime();
  const said = claim.state === 'queued' ? { state: claim.state, reason: null } : { state: claim.state, reason: claim.reason };
  const carrier = await carrierOf(db, claim);
  const row = { ...said, delivery: carrier, shown: claim.shown ?? null, date: claim.date, due_at: claim.dueAt.getTime(), made_at: at };
  await db
    .deleteFrom('slots')
    .where('subscription', '=', claim.subscription)
    .where('slot', '=', claim.slot)
    .where('state', 'in', ['skipped', 'quiet'])
    .where('made_at', '>', at)
    .execute();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('slots')
    .values({ ...row, subscription: claim.subscription, slot: claim.slot })
    .onConflict((conflict) => conflict.columns(['subscription', 'slot']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  if (claim.state === 'queued') await enqueue(db, claim, at);
  return true;
}

/** The delivery of another slot with which this one is told. */
async function carrierOf(db: Database, claim: SlotClaim): Promise<number | null> {
  if (claim.state === 'queued' || claim.toldWith === undefined) return null;
  const row = await db.selectFrom('slots').select('delivery').where('subscription', '=', claim.toldWith).where('slot', '=', claim.slot).executeTakeFirst();
  return row?.delivery ?? null;
}

async function enqueue(db: Database, claim: SlotClaim & { readonly state: 'queued' }, at: number): Promise<void> {
  const { target, subscription, slot } = claim;
  const { id } = await db
    .insertInto('deliveries')
    .values({
      subscription,
      slot,
      ...target,
      due_at: claim.dueAt.getTime(),
      late: Number(claim.late),
      brief: claim.brief,
      state: 'due',
      reason: null,
      made_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const [part, payload] of claim.parts.entries()) await putPart(db, { delivery: id, part, kind: 'message', amends: null, payload, target }, at);
  for (const cite of claim.cites)
    await db
      .insertInto('delivery_cites')
      .values({ ...cite, delivery: id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  await db.updateTable('slots').set({ delivery: id }).where('subscription', '=', subscription).where('slot', '=', slot).execute();
}
