import { breathe } from './breathe.ts';
import type { Concept } from './concepts.ts';
import type { View } from './corpus.ts';
import type { Document, DocumentId, Sentence } from './document.ts';
import { toEvidence } from './evidence.ts';
import { languageOf } from './language-of.ts';
import { type Matchable, meets, readMatchables, tellingTerms, toMatchable } from './match.ts';
import { isPageLine } from './page-line.ts';
import type { Question } from './question.ts';
import { holdsAnswerType } from './reading/answer-type.ts';
import { toTerms } from './reading/words.ts';

/** A sentence that may answer, with what speaks for it. */
export interface Candidate {
  readonly document: Document;
  readonly sentence: Sentence;
  /** Its place among the visible sentences of its document. */
  readonly at: number;
  readonly score: number;
  /** The share of the question's weight that it meets itself. */
  readonly coverage: number;
  /** The same over it and the sentences beside it. */
  readonly window: number;
}

export interface Retrieved {
  /** Best first; ties by document id, then offset. */
  readonly candidates: readonly Candidate[];
  /** The chance that the corpus answers the question, 0 to 1: the number that decides. */
  readonly evidence: number;
}

/**
 * Finds the sentences that may answer: the passages an engine finds and the records that the question names, sentence by sentence.
 *
 * A sentence's score is the weight of what it meets, a quarter of what only its neighbors meet, half of its passage's, more for neighboring
 * words of the question and for holding a day, a number or a name where one is asked for (figures: ARCHITECTURE.md).
 */
export async function retrieve(view: View, question: Question): Promise<Retrieved> {
  const hits = await view.corpus.searcher.search(
    { text: question.search, ...view.filters, recency: question.cues.wantsNewest || view.filters.asOf !== undefined },
    { by: 'passage', limit: PASSAGES },
  );
  const passageScores = new Map<DocumentId, { start: number; end: number; score: number }[]>();
  for (const hit of hits) passageScores.set(hit.document, [...(passageScores.get(hit.document) ?? []), hit]);
  const documents = [
    ...new Set([...hits.map((hit) => hit.document).slice(0, DOCUMENTS * 4), ...question.topics.map((topic) => topic.record), ...question.hints]),
  ].slice(0, DOCUMENTS + question.topics.length + question.hints.length);
  const best = hits[0]?.score ?? 1;
  const candidates: Candidate[] = [];
  for (const id of documents) {
    await breathe();
    const document = view.document(id);
    if (document === undefined) continue;
    await readMatchables(view.corpus, document, view.sentences(id));
    const own = candidatesIn(view, question, document, (start, end) => passageAt(id, start, end) / best);
    candidates.push(...own.filter(({ score, sentence }) => score > 0 && !isPageLine(document.text.slice(sentence.start, sentence.end))));
  }
  const found = candidates.sort(byRank);
  return { candidates: found, evidence: toEvidence(found, question) };

  function passageAt(id: DocumentId, start: number, end: number): number {
    return passageScores.get(id)?.find((hit) => hit.start <= start && end <= hit.end)?.score ?? 0;
  }
}

const PASSAGES = 60;
const DOCUMENTS = 15;

/** All sentences of a document, each with what speaks for it; `passage` gives how well its passage was found, from 0 to 1. */
function candidatesIn(view: View, question: Question, document: Document, passage: (start: number, end: number) => number): readonly Candidate[] {
  const { concepts } = question;
  const total = concepts.reduce((sum, concept) => sum + concept.weight, 0);
  const weigh = (shares: readonly number[]) => shares.reduce((sum, share, c) => sum + share * (concepts[c]?.weight ?? 0), 0);
  const pairs = toPairs(question.text, languageOf(document));
  const sentences = view.sentences(document.id);
  const met = sentences.map((sentence) => toMet(view, document, sentence, concepts));
  return sentences.map((sentence, at): Candidate => {
    const own = met[at] ?? [];
    const beside = document.record === undefined ? [met[at - 1], met[at + 1]] : [];
    const around = own.map((share, c) => Math.max(share, ...beside.map((other) => other?.[c] ?? 0)));
    const [itself, window] = [weigh(own), weigh(around)];
    const score =
      (itself + 0.25 * (window - itself) + 0.15 * total * passage(sentence.start, sentence.end)) *
      (1 + 0.1 * pairsIn(toMatchable(view.corpus, document, sentence), pairs)) *
      typeFactor(view, document, sentence, question) *
      quoteFactor(document, sentence, question);
    return { document, sentence, at, score, coverage: total === 0 ? 0 : itself / total, window: total === 0 ? 0 : window / total };
  });
}

export function byRank(a: Candidate, b: Candidate): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.document.id !== b.document.id) return a.document.id < b.document.id ? -1 : 1;
  return a.sentence.start - b.sentence.start;
}

const toMet = (view: View, document: Document, sentence: Sentence, concepts: readonly Concept[]): readonly number[] => {
  const matchable = toMatchable(view.corpus, document, sentence);
  return concepts.map((concept) => meets(matchable, concept));
};

/** Neighboring terms of the question without its stop words, `a b`. */
function toPairs(text: string, language: string | null): ReadonlySet<string> {
  const terms = tellingTerms(text, language);
  return new Set(terms.slice(1).map((term, at) => `${terms[at]} ${term}`));
}

/** How many neighboring terms of the question are neighbors here too, in the sentence or its title. */
function pairsIn({ order, titleOrder }: Matchable, pairs: ReadonlySet<string>): number {
  const found = [order, titleOrder].flatMap((terms) => terms.slice(1).map((term, at) => `${terms[at]} ${term}`));
  return new Set(found.filter((pair) => pairs.has(pair))).size;
}

function typeFactor(view: View, document: Document, sentence: Sentence, { cues }: Question): number {
  if (cues.wants === null) return 1;
  const text = document.text.slice(sentence.start, sentence.end);
  if (cues.wants === 'person' && document.record?.kind === 'person') return 1.25;
  if (cues.wants === 'person' && (sentence.speaker !== undefined || view.corpus.names.recognize(text).length > 0)) return 1.15;
  return holdsAnswerType(text, cues.wants) ? 1.15 : 0.85;
}

/** Words asked for in quotation marks must stand there. */
function quoteFactor(document: Document, sentence: Sentence, { cues }: Question): number {
  if (cues.quoted.length === 0) return 1;
  const language = languageOf(document);
  const text = toTerms(document.text.slice(sentence.start, sentence.end), language).join(' ');
  return cues.quoted.some((quote) => ` ${text} `.includes(` ${toTerms(quote, language).join(' ')} `)) ? 3 : 0.4;
}
