import type { Citation } from './claim.ts';
import type { Document, Sentence } from './document.ts';

/** A sentence as a quote. */
export const toCitation = (document: Document, { start, end }: Pick<Sentence, 'start' | 'end'>): Citation => ({
  document: document.id,
  version: document.version,
  start,
  end,
  quote: document.text.slice(start, end),
});

/** Whether a citation still is what it says: letter by letter the text between its offsets, in the version it names, within one sentence. */
export function isTrue(citation: Citation, document: Document | undefined): boolean {
  return (
    document !== undefined &&
    document.version === citation.version &&
    citation.quote !== '' &&
    document.text.slice(citation.start, citation.end) === citation.quote &&
    document.sentences.some((sentence) => sentence.start <= citation.start && citation.end <= sentence.end)
  );
}
