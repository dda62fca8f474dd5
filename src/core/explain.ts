import type { Standing } from './claim.ts';
import type { LeftOut as Omitted } from './compose.ts';
import { ENOUGH } from './evidence.ts';
import type { Question } from './question.ts';
import type { Explanation, LeftOut, Candidate as Shown } from './result.ts';
import type { Retrieved } from './retrieve.ts';

/** How an answer came about, in plain values: terms with their weights, the best sentences, what was left out and why. Without a question nothing was weighed. */
export function explain(question: Question | undefined, retrieved: Retrieved, leftOut: readonly Omitted[]): Explanation {
  return {
    evidence: round(retrieved.evidence),
    threshold: question === undefined ? null : ENOUGH,
    terms: (question?.concepts ?? []).map((concept) => ({ term: [...concept.terms].join(' '), weight: round(concept.weight) })),
    candidates: retrieved.candidates.slice(0, SHOWN).map(({ document, sentence, score }): Shown & { readonly standing: Standing } => ({
      document: document.id,
      start: sentence.start,
      end: sentence.end,
      quote: document.text.slice(sentence.start, sentence.end),
      score: round(score),
      standing: sentence.standing,
    })),
    left_out: leftOut.slice(0, SHOWN).map(
      ({ located: { document, sentence }, reason }): LeftOut => ({
        document: document.id,
        start: sentence.start,
        end: sentence.end,
        reason,
        quote: document.text.slice(sentence.start, sentence.end),
        standing: sentence.standing,
      }),
    ),
  };
}

/** What is known when nothing was searched. */
export const NOTHING: Retrieved = { candidates: [], evidence: 0 };

const SHOWN = 10;

/** Six digits, so that no machine prints another tail. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;
