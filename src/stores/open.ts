import { accessSync, closeSync, constants, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import path, { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Kysely } from 'kysely';
import type { Outbox } from '../core/delivery.ts';
import type { BriefStore } from '../core/desk.ts';
import type { Document, DocumentStore } from '../core/document.ts';
import { FootnoteError } from '../core/errors.ts';
import type { FeedStore } from '../core/feeds.ts';
import type { ForgettingStore } from '../core/forgetting.ts';
import type { RecognitionStore } from '../core/recognizing/recognition.ts';
import type { ConversationStore, RequestLedger } from '../core/requests.ts';
import type { SubscriptionStore } from '../core/subscription.ts';
import type { WatchStore } from '../core/watching.ts';
import { createBriefStore } from './briefs.ts';
import { createDocumentStore, type Reading } from './documents.ts';
import { createFeedStore } from './feeds.ts';
import { createForgettingStore } from './forgetting.ts';
import { createMetaStore, type MetaStore } from './meta.ts';
import { migrate, pending } from './migrate.ts';
import { createOutbox } from './outbox.ts';
import { createRecognitionStore } from './recognition.ts';
import { createConversationStore, createRequestLedger } from './requests.ts';
import { createRereadingStore, type RereadingStore } from './rereading.ts';
import type { Schema } from './schema.ts';
import { openSqlite, type Sqlite } from './sqlite.ts';
import { createSubscriptionStore } from './subscriptions.ts';
import { createWatchStore } from './watched.ts';

export interface Stores {
  readonly documents: DocumentStore;
  /** What is to be read anew. */
  readonly rereading: RereadingStore;
  readonly recognition: RecognitionStore;
  readonly briefs: BriefStore;
  readonly meta: MetaStore;
  readonly requests: RequestLedger;
  readonly conversations: ConversationStore;
  readonly feeds: FeedStore;
  readonly forgetting: ForgettingStore;
  readonly watched: WatchStore;
  readonly subscriptions: SubscriptionStore;
  readonly outbox: Outbox;
  /** This user may read the database and not write to it. */
  readonly readOnly: boolean;
  /** Ends all use; a second call does nothing. */
  close(): Promise<void>;
}

export type StoreOptions = ({ readonly dataDir: string } | { readonly memory: true }) & {
  /** Default: whatever was stored is taken as it is. */
  readonly reading?: Reading;
  /** How many briefs stay; see `briefs.ts`. */
  readonly briefs?: { readonly stay: number; readonly sweep: number };
  /** How long a statement waits for another process's lock. Default 5,000. */
  readonly busyTimeoutMs?: number;
};

/**
 * Opens `footnote.db` in `dataDir`, made when it is missing, or an empty database in memory.
 *
 * One that may be read and not written to is opened for reading alone: every write to it is `unavailable` then.
 * Throws `unavailable`, with the file and what to do, for one that is locked, damaged, not ours, newer than this program, or may neither be made nor
 * brought up to date; nothing in it is changed then.
 */
export async function openStores(options: StoreOptions): Promise<Stores> {
  const busyTimeoutMs = options.busyTimeoutMs ?? 5000;
  const { file, locked } = 'memory' in options ? { file: ':memory:', locked: null } : locate(options.dataDir);
  const sqlite = locked === null ? openSqlite(file, busyTimeoutMs) : openForReading(file, busyTimeoutMs);
  try {
    const db = new Kysely<Schema>({ dialect: sqlite.dialect });
    const tables = sqlite.tables();
    if (tables.length > 0 && !tables.includes('footnote_migrations')) {
      throw unusable(`${file} is a database of another program: move it away, or set DATA_DIR to another folder.`);
    }
    const behind = tables.length === 0 || (await pending(db, file)).length > 0;
    if (behind && locked !== null) throw locked;
    if (locked === null) await configure(sqlite, busyTimeoutMs);
    if (behind) await migrate(db, file);
    const reading = options.reading ?? { edition: 0, read: (document: Document) => document };
    return {
      documents: createDocumentStore(db, file, reading, sqlite.first),
      rereading: createRereadingStore(db, file, reading.edition),
      recognition: createRecognitionStore(db, sqlite.first),
      briefs: createBriefStore(db, file, options.briefs),
      meta: createMetaStore(db),
      requests: createRequestLedger(db),
      conversations: createConversationStore(db),
      feeds: createFeedStore(db),
      forgetting: createForgettingStore(db, sqlite, busyTimeoutMs),
      watched: createWatchStore(db),
      subscriptions: createSubscriptionStore(db),
      outbox: createOutbox(db),
      readOnly: locked !== null,
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

/** Level by level: asked to make all of them at once, Node tries for ever where none may be made (under /proc). */
export function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/** Beside a file that nobody has open nothing may be needed, where nothing can be made. */
function openForReading(file: string, busyTimeoutMs: number): Sqlite {
  const sqlite = openSqlite(file, busyTimeoutMs, 'read');
  try {
    sqlite.tables();
    return sqlite;
  } catch (error) {
    sqlite.close();
    const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
    if (log !== undefined && log.size > 0) throw error;
    return openSqlite(file, busyTimeoutMs, 'frozen');
  }
}

interface Place {
  readonly file: string;
  /** Why a file that is there can be read alone; null when it can be written to. */
  readonly locked: FootnoteError | null;
}

/** Where the database is or will be; throws for a place that cannot take one and for a file that is none. */
function locate(dataDir: string): Place {
  const file = join(dataDir, 'footnote.db');
  try {
    makeFolder(path.resolve(dataDir));
  } catch (cause) {
    throw unusable(`${dataDir} cannot be made a folder for the database: set DATA_DIR to a folder that this user may write to.`, cause);
  }
  const there = statSync(file, { throwIfNoEntry: false });
  if (there?.isFile() === false) throw unusable(`${file} should be a file and is something else: move it away, or set DATA_DIR to another folder.`);
  const locked = whyLocked(there === undefined ? [dataDir] : [dataDir, file]);
  if (locked !== null && (there === undefined || there.size === 0)) throw locked;
  // SQLite takes a file of a few bytes for an empty database and writes over it.
  if (there !== undefined && there.size > 0 && !beginning(file).equals(MAGIC)) {
    throw unusable(`${file} is not a database of Footnote and was left as it is: move it away, or set DATA_DIR to another folder.`);
  }
  return { file, locked };
}

/** What of these cannot be written to; throws where one cannot even be read. */
function whyLocked(paths: readonly string[]): FootnoteError | null {
  let locked: FootnoteError | null = null;
  for (const path of paths) {
    try {
      accessSync(path, constants.R_OK | constants.W_OK);
    } catch (cause) {
      locked ??= unusable(`${path} cannot be written to: give this user write access to it, or set DATA_DIR to another folder.`, cause);
      try {
        accessSync(path, constants.R_OK);
      } catch {
        throw locked;
      }
    }
  }
  return locked;
}

/** How every SQLite file begins (sqlite.org/fileformat2.html, section 1.3.1). */
const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');

function beginning(file: string): Buffer {
  const bytes = Buffer.alloc(MAGIC.length);
  const descriptor = openSync(file, 'r');
  readSync(descriptor, bytes);
  closeSync(descriptor);
  return bytes;
}

function unusable(message: string, cause?: unknown): FootnoteError {
  return new FootnoteError('unavailable', message, cause === undefined ? undefined : { cause });
}

/** Settings of the connection. The busy time-out does not hold for the switch to WAL, so that is tried again for as long. */
async function configure(sqlite: Sqlite, busyTimeoutMs: number): Promise<void> {
  sqlite.pragma('synchronous = FULL');
  // What is deleted is overwritten (sqlite.org/pragma.html#pragma_secure_delete).
  sqlite.pragma('secure_delete = ON');
  const deadline = performance.now() + busyTimeoutMs;
  for (;;) {
    try {
      sqlite.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await wait(20);
    }
  }
}
