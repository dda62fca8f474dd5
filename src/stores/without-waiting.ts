import { type Kysely, sql } from 'kysely';
import type { Database, Schema } from './schema.ts';

/**
 * Runs small writes without waiting for the disk, which takes some milliseconds of every request otherwise.
 *
 * What it wrote outlives the process, however that ends; only a machine that loses power may forget it (sqlite.org/pragma.html#pragma_synchronous, WAL).
 */
export function withoutWaiting<T>(db: Database, write: (connection: Kysely<Schema>) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql`PRAGMA synchronous = NORMAL`.execute(connection);
    try {
      return await write(connection);
    } finally {
      await sql`PRAGMA synchronous = FULL`.execute(connection);
    }
  });
}
