import type { IngestResult } from '../core/result.ts';
import { toVisible } from '../core/visible.ts';
import type { IngestOutcome } from './pipeline.ts';

const REFUSALS_SHOWN = 20;

/** What an ingest came to, for people and for `--json`; the text names the first 20 refusals, `refused` has all of them. */
export function summarize({ changed: _, skipped, replaced, ...outcome }: IngestOutcome): IngestResult {
  const { added, updated, unchanged, near_copies, refused } = outcome;
  const counts = [`Added ${added}, updated ${updated}, unchanged ${unchanged}, refused ${refused.length}.`];
  if (near_copies > 0) counts.push(`${near_copies} of them ${near_copies === 1 ? 'has' : 'have'} the text of another document.`);
  if (skipped > 0) counts.push(`${skipped} ${skipped === 1 ? 'file' : 'files'} passed over.`);
  if (replaced > 0) counts.push(`${replaced} ${replaced === 1 ? 'character' : 'characters'} that cannot be kept ${replaced === 1 ? 'is' : 'are'} now U+FFFD.`);
  const lines = refused.slice(0, REFUSALS_SHOWN).map(({ file, line, reason }) => toVisible(`${file}${line === null ? '' : `, line ${line}`}: ${reason}`));
  if (refused.length > REFUSALS_SHOWN) lines.push(`and ${refused.length - REFUSALS_SHOWN} more, which --json lists`);
  return { kind: 'ingest', text: [counts.join(' '), ...lines].join('\n'), ...outcome };
}
