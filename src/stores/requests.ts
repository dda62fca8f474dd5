import type { ConversationStore, RequestLedger } from '../core/requests.ts';
import type { Database } from './schema.ts';
import { withoutWaiting } from './without-waiting.ts';

const HOUR_MS = 3_600_000;
/** Slack repeats an event for some minutes and Discord a message for less; a day is beyond both. */
const KEPT_MS = 24 * HOUR_MS;
/** A thread that was quiet for so long is a new conversation. */
const CONVERSATION_MS = 30 * 24 * HOUR_MS;

/** Notes what came in. What is older than a day counts as new, and is swept away once an hour. */
export function createRequestLedger(db: Database): RequestLedger {
  const sweep = createSweep(db, 'seen_requests', KEPT_MS);
  return {
    async first(key, now) {
      const at = now.getTime();
      await sweep(at);
      const { numInsertedOrUpdatedRows } = await withoutWaiting(db, (connection) =>
        connection
          .insertInto('seen_requests')
          .values({ key, at })
          .onConflict((conflict) =>
            conflict
              .column('key')
              .doUpdateSet({ at })
              .where('seen_requests.at', '<', at - KEPT_MS),
          )
          .executeTakeFirst(),
      );
      return numInsertedOrUpdatedRows === 1n;
    },
  };
}

/** What conversations are about; one that was quiet for a month is forgotten with the next topic that is kept. */
export function createConversationStore(db: Database): ConversationStore {
  const sweep = createSweep(db, 'conversations', CONVERSATION_MS);
  return {
    async topicOf(key) {
      const row = await db.selectFrom('conversations').select('topic').where('key', '=', key).executeTakeFirst();
      return row?.topic;
    },
    async keepTopic(key, topic, now) {
      const at = now.getTime();
      await sweep(at);
      await withoutWaiting(db, (connection) =>
        connection
          .insertInto('conversations')
          .values({ key, topic, at })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ topic, at }))
          .execute(),
      );
    },
  };
}

/** Forgets what is older than it is kept, once an hour at most. */
function createSweep(db: Database, table: 'seen_requests' | 'conversations', keptMs: number): (at: number) => Promise<void> {
  let sweptAt = 0;
  return async (at) => {
    if (at - sweptAt <= HOUR_MS) return;
    sweptAt = at;
    await db
      .deleteFrom(table)
      .where('at', '<', at - keptMs)
      .execute();
  };
}
