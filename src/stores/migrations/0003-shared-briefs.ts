import type { Kysely } from 'kysely';

/** Whether a brief was shown to a channel: such a one stays. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('briefs')
    .addColumn('shared', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
