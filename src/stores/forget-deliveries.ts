import type { Database } from './schema.ts';

/** So many go at a time: the event loop is not held for long. */
const AT_ONCE = 200;

/** Forgets slots and deliveries that were done before `before`; what each subscription was last shown stays. */
export async function forgetDeliveries(db: Database, before: Date): Promise<void> {
  const at = before.getTime();
  for (let more = true; more; ) more = await db.transaction().execute((transaction) => forgetSome(transaction, at));
}

async function forgetSome(db: Database, at: number): Promise<boolean> {
  const slots = await db
    .selectFrom('slots')
    .leftJoin('deliveries', 'deliveries.id', 'slots.delivery')
    .select(['slots.subscription', 'slots.slot', 'slots.delivery'])
    .where('slots.due_at', '<', at)
    .where(({ eb, or }) => or([eb('slots.delivery', 'is', null), eb('deliveries.state', 'in', ['posted', 'failed', 'abandoned'])]))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('slots as later')
          .select('later.slot')
          .whereRef('later.subscription', '=', 'slots.subscription')
          .whereRef('later.due_at', '>', 'slots.due_at')
          .where('later.shown', 'is not', null),
      ),
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
    await db.deleteFrom('deliveries').where('id', '=', delivery).execute();
  }
  return slots.length === AT_ONCE;
}
