import type { PageResult } from './page/index.ts';
import type { Source } from './reading-result.ts';

/** How a page is read: what cannot be read in its time and memory is a reason. It may take the bytes away. */
export type ReadPage = (source: Source) => Promise<PageResult | { readonly reason: string }>;

/** What a reader is given: one source of bytes and its surroundings. A file on disk today; a response tomorrow. */
export interface ReaderInput {
  /** Its path below the folder that was given, with slashes; the base name of a file that was given itself. */
  readonly name: string;
  /** The bytes, in order, in chunks of any size; can be asked for once. */
  chunks(): AsyncIterable<Uint8Array>;
  /** The bytes of a file beside this one, at most `limitBytes`; undefined when there is none. */
  beside(name: string, limitBytes: number): Promise<Uint8Array | undefined>;
  readonly readPage: ReadPage;
}

/** One record as it arrived. `line` counts from 1; null means that the record is the whole file. */
interface ReadRecord {
  readonly kind: 'record';
  readonly value: unknown;
  readonly line: number | null;
}

/** Something that could not be read; what came before and after it counts all the same. */
export interface ReadProblem {
  readonly kind: 'problem';
  readonly line: number | null;
  /** What is wrong and what to do: words without a full stop, to stand after the name of the file and a colon. */
  readonly reason: string;
}

/**
 * One way in: turns bytes into records, one file in `readers/` each.
 *
 * It decides nothing about what a record means; that is a record type's part. It never throws for what the bytes hold:
 * bad input is a problem, and the good rest goes on. Failures of `chunks` and `beside` pass through.
 */
export interface Reader {
  readonly name: string;
  /** Lower-case endings of the names it takes, with their dot; no two readers share one. */
  readonly endings: readonly string[];
  read(input: ReaderInput): AsyncIterable<ReadRecord | ReadProblem>;
}

export function defineReader(reader: Reader): Reader {
  return reader;
}
