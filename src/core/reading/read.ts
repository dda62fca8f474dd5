import type { Sentence } from '../document.ts';
import { readSpans } from './analysis.ts';
import { toSentences } from './sentences.ts';

/** Which edition of the reading this is: grows when the same text is read otherwise, so that stored sentences are read anew. */
export const READING_EDITION = 1;

/** The sentences of a text, each with its standing and speaker. */
export const readText = (text: string): readonly Sentence[] => readSpans(text, toSentences(text));
