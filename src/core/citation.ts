import type { Citation } from './claim.ts';
import type { Document, Sentence } from './document.ts';
import { createOnce } from './once.ts';
import { versionOf } from './version.ts';

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
    holdsItsText(document) &&
    citation.quote !== '' &&
    document.text.slice(citation.start, citation.end) === citation.quote &&
    document.sentences.some((sentence) => sentence.start <= citation.start && citation.end <= sentence.end)
  );
}

const checked = createOnce<Document, boolean>();

/** Whether the text is the one that its version is the hash of; looked at once a document. */
function holdsItsText(document: Document): boolean {
  return checked(document, () => versionOf(document.text) === document.version);
}
