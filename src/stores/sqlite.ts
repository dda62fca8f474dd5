import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { FootnoteError } from '../core/errors.ts';
import { isLocked, toFailure } from './failure.ts';

/** An open SQLite file. Every error that leaves it is a `FootnoteError` that names the file. */
export interface Sqlite {
  readonly dialect: Dialect;
  /** Names of the tables that are there. */
  tables(): readonly string[];
  /** The first row that a statement gives, at once: for what is loaded when it is looked at. */
  first(sql: string, ...values: readonly (string | number)[]): Readonly<Record<string, unknown>> | undefined;
  /** Runs a pragma and gives its first value. */
  pragma(pragma: string): unknown;
  /** Writes all of it, as it is at one moment, into a file that is not there yet. */
  copyInto(file: string): void;
  close(): void;
}

/**
 * How a file is opened: `frozen` is for one that nobody writes to and beside which nothing may be written, which is what a file in WAL mode else needs
 * (sqlite.org/wal.html#readonly).
 */
export type Opening = 'write' | 'read' | 'frozen';

/**
 * Opens `file` (`:memory:` for none) without changing anything in it. A statement waits `busyTimeoutMs` for the lock of another connection.
 *
 * What goes through the dialect waits in steps, and the event loop turns meanwhile: SQLite's own waiting holds it for as long as a commit elsewhere takes.
 */
export function openSqlite(file: string, busyTimeoutMs: number, opening: Opening = 'write'): Sqlite {
  const place = opening === 'frozen' ? new URL(`${pathToFileURL(file).href}?immutable=1`) : file;
  const options = { timeout: 0, enableForeignKeyConstraints: true, readOnly: opening !== 'write' };
  const database = opened(() => new (nodeSqlite().DatabaseSync)(place, options));
  const patiently: Trying['patiently'] = async (run) => {
    for (const deadline = performance.now() + busyTimeoutMs; ; await wait(STEP_MS)) {
      try {
        return run();
      } catch (error) {
        if (!isLocked(error) || performance.now() > deadline) throw toFailure(error, file);
      }
    }
  };
  const attempt: Trying['attempt'] = (run) => {
    try {
      return run();
    } catch (error) {
      if (!isLocked(error)) throw toFailure(error, file);
    }
    return opened(() => {
      database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
      try {
        return run();
      } finally {
        database.exec('PRAGMA busy_timeout = 0');
      }
    });
  };
  const statements = createStatements(database);
  return {
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createDriver: () => createDriver(database, { patiently, attempt }),
    },
    tables: () =>
      attempt(() =>
        database
          .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
          .all()
          .map((row) => String(row.name)),
      ),
    first: (sql, ...values) => attempt(() => statements(sql).statement.get(...values)),
    pragma: (pragma) => attempt(() => Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]),
    copyInto: (file) => attempt(() => database.prepare('VACUUM INTO ?').run(file)),
    close: () => {
      if (database.isOpen) attempt(() => database.close());
    },
  };

  function opened<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      throw toFailure(error, file);
    }
  }
}

interface Trying {
  /** Tries again while another connection has what is needed, and lets others have their turn in between. */
  readonly patiently: <T>(run: () => T) => Promise<T>;
  /** The same at once, for what seldom has to wait. */
  readonly attempt: <T>(run: () => T) => T;
}

const STEP_MS = 4;

/** kysely's driver: one connection, which kysely hands out to one user at a time. */
function createDriver(database: DatabaseSync, trying: Trying): Driver {
  const { patiently } = trying;
  const connection = createConnection(database, trying);
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    // A transaction that began with a read could not be sure to get the lock for its first write.
    beginTransaction: () => patiently(() => database.exec('BEGIN IMMEDIATE')),
    commitTransaction: () => patiently(() => database.exec('COMMIT')),
    // After a full disk SQLite has already rolled back by itself.
    rollbackTransaction: async () => {
      if (database.isTransaction) await patiently(() => database.exec('ROLLBACK'));
    },
    releaseConnection: async () => {},
    destroy: async () => {},
  };
}

function createConnection(database: DatabaseSync, { patiently, attempt }: Trying): DatabaseConnection {
  const prepared = createStatements(database);
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> =>
      patiently(() => {
        const { statement, reads } = prepared(sql);
        const values = toValues(parameters);
        if (reads) return { rows: statement.all(...values) as R[] };
        const { changes, lastInsertRowid } = statement.run(...values);
        return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
      }),
    streamQuery: async function* <R>({ sql, parameters }: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
      // A statement of its own: a prepared one that somebody else ran meanwhile would start over.
      const rows = await patiently(() => database.prepare(sql).iterate(...toValues(parameters)));
      try {
        for (let isEnded = false; !isEnded; ) {
          const chunk: R[] = [];
          while (chunk.length < chunkSize) {
            const next = attempt(() => rows.next());
            // Asked once more after its end, a statement of Node 22 starts over.
            isEnded = next.done === true;
            if (next.done === true) break;
            chunk.push(next.value as R);
          }
          if (chunk.length > 0) yield { rows: chunk };
        }
      } finally {
        rows.return?.();
      }
    },
  };
}

interface Prepared {
  readonly statement: StatementSync;
  /** Whether it gives rows; true for `RETURNING` too. */
  readonly reads: boolean;
}

/** Statements by their text, the last 64 of them. */
function createStatements(database: DatabaseSync): (sql: string) => Prepared {
  const kept = new Map<string, Prepared>();
  return (sql) => {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    const made = { statement, reads: statement.columns().length > 0 };
    if (kept.size >= 64) kept.clear();
    kept.set(sql, made);
    return made;
  };
}

/** node:sqlite binds a `Date` as NULL without a word, so anything but plain values is refused. */
function toValues(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((value) => {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value;
    if (value instanceof Uint8Array) return value;
    throw new FootnoteError('internal', `A ${typeof value} cannot be stored as it is: please report this with the log.`);
  });
}

/** node:sqlite, without the warning of older Nodes that it is experimental. Other warnings pass. */
function nodeSqlite(): typeof import('node:sqlite') {
  const emitWarning = process.emitWarning;
  process.emitWarning = ((warning: string | Error, ...rest: [never]) => {
    if (!/^SQLite is an experimental feature/.test(String(warning))) emitWarning.call(process, warning, ...rest);
  }) as typeof process.emitWarning;
  try {
    return process.getBuiltinModule('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}
