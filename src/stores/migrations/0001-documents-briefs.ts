import type { Kysely } from 'kysely';

/** Documents in all their versions, briefs, judgements, and single values. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('document_versions')
    .addColumn('row', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('revision', 'text', (column) => column.notNull())
    .addColumn('current_from', 'integer', (column) => column.notNull())
    .addColumn('current_until', 'integer')
    .addColumn('reading', 'integer', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('title', 'text')
    .addColumn('publisher', 'text')
    .addColumn('author', 'text')
    .addColumn('published_at', 'text')
    .addColumn('url', 'text')
    .addColumn('language', 'text')
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('record', 'text')
    .addColumn('raw', 'text', (column) => column.notNull())
    .addColumn('sentences', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('document_versions_current')
    .unique()
    .on('document_versions')
    .column('document')
    .where('current_until' as never, 'is', null)
    .execute();
  await db.schema.createIndex('document_versions_document').on('document_versions').columns(['document', 'version']).execute();

  await db.schema
    .createTable('briefs')
    .addColumn('row', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('corpus_version', 'integer', (column) => column.notNull())
    .addColumn('configuration', 'text', (column) => column.notNull())
    .addColumn('request', 'text', (column) => column.notNull())
    .addColumn('result', 'text', (column) => column.notNull())
    .addColumn('explanation', 'text')
    .addUniqueConstraint('briefs_id', ['workspace', 'id'])
    .execute();
  await db.schema.createIndex('briefs_recent').on('briefs').columns(['workspace', 'row']).execute();

  await db.schema
    .createTable('feedback')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('brief', 'text', (column) => column.notNull())
    .addColumn('user', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_key', ['workspace', 'brief', 'user'])
    .addForeignKeyConstraint('feedback_brief', ['workspace', 'brief'], 'briefs', ['workspace', 'id'])
    .execute();

  await db.schema
    .createTable('meta')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}
