import type { Asking } from './asking.ts';
import type { FoundTopic, NoAnswer } from './claim.ts';
import type { LeftOut } from './compose.ts';
import type { View } from './corpus.ts';
import { ENOUGH, SOMETHING } from './evidence.ts';
import { explain } from './explain.ts';
import { type Question, toQuestion } from './question.ts';
import { readIntent } from './reading/intent.ts';
import { refuse } from './refuse.ts';
import type { Explanation } from './result.ts';
import { type Candidate, type Retrieved, retrieve } from './retrieve.ts';
import { correctionOf } from './topic.ts';
import { toVisible } from './visible.ts';

/** What is found on words that lead to no record. */
export interface OnWords {
  readonly question: Question;
  /** The sentences on it, best first; empty when the evidence is not enough. */
  readonly found: readonly Candidate[];
  /** The names it resolved to, joined; undefined for none. */
  readonly heading: string | undefined;
  /** Says that a name was corrected. */
  readonly corrected: readonly string[];
  /** The name that articles have, for the result; nothing where it is none. */
  readonly named: { readonly found?: FoundTopic };
  explain(leftOut: readonly LeftOut[]): Explanation;
  refuse(): NoAnswer;
}

/**
 * Searches free words like a question, for every command that takes a topic.
 *
 * A name that only articles have is corrected like that of a record, where what was typed finds nothing. A topic is no question: what the corpus holds on its words is shown, whatever they would ask for; only a refusal says what they ask for.
 */
export async function searchWords({ view, id }: Asking, typed: string): Promise<OnWords> {
  const { question, retrieved, found } = await search(view, typed);
  const top = retrieved.candidates[0]?.score ?? 0;
  return {
    question,
    found: retrieved.evidence >= ENOUGH ? retrieved.candidates.filter((candidate) => candidate.score >= top / 2) : [],
    heading: question.topics.length === 0 ? found?.name : question.topics.map((topic) => topic.name).join(' · '),
    corrected: found === undefined ? [] : correctionOf(found),
    named: found === undefined ? {} : { found },
    explain: (leftOut) => explain(question, retrieved, leftOut),
    refuse() {
      const { intent } = readIntent(typed, question.language);
      const reason = intent !== 'question' ? intent : retrieved.evidence < SOMETHING || retrieved.candidates.length === 0 ? 'not_in_corpus' : 'too_weak';
      return refuse(view, id, reason, { typed, nearest: view.corpus.names.nearest(typed, 3, view.knows) });
    },
  };
}

interface Searched {
  readonly question: Question;
  readonly retrieved: Retrieved;
  readonly found: FoundTopic | undefined;
}

async function search(view: View, typed: string): Promise<Searched> {
  const question = await toQuestion(view, typed);
  const retrieved = await retrieve(view, question);
  if (question.topics.length > 0) return { question, retrieved, found: undefined };
  const match = (await view.corpus.found()).resolve(typed, view.knows);
  if (match === undefined) return { question, retrieved, found: undefined };
  if (match.how !== 'edit') return { question, retrieved, found: { name: match.name, typed: null } };
  if (retrieved.evidence >= ENOUGH) return { question, retrieved, found: undefined };
  const meant = await toQuestion(view, match.name);
  return { question: meant, retrieved: await retrieve(view, meant), found: { name: match.name, typed: toVisible(typed).trim().slice(0, 80) } };
}
