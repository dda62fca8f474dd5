import { FootnoteError } from '../core/errors.ts';
import type { Database } from './schema.ts';

/** The number that grows with every `put` that changes something. */
export const CORPUS_VERSION = 'corpus_version';

/** Single values by name. */
export interface MetaStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
}

/** Keeps single values in the table `meta`. The corpus version is there too, and is not for others to set. */
export function createMetaStore(db: Database): MetaStore {
  return {
    get: (key) => getMeta(db, key),
    set: async (key, value) => {
      if (key === CORPUS_VERSION) throw new FootnoteError('internal', `"${key}" is kept by the documents: choose another name.`);
      await setMeta(db, key, value);
    },
  };
}

export async function getMeta(db: Database, key: string): Promise<string | undefined> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value;
}

export async function setMeta(db: Database, key: string, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
