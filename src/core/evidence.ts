import type { Question } from './question.ts';
import type { Candidate } from './retrieve.ts';

/**
 * The chance that the corpus answers a question, from how much of its weight is met where it is met best.
 *
 * A logistic model over the best sentence's and the best three-sentence window's share of the question.
 */
export function toEvidence(candidates: readonly Candidate[], question: Question): number {
  if (candidates.length === 0 || question.concepts.length === 0) return 0;
  const top = candidates.slice(0, CONSIDERED);
  const sentence = Math.max(...top.map((candidate) => candidate.coverage));
  const window = Math.max(...top.map((candidate) => candidate.window));
  return 1 / (1 + Math.exp(-(BIAS + SENTENCE * sentence + WINDOW * window)));
}

const CONSIDERED = 10;
const BIAS = -5;
const SENTENCE = 4;
const WINDOW = 5;

/** From here on a question is answered. */
export const ENOUGH = 0.5;
/** Below, nothing of it is in the corpus; between, too little. */
export const SOMETHING = 0.15;
