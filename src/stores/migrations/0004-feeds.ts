import type { Kysely } from 'kysely';

/** Feeds, and which document each of their items became. Instants are in milliseconds since 1970. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('feeds')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('url', 'text', (column) => column.notNull().unique())
    .addColumn('host', 'text', (column) => column.notNull())
    .addColumn('title', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('added_by', 'text')
    .addColumn('added_at', 'integer', (column) => column.notNull())
    .addColumn('every_ms', 'integer')
    .addColumn('full_text', 'integer', (column) => column.notNull())
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('tried_at', 'integer')
    .addColumn('succeeded_at', 'integer')
    .addColumn('new_at', 'integer')
    .addColumn('next_at', 'integer', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('error', 'text')
    .addColumn('taken', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('items', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('undated', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('refused', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('leased_until', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('generation', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.createIndex('feeds_due').on('feeds').columns(['state', 'next_at']).execute();

  await db.schema
    .createTable('feed_items')
    .addColumn('feed', 'integer', (column) => column.notNull().references('feeds.id'))
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('key', 'text')
    .addColumn('url', 'text')
    .addColumn('title', 'text')
    .addColumn('seen', 'text')
    .addColumn('first_at', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('feed_items_key', ['feed', 'document'])
    .execute();
  await db.schema.createIndex('feed_items_document').on('feed_items').column('document').execute();
}
