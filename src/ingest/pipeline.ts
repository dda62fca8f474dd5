import type { Document, DocumentId, DocumentStore } from '../core/document.ts';
import type { IngestResult } from '../core/result.ts';
import { chooseReader } from './choose-reader.ts';
import { createMaker, type Maker } from './document-maker.ts';
import { canonicalUrl } from './identity.ts';
import { installedReaders, installedRecordTypes } from './installed.ts';
import { openFile } from './open-file.ts';
import { type Fetch, isAddress, readAddress } from './read-address.ts';
import type { ReadTexts } from './read-ahead.ts';
import { readDocuments } from './read-documents.ts';
import { type Given, openStream } from './read-stream.ts';
import type { Reader, ReadPage } from './reader.ts';
import type { ReadText, RecordType } from './record-type.ts';
import { createTextCounter } from './text-counter.ts';
import { type FoundFile, findFiles } from './walk.ts';
import { createWriter, type OnStored } from './writer.ts';

export interface IngestOptions {
  readonly store: DocumentStore;
  /** What is in the store now, when it is at hand: saves loading it. */
  readonly corpus?: Iterable<Pick<Document, 'id' | 'version' | 'url'>> | undefined;
  readonly read: ReadText;
  /** Reads the texts of many records at once, in threads. Default: one after the other, by `read`, in this one. */
  readonly readTexts?: ReadTexts | undefined;
  /** Default: beside nothing, in this thread. */
  readonly readPage?: ReadPage | undefined;
  /** Hears how far it is: after each chunk of a file and after each file. */
  readonly onProgress?: ((progress: IngestProgress) => void) | undefined;
  /** The index takes from here what is new. */
  readonly onStored?: OnStored | undefined;
  /** Fetches what is given by its address; without it, addresses are refused. */
  readonly fetch?: Fetch | undefined;
  /** Which of the files found are read. Default: all. */
  readonly only?: ((file: FoundFile) => boolean) | undefined;
  /** Hears which document came from which file. */
  readonly onDocument?: ((file: FoundFile, document: DocumentId) => void) | undefined;
  /** What is read for the path `-`; without it, that is a file's name. */
  readonly standardInput?: Given | undefined;
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
}

/**
 * Reads files, folders and addresses of the web into the store: paths, readers, records, documents, store. What is bad is refused with its file, line and reason,
 * and the rest goes in.
 *
 * Documents come in the order of the paths; of two with one id the later is a new version of the earlier. Two files whose id would be
 * the same path are not the same document: the second is refused. Equal text under another id is kept and counted as a near copy.
 * Commits every 200 documents, so that what is committed stays when the process is killed, and doing it again goes on.
 * Errors of the store pass through.
 */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<IngestOutcome> {
  const { store, read, onProgress, onStored, readers = installedReaders, recordTypes = installedRecordTypes, readPage = readHere } = options;
  const addresses = paths.filter(isAddress);
  const isStream = (path: string) => path === '-' && options.standardInput !== undefined;
  const everything = await findFiles(paths.filter((path) => !isAddress(path) && !isStream(path)));
  const found = options.only === undefined ? everything : { files: everything.files.filter(options.only), refused: [], skipped: [] };
  const maker = createMaker(recordTypes);
  const making = { maker, read, readTexts: options.readTexts };
  const corpus = [...(options.corpus ?? (await store.all()))];
  const writer = createWriter(store, createTextCounter(corpus), onStored);
  const refused: { file: string; line: number | null; reason: string }[] = found.refused.map((refusal) => ({ ...refusal, line: null }));
  const bytes = found.files.reduce((sum, file) => sum + file.sizeBytes, 0);
  const skipped = [...found.skipped];
  let [filesDone, bytesBefore, documents, gone] = [0, 0, 0, 0];

  for (const file of found.files) {
    let fileBytes = 0;
    const report = () => onProgress?.({ files: found.files.length, filesDone, bytes, bytesDone: bytesBefore + fileBytes, documents, refused: refused.length });
    const chosen = await chooseReader(file, readers);
    if ('skip' in chosen) {
      if (chosen.skip !== null) skipped.push({ file: file.shown, reason: chosen.skip });
    } else if ('reason' in chosen) refused.push({ file: file.shown, line: null, reason: chosen.reason });
    else {
      const onBytes = (sizeBytes: number) => {
        fileBytes = Math.min(fileBytes + sizeBytes, file.sizeBytes);
        report();
      };
      for await (const item of readDocuments(openFile(file, onBytes, readPage), chosen.reader, file, making)) {
        if ('reason' in item) refused.push({ file: file.shown, line: item.line, reason: item.reason });
        else {
          documents++;
          options.onDocument?.(file, item.document.id);
          await writer.add(item.document);
        }
      }
    }
    filesDone++;
    bytesBefore += file.sizeBytes;
    fileBytes = 0;
    report();
  }

  if (options.standardInput !== undefined && paths.some(isStream)) {
    const opened = await openStream(options.standardInput, readPage);
    // Its documents have no path: without an id or an address they go by their content.
    const nameless = { ...making, maker: { ...maker, make: (value, line, ...rest) => maker.make(value, line ?? 1, ...rest) } satisfies Maker };
    const items = 'reason' in opened ? [{ line: null, reason: opened.reason }] : readDocuments(opened.input, opened.reader, STANDARD_INPUT, nameless);
    for await (const item of items) {
      if ('reason' in item) refused.push({ file: STANDARD_INPUT.shown, line: item.line, reason: item.reason });
      else {
        documents++;
        await writer.add(item.document);
      }
    }
  }

  for (const address of addresses) {
    for (const item of options.fetch === undefined
      ? [{ reason: 'is an address, and nothing is fetched here' }]
      : await readAddress(address, { fetch: options.fetch, readPage })) {
      const lost = 'isGone' in item ? documentsAt(address, corpus) : [];
      if (lost.length > 0) {
        gone += lost.length;
        await store.markGone(lost);
        continue;
      }
      const made = 'reason' in item ? item : maker.make(item.value, 1, atAddress(address), read);
      if ('reason' in made) refused.push({ file: address, line: null, reason: made.reason });
      else {
        documents++;
        await writer.add(made.document);
      }
    }
    onProgress?.({ files: found.files.length, filesDone, bytes, bytesDone: bytesBefore, documents, refused: refused.length });
  }

  const { nearCopies, ...written } = await writer.finish();
  return {
    corpus_version: await store.corpusVersion(),
    ...written,
    near_copies: nearCopies,
    refused,
    skipped,
    replaced: maker.replaced(),
    ...(gone > 0 && { gone }),
  };
}

/** The documents that came from an address, or from one that leads to the same page. */
function documentsAt(address: string, corpus: readonly Pick<Document, 'id' | 'url'>[]): readonly DocumentId[] {
  const page = canonicalUrl(address);
  const isThere = ({ id, url }: Pick<Document, 'id' | 'url'>) => id === page || (url !== null && canonicalUrl(url) === page);
  return page === undefined ? [] : corpus.filter(isThere).map(({ id }) => id);
}

/** What was fetched as the maker of documents takes a file. */
const atAddress = (address: string): FoundFile => ({ path: '', shown: address, name: address, sizeBytes: 0, named: true, folder: '', root: '' });

const STANDARD_INPUT: FoundFile = atAddress('standard input');

const readHere: ReadPage = async (source) => (await import('./page/index.ts')).readPage(source);
