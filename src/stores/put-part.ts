import { randomBytes } from 'node:crypto';
import type { Target } from '../core/subscription.ts';
import { platformOf, toPlace } from './place.ts';
import type { Database } from './schema.ts';

export interface NewPart {
  readonly delivery: number;
  readonly part: number;
  readonly kind: 'message' | 'amend' | 'more' | 'note' | 'check';
  readonly amends: number | null;
  readonly payload: string;
  readonly target: Target;
}

/** Puts a part on its way, from now on. Runs in a transaction of whoever calls. */
export async function putPart(db: Database, { target, ...part }: NewPart, at: number): Promise<void> {
  await db
    .insertInto('delivery_parts')
    .values({
      ...part,
      platform: platformOf(target.workspace),
      place: toPlace(target),
      // Of chance, since others may read it, and two databases may post to one channel; 22 characters.
      key: randomBytes(16).toString('base64url'),
      state: 'due',
      next_at: at,
      first_tried_at: null,
      posted_id: null,
      posted_url: null,
    })
    .execute();
}
