import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CorrectionToPost, Delivery } from '../core/delivery.ts';
import { FootnoteError } from '../core/errors.ts';
import type { Message } from '../core/message.ts';
import { type Rounds, startRounds } from '../rounds.ts';
import type { DeliveringParts } from './parts.ts';
import { createTrouble } from './trouble.ts';

/** A document that is another now, or gone from where it was. */
export interface ChangedCited {
  readonly document: string;
  /** The version that it has now; empty when it is gone. */
  readonly version: string;
}

/** Where corrections come from. */
export interface CorrectionSource {
  /** Documents that were edited or went since the last one that was done, and the corpus version up to which they are told. */
  changed(): Promise<{ readonly upTo: number; readonly documents: readonly ChangedCited[] }>;
  /** Up to there everything is on its way: from there on it goes on, after a restart too. */
  done(upTo: number): Promise<void>;
  /** What is to stand there from now on, one message for each brief that it told, and what its thread is told; null where it cannot be made any more. */
  correct(delivery: Delivery, change: ChangedCited, now: Date): Promise<{ readonly messages: readonly Message[]; readonly note: Message } | null>;
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
    trouble.over();
    return settings.wakeMs;
  }

  /** One that cannot be made holds up none of the others; where nothing can be read or written, all wait. */
  function leaveOut(error: unknown, { id }: Delivery): void {
    if (error instanceof FootnoteError && error.code === 'unavailable') throw error;
    log.warn({ error, delivery: id }, 'what was delivered cannot be corrected');
  }

  async function correct(delivery: Delivery, change: ChangedCited): Promise<void> {
    const poster = posters.find(({ platform }) => delivery.target.workspace.startsWith(`${platform}:`));
    const made = poster === undefined ? null : await source.correct(delivery, change, clock());
    if (poster === undefined || made === null) return;
    const correction: CorrectionToPost = { delivery: delivery.id, ...change, parts: made.messages.flatMap(poster.freeze), notes: poster.freeze(made.note) };
    await outbox.correct([correction], clock());
    onQueued();
  }
}
