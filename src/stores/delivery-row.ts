import { sql } from 'kysely';
import type { Delivery, DeliveryState } from '../core/delivery.ts';
import type { Database, DeliveryRow } from './schema.ts';

const STATES = ['due', 'sending', 'unknown', 'posted', 'failed', 'abandoned'] as const satisfies readonly DeliveryState[];

interface DeliveredRow extends Omit<DeliveryRow, 'told'> {
  readonly id: number;
  readonly parts: number;
  readonly parts_posted: number;
  readonly attempts: number;
  readonly next_at: number | null;
  readonly posted_id: string | null;
  readonly posted_url: string | null;
}

/** Deliveries with what is to be known of their parts; those in a state that only a newer version knows are left out. Corrections do not count. */
export function delivered(db: Database) {
  return db
    .selectFrom('deliveries')
    .innerJoin('delivery_parts', (join) => join.onRef('delivery_parts.delivery', '=', 'deliveries.id').on('delivery_parts.kind', '=', 'message'))
    .selectAll('deliveries')
    .select(({ fn }) => [fn.countAll<number>().as('parts'), fn.sum<number>('delivery_parts.attempts').as('attempts')])
    .select(sql<number>`sum(delivery_parts.state = 'posted')`.as('parts_posted'))
    .select(sql<number | null>`min(CASE WHEN delivery_parts.state IN ('due', 'unknown') THEN delivery_parts.next_at END)`.as('next_at'))
    .select(sql<string | null>`max(CASE WHEN delivery_parts.part = 0 THEN posted_id END)`.as('posted_id'))
    .select(sql<string | null>`max(CASE WHEN delivery_parts.part = 0 THEN posted_url END)`.as('posted_url'))
    .where('deliveries.state', 'in', STATES)
    .groupBy('deliveries.id');
}

export function toDelivery(row: DeliveredRow): Delivery {
  return {
    id: String(row.id),
    subscription: row.subscription,
    target: { workspace: row.workspace, channel: row.channel },
    slot: row.slot,
    dueAt: new Date(row.due_at),
    late: row.late === 1,
    brief: row.brief,
    // One of those asked for.
    state: row.state as DeliveryState,
    parts: row.parts,
    partsPosted: row.parts_posted,
    attempts: row.attempts,
    reason: row.reason,
    posted: row.posted_id === null ? null : { id: row.posted_id, url: row.posted_url },
    nextAt: row.next_at === null ? null : new Date(row.next_at),
  };
}
