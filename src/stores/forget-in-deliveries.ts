import { sql } from 'kysely';
import { WAITING } from './end-waiting.ts';
import type { Mentioned } from './mentions.ts';
import type { Database } from './schema.ts';

/**
 * Takes what is forgotten out of what is or was to be delivered: messages that cite it lose their text, and those that wait are not sent any more; of what
 * channels were shown its sentences go, and stories that go by a name of it.
 *
 * With `keepWaiting` what waits is sent as it was made, and keeps its text until then. Runs in a transaction of whoever calls.
 */
export async function forgetInDeliveries(db: Database, { documents, words }: Mentioned, keepWaiting: boolean): Promise<void> {
  const ids = [...documents];
  const citing = db.selectFrom('delivery_cites').select('delivery').where('document', 'in', ids);
  if (!keepWaiting) {
    await db
      .updateTable('delivery_parts')
      .set(({ eb }) => ({ state: 'abandoned', generation: eb('generation', '+', 1) }))
      .where('delivery', 'in', citing)
      .where(sql<boolean>`state IN ${sql.raw(WAITING)}`)
      .execute();
    await db
      .updateTable('deliveries')
      .set({ state: 'abandoned', reason: 'What it cites was forgotten.' })
      .where('id', 'in', citing)
      .where(sql<boolean>`state IN ${sql.raw(WAITING)}`)
      .execute();
  }
  await db
    .updateTable('delivery_parts')
    .set({ payload: '' })
    .where('delivery', 'in', citing)
    .where(sql<boolean>`state NOT IN ${sql.raw(WAITING)}`)
    .execute();
  await forgetShown(db, documents, words);
}

interface Remembered {
  readonly claims?: readonly { readonly document: string }[];
  readonly stories?: readonly { readonly name: string }[];
}

async function forgetShown(db: Database, documents: ReadonlySet<string>, words: string | undefined): Promise<void> {
  const rows = await db.selectFrom('slots').select(['subscription', 'slot', 'shown']).where('shown', 'is not', null).execute();
  for (const { subscription, slot, shown } of rows) {
    // Written by this program (see `digest/shown.ts`); what else it holds stays as it is.
    const remembered = parse(shown);
    if (remembered === undefined) continue;
    const left = {
      ...remembered,
      ...(remembered.claims && { claims: remembered.claims.filter(({ document }) => !documents.has(document)) }),
      ...(remembered.stories && { stories: remembered.stories.filter(({ name }) => words?.includes(name) !== true) }),
    };
    const text = JSON.stringify(left);
    if (text !== shown) await db.updateTable('slots').set({ shown: text }).where('subscription', '=', subscription).where('slot', '=', slot).execute();
  }
}

function parse(shown: string | null): Remembered | undefined {
  try {
    const value: unknown = JSON.parse(shown ?? '');
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
