import { sql } from 'kysely';
import type { CorrectionToPost, Outbox } from '../core/delivery.ts';
import { delivered, toDelivery } from './delivery-row.ts';
import { WAITING } from './end-waiting.ts';
import { putPart } from './put-part.ts';
import type { Database } from './schema.ts';

/** What is there, or may yet be: that is amended once it is. */
const CORRECTED = ['due', 'sending', 'unknown', 'posted'] as const;

/**
 * Which messages tell of documents as they are not any more, and how they come to tell what is.
 *
 * A message says of a document what it was corrected for last, else what it cited. Of each document the last correction alone is kept.
 */
export function createCorrections(db: Database): Pick<Outbox, 'citing' | 'corrected' | 'correct' | 'retried' | 'checked'> {
  return {
    async citing(document, version) {
      const rows = await delivered(db)
        .where('deliveries.state', 'in', CORRECTED)
        .where(sql<boolean>`deliveries.id IN (SELECT c.delivery FROM ${sayingOtherwise(document, version)})`)
        .orderBy('deliveries.id')
        .execute();
      return rows.map(toDelivery);
    },
    async corrected(delivery) {
      const rows = await db.selectFrom('delivery_corrections').selectAll().where('delivery', '=', Number(delivery)).orderBy(sql`rowid`).execute();
      const last = new Map(rows.map(({ document, version, made_at }) => [document, { document, version, at: new Date(made_at) }]));
      return [...last.values()];
    },
    async correct(corrections, now) {
      await db.transaction().execute(async (transaction) => {
        for (const correction of corrections) await putCorrection(transaction, correction, now);
      });
    },
    async retried(platforms) {
      const rows = await delivered(db)
        .where('deliveries.state', 'in', CORRECTED)
        .where('deliveries.id', 'in', ({ selectFrom }) =>
          selectFrom('delivery_parts')
            .select('delivery')
            .where('platform', 'in', platforms)
            .where('kind', '=', 'check')
            .where(sql<boolean>`state IN ${sql.raw(WAITING)}`),
        )
        .orderBy('deliveries.id')
        .execute();
      const found = [];
      for (const row of rows) {
        const cites = await db.selectFrom('delivery_cites').select('document').distinct().where('delivery', '=', row.id).orderBy('document').execute();
        found.push({ delivery: toDelivery(row), cites: cites.map(({ document }) => document) });
      }
      return found;
    },
    async checked(delivery) {
      await db.deleteFrom('delivery_parts').where('delivery', '=', Number(delivery)).where('kind', '=', 'check').execute();
    },
  };
}

/**
 * What a message that failed was corrected for ended with it and never was there: once it is taken up again, all that it cites is looked at anew.
 *
 * Runs in a transaction of whoever calls.
 */
export async function checkAnew(db: Database, delivery: number, at: number): Promise<void> {
  await db.deleteFrom('delivery_corrections').where('delivery', '=', delivery).execute();
  const target = await db.selectFrom('deliveries').select(['workspace', 'channel']).where('id', '=', delivery).executeTakeFirstOrThrow();
  await putPart(db, { delivery, part: await nextPart(db, delivery), kind: 'check', amends: null, payload: '', target }, at);
}

/** What messages cite of a document that is not as this version has it; the rest of a statement, with citations as `c`. */
const sayingOtherwise = (document: string, version: string) => sql`delivery_cites AS c
  WHERE c.document = ${document} AND coalesce(
    (SELECT k.version FROM delivery_corrections AS k WHERE k.delivery = c.delivery AND k.document = c.document ORDER BY k.rowid DESC LIMIT 1),
    c.version) != ${version}`;

async function putCorrection(db: Database, correction: CorrectionToPost, now: Date): Promise<void> {
  const { document, version, parts, emptied, notes } = correction;
  const delivery = Number(correction.delivery);
  const at = now.getTime();
  const { rows } = await sql`SELECT 1 FROM ${sayingOtherwise(document, version)} AND c.delivery = ${delivery} LIMIT 1`.execute(db);
  if (rows.length === 0 || !(await isStill(db, document, version))) return;
  const target = await db
    .selectFrom('deliveries')
    .select(['workspace', 'channel'])
    .where('id', '=', delivery)
    .where('state', 'in', CORRECTED)
    .executeTakeFirst();
  if (target === undefined) return;
  await db.deleteFrom('delivery_corrections').where('delivery', '=', delivery).where('document', '=', document).execute();
  await db.insertInto('delivery_corrections').values({ delivery, document, version, made_at: at }).execute();
  const from = Math.max(at, await endAmending(db, delivery));
  const pieces = await piecesOf(db, delivery);
  let next = await nextPart(db, delivery);
  for (let piece = 0; piece < Math.max(parts.length, pieces.length); piece++) {
    const amends = pieces[piece] ?? null;
    await putPart(db, { delivery, part: next++, kind: amends === null ? 'more' : 'amend', amends, payload: parts[piece] ?? emptied, target }, from);
  }
  for (const payload of notes) await putPart(db, { delivery, part: next++, kind: 'note', amends: null, payload, target }, from);
}

/** Another process may have put or marked it since it was looked at, and what it is now has been told or is told next. */
async function isStill(db: Database, document: string, version: string): Promise<boolean> {
  const row = await db
    .selectFrom('document_versions')
    .select(['version', 'gone'])
    .where('document', '=', document)
    .where('current_until', 'is', null)
    .executeTakeFirst();
  return row === undefined || (row.gone === 1 ? '' : row.version) === version;
}

/**
 * What of an earlier correction still waits is not sent any more: the next one says it newer. Gives from when on that may be sent: what is just being sent would
 * come after it otherwise, and stand there.
 */
async function endAmending(db: Database, delivery: number): Promise<number> {
  const ended = db
    .selectFrom('delivery_parts')
    .where('delivery', '=', delivery)
    .where('kind', '=', 'amend')
    .where(sql<boolean>`state IN ${sql.raw(WAITING)}`);
  const rows = await ended.select(['part', 'state', 'next_at']).execute();
  await db
    .updateTable('delivery_parts')
    .set(({ eb }) => ({ state: 'abandoned', generation: eb('generation', '+', 1) }))
    .where('delivery', '=', delivery)
    .where(
      'part',
      'in',
      rows.map(({ part }) => part),
    )
    .execute();
  return Math.max(0, ...rows.filter(({ state }) => state === 'sending').map((row) => row.next_at));
}

/** The parts that the message is made of: as it was posted, and what corrections added to it. */
async function piecesOf(db: Database, delivery: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('delivery_parts')
    .select('part')
    .where('delivery', '=', delivery)
    .where(({ eb, or }) => or([eb('kind', '=', 'message'), eb.and([eb('kind', '=', 'more'), eb('state', 'not in', ['failed', 'abandoned'])])]))
    .orderBy('part')
    .execute();
  return rows.map(({ part }) => part);
}

async function nextPart(db: Database, delivery: number): Promise<number> {
  const row = await db
    .selectFrom('delivery_parts')
    .select(({ fn }) => fn.max('part').as('last'))
    .where('delivery', '=', delivery)
    .executeTakeFirst();
  return (row?.last ?? -1) + 1;
}
