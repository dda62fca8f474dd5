import type { Block } from '../message.ts';
import type { IngestResult } from '../result.ts';
import { code, counted, text } from './inlines.ts';

type Outcome = Omit<IngestResult, 'kind' | 'text'>;

/** Where something is wrong: a file, and its line where it has one. */
export const placeWords = ({ file, line }: { readonly file: string; readonly line: number | null }): string => (line === null ? file : `${file}:${line}`);

/** What an ingest came to, in one line. */
export function ingestCounts({ added, updated, unchanged, near_copies: nearCopies, refused, skipped, replaced, gone = 0 }: Outcome): string {
  return [
    `Added ${added}, updated ${updated}, unchanged ${unchanged}, refused ${refused.length}.`,
    nearCopies > 0 ? `${nearCopies} of them ${nearCopies === 1 ? 'is a near copy' : 'are near copies'} of another document.` : '',
    gone > 0
      ? `${counted(gone, 'document')} ${gone === 1 ? 'is' : 'are'} no longer at ${gone === 1 ? 'its' : 'their'} address and ${gone === 1 ? 'stays, marked' : 'stay, marked'} as gone.`
      : '',
    skipped.length > 0 ? `${skipped.length} passed over.` : '',
    replaced > 0 ? `${counted(replaced, 'character')} that cannot be kept ${replaced === 1 ? 'is' : 'are'} now U+FFFD.` : '',
  ]
    .filter((words) => words !== '')
    .join(' ');
}

/** What was not taken, each with its place and the reason: refusals first, twenty of each kind at most. */
export function notTaken({ refused, skipped }: Outcome): readonly { readonly place: string; readonly reason: string }[] {
  const passedOver = skipped.map(({ file, reason }) => ({ place: file, reason: `passed over, ${reason}` }));
  return [
    ...few(
      refused.map((refusal) => ({ place: placeWords(refusal), reason: refusal.reason })),
      'refused',
    ),
    ...few(passedOver, 'passed over'),
  ];
}

const SHOWN = 20;

function few(items: readonly { readonly place: string; readonly reason: string }[], what: string) {
  const more = items.length - SHOWN;
  return more <= 0 ? items : [...items.slice(0, SHOWN), { place: `${more} more`, reason: `${what}, and listed by --json` }];
}

export function ingestBlocks(result: IngestResult): readonly Block[] {
  const items = notTaken(result).map(({ place, reason }) => [code(place), text(`: ${reason}`)]);
  return [
    { kind: 'notice', tone: result.refused.length === 0 ? 'information' : 'warning', text: ingestCounts(result) },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
  ];
}
