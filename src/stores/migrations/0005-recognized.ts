import type { Kysely } from 'kysely';

/** What was recognized of articles, names read as others, and which documents are gone from where they were. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('recognized')
    .addColumn('row', 'integer', (column) => column.primaryKey())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('copies', 'text', (column) => column.notNull())
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('names', 'text', (column) => column.notNull())
    .addColumn('language', 'text')
    .addColumn('day', 'text')
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('sample', 'blob', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('name_merges')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('into', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .alterTable('document_versions')
    .addColumn('gone', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
