import type { Day, DocumentId, Scope } from './document.ts';

/** What is asked of an engine, with the filters that apply inside the search. */
export interface Query {
  readonly text: string;
  /** The reader's audience keys; a document is seen when one of its keys is among them. `all` is the operator. */
  readonly scope: Scope | 'all';
  /** Keeps out documents published later and statements known later. Undated documents pass. */
  readonly asOf?: Day;
  /** Bounds on the day of a document or statement, inclusive; undated ones do not pass. */
  readonly since?: Day;
  readonly until?: Day;
  /** Only these documents. */
  readonly documents?: readonly DocumentId[];
  /** Whether newer evidence counts more; ages are counted from `asOf`, else from the newest day in scope. */
  readonly recency?: boolean;
}
