import { ingestCounts, notTaken } from '../core/presenting/ingest.ts';
import type { IngestResult } from '../core/result.ts';
import { toVisible } from '../core/visible.ts';
import type { IngestOutcome } from './pipeline.ts';

/** What an ingest came to, for people and for `--json`; the text names the first 20 of what was refused and passed over, the lists have all. */
export function summarize({ changed: _, ...outcome }: IngestOutcome): IngestResult {
  const lines = notTaken(outcome).map(({ place, reason }) => toVisible(`${place}: ${reason}`));
  return { kind: 'ingest', text: [ingestCounts(outcome), ...lines].join('\n'), ...outcome };
}
