/** What a typed question wants. All but `question` are reasons for a refusal. */
export type Intent = 'question' | 'advice' | 'forecast' | 'instruction' | 'not_about_documents';

/** `certainty` is between 0 and 1: how sure the reading is of the intent it gives. */
export interface IntentReading {
  readonly intent: Intent;
  readonly certainty: number;
}

/**
 * Tells a question that documents may answer from a request for advice, for a forecast, for obedience, and from small talk.
 *
 * Whatever is not clearly one of the others is a `question`: the corpus then decides whether there is an answer.
 */
export function readIntent(question: string): IntentReading {
  const text = question.normalize('NFKC').toLowerCase();
  for (const [intent, frame] of frames) if (frame.test(text)) return { intent, certainty: 0.8 };
  return { intent: 'question', certainty: 0.6 };
}

const frames: readonly (readonly [Intent, RegExp])[] = [
  [
    'instruction',
    /\b(?:ignore|disregard|forget) (?:all|any|the|your|previous|prior)\b|\bsystem prompt\b|^\s*system:|<\/?system>|\bpretend\b|\bfrom now on\b|\brepeat after me\b|\byou are now\b/u,
  ],
  ['advice', /\b(?:should|shall) (?:i|we)\b|\bgood time to\b|\bwould you (?:recommend|buy|sell)\b|\bprice target\b/u],
  ['not_about_documents', /\bweather\b|\bjoke\b|\bpoem\b|^\s*how are you\b|^\s*who (?:made|are) you\b|^\s*translate\b/u],
  ['forecast', /^\s*(?:will|is .{1,40} going to)\b|\bwhat are the odds\b/u],
];
