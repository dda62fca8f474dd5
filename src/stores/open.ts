import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Kysely } from 'kysely';
import type { BriefStore } from '../core/desk.ts';
import type { DocumentStore } from '../core/document.ts';
import { FootnoteError } from '../core/errors.ts';
import { createBriefStore } from './briefs.ts';
import { createDocumentStore, type Reading } from './documents.ts';
import { createMetaStore, type MetaStore } from './meta.ts';
import { migrate, pending } from './migrate.ts';
import type { Schema } from './schema.ts';
import { openSqlite, type Sqlite } from './sqlite.ts';

export interface Stores {
  readonly documents: DocumentStore;
  readonly briefs: BriefStore;
  readonly meta: MetaStore;
  /** Ends all use; a second call does nothing. */
  close(): Promise<void>;
}

export type StoreOptions = ({ readonly dataDir: string } | { readonly memory: true }) & {
  /** Default: whatever was stored is taken as it is. */
  readonly reading?: Reading;
  /** How long a statement waits for another process's lock. Default 5,000. */
  readonly busyTimeoutMs?: number;
};

/**
 * Opens `footnote.db` in `dataDir`, made when it is missing, or an empty database in memory.
 *
 * Throws `unavailable`, with the file and what to do, for one that is locked, damaged, not ours, newer than this program, or may not be written to;
 * nothing in it is changed then.
 */
export async function openStores(options: StoreOptions): Promise<Stores> {
  const busyTimeoutMs = options.busyTimeoutMs ?? 5000;
  const file = 'memory' in options ? ':memory:' : locate(options.dataDir);
  const sqlite = openSqlite(file, busyTimeoutMs);
  try {
    const db = new Kysely<Schema>({ dialect: sqlite.dialect });
    const tables = sqlite.tables();
    if (tables.length > 0 && !tables.includes('migrations')) {
      throw new FootnoteError('unavailable', `${file} is a database of another program: move it away, or set DATA_DIR to another folder.`);
    }
    const behind = tables.length === 0 || (await pending(db, file)).length > 0;
    await configure(sqlite, busyTimeoutMs);
    if (behind) await migrate(db, file);
    return {
      documents: createDocumentStore(db, file, options.reading ?? { edition: 0, read: (document) => document }),
      briefs: createBriefStore(db, file),
      meta: createMetaStore(db),
      close: async () => {
        await db.destroy();
        sqlite.close();
      },
    };
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** Where the database is or will be; throws for a place that cannot take one. */
function locate(dataDir: string): string {
  const file = join(dataDir, 'footnote.db');
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (cause) {
    throw new FootnoteError('unavailable', `${dataDir} cannot be made a folder for the database: set DATA_DIR to a folder that this user may write to.`, {
      cause,
    });
  }
  if (existsSync(file) && !statSync(file).isFile()) {
    throw new FootnoteError('unavailable', `${file} should be a file and is something else: move it away, or set DATA_DIR to another folder.`);
  }
  for (const path of existsSync(file) ? [dirname(file), file] : [dirname(file)]) {
    try {
      accessSync(path, constants.R_OK | constants.W_OK);
    } catch (cause) {
      throw new FootnoteError('unavailable', `${path} cannot be written to: give this user write access to it, or set DATA_DIR to another folder.`, { cause });
    }
  }
  return file;
}

/** Settings of the connection. Two processes that switch a new file to WAL together do not wait for each other by themselves, so that is tried again. */
async function configure(sqlite: Sqlite, busyTimeoutMs: number): Promise<void> {
  sqlite.pragma('synchronous = FULL');
  for (let waitedMs = 0; ; waitedMs += 20) {
    try {
      sqlite.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (waitedMs >= busyTimeoutMs) throw error;
      await wait(20);
    }
  }
}
