import type { Config } from '../config.ts';
import type { ErrorCode } from '../core/errors.ts';
import type { BulkWork } from './work.ts';

/** What the thread is made with. */
export interface Setting {
  readonly dataDir: string;
  readonly fetch: Config['fetch'];
}

/** One thing that the thread is asked to do. */
export interface Asked {
  readonly id: number;
  readonly work: keyof BulkWork;
  readonly input: readonly unknown[];
}

/** What is told on the way: how far an ingest or a reading is, and each time that documents were committed. */
export type Told =
  | { readonly kind: 'progress'; readonly bytesDone: number; readonly bytes: number }
  | { readonly kind: 'reread'; readonly done: number }
  | { readonly kind: 'stored'; readonly corpusVersion: number; readonly documents: number; readonly segments: readonly SharedArrayBuffer[] }
  | { readonly kind: 'log'; readonly noted: object; readonly words: string };

export type Said =
  | { readonly id: number; readonly told: Told }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failed: { readonly code: ErrorCode; readonly message: string; readonly cause: string | null } };
