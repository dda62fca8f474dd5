import type { Command } from './bot/command.ts';
import type { Dispatch } from './bot/platform.ts';
import type { Config } from './config.ts';
import type { Standing } from './core/claim.ts';
import type { Clock } from './core/clock.ts';
import type { Desk } from './core/desk.ts';
import type { Day } from './core/document.ts';
import { FootnoteError } from './core/errors.ts';
import type { IngestResult } from './core/result.ts';

/** Who asks, where, and what they may read. */
export interface Reader {
  /** `slack:T0123`, `discord:9876`, `console`. */
  readonly workspace: string;
  /** Audience keys; `all` for the operator. */
  readonly scope: readonly string[] | 'all';
  readonly user: string | null;
}

/** The reader behind the console and the command line: the operator, who may read everything. */
export const OPERATOR: Reader = { workspace: 'console', scope: 'all', user: null };

export interface SearchRequest {
  readonly text: string;
  readonly by: 'document' | 'passage';
  readonly limit: number;
  readonly asOf?: Day | undefined;
}

/** Hits best first; a document's hit is its best passage. */
export interface Hits {
  readonly kind: 'hits';
  readonly hits: readonly {
    readonly document: string;
    readonly start: number;
    readonly end: number;
    readonly score: number;
    readonly title: string | null;
    readonly date: Day | null;
  }[];
}

/** How sentences read: one entry for each span given, in its order; without spans the program's own sentences. */
export interface Analysis {
  readonly kind: 'analysis';
  readonly sentences: readonly {
    readonly start: number;
    readonly end: number;
    readonly standing: Standing;
    readonly attributed: boolean;
    readonly speaker: { readonly start: number; readonly end: number; readonly text: string } | null;
  }[];
}

/** How far an ingest is; `total` is null while it is not known. */
export interface IngestProgress {
  readonly done: number;
  readonly total: number | null;
}

/** All parts joined: what the command line, the console and end-to-end tests use. */
export interface App {
  /** Loaded from `commands/`, ordered by name. */
  readonly commands: readonly Command[];
  readonly dispatch: Dispatch;
  desk(reader: Reader): Desk;
  search(reader: Reader, request: SearchRequest): Promise<Hits>;
  analyze(text: string, spans?: readonly (readonly [number, number])[]): Analysis;
  ingest(paths: readonly string[], onProgress?: (progress: IngestProgress) => void): Promise<IngestResult>;
  /** Every document as one JSON line, without line end, ordered by id. */
  exportLines(): AsyncIterable<string>;
  /** Ends cleanly: nothing is half-written; the app is not used afterwards. */
  close(): Promise<void>;
}

/** Opens the store, loads the starter corpus at the first start, builds the index, loads the commands. */
export async function openApp(_config: Config, _parts: { readonly clock: Clock }): Promise<App> {
  throw new FootnoteError('unavailable', 'The app is not joined yet.');
}
