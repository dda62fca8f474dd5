import { type Kysely, sql } from 'kysely';

/** Subscriptions, their due moments, and what is to be delivered. Instants are in milliseconds since 1970. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('subscriptions')
    .addColumn('row', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('topics', 'text', (column) => column.notNull())
    .addColumn('length', 'text', (column) => column.notNull())
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('stopped_because', 'text')
    .addColumn('created_by', 'text')
    .addColumn('created_at', 'integer', (column) => column.notNull())
    .addColumn('active_from', 'integer', (column) => column.notNull())
    .addColumn('next_at', 'integer')
    .addColumn('revision', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('schedule', 'text')
    .addColumn('only_if_changed', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('owed', 'text')
    .addColumn('every_ms', 'integer')
    .addColumn('quiet_hours', 'text')
    .execute();
  await db.schema.createIndex('subscriptions_place').on('subscriptions').columns(['workspace', 'channel']).execute();
  await db.schema.createIndex('subscriptions_due').on('subscriptions').columns(['state', 'next_at']).execute();

  await db.schema
    .createTable('deliveries')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('subscription', 'text', (column) => column.notNull())
    .addColumn('slot', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('due_at', 'integer', (column) => column.notNull())
    .addColumn('late', 'integer', (column) => column.notNull())
    .addColumn('brief', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('told', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('made_at', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('deliveries_state').on('deliveries').columns(['state', 'due_at']).execute();
  await db.schema.createIndex('deliveries_made').on('deliveries').column('made_at').execute();

  await db.schema
    .createTable('slots')
    .addColumn('subscription', 'text', (column) => column.notNull())
    .addColumn('slot', 'text', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('due_at', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('shown', 'text')
    .addColumn('delivery', 'integer', (column) => column.references('deliveries.id'))
    .addColumn('made_at', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('slots_key', ['subscription', 'slot'])
    .execute();
  await db.schema.createIndex('slots_due').on('slots').columns(['subscription', 'due_at']).execute();
  // What was shown earlier is emptied, so that these are few.
  await sql`CREATE INDEX slots_shown ON slots (subscription, due_at) WHERE shown IS NOT NULL`.execute(db);
  await db.schema.createIndex('slots_delivery').on('slots').column('delivery').execute();

  await db.schema
    .createTable('delivery_parts')
    .addColumn('delivery', 'integer', (column) => column.notNull().references('deliveries.id'))
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('amends', 'integer')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('next_at', 'integer', (column) => column.notNull())
    .addColumn('generation', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('first_tried_at', 'integer')
    .addColumn('posted_id', 'text')
    .addColumn('posted_url', 'text')
    .addPrimaryKeyConstraint('delivery_parts_key', ['delivery', 'part'])
    .execute();
  // What is done is most of the table, and is looked for by neither.
  await sql`CREATE INDEX delivery_parts_waiting ON delivery_parts (platform, next_at, delivery, part) WHERE state IN ('due', 'sending', 'unknown')`.execute(db);
  await sql`CREATE INDEX delivery_parts_place ON delivery_parts (place, delivery, part) WHERE state IN ('due', 'sending', 'unknown')`.execute(db);

  await db.schema
    .createTable('delivery_cites')
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('delivery', 'integer', (column) => column.notNull().references('deliveries.id'))
    .addColumn('version', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('delivery_cites_key', ['document', 'delivery', 'version'])
    .execute();
  await db.schema.createIndex('delivery_cites_delivery').on('delivery_cites').column('delivery').execute();

  await db.schema
    .createTable('delivery_corrections')
    .addColumn('delivery', 'integer', (column) => column.notNull().references('deliveries.id'))
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('made_at', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('delivery_corrections_key', ['delivery', 'document', 'version'])
    .execute();
}
