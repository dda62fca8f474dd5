import type { Document } from './document.ts';
import { createOnce } from './once.ts';
import { toLanguage } from './reading/language.ts';

const told = createOnce<Document, string | null>();

/** The language by whose rules a document is read: what its text is written in (ISO 639-1), whatever its source says; null where it is not told. Remembered. */
export function languageOf(document: Document): string | null {
  return told(document, () => toLanguage(document.text));
}
