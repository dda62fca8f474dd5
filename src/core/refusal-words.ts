import type { RefusalReason } from './claim.ts';

/** Why there is no answer, in words: what is the matter, and what that means here. */
export const REFUSAL_WORDS: Readonly<Record<RefusalReason, readonly [string, string]>> = {
  not_in_corpus: ['Not in the corpus.', 'No document I hold answers that.'],
  too_weak: ['Not in the corpus.', 'Nothing I hold says enough about it.'],
  advice: ['I cannot give advice.', 'I quote what documents of the corpus say.'],
  forecast: ['I cannot say what will happen.', 'I make no forecasts; I quote what documents of the corpus say.'],
  instruction: ['That is not a question to the corpus.', 'I take no instructions in a question, I only quote documents.'],
  not_about_documents: ['That is not about the corpus.', 'I answer questions about what its documents say.'],
};
