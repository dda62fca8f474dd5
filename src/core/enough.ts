import type { View } from './corpus.ts';
import { ENOUGH } from './evidence.ts';
import { meets, toMatchable } from './match.ts';
import type { Question } from './question.ts';
import { isNotSaid } from './reading/caveat.ts';
import type { Retrieved } from './retrieve.ts';

/** Whether what was found is enough to answer: the evidence, and for a question on two topics something that speaks of both. */
export function isEnough(view: View, question: Question, retrieved: Retrieved): boolean {
  return retrieved.evidence >= (isAnsweredBySilence(question, retrieved) ? ENOUGH_OF_SILENCE : ENOUGH) && !isOfUnknownTie(view, question, retrieved);
}

/** What says that something is not said need not hold the words of what it does not tell. */
const ENOUGH_OF_SILENCE = 0.4;

const isAnsweredBySilence = ({ cues }: Question, { candidates: [top] }: Retrieved): boolean =>
  cues.isOpen && top !== undefined && isNotSaid(top.document.text.slice(top.sentence.start, top.sentence.end));

/** Whether a question asks if one of its topics has to do with another (*is X on the list Y*), and nothing speaks of both. */
function isOfUnknownTie(view: View, { cues, topics, concepts }: Question, { candidates }: Retrieved): boolean {
  if (!cues.asksForState || topics.length < 2) return false;
  const named = concepts.filter((concept) => concept.record !== null && topics.some((topic) => topic.record === concept.record));
  return !candidates.some(({ document, sentence }) => named.every((concept) => meets(toMatchable(view.corpus, document, sentence), concept) > 0.5));
}
