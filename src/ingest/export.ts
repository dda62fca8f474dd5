import type { Document } from '../core/document.ts';
import { FootnoteError } from '../core/errors.ts';
import { installedRecordTypes } from './installed.ts';
import type { RecordType } from './record-type.ts';

/**
 * A document in the shape in which it is ingested, and its version: records as they came, articles with all fields of an article, then their own; last `gone`
 * for one that is gone from where it was. Earlier versions are left out: a backup has them.
 *
 * The order of the fields is fixed, so that ingesting an export into an empty corpus and exporting it gives the same bytes.
 */
export function toExport(document: Document, recordTypes: readonly RecordType[] = installedRecordTypes): Readonly<Record<string, unknown>> {
  const type = recordTypes.find((type) => type.owns(document));
  if (type === undefined) throw new FootnoteError('internal', `No record type knows how to export the document ${document.id}.`);
  return { ...type.toRecord(document), ...(document.gone === true && { gone: true }), version: document.version };
}
