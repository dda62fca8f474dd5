import * as z from 'zod';
import type { WatchStore } from '../core/watching.ts';
import { parseColumn, toColumn } from './column.ts';
import type { Database } from './schema.ts';

const documents = z.array(z.string());

/** Keeps what is known of followed folders in the table `watched_files`. */
export function createWatchStore(db: Database): WatchStore {
  return {
    async of(folder) {
      const rows = await db.selectFrom('watched_files').selectAll().where('folder', '=', folder).orderBy('file').execute();
      return rows.map((row) => ({ file: row.file, mark: row.mark, documents: parseColumn(row.documents, documents) }));
    },
    note: (folder, files) =>
      db.transaction().execute(async (transaction) => {
        for (const { file, mark, documents } of files) {
          const changed = { mark, documents: toColumn(documents) };
          await transaction
            .insertInto('watched_files')
            .values({ folder, file, ...changed })
            .onConflict((conflict) => conflict.columns(['folder', 'file']).doUpdateSet(changed))
            .execute();
        }
      }),
    drop: (folder, files) =>
      db.transaction().execute(async (transaction) => {
        for (const file of files) await transaction.deleteFrom('watched_files').where('folder', '=', folder).where('file', '=', file).execute();
      }),
  };
}
