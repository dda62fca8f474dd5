import { randomInt } from 'node:crypto';
import { type Selectable, sql, type Updateable } from 'kysely';
import * as z from 'zod';
import { type NewSubscription, type Subscription, type SubscriptionChange, type SubscriptionStore, type Target, WEEKDAYS } from '../core/subscription.ts';
import { parseColumn, toColumn } from './column.ts';
import { endWaiting } from './end-waiting.ts';
import type { Database, Schema } from './schema.ts';

/** No subscription rests for longer: a weekly one whose next day is done already waits for two weeks. One that does was told so by a clock that was wrong. */
const LONGEST_REST_MS = 16 * 24 * 3_600_000;

/** Subscriptions, one row each. Rows that a newer version made in a way that this one does not know are passed over. */
export function createSubscriptionStore(db: Database): SubscriptionStore {
  const knownIn = (some: Database) =>
    some.selectFrom('subscriptions').selectAll().where('kind', 'in', ['digest', 'watch']).where('state', 'in', ['active', 'paused', 'stopped']);
  const known = () => knownIn(db);
  const listIn = async (some: Database, where?: Target) => {
    const all = knownIn(some).orderBy('row');
    const rows = await (where === undefined ? all : all.where('workspace', '=', where.workspace).where('channel', '=', where.channel)).execute();
    return rows.flatMap(readable);
  };
  return {
    async add(subscription, now, check = () => {}) {
      return db.transaction().execute(async (transaction) => {
        check(await listIn(transaction, subscription));
        return insert(transaction, subscription, now.getTime());
      });
    },
    list: (where) => listIn(db, where),
    async get(id) {
      return (await known().where('id', '=', id).execute()).flatMap(readable)[0];
    },
    async change(id, revision, change) {
      return changeSubscription(db, id, revision, change);
    },
    async remove(id) {
      await db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('subscriptions').where('id', '=', id).execute();
        await endWaiting(transaction, { subscription: id }, { state: 'abandoned', reason: 'Its subscription was removed.' });
      });
    },
    async due(now, { limit, platforms }) {
      const at = now.getTime();
      const rows = await known()
        .where('state', '=', 'active')
        .where(isOn(platforms))
        .where(({ eb, or }) => or([eb('next_at', '<=', at), eb('next_at', '>', at + LONGEST_REST_MS)]))
        .orderBy('next_at')
        .orderBy('row')
        .limit(limit)
        .execute();
      return rows.flatMap(readable);
    },
    async lookAgain(now, { platforms, withinMs }) {
      const at = now.getTime();
      const { numUpdatedRows } = await db
        .updateTable('subscriptions')
        // Whoever is looking just now did not see it: it is a change.
        .set(({ eb }) => ({ next_at: at, revision: eb('revision', '+', 1) }))
        .where('kind', '=', 'watch')
        .where('state', '=', 'active')
        .where(isOn(platforms))
        .where('next_at', '>', at)
        .where('next_at', '<=', at + withinMs)
        .executeTakeFirst();
      return Number(numUpdatedRows);
    },
    async nextDue(platforms) {
      const row = await db
        .selectFrom('subscriptions')
        .select(({ fn }) => fn.min('next_at').as('at'))
        .where('state', '=', 'active')
        .where('kind', 'in', ['digest', 'watch'])
        .where(isOn(platforms))
        .executeTakeFirst();
      return row?.at == null ? undefined : new Date(row.at);
    },
    async stop({ workspace, channel }, because) {
      return db.transaction().execute(async (transaction) => {
        const all = transaction
          .updateTable('subscriptions')
          .set(({ eb }) => ({ state: 'stopped', stopped_because: because, next_at: null, revision: eb('revision', '+', 1) }))
          .where('state', '=', 'active')
          .where('workspace', '=', workspace);
        const { numUpdatedRows } = await (channel === undefined ? all : all.where('channel', '=', channel)).executeTakeFirst();
        await endWaiting(transaction, { workspace, channel }, { state: 'failed', reason: because });
        return Number(numUpdatedRows);
      });
    },
  };
}

async function insert(db: Database, subscription: NewSubscription, at: number): Promise<Subscription> {
  for (;;) {
    const row = await db
      .insertInto('subscriptions')
      .values({ ...toRow(subscription), id: aId(), state: 'active', created_at: at, active_from: at })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returningAll()
      .executeTakeFirst();
    if (row !== undefined) return toSubscription(row);
  }
}

