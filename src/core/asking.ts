import type { Citation } from './claim.ts';
import type { View } from './corpus.ts';
import type { Explanation } from './result.ts';

/** One request: the corpus as its reader sees it, and the id of what comes out. */
export interface Asking {
  readonly view: View;
  readonly id: string;
  /** Told of every claim that is not what it says; it has been dropped. */
  readonly onDefect: (citation: Citation) => void;
}

/** What comes out, and how it came about where somebody may ask. */
export interface Outcome<Result> {
  readonly result: Result;
  readonly explanation: Explanation;
}
