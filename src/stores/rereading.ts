import type { Document } from '../core/document.ts';
import { toDerived, toDocument } from './document-row.ts';
import type { Database } from './schema.ts';

/** What an earlier edition of the reading made, whichever version of a document it is of. */
export interface RereadingStore {
  /** How many there are. */
  count(): Promise<number>;
  /**
   * Has all of them read anew, up to 100 at a time, and written back; `onDone` hears how many are done after each commit. Cut off, it goes on where it was.
   *
   * `read` gives them in the same order. One whose row cannot be read is left as it is. Throws `unavailable` where nothing can be written.
   */
  run(read: (documents: readonly Document[]) => Promise<readonly Document[]>, onDone?: (done: number) => void): Promise<void>;
}

const AT_ONCE = 100;

/** `edition` is that of today's reading; what a later one made is left alone. */
export function createRereadingStore(db: Database, file: string, edition: number): RereadingStore {
  const stale = () => db.selectFrom('document_versions').where('reading', '<', edition);

  return {
    async count() {
      const { many } = await stale()
        .select(({ fn }) => fn.countAll<number>().as('many'))
        .executeTakeFirstOrThrow();
      return Number(many);
    },
    async run(read, onDone = () => {}) {
      let [last, done] = [0, 0];
      for (;;) {
        const rows = await stale().selectAll().where('row', '>', last).orderBy('row').limit(AT_ONCE).execute();
        const newest = rows.at(-1);
        if (newest === undefined) return;
        const sound = rows.flatMap((row) => {
          try {
            return [{ row: row.row, document: toDocument(row, file, true) }];
          } catch {
            // Whoever asks for it hears what is wrong with it.
            return [];
          }
        });
        const made = await read(sound.map(({ document }) => document));
        await db.transaction().execute(async (transaction) => {
          for (const [at, { row }] of sound.entries()) {
            const document = made[at];
            if (document === undefined) continue;
            const { sentences, record } = toDerived(document);
            await transaction
              .updateTable('document_versions')
              .set({ sentences, record, reading: edition })
              .where('row', '=', row)
              .where('reading', '<', edition)
              .execute();
          }
        });
        last = newest.row;
        done += rows.length;
        onDone(done);
      }
    },
  };
}
