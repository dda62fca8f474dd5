import { FootnoteError } from '../core/errors.ts';
import { type Migration, migrations } from './migrations/index.ts';
import type { Database } from './schema.ts';

/**
 * Brings the tables up to what this program knows; in one transaction, so that two processes that start together make them once.
 *
 * Throws `unavailable` for a database that had a migration which this program does not know: a newer one made it.
 */
export async function migrate(db: Database, file: string, steps: readonly Migration[] = migrations): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.schema
      .createTable('footnote_migrations')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.primaryKey())
      .execute();
    for (const step of await pending(transaction, file, steps)) {
      await step.up(transaction as never);
      await transaction.insertInto('footnote_migrations').values({ name: step.name }).execute();
    }
  });
}

/** The migrations that a database with a table of migrations still needs; reads only. */
export async function pending(db: Database, file: string, steps: readonly Migration[] = migrations): Promise<readonly Migration[]> {
  const done = new Set((await db.selectFrom('footnote_migrations').select('name').execute()).map((row) => row.name));
  const unknown = [...done].filter((name) => !steps.some((step) => step.name === name)).sort();
  if (unknown.length > 0) {
    throw new FootnoteError(
      'unavailable',
      `${file} was made by a newer version of Footnote (it has ${unknown.join(', ')}): update Footnote, or set DATA_DIR to another folder.`,
    );
  }
  return steps.filter((step) => !done.has(step.name));
}
