import { createHash } from 'node:crypto';
import type { Document } from '../../core/document.ts';

/** Tells one state of a document from another, as far as an index has anything of it. How its text is cut into sentences is the reading edition's. */
export function markOf(document: Document): string {
  const { version, title, publishedAt, scope, record } = document;
  // Of an article the sentences follow from its text; those of a record bring days of their own. Not looked at otherwise: they may have to be loaded.
  const own = record === undefined ? null : { names: record.names, date: record.date ?? null, sentences: document.sentences };
  return createHash('sha256')
    .update(JSON.stringify([version, title, publishedAt, scope, own]))
    .digest('base64')
    .slice(0, 16);
}
