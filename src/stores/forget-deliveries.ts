import { sql } from 'kysely';
import type { Database } from './schema.ts';

/** So many go at a time: the event loop is not held for long. */
const AT_ONCE = 200;

/**
 * Forgets slots and deliveries that were done before `before`, and the briefs behind them; of each subscription that is there what it was last shown stays, and
 * what it was shown earlier goes at once.
 */
export async function forgetDeliveries(db: Database, before: Date): Promise<void> {
  const at = before.getTime();
  for (let more = true; more; ) more = await db.transaction().execute((transaction) => forgetSome(transaction, at));
  for (let more = true; more; ) more = await forgetShownEarlier(db);
}

/** What was shown earlier is needed only while it is not certain that what came later is there. */
async function forgetShownEarlier(db: Database): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('slots')
    .set({ shown: null })
    .where(
      sql<boolean>`(subscription, slot) IN (
        SELECT s.subscription, s.slot FROM slots AS s WHERE s.shown IS NOT NULL AND EXISTS (
          SELECT 1 FROM slots AS l LEFT JOIN deliveries AS d ON d.id = l.delivery
          WHERE l.subscription = s.subscription AND l.rowid > s.rowid AND l.shown IS NOT NULL
            AND ((l.state = 'quiet' AND l.delivery IS NULL) OR d.state = 'posted'))
        LIMIT ${AT_ONCE})`,
    )
    .executeTakeFirst();
  return Number(numUpdatedRows) === AT_ONCE;
}

async function forgetSome(db: Database, at: number): Promise<boolean> {
  const slots = await db
    .selectFrom('slots')
    .leftJoin('deliveries', 'deliveries.id', 'slots.delivery')
    .select(['slots.subscription', 'slots.slot', 'slots.delivery'])
    .where('slots.due_at', '<', at)
    .where(({ eb, or }) => or([eb('slots.delivery', 'is', null), eb('deliveries.state', 'in', ['posted', 'failed', 'abandoned'])]))
    .where(({ exists, not, or, selectFrom }) =>
      or([
        not(exists(selectFrom('subscriptions').select('subscriptions.id').whereRef('subscriptions.id', '=', 'slots.subscription'))),
        exists(
          selectFrom('slots as later')
            .select('later.slot')
            .whereRef('later.subscription', '=', 'slots.subscription')
            .where(sql<boolean>`later.rowid > slots.rowid`)
            .where('later.shown', 'is not', null),
        ),
      ]),
    )
    .limit(AT_ONCE)
    .execute();
  for (const { subscription, slot, delivery } of slots) {
    await db.deleteFrom('slots').where('subscription', '=', subscription).where('slot', '=', slot).execute();
    if (delivery === null) continue;
    // Of others that it told: whether it was there is noted in them from now on.
    await db
      .updateTable('slots')
      .set(({ selectFrom, eb }) => ({
        delivery: null,
        shown: eb
          .case()
          .when(selectFrom('deliveries').select('state').where('id', '=', delivery), '=', 'posted')
          .then(eb.ref('shown'))
          .else(null)
          .end(),
      }))
      .where('delivery', '=', delivery)
      .execute();
    for (const table of ['delivery_parts', 'delivery_cites', 'delivery_corrections'] as const) {
      await db.deleteFrom(table).where('delivery', '=', delivery).execute();
    }
    await forgetBriefs(db, delivery);
    await db.deleteFrom('deliveries').where('id', '=', delivery).execute();
  }
  return slots.length === AT_ONCE;
}

/** Nobody needs what was delivered so long ago, but what somebody judged. */
async function forgetBriefs(db: Database, delivery: number): Promise<void> {
  const row = await db.selectFrom('deliveries').select(['workspace', 'brief']).where('id', '=', delivery).executeTakeFirst();
  // Gone already with the slot of another that it told.
  if (row === undefined) return;
  const { workspace, brief } = row;
  await db
    .deleteFrom('briefs')
    .where('workspace', '=', workspace)
    .where('id', 'in', brief.split(' '))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('feedback').select('brief').where('feedback.workspace', '=', workspace).whereRef('feedback.brief', '=', 'briefs.id'))),
    )
    .execute();
}
