import type { Document, DocumentId, DocumentStore, Version } from '../core/document.ts';
import type { IngestResult } from '../core/result.ts';
import { chooseReader } from './choose-reader.ts';
import { clean } from './clean.ts';
import { companionName } from './companion.ts';
import { contentId, ID_LIMIT } from './identity.ts';
import { installedReaders, installedRecordTypes } from './installed.ts';
import { openFile, Unreadable } from './open-file.ts';
import type { Reader } from './reader.ts';
import type { Made, ReadText, RecordType } from './record-type.ts';
import { createTextCounter } from './text-counter.ts';
import { type FoundFile, findFiles } from './walk.ts';
import { createWriter } from './writer.ts';

export interface IngestOptions {
  readonly store: DocumentStore;
  /** What is in the store now, when it is at hand: saves loading it. */
  readonly corpus?: Iterable<Pick<Document, 'id' | 'version'>> | undefined;
  readonly read: ReadText;
  /** Hears how far it is: after each chunk of a file and after each file. */
  readonly onProgress?: ((progress: IngestProgress) => void) | undefined;
  /** Hears of documents added or updated once they are committed, at most 200 at a time: the index takes them from here. */
  readonly onStored?: ((documents: readonly Document[]) => void | Promise<void>) | undefined;
  readonly readers?: readonly Reader[];
  readonly recordTypes?: readonly RecordType[];
}

export interface IngestProgress {
  readonly files: number;
  readonly filesDone: number;
  readonly bytes: number;
  readonly bytesDone: number;
  /** Records that became documents so far. */
  readonly documents: number;
  readonly refused: number;
}

export interface IngestOutcome extends Omit<IngestResult, 'kind' | 'text'> {
  /** Ids of the documents added or updated, in the order in which they first came. */
  readonly changed: readonly DocumentId[];
  /** Files found in folders that no reader takes, companions, and files met twice. */
  readonly skipped: number;
  /** NULs and lone surrogates that became U+FFFD. */
  readonly replaced: number;
}

/** A file of which that many lines were refused and none was good is no such file; the rest of it is not read. */
const HOPELESS_LINES = 1000;

/**
 * Reads files and folders into the store: paths, readers, records, documents, store. What is bad is refused with its file, line and reason,
 * and the rest goes in.
 *
 * Documents come in the order of the paths; of two with one id the later is a new version of the earlier. Two files whose id would be
 * the same path are not the same document: the second is refused. Equal text under another id is kept and counted as a near copy.
 * Commits every 200 documents, so that what is committed stays when the process is killed, and doing it again goes on.
 * Errors of the store pass through.
 */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<IngestOutcome> {
  const { store, read, onProgress, onStored, readers = installedReaders, recordTypes = installedRecordTypes } = options;
  const found = await findFiles(paths);
  const refused: { file: string; line: number | null; reason: string }[] = found.refused.map((refusal) => ({ ...refusal, line: null }));
  const writer = createWriter(store, createTextCounter(options.corpus ?? (await store.all())), onStored);
  const bytes = found.files.reduce((sum, file) => sum + file.sizeBytes, 0);
  const pathIds = new Map<DocumentId, FoundFile>();
  let { skipped } = found;
  let [filesDone, bytesBefore, documents, replaced] = [0, 0, 0, 0];

  for (const file of found.files) {
    const refuse = (line: number | null, reason: string) => refused.push({ file: file.shown, line, reason });
    let fileBytes = 0;
    const report = () => onProgress?.({ files: found.files.length, filesDone, bytes, bytesDone: bytesBefore + fileBytes, documents, refused: refused.length });
    const chosen = await chooseReader(file, readers);
    if ('skip' in chosen) skipped++;
    else if ('reason' in chosen) refuse(null, chosen.reason);
    else {
      const input = openFile(file, (sizeBytes) => {
        fileBytes = Math.min(fileBytes + sizeBytes, file.sizeBytes);
        report();
      });
      let [good, bad] = [0, 0];
      try {
        for await (const item of chosen.reader.read(input)) {
          const made = item.kind === 'problem' ? item : toDocument(item.value, item.line, file);
          if ('document' in made) {
            good++;
            documents++;
            await writer.add(made.document);
            continue;
          }
          refuse(item.line, made.reason);
          if (++bad === HOPELESS_LINES && good === 0) {
            refuse(null, `the first ${HOPELESS_LINES} lines are all refused; the rest is not read`);
            break;
          }
        }
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        refuse(null, error.message);
      }
    }
    filesDone++;
    bytesBefore += file.sizeBytes;
    fileBytes = 0;
    report();
  }

  const { nearCopies, ...written } = await writer.finish();
  return { corpus_version: await store.corpusVersion(), ...written, near_copies: nearCopies, refused, skipped, replaced };

  function toDocument(value: unknown, line: number | null, file: FoundFile): Made {
    const cleaned = clean(value);
    if (!isObject(cleaned.value)) return { reason: `expected an object, one document or record, and found ${kindOf(cleaned.value)}` };
    const record = cleaned.value;
    const type = recordTypes.find((type) => type.accepts(record));
    if (type === undefined) return { reason: 'expected a document with a text or a record with statements' };
    let clash: FoundFile | undefined;
    const fallbackId = (version: Version): DocumentId => {
      const id = line === null ? pathId(file.name) : undefined;
      if (id === undefined || id.length > ID_LIMIT) return contentId(version);
      clash = pathIds.get(id);
      if (clash === undefined) pathIds.set(id, file);
      return id;
    };
    const made = type.toDocument(record, { read, fallbackId });
    if (clash !== undefined)
      return {
        reason: `would have the same id as ${clash.shown}; give it one in ${companionName(file.name)}, or give the folder above both`,
      };
    if ('document' in made) replaced += cleaned.replaced;
    return made;
  }
}

/** Names of files can hold what no id should. */
function pathId(name: string): DocumentId {
  return name.toWellFormed().replace(/[\p{Cc}\u2028\u2029]/gu, '\ufffd');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
