import type { Document } from '../core/document.ts';
import { installedRecordTypes } from './installed.ts';
import type { ReadText, RecordType } from './record-type.ts';

/**
 * The same document with sentences and record facts made anew, from what arrived: for stored documents that an earlier edition read.
 *
 * A document that today's record types would refuse comes back as it is.
 */
export function reread(document: Document, read: ReadText, recordTypes: readonly RecordType[] = installedRecordTypes): Document {
  const type = recordTypes.find((type) => type.owns(document));
  const made = type?.toDocument(type.toRecord(document), { read, fallbackId: () => document.id });
  if (made === undefined || 'reason' in made) return document;
  const { record: _, ...rest } = document;
  return { ...rest, sentences: made.document.sentences, ...(made.document.record ? { record: made.document.record } : {}) };
}
