import * as z from 'zod';
import type { BriefStore, KeptBrief } from '../core/desk.ts';
import { FootnoteError } from '../core/errors.ts';
import type { Explanation, Result } from '../core/result.ts';
import { parseColumn, toColumn } from './column.ts';
import { holdsSomethingOf } from './mentions.ts';
import type { BriefRow, Database } from './schema.ts';
import { withoutWaiting } from './without-waiting.ts';

/** Of each workspace the newest that stay; some 10 KB each. Those that were shared or judged stay beside them. */
const STAY = 10_000;
/** Old ones go this many at a time. */
const SWEEP = 100;

/** Keeps briefs in `briefs` and judgements in `feedback`. */
export function createBriefStore(db: Database, file: string, { stay = STAY, sweep = SWEEP } = {}): BriefStore {
  return {
    keep: async (brief) => {
      // Even an insert that does nothing waits for the lock.
      const { workspace, id } = brief;
      const known = await db.selectFrom('briefs').select('row').where('workspace', '=', workspace).where('id', '=', id).executeTakeFirst();
      if (known !== undefined) return;
      const row = toRow(brief);
      // An answer that is lost with the machine's power is given again, the same, when it is asked for again.
      const inserted = await withoutWaiting(db, (connection) =>
        connection.transaction().execute(async (transaction) => {
          if (await restsOnForgotten(transaction, row)) return undefined;
          return transaction
            .insertInto('briefs')
            .values(row)
            .onConflict((conflict) => conflict.columns(['workspace', 'id']).doNothing())
            .executeTakeFirstOrThrow();
        }),
      );
      if (inserted?.numInsertedOrUpdatedRows === 1n && Number(inserted.insertId) % sweep === 0) await makeRoom(db, brief.workspace, stay);
    },
    keepShown: async (briefs) => {
      if (briefs.length === 0) return;
      await db.transaction().execute(async (transaction) => {
        for (const brief of briefs) {
          await transaction
            .insertInto('briefs')
            .values({ ...toRow(brief), shared: 1 })
            .onConflict((conflict) => conflict.columns(['workspace', 'id']).doUpdateSet({ shared: 1 }))
            .execute();
        }
      });
    },
    find: async (workspace, beginning) => {
      const rows = await beginningWith(db, beginning)?.where('workspace', '=', workspace).execute();
      return (rows ?? []).map((row) => toBrief(row, file));
    },
    findAnywhere: async (beginning) => ((await beginningWith(db, beginning)?.execute()) ?? []).map((row) => toBrief(row, file)),
    recent: async (workspace, limit) => {
      const rows = await db.selectFrom('briefs').select('id').where('workspace', '=', workspace).orderBy('row', 'desc').limit(limit).execute();
      return rows.map((row) => row.id);
    },
    count: async () => {
      const { briefs } = await db
        .selectFrom('briefs')
        .select((select) => select.fn.countAll<number>().as('briefs'))
        .executeTakeFirstOrThrow();
      return Number(briefs);
    },
    share: async (workspace, brief) => {
      await db.updateTable('briefs').set({ shared: 1 }).where('workspace', '=', workspace).where('id', '=', brief).where('shared', '=', 0).execute();
    },
    judge: async ({ workspace, brief, user, verdict, at }) => {
      await db.transaction().execute(async (transaction) => {
        const known = await transaction.selectFrom('briefs').select('id').where('workspace', '=', workspace).where('id', '=', brief).executeTakeFirst();
        if (known === undefined) throw new FootnoteError('not_found', `There is no brief ${brief} here.`);
        await transaction
          .insertInto('feedback')
          .values({ workspace, brief, user, verdict, at })
          .onConflict((conflict) => conflict.columns(['workspace', 'brief', 'user']).doUpdateSet({ verdict, at }))
          .execute();
      });
    },
  };
}

function beginningWith(db: Database, beginning: string) {
  const from = toIdBeginning(beginning);
  return from === undefined ? undefined : db.selectFrom('briefs').selectAll().where('id', '>=', from).where('id', '<', `${from}~`).orderBy('id').limit(2);
}

/** A process that has not noticed yet may still answer from what another has forgotten. */
async function restsOnForgotten(db: Database, brief: BriefRow): Promise<boolean> {
  const rows = await db.selectFrom('forgotten').select('document').where('corpus_version', '>', brief.corpus_version).execute();
  return rows.length > 0 && holdsSomethingOf(brief, { documents: new Set(rows.map(({ document }) => document)) });
}

async function makeRoom(db: Database, workspace: string, stay: number): Promise<void> {
  await db
    .deleteFrom('briefs')
    .where('workspace', '=', workspace)
    .where('row', '<=', (select) => select.selectFrom('briefs').select('row').where('workspace', '=', workspace).orderBy('row', 'desc').limit(1).offset(stay))
    .where('shared', '=', 0)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('feedback').select('brief').where('feedback.workspace', '=', workspace).whereRef('feedback.brief', '=', 'briefs.id'))),
    )
    .execute();
}

/** The beginning of an id as ids are written: Crockford base 32 takes `o` for 0 and `i` and `l` for 1. Undefined for what no id begins with or is under 4 characters. */
export function toIdBeginning(typed: string): string | undefined {
  const beginning = typed.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{4,}$/.test(beginning) ? beginning : undefined;
}

function toRow(brief: KeptBrief): BriefRow {
  return {
    workspace: brief.workspace,
    id: brief.id,
    scope: toColumn(brief.scope),
    corpus_version: brief.corpusVersion,
    configuration: brief.configuration,
    request: brief.request,
    result: toColumn(brief.result),
    explanation: brief.explanation === null ? null : toColumn(brief.explanation),
  };
}

const scope = z.union([z.literal('all'), z.array(z.string())]);

// Written by this program and shown again as they were: enough is checked to know one from something else.
const result = z.custom<Result>((value) => z.looseObject({ kind: z.string(), text: z.string() }).safeParse(value).success);
const explanation = z.custom<Explanation>(
  (value) =>
    z.looseObject({ evidence: z.number(), candidates: z.array(z.unknown()), terms: z.array(z.unknown()), left_out: z.array(z.unknown()) }).safeParse(value)
      .success,
);

function toBrief(row: BriefRow, file: string): KeptBrief {
  try {
    return {
      id: row.id,
      workspace: row.workspace,
      scope: parseColumn(row.scope, scope),
      corpusVersion: row.corpus_version,
      configuration: row.configuration,
      request: row.request,
      result: parseColumn(row.result, result),
      explanation: row.explanation === null ? null : parseColumn(row.explanation, explanation),
    };
  } catch (cause) {
    throw new FootnoteError('internal', `The brief ${row.id} in ${file} cannot be read: ask again to have it made anew.`, { cause });
  }
}
