import type { NoAnswer, RefusalReason } from './claim.ts';
import type { View } from './corpus.ts';
import type { Day } from './document.ts';
import { REFUSAL_WORDS } from './refusal-words.ts';
import { toVisible } from './visible.ts';

/** Refuses with what was searched, the nearest names and a next step: a refusal is an answer. */
export function refuse(
  view: View,
  id: string,
  reason: RefusalReason,
  { typed, nearest }: { readonly typed: string | null; readonly nearest: readonly string[] },
): NoAnswer {
  const { documents, from, to } = view.extent();
  const named = typed === null ? null : toVisible(typed).trim().slice(0, 80);
  const [what, why] = REFUSAL_WORDS[reason];
  const lines = [
    named === null || reason !== 'not_in_corpus' ? `${what} ${why}` : `${what} Nothing I hold is about “${named}”.`,
    nearest.length > 0
      ? `Nearest names: ${nearest.join(', ')}. Ask for one: /brief ${nearest[0]}`
      : 'See what the corpus holds: /status. See what one can ask: /help',
    `Searched ${searchedWords(documents, from, to)}.`,
  ];
  return {
    kind: 'no_answer',
    id,
    reason,
    text: lines.join('\n'),
    as_of: view.filters.asOf ?? null,
    corpus_version: view.corpus.version,
    typed: named,
    searched: { documents, from, to },
    nearest,
  };
}

function searchedWords(documents: number, from: Day | null, to: Day | null): string {
  const count = documents === 1 ? '1 document' : `${documents} documents`;
  return from === null || to === null ? count : from === to ? `${count} of ${from}` : `${count}, ${from} to ${to}`;
}
