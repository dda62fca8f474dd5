import type { Sentence } from '../document.ts';
import { type Reading, readSpans as readEnglish } from './analysis.ts';
import { withDisputed } from './disputed.ts';
import { isForeign, toLanguage } from './language.ts';
import { readPlainly } from './other-languages.ts';
import type { Span } from './paragraphs.ts';
import { toSentences } from './sentences.ts';

/** The sentences of a text, each with its standing and speaker. */
export function readText(text: string): readonly Sentence[] {
  const sentences = readSpans(text, toSentences(text));
  return isForeign(toLanguage(text)) ? sentences : withDisputed(text, sentences);
}

/** Reads each span (sentences in order, offsets in `text`, UTF-16) by the rules of the text's language; what is not told is taken for English. */
export function readSpans(text: string, spans: readonly Span[]): readonly Reading[] {
  const language = toLanguage(text);
  return isForeign(language) ? readPlainly(text, spans, language) : readEnglish(text, spans);
}
