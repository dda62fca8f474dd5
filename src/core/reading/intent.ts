import { intentFeatures } from './intent-features.ts';
import { intents, limits, weights } from './intent-weights.ts';

/** What a typed question wants. All but `question` are reasons for a refusal. */
export type Intent = 'question' | 'advice' | 'forecast' | 'instruction' | 'not_about_documents';

/** `certainty` is between 0 and 1: the model's share of `question`, or for the others what is left beside it. */
export interface IntentReading {
  readonly intent: Intent;
  readonly certainty: number;
}

/**
 * Tells a question that documents may answer from a request for advice, for a forecast, for obedience, and from small talk.
 *
 * Whatever is not clearly one of the others is a `question`: the corpus then decides whether there is an answer. Each sentence is read for itself:
 * an instruction or a request for advice in any of them counts, a forecast or small talk only when nothing else is asked beside it.
 * Of a question in another language than English (`language`, ISO 639-1) only that it is an instruction is believed: the frames are those of English.
 * Asking how to do harm is an instruction, by rule. A multinomial logistic regression over the frames of `intentFeatures`; its numbers come from `tools/fit-intent.ts` and `data/quality/intent.jsonl`.
 */
export function readIntent(question: string, language: string | null = null): IntentReading {
  const reading = readEnglish(question);
  return language === null || reading.intent === 'instruction' ? reading : { intent: 'question', certainty: 0.5 };
}

function readEnglish(question: string): IntentReading {
  const sentences = intentFeatures(question).map((features) => ({
    ...clearest(sharesOf(features), features.includes('size:word') || features.includes('size:short') ? 'short' : 'longer'),
    asks: features.includes('asks'),
    tells: features.includes('tells'),
    // How things stand or went is no forecast: *is it on the list*, *was there evidence*.
    now: features.includes('now'),
    harms: features.includes('harm'),
  }));
  const read = sentences.map((sentence) =>
    sentence.harms
      ? { ...sentence, intent: 'instruction' as const, certainty: Math.max(sentence.certainty, 0.5) }
      : (sentence.tells && sentence.intent !== 'instruction') || (sentence.intent === 'forecast' && sentence.now)
        ? { ...sentence, intent: 'question' as const, certainty: 0.5 }
        : sentence,
  );
  const asked = read.some(({ intent, asks }) => intent === 'question' && asks);
  for (const intent of intents) {
    const found = read.filter((sentence) => sentence.intent === intent).map((sentence) => sentence.certainty);
    if (found.length > 0 && (intent === 'instruction' || intent === 'advice' || !asked)) return { intent, certainty: Math.max(...found) };
  }
  return { intent: 'question', certainty: read.reduce((least, { certainty }) => Math.min(least, certainty), 1) };
}

/** The share of `question`, then of each of `intents`; together 1. */
function sharesOf(features: readonly string[]): readonly number[] {
  const logits = [0, ...intents.map(() => 0)];
  for (const feature of features) {
    const row = weights[feature];
    if (row) for (let i = 0; i < row.length; i++) logits[i + 1] = (logits[i + 1] ?? 0) + (row[i] ?? 0) / limits.scale;
  }
  const exponents = logits.map(Math.exp);
  const total = exponents.reduce((sum, value) => sum + value, 0);
  return exponents.map((value) => value / total);
}

/** The longer a sentence, the more particular is what it asks for, and the clearer must be that it is no question to documents. */
function clearest(shares: readonly number[], size: 'short' | 'longer'): IntentReading {
  let best = 1;
  for (let i = 2; i < shares.length; i++) if ((shares[i] ?? 0) > (shares[best] ?? 0)) best = i;
  const intent = intents[best - 1];
  const question = shares[0] ?? 1;
  return intent && question <= limits.question[size][intent] ? { intent, certainty: 1 - question } : { intent: 'question', certainty: question };
}
