import type { Asking, Outcome } from './asking.ts';
import type { Answer, NoAnswer, RefusalReason } from './claim.ts';
import { compose } from './compose.ts';
import type { View } from './corpus.ts';
import { isEnough } from './enough.ts';
import { SOMETHING } from './evidence.ts';
import { explain } from './explain.ts';
import { newsFor } from './news.ts';
import { type Question, toQuestion } from './question.ts';
import { readIntent } from './reading/intent.ts';
import { refuse } from './refuse.ts';
import { retrieve } from './retrieve.ts';
import { type Selected, select } from './select.ts';
import { storyOf } from './story.ts';
import { correctionOf } from './topic.ts';

/**
 * Answers a question in one to three quoted sentences and what has to stand beside them, or refuses with what was searched.
 *
 * Retrieve the sentences that may answer, select by the rules on evidence, compose claims with citations. The asker's words are never repeated.
 * `about` is a name that counts as asked for where the question names nothing itself.
 */
export async function answer(asking: Asking, text: string, about?: string): Promise<Outcome<Answer | NoAnswer>> {
  const { view, id, onDefect } = asking;
  const question = await questionAbout(view, text, about);
  const retrieved = await retrieve(view, question);
  const no = (reason: RefusalReason) => ({
    result: refuse(view, id, reason, { typed: null, nearest: nearestTo(asking, question) }),
    explanation: explain(question, retrieved, []),
  });

  const { intent } = readIntent(text, question.language);
  if (intent !== 'question') return no(intent);
  const news = await newsFor(view, question);
  if (news?.length === 0 && question.periods.length > 0) return no('too_weak');
  const isNews = news !== undefined && news.length > 0;
  if (!isNews && !isEnough(view, question, retrieved)) return no(retrieved.evidence < SOMETHING ? 'not_in_corpus' : 'too_weak');

  const selected: Selected = isNews
    ? { leads: news.map((located) => ({ ...located, role: 'claim' })), leftOut: [] }
    : await select(view, question, retrieved.candidates);
  const composed = await compose(view, selected.leads, { heading: () => headingOf(question), story: await storyOf(view, selected.leads), onDefect });
  if (composed.claims.length === 0) return no('too_weak');
  const { claims, sources, standing, newest } = composed;
  return {
    result: {
      kind: 'answer',
      id,
      question_id: id,
      topics: question.topics,
      as_of: view.filters.asOf ?? null,
      newest,
      corpus_version: view.corpus.version,
      standing,
      text: composed.text,
      claims,
      sources,
    },
    explanation: explain(question, retrieved, [...selected.leftOut, ...composed.leftOut]),
  };
}

async function questionAbout(view: View, text: string, about: string | undefined): Promise<Question> {
  const question = await toQuestion(view, text);
  return about === undefined || question.topics.length > 0 ? question : await toQuestion(view, `${text} ${about}`);
}

/** The names of the records that a question resolved to; a corrected one says so. */
function headingOf({ topics }: Question): readonly string[] {
  const corrected = topics.flatMap(correctionOf);
  return topics.length === 0 ? [] : [...corrected, topics.map((topic) => topic.name).join(' · ')];
}

/** Names to try instead: those that the question has, then those near its words. */
function nearestTo({ view }: Asking, question: Question): readonly string[] {
  const near = question.topics.length > 0 ? [] : view.corpus.names.nearest(question.text.slice(0, 80), 3, view.knows);
  return [...new Set([...question.topics.map((topic) => topic.name), ...near])].slice(0, 3);
}