/** In a transaction of whoever calls, so that a slot and the change of its subscription are one. */
export async function changeSubscription(db: Database, id: string, revision: number, change: SubscriptionChange): Promise<'changed' | 'conflict'> {
  const { numUpdatedRows } = await db
    .updateTable('subscriptions')
    .set({ ...toChange(change), revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n ? 'changed' : 'conflict';
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const aId = (): string => Array.from({ length: 10 }, () => CROCKFORD[randomInt(CROCKFORD.length)]).join('');

const isOn = (platforms: readonly string[]) =>
  sql<boolean>`substr(workspace, 1, instr(workspace || ':', ':') - 1) IN (SELECT value FROM json_each(${JSON.stringify(platforms)}))`;

const toMs = (at: Date | null): number | null => at?.getTime() ?? null;

function toRow(made: NewSubscription) {
  const { kind, workspace, channel, length, createdBy } = made;
  const isDigest = made.kind === 'digest';
  return {
    kind,
    workspace,
    channel,
    length,
    created_by: createdBy,
    topics: toColumn(made.topics),
    scope: toColumn(made.scope),
    next_at: toMs(made.nextAt),
    schedule: isDigest ? toColumn(made.schedule) : null,
    only_if_changed: isDigest && made.onlyIfChanged ? 1 : 0,
    every_ms: isDigest ? null : made.everyMs,
    quiet_hours: isDigest || made.quietHours === null ? null : toColumn(made.quietHours),
  };
}

function toChange(change: SubscriptionChange): Updateable<Schema['subscriptions']> {
  const { topics, length, scope, state, stoppedBecause, activeFrom, nextAt, schedule, onlyIfChanged, owed, everyMs, quietHours } = change;
  const columns = {
    length,
    state,
    topics: topics && toColumn(topics),
    scope: scope && toColumn(scope),
    stopped_because: stoppedBecause,
    active_from: activeFrom?.getTime(),
    next_at: nextAt && toMs(nextAt),
    schedule: schedule && toColumn(schedule),
    only_if_changed: onlyIfChanged === undefined ? undefined : Number(onlyIfChanged),
    owed: owed && toColumn({ date: owed.date, at: owed.at.getTime() }),
    every_ms: everyMs,
    quiet_hours: quietHours && toColumn(quietHours),
  };
  const named = Object.entries({ ...columns, ...nulls({ next_at: nextAt, owed, quiet_hours: quietHours }) });
  return Object.fromEntries(named.filter(([, value]) => value !== undefined));
}

/** Columns that are to be emptied. */
const nulls = (values: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(values).filter(([, value]) => value === null));

const texts = z.array(z.string());
const schedule = z.looseObject({ time: z.string(), zone: z.string(), days: z.array(z.enum(WEEKDAYS)).min(1) });
const owed = z.looseObject({ date: z.string(), at: z.number() });
const quietHours = z.looseObject({ from: z.string(), until: z.string(), zone: z.string() });
const states = z.enum(['active', 'paused', 'stopped']);
const lengths = z.enum(['short', 'normal', 'long']);

function readable(row: Selectable<Schema['subscriptions']>): readonly Subscription[] {
  try {
    return [toSubscription(row)];
  } catch {
    return [];
  }
}

function toSubscription(row: Selectable<Schema['subscriptions']>): Subscription {
  const common = {
    id: row.id,
    workspace: row.workspace,
    channel: row.channel,
    topics: parseColumn(row.topics, texts),
    length: lengths.parse(row.length),
    scope: parseColumn(row.scope, texts),
    state: states.parse(row.state),
    stoppedBecause: row.stopped_because,
    createdBy: row.created_by,
    createdAt: new Date(row.created_at),
    activeFrom: new Date(row.active_from),
    nextAt: row.next_at === null ? null : new Date(row.next_at),
    revision: row.revision,
  };
  if (row.kind === 'watch') {
    return {
      ...common,
      kind: 'watch',
      everyMs: z.number().parse(row.every_ms),
      quietHours: row.quiet_hours === null ? null : parseColumn(row.quiet_hours, quietHours),
    };
  }
  const owes = row.owed === null ? null : parseColumn(row.owed, owed);
  return {
    ...common,
    kind: 'digest',
    schedule: parseColumn(row.schedule, schedule),
    onlyIfChanged: row.only_if_changed === 1,
    owed: owes && { date: owes.date, at: new Date(owes.at) },
  };
}
