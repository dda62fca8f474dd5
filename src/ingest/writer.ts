import type { Document, DocumentId, DocumentStore } from '../core/document.ts';
import type { TextCounter } from './text-counter.ts';

const CHUNK_DOCUMENTS = 200;
const CHUNK_CHARACTERS = 8_000_000;

interface Written {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly nearCopies: number;
  readonly changed: readonly DocumentId[];
}

/** Hears of documents added or updated once they are committed, at most 200 at a time, with the corpus version that they made. */
export type OnStored = (documents: readonly Document[], corpusVersion: number) => void | Promise<void>;

/** Writes documents in the order in which they come, many in one transaction. */
export interface Writer {
  add(document: Document): Promise<void>;
  /** Writes what is still held, and says what all of it came to. */
  finish(): Promise<Written>;
}

/**
 * Holds documents until there are 200 of them, or eight million characters, and then puts them into the store.
 *
 * Two documents with one id never share a transaction: the later becomes a new version of the earlier, as if it had come in a second ingest.
 * `onStored` hears of documents that were added or updated, once they are committed.
 */
export function createWriter(store: DocumentStore, texts: TextCounter, onStored: OnStored | undefined): Writer {
  const held = new Map<DocumentId, Document>();
  let heldCharacters = 0;
  let added = 0;
  let updated = 0;
  let unchanged = 0;
  let nearCopies = 0;
  const changed = new Set<DocumentId>();

  async function flush(): Promise<void> {
    if (held.size === 0) return;
    const outcome = await store.put([...held.values()]);
    added += outcome.added.length;
    updated += outcome.updated.length;
    unchanged += outcome.unchanged.length;
    const news = new Set([...outcome.added, ...outcome.updated]);
    const stored: Document[] = [];
    for (const document of held.values()) {
      const copy = texts.note(document);
      if (!news.has(document.id)) continue;
      if (copy) nearCopies++;
      changed.add(document.id);
      stored.push(document);
    }
    held.clear();
    heldCharacters = 0;
    if (stored.length > 0) await onStored?.(stored, outcome.corpusVersion);
  }

  return {
    async add(document) {
      const twin = held.get(document.id);
      if (twin !== undefined && JSON.stringify(twin) === JSON.stringify(document)) {
        unchanged++;
        return;
      }
      if (twin !== undefined) await flush();
      held.set(document.id, document);
      heldCharacters += document.text.length;
      if (held.size >= CHUNK_DOCUMENTS || heldCharacters >= CHUNK_CHARACTERS) await flush();
    },
    async finish() {
      await flush();
      return { added, updated, unchanged, nearCopies, changed: [...changed] };
    },
  };
}
