import { dayWords } from '../presenting/days.ts';
import { publicationDay } from '../visibility.ts';
import { toVisible } from '../visible.ts';
import type { Change } from './change.ts';

/** What stands before what a change shows; null where that says it all. What is there no longer is told by its source and its label: what it said is not said again. */
export function changeWords({ kind, was, withdrawn }: Change): string | null {
  switch (kind) {
    case 'number':
      return `number changed, was ${was}`;
    case 'denied':
      return 'now denied';
    case 'confirmed':
      return 'now confirmed';
    case 'corrected':
      return 'corrected';
    case 'withdrawn':
      return withdrawn === undefined ? null : withdrawnWords(withdrawn, was ?? '');
    case 'new':
    case 'quiet':
      return null;
  }
}

function withdrawnWords({ document, how }: NonNullable<Change['withdrawn']>, was: string): string {
  const day = publicationDay(document);
  const name = toVisible((document.record === undefined ? document.publisher : document.title) ?? document.id);
  const source = document.record === undefined && day !== null ? `${name}, ${dayWords(day)}` : name;
  const what = document.record === undefined ? 'article' : 'record';
  return how === 'gone'
    ? `withdrawn, ${source}: the ${what} is gone from where it was. It was shown here as: ${toVisible(was)}`
    : `withdrawn, ${source}: the ${what} no longer has what was shown here as: ${toVisible(was)}`;
}
