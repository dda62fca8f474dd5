import type { Source } from '../claim.ts';
import { editWords } from '../recognizing/edits.ts';
import type { DocumentChange } from '../result.ts';
import { dayWords } from './days.ts';

/** What has become of a cited document since a brief was posted: `[1] Benzinga, 15 Nov 2025, was edited since this was posted (1 sentence added).` */
export function correctionWords(source: CitedAs, change: DocumentChange): string {
  const which = whichOf(source);
  if (change.gone) return `${which}, is gone from where it was since this was posted.`;
  const how = editWords(change);
  return `${which}, was edited since this was posted${how === null ? '' : ` (${how})`}.`;
}

/** Of one that was told to be another or gone, and is there again word for word. */
export const asItWasWords = (source: CitedAs): string => `${whichOf(source)}, reads again as it did when this was posted.`;

type CitedAs = Pick<Source, 'marker' | 'publisher' | 'date'>;

function whichOf({ marker, publisher, date }: CitedAs): string {
  return `[${marker}] ${[publisher ?? 'a document', date === null ? null : dayWords(date)].filter((part) => part !== null).join(', ')}`;
}
