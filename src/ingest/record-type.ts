import type * as z from 'zod';
import type { Document, DocumentId, Sentence, Version } from '../core/document.ts';

/** Splits and reads a text: its sentences in order, each a slice of it. */
export type ReadText = (text: string) => readonly Sentence[];

interface Making {
  /** Reads the text of an article; a record brings its sentences, of which only whether they take up an allegation is read. */
  readonly read: ReadText;
  /** The id of a record that brings none and no address: of its file, or of its content. */
  readonly fallbackId: (version: Version) => DocumentId;
}

export type Made = { readonly document: Document } | { readonly reason: string };

/**
 * One kind of record, one file in `records/` each: how it is told from others, what it must hold, and the way to a document and back.
 *
 * `toRecord` after `toDocument` gives a record that makes the same document again.
 */
export interface RecordType {
  readonly name: string;
  /** Whether it is of this type, by the fields it has; no two types accept the same record. */
  accepts(record: Readonly<Record<string, unknown>>): boolean;
  /** Makes the document, or says which field is wrong and what was expected. `record` is clean. */
  toDocument(record: Readonly<Record<string, unknown>>, making: Making): Made;
  /** Whether this type made the document, told from what arrived: its sentences and record facts may be missing. */
  owns(document: Document): boolean;
  /** The record in the shape in which it is ingested, without its version. */
  toRecord(document: Document): Readonly<Record<string, unknown>>;
}

export function defineRecordType(type: RecordType): RecordType {
  return type;
}

/** The first three faults of a record, each with the path of its field: `statements[2].status: expected …`. */
export function describeFaults(error: z.ZodError): string {
  const faults = error.issues.map(({ path, message }) => {
    const field = path.reduce<string>((all, part) => (typeof part === 'number' ? `${all}[${part}]` : all === '' ? String(part) : `${all}.${String(part)}`), '');
    const words = message.replace(/^Invalid input: /, '');
    return field === '' ? words : `${field}: ${words}`;
  });
  const more = faults.length - 3;
  return faults.slice(0, 3).join('; ') + (more > 0 ? `; and ${more} more` : '');
}
