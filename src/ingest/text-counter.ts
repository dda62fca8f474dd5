import type { Document, DocumentId, Version } from '../core/document.ts';

/** Knows which documents have the same text. */
export interface TextCounter {
  /** Notes the current version of a document, in place of an earlier one; gives whether another document has the same text. */
  note(document: Pick<Document, 'id' | 'version'>): boolean;
}

export function createTextCounter(corpus: Iterable<Pick<Document, 'id' | 'version'>>): TextCounter {
  const versions = new Map<DocumentId, Version>();
  const holders = new Map<Version, number>();
  const note = ({ id, version }: Pick<Document, 'id' | 'version'>): boolean => {
    const before = versions.get(id);
    if (before !== undefined) holders.set(before, (holders.get(before) ?? 1) - 1);
    versions.set(id, version);
    const count = (holders.get(version) ?? 0) + 1;
    holders.set(version, count);
    return count > 1;
  };
  for (const document of corpus) note(document);
  return { note };
}
