import type { Document } from './document.ts';
import { toLanguage } from './reading/language.ts';

const told = new WeakMap<Document, string | null>();

/** The language by whose rules a document is read: what its text is written in (ISO 639-1), whatever its source says; null where it is not told. Remembered. */
export function languageOf(document: Document): string | null {
  let language = told.get(document);
  if (language === undefined) {
    language = toLanguage(document.text);
    told.set(document, language);
  }
  return language;
}
