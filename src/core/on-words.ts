import type { Asking } from './asking.ts';
import type { NoAnswer } from './claim.ts';
import type { LeftOut } from './compose.ts';
import { ENOUGH, SOMETHING } from './evidence.ts';
import { explain } from './explain.ts';
import { type Question, toQuestion } from './question.ts';
import { readIntent } from './reading/intent.ts';
import { refuse } from './refuse.ts';
import type { Explanation } from './result.ts';
import { type Candidate, retrieve } from './retrieve.ts';

/** What is found on words that lead to no record. */
export interface OnWords {
  readonly question: Question;
  /** The sentences on it, best first; empty when the evidence is not enough. */
  readonly found: readonly Candidate[];
  /** The names it resolved to, joined; undefined for none. */
  readonly heading: string | undefined;
  explain(leftOut: readonly LeftOut[]): Explanation;
  refuse(): NoAnswer;
}

/**
 * Searches free words like a question, for every command that takes a topic.
 *
 * A topic is no question: what the corpus holds on its words is shown, whatever they would ask for; only a refusal says what they ask for.
 */
export async function searchWords({ view, id }: Asking, typed: string): Promise<OnWords> {
  const question = await toQuestion(view, typed);
  const retrieved = await retrieve(view, question);
  const top = retrieved.candidates[0]?.score ?? 0;
  return {
    question,
    found: retrieved.evidence >= ENOUGH ? retrieved.candidates.filter((candidate) => candidate.score >= top / 2) : [],
    heading: question.topics.length === 0 ? undefined : question.topics.map((topic) => topic.name).join(' · '),
    explain: (leftOut) => explain(question, retrieved, leftOut),
    refuse() {
      const { intent } = readIntent(typed);
      const reason = intent !== 'question' ? intent : retrieved.evidence < SOMETHING || retrieved.candidates.length === 0 ? 'not_in_corpus' : 'too_weak';
      return refuse(view, id, reason, { typed, nearest: view.corpus.names.nearest(typed, 3, view.knows) });
    },
  };
}
