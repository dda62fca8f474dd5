import { attributionFeatures, type Scene } from './attribution-features.ts';
import { ATTRIBUTION_BIAS, ATTRIBUTION_WEIGHTS } from './attribution-weights.ts';
import { type Emit, intern, parseWeights } from './features.ts';
import type { Frame } from './frame.ts';
import type { Quotation } from './quotations.ts';
import { type Found, sourceOf } from './speaker.ts';

const weights = parseWeights(ATTRIBUTION_WEIGHTS);
const noKind = intern('#');

/** The scene that a sentence and its likeliest source make. */
export function sceneOf(
  frame: Frame,
  span: { readonly start: number; readonly end: number },
  within: readonly Quotation[],
  found: Found = sourceOf(frame),
): Scene & Pick<Found, 'source' | 'byHead' | 'subjects'> {
  const { candidate } = found.source ?? {};
  return {
    frame,
    named: found.named,
    head: candidate?.head ?? -1,
    kind: candidate ? intern(candidate.kind) : noKind,
    opens: within.some((q) => q.depth === 1 && q.start < span.start && q.end > span.start + 1),
    closes: within.some((q) => q.depth === 1 && q.start < span.end - 1 && q.end >= span.end),
    byHead: found.byHead,
    subjects: found.subjects,
    ...(found.source ? { source: found.source } : {}),
  };
}

let total = 0;
const add: Emit = (template, a = 0, b = 0, c = 0, d = 0) => {
  total += weights.get(template, a, b, c, d);
};

/** How likely the scene at `at` carries what somebody says, 0 to 1. */
export function attributionOf(scenes: readonly Scene[], at: number): number {
  total = ATTRIBUTION_BIAS;
  attributionFeatures(scenes, at, add);
  return 1 / (1 + Math.exp(-total / 100));
}
