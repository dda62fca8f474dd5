import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ChangedCited, CorrectedFor, CorrectionToPost, Delivery } from '../core/delivery.ts';
import { FootnoteError } from '../core/errors.ts';
import type { Message } from '../core/message.ts';
import { type Rounds, startRounds } from '../rounds.ts';
import type { DeliveringParts } from './parts.ts';
import { createTrouble } from './trouble.ts';

/** Where corrections come from. */
export interface CorrectionSource {
  /** Documents that were edited, went or came back since the last one that was done, and the corpus version up to which they are told. */
  changed(): Promise<{ readonly upTo: number; readonly documents: readonly ChangedCited[] }>;
  /** Up to there everything is on its way: from there on it goes on, after a restart too. */
  done(upTo: number): Promise<void>;
  /** How documents are now, those that are there; null while not all that others have stored is known here. */
  asTheyAre(documents: readonly string[]): Promise<readonly ChangedCited[] | null>;
  /**
   * What is to stand there from now on, one message for each brief that it told, and what its thread is told; null where it cannot be made any more. `corrected`:
   * what it was corrected for before, which stays said, with its day.
   */
  correct(
    delivery: Delivery,
    change: ChangedCited,
    options: { readonly corrected: readonly CorrectedFor[]; readonly now: Date },
  ): Promise<{ readonly messages: readonly Message[]; readonly note: Message } | null>;
}

/** What was delivered is corrected when a document that it cites is edited or goes: amended with a dated note, and said once in its thread; `wake` when documents came in. */
export function startCorrections(parts: DeliveringParts, source: CorrectionSource, onQueued: () => void): Rounds {
  const { outbox, posters, clock, monotonicMs, settings, log } = parts;
  const trouble = createTrouble(monotonicMs, {
    begun: (error) => log.warn({ error }, 'corrections cannot be made'),
    over: () => log.info({}, 'corrections are made again'),
  });
  const rounds = startRounds({ round: look, failed: trouble.failed, longestMs: settings.wakeMs });
  return rounds;

  async function look(): Promise<number> {
    const { upTo, documents } = await source.changed();
    for (const change of documents) {
      for (const delivery of await outbox.citing(change.document, change.version)) {
        if (rounds.stopping.aborted) return 0;
        await correct(delivery, change).catch((error: unknown) => leaveOut(error, delivery));
        await nextTurn();
      }
    }
    await source.done(upTo);
    await lookAtRetried();
    trouble.over();
    return settings.wakeMs;
  }

  /** What failed and is sent after all may be of long ago. */
  async function lookAtRetried(): Promise<void> {
    for (const { delivery, cites } of await outbox.retried(posters.map(({ platform }) => platform))) {
      const now = await source.asTheyAre(cites);
      if (now === null) return;
      for (const change of now) {
        if (rounds.stopping.aborted) return;
        // Not of what it tells as it is: making that would be for nothing.
        const isOtherwise = (await outbox.citing(change.document, change.version)).some(({ id }) => id === delivery.id);
        if (isOtherwise) await correct(delivery, change).catch((error: unknown) => leaveOut(error, delivery));
        await nextTurn();
      }
      await outbox.checked(delivery.id);
    }
  }

  /** One that cannot be made holds up none of the others; where nothing can be read or written, all wait. */
  function leaveOut(error: unknown, { id }: Delivery): void {
    if (error instanceof FootnoteError && error.code === 'unavailable') throw error;
    log.warn({ error, delivery: id }, 'what was delivered cannot be corrected');
  }

  async function correct(delivery: Delivery, change: ChangedCited): Promise<void> {
    const poster = posters.find(({ platform }) => delivery.target.workspace.startsWith(`${platform}:`));
    if (poster === undefined) return;
    const made = await source.correct(delivery, change, { corrected: await outbox.corrected(delivery.id), now: clock() });
    if (made === null) return;
    const [emptied = ''] = poster.freeze(EMPTIED);
    const parts = made.messages.flatMap(poster.freeze);
    const correction: CorrectionToPost = { delivery: delivery.id, ...change, parts, emptied, notes: poster.freeze(made.note) };
    await outbox.correct([correction], clock());
    onQueued();
  }
}

const SHORTER = 'Nothing stands here any more: what is said above was corrected, and is shorter now.';

/** What takes the place of a part that is not needed any more. It is not deleted: what people answered to it would hang in the air. */
const EMPTIED: Message = { blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text: SHORTER }], small: true }], fallback: SHORTER };
