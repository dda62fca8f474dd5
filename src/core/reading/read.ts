import type { Sentence } from '../document.ts';
import { readSpans } from './analysis.ts';
import { withDisputed } from './disputed.ts';
import { toSentences } from './sentences.ts';

/** The sentences of a text, each with its standing and speaker. */
export const readText = (text: string): readonly Sentence[] => withDisputed(text, readSpans(text, toSentences(text)));

export { readSpans } from './analysis.ts';
