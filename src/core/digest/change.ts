import type { Lead } from '../compose.ts';
import { inEarliest } from '../copies.ts';
import type { View } from '../corpus.ts';
import type { Document } from '../document.ts';
import type { Located } from '../reports.ts';

/** What a channel is told of. All but `new` are of something that it was shown, or of a story that it follows. */
export const CHANGES = ['new', 'number', 'denied', 'confirmed', 'corrected', 'withdrawn', 'quiet'] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** One of them, shown whole or not at all. */
export interface Change {
  readonly kind: ChangeKind;
  readonly story: string;
  /** What it was: a number, or the label under which something was shown. Never a quote. */
  readonly was: string | null;
  /** Of what was shown, the sentence that this is about: it comes back with it. */
  readonly again: Located | null;
  /** None where what was shown is there no longer. */
  readonly leads: readonly Lead[];
  /** The document that withdrew something, and how. */
  readonly withdrawn?: { readonly document: Document; readonly how: 'gone' | 'edited' };
}

/** A sentence as the lead of a unit, under the name of the earliest of its copies; a record's fact is background. */
export function toLead(view: View, located: Located): Lead {
  const { document, sentence } = inEarliest(view, located);
  return { document, sentence, role: document.record !== undefined && sentence.standing === 'reported' ? 'background' : 'claim' };
}
