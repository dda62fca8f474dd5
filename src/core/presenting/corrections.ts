import type { Source } from '../claim.ts';
import { editWords } from '../recognizing/edits.ts';
import type { DocumentChange } from '../result.ts';
import { dayWords } from './days.ts';

/** What has become of a cited document since a brief was posted: `[1] Benzinga, 15 Nov 2025, was edited since this was posted (1 sentence added).` */
export function correctionWords({ marker, publisher, date }: Pick<Source, 'marker' | 'publisher' | 'date'>, change: DocumentChange): string {
  const which = [publisher ?? 'a document', date === null ? null : dayWords(date)].filter((part) => part !== null).join(', ');
  if (change.gone) return `[${marker}] ${which}, is gone from where it was since this was posted.`;
  const how = editWords(change);
  return `[${marker}] ${which}, was edited since this was posted${how === null ? '' : ` (${how})`}.`;
}
