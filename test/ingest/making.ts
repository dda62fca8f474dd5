import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import { readPage } from '../../src/ingest/page/index.ts';
import { type IngestOptions, type IngestOutcome, ingest } from '../../src/ingest/pipeline.ts';
import type { ReaderInput } from '../../src/ingest/reader.ts';
import type { ReadText } from '../../src/ingest/record-type.ts';
import { openStores } from '../../src/stores/open.ts';

/** A folder with these files, gone after the test; names with slashes make folders. */
export function aFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ingest-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Takes a text as one sentence, so that no test here hangs on how texts are read. */
export const asOneSentence: ReadText = (text) => [
  { start: 0, end: text.length, standing: 'reported', attributed: false, refersToAllegation: text.includes('allege') },
];

export interface Ingested extends IngestOutcome {
  readonly documents: readonly Document[];
}

/** Ingests into an empty corpus, or into what earlier calls with the same `stores` left. */
export async function ingested(paths: readonly string[], options: Partial<IngestOptions> = {}): Promise<Ingested> {
  const stores = options.store === undefined ? await openStores({ memory: true }) : undefined;
  const store = options.store ?? stores?.documents;
  if (store === undefined) throw new Error('no store');
  const outcome = await ingest(paths, { read: asOneSentence, ...options, store });
  // With what is loaded when it is looked at: the store is closed then.
  const documents = (await store.all()).map((document) => ({ ...document }));
  await stores?.close();
  return { ...outcome, documents };
}

/** Bytes as a reader gets them, in chunks of `chunkBytes`. */
export function anInput(
  content: string | Uint8Array,
  { name = 'file', chunkBytes = 65_536, beside = {} as Readonly<Record<string, string>> } = {},
): ReaderInput {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    name,
    readPage,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
    },
    async beside(name) {
      const text = beside[name];
      return text === undefined ? undefined : Buffer.from(text);
    },
  };
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
