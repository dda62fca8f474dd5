import type { Database } from './schema.ts';

/** States of parts that somebody has to do something about; as a text, since only that finds the indexes on them. */
export const WAITING = "('due', 'sending', 'unknown')";

/**
 * Ends what waits to be sent to a place or for a subscription. What may be there already stays as it is, and is looked for.
 *
 * Runs in a transaction of whoever calls.
 */
export async function endWaiting(
  db: Database,
  where: Partial<Readonly<Record<'subscription' | 'workspace' | 'channel', string | undefined>>>,
  end: { readonly state: 'failed' | 'abandoned'; readonly reason: string },
): Promise<void> {
  let due = db.selectFrom('deliveries').select('id').where('state', '=', 'due');
  for (const column of ['subscription', 'workspace', 'channel'] as const) {
    const value = where[column];
    if (value !== undefined) due = due.where(column, '=', value);
  }
  const ids = await due.execute();
  for (const { id } of ids) {
    await db
      .updateTable('delivery_parts')
      .set(({ eb }) => ({ state: end.state, generation: eb('generation', '+', 1) }))
      .where('delivery', '=', id)
      .where('state', '=', 'due')
      .execute();
    await db.updateTable('deliveries').set(end).where('id', '=', id).execute();
  }
}
