import { FootnoteError } from '../core/errors.ts';
import { placeWords } from '../core/presenting/ingest.ts';
import type { IngestOptions, IngestOutcome } from './pipeline.ts';

/** Few words that outlive the process, by key. */
export interface Memory {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
}

const KEY = 'starter_corpus';

/** Whether the starter corpus has been loaded before. */
export const isStarterLoaded = async (memory: Memory): Promise<boolean> => (await memory.get(KEY)) !== undefined;

/**
 * Loads the corpus that comes with the program at the first start; undefined when it was loaded before, even if its documents are gone since.
 *
 * The mark is set when all of it is committed: a start that was killed on the way loads it again, which changes nothing that is there.
 * A starter corpus that cannot be read whole is `unavailable`.
 */
export async function loadStarter(folder: string, memory: Memory, options: IngestOptions): Promise<IngestOutcome | undefined> {
  if (await isStarterLoaded(memory)) return undefined;
  const { ingest } = await import('./pipeline.ts');
  const outcome = await ingest([folder], options);
  const [fault] = outcome.refused;
  if (fault !== undefined) {
    throw new FootnoteError(
      'unavailable',
      `The starter corpus is damaged: ${placeWords(fault)}: ${fault.reason}. Install the program again, or start with STARTER_CORPUS=off.`,
    );
  }
  await memory.set(KEY, 'loaded');
  return outcome;
}
