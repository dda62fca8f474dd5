import { type Candidate, candidatesOf } from './candidates.ts';
import { type Emit, parseWeights } from './features.ts';
import type { Frame } from './frame.ts';
import { candidateFeatures, noneFeatures } from './speaker-features.ts';
import { SPEAKER_WEIGHTS } from './speaker-weights.ts';

/** Whoever says what a sentence says: a span of the text. */
export interface SpeakerSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The likeliest source that a sentence names. */
export interface Source {
  readonly candidate: Candidate;
  /** How likely the span is right in the main, 0 to 1; its bounds may still be off. */
  readonly confidence: number;
}

const weights = parseWeights(SPEAKER_WEIGHTS);

/** How likely a sentence names a source at all, 0 to 1, and the likeliest one. */
export function sourceOf(frame: Frame): { readonly named: number; readonly source?: Source } {
  const candidates = candidatesOf(frame);
  let total = 0;
  const add: Emit = (template, a, b, c, d) => {
    total += weights.get(template, a, b, c, d);
  };
  noneFeatures(frame, add);
  const none = total;
  const scores = candidates.map((candidate) => {
    total = 0;
    candidateFeatures(frame, candidate, add);
    return total;
  });
  return likeliest(candidates, scores, none);
}

/** Softmax over the candidates and "none"; scores are in hundredths. */
export function likeliest(candidates: readonly Candidate[], scores: readonly number[], none: number): { readonly named: number; readonly source?: Source } {
  let top = none;
  for (const score of scores) if (score > top) top = score;
  const rest = Math.exp((none - top) / 100);
  let sum = rest;
  // Verbs vouch for a span together: one span may be the subject of several.
  const spans = new Map<number, { candidate: Candidate; mass: number; best: number }>();
  for (const [i, candidate] of candidates.entries()) {
    const mass = Math.exp(((scores[i] ?? 0) - top) / 100);
    sum += mass;
    if (mass < 1e-4) continue;
    const key = candidate.from * 100_000 + candidate.to;
    const known = spans.get(key);
    if (!known) spans.set(key, { candidate, mass, best: mass });
    else {
      known.mass += mass;
      if (mass > known.best) {
        known.best = mass;
        known.candidate = candidate;
      }
    }
  }
  const few = [...spans.values()].sort((a, b) => b.mass - a.mass).slice(0, 12);
  let chosen: Source | undefined;
  let most = 0;
  for (const { candidate, mass } of few) {
    // Spans with the same beginning or end are the same source, cut differently.
    const shared = few.reduce((all, other) => (other.candidate.from === candidate.from || other.candidate.to === candidate.to ? all + other.mass : all), 0);
    if (shared + mass <= most) continue;
    most = shared + mass;
    chosen = { candidate, confidence: shared / sum };
  }
  return { named: 1 - rest / sum, ...(chosen ? { source: chosen } : {}) };
}

export { toSpeakerLabel } from './speaker-label.ts';
