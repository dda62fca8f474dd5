import { type Candidate, candidatesOf } from './candidates.ts';
import { type Emit, intern, parseWeights } from './features.ts';
import type { Frame } from './frame.ts';
import { endFeatures, headFeatures, noneFeatures, spanFeatures, startFeatures } from './speaker-features.ts';
import { SPEAKER_WEIGHTS } from './speaker-weights.ts';

/** Whoever says what a sentence says: a span of the text. */
export interface SpeakerSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a sentence says of its sources. */
export interface Found {
  /** How likely the sentence names a source at all, 0 to 1. */
  readonly named: number;
  readonly source?: Source;
  /** The likeliest source of each verb that has one, by the verb's place among the tokens. */
  readonly byHead: ReadonlyMap<number, Source>;
  /** The likeliest of the subjects that stand right before each verb. */
  readonly subjects: ReadonlyMap<number, Source>;
}

/** The likeliest source that a sentence names. */
export interface Source {
  readonly candidate: Candidate;
  /** How likely the span is right in the main, 0 to 1; its bounds may still be off. */
  readonly confidence: number;
}

const weights = parseWeights(SPEAKER_WEIGHTS);

/** So far behind the best by its surroundings, in hundredths, that a candidate's own words cannot save it; they are then not looked at. */
const HOPELESS = 600;

// One sum and one adder for all calls: a closure for each sentence would cost a third of the time.
let total = 0;
const add: Emit = (template, a = 0, b = 0, c = 0, d = 0) => {
  total += weights.get(template, a, b, c, d);
};

/** How likely a sentence names a source at all, 0 to 1, and the likeliest one. */
export function sourceOf(frame: Frame): Found {
  const candidates = candidatesOf(frame);
  total = 0;
  noneFeatures(frame, add);
  const none = total;

  // Many candidates share a verb, a beginning or an end: each is scored once.
  const count = frame.tokens.length + 1;
  const shared = new Map<number, number>();
  const once = (part: number, kind: number, at: number, say: (frame: Frame, kind: number, at: number, emit: Emit) => void): number => {
    const key = (kind * 3 + part) * count + at;
    const known = shared.get(key);
    if (known !== undefined) return known;
    total = 0;
    say(frame, kind, at, add);
    shared.set(key, total);
    return total;
  };
  let top = none;
  const parts = candidates.map((candidate) => {
    const kind = intern(candidate.kind);
    const sum = once(0, kind, candidate.head, headFeatures) + once(1, kind, candidate.from, startFeatures) + once(2, kind, candidate.to, endFeatures);
    if (sum > top) top = sum;
    return sum;
  });
  const scores = candidates.map((candidate, i) => {
    const sum = parts[i] ?? 0;
    if (sum < top - HOPELESS) return sum - HOPELESS;
    total = 0;
    spanFeatures(frame, candidate, intern(candidate.kind), add);
    return total + sum;
  });
  return likeliest(frame, candidates, scores, none);
}

/** Whether a span may be the subject of the verb after it: it ends there, or no other phrase stands between. */
const isSubject = ({ tags }: Frame, { kind, distance, from, to, head }: Candidate): boolean => {
  if (kind !== 'before') return false;
  if (distance === 0) return true;
  for (let i = to; i < head; i++) if (tags[i] !== 'aux' && tags[i] !== 'adv' && tags[i] !== 'cue' && tags[i] !== 'verb' && tags[i] !== 'comma') return false;
  for (let i = from; i < to; i++) if (tags[i] === 'cue' || tags[i] === 'verb' || tags[i] === 'aux') return false;
  return true;
};

function keepBest(found: Map<number, Source>, candidate: Candidate, confidence: number): void {
  const known = found.get(candidate.head);
  if (!known || confidence > known.confidence) found.set(candidate.head, { candidate, confidence });
}

/** Whether a source says nothing of who it is: *who*, *his*. Somebody else in the sentence is meant, or was before. */
function isMute({ tokens, tags }: Frame, { from, to }: Candidate): boolean {
  if (to > from + 1) return tags[to - 1] === 'rel';
  return /^(?:who|whom|that|his|her|its|their)$/u.test(tokens[from]?.lower ?? '');
}

/** Softmax over the candidates and "none"; scores are in hundredths. */
export function likeliest(frame: Frame, candidates: readonly Candidate[], scores: readonly number[], none: number): Found {
  let top = none;
  for (const score of scores) if (score > top) top = score;
  const rest = Math.exp((none - top) / 100);
  let sum = rest;
  // Verbs vouch for a span together: one span may be the subject of several.
  const byHead = new Map<number, Source>();
  const subjects = new Map<number, Source>();
  const spans = new Map<number, { candidate: Candidate; mass: number; best: number }>();
  for (const [i, candidate] of candidates.entries()) {
    const mass = Math.exp(((scores[i] ?? 0) - top) / 100);
    sum += mass;
    keepBest(byHead, candidate, mass);
    if (isSubject(frame, candidate)) keepBest(subjects, candidate, mass);
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
    if (shared + mass <= most || isMute(frame, candidate)) continue;
    most = shared + mass;
    chosen = { candidate, confidence: shared / sum };
  }
  for (const found of [byHead, subjects]) for (const [head, { candidate, confidence }] of found) found.set(head, { candidate, confidence: confidence / sum });
  return { named: 1 - rest / sum, byHead, subjects, ...(chosen ? { source: chosen } : {}) };
}

export { toSpeakerLabel } from './speaker-label.ts';
