import { createTurns } from '../../core/turns.ts';
import type { Said } from './request.ts';

const KEPT = 2000;

/**
 * What belongs together in a channel where many talk: answers to our answers, by the message that began it.
 *
 * Kept in memory: after a restart an answer to our last answer still leads to the message which that answered.
 */
export function createConversations() {
  const byAnswer = new Map<string, string>();
  return {
    /** The conversation of a thread or of direct messages; else that of the message answered, or a new one. */
    of({ id, channel, request, answers }: Said): string | undefined {
      if (request.conversation !== undefined) return request.conversation;
      const known = answers.map((answer) => byAnswer.get(answer)).find((each) => each !== undefined);
      return known ?? `${request.workspace}/${channel}/${answers.at(-1) ?? id}`;
    },
    keep(answer: string, conversation: string): void {
      byAnswer.set(answer, conversation);
      const [oldest] = byAnswer.keys();
      if (byAnswer.size > KEPT && oldest !== undefined) byAnswer.delete(oldest);
    },
    /** Runs the work of one channel in the order in which it came. */
    inOrder: createTurns(),
  };
}
