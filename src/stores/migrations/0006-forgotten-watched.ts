import type { Kysely } from 'kysely';

/** Which documents were forgotten, and which document came from which file of a folder that is followed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('forgotten')
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('current_from', 'integer', (column) => column.notNull())
    .addColumn('corpus_version', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('forgotten_key', ['document', 'corpus_version'])
    .execute();
  await db.schema.createIndex('forgotten_since').on('forgotten').column('corpus_version').execute();
  await db.schema
    .createTable('watched_files')
    .addColumn('folder', 'text', (column) => column.notNull())
    .addColumn('file', 'text', (column) => column.notNull())
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('documents', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('watched_files_key', ['folder', 'file'])
    .execute();
}
