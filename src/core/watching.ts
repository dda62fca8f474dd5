import type { DocumentId } from './document.ts';

/** A file of a folder that is followed, as it was read last. */
export interface WatchedFile {
  /** Its path below the folder, with slashes. */
  readonly file: string;
  /** Tells one state of it from another without reading it. */
  readonly mark: string;
  readonly documents: readonly DocumentId[];
}

/** What is known of folders that are followed, so that a change is known for one after a restart too. */
export interface WatchStore {
  of(folder: string): Promise<readonly WatchedFile[]>;
  note(folder: string, files: readonly WatchedFile[]): Promise<void>;
  drop(folder: string, files: readonly string[]): Promise<void>;
}
