import type { Sentence } from '../core/document.ts';
import type { ReadTexts } from './read-ahead.ts';
import type { Workers } from './workers/index.ts';

/**
 * Reads texts in threads, with their bounds on time and memory.
 *
 * Where several together fail, each is read alone: one that holds up its reader costs no other.
 */
export function readInThreads(workers: Pick<Workers, 'run'>): ReadTexts {
  return async function readTexts(texts) {
    const worked = await workers.run('texts', texts);
    if ('value' in worked) return worked.value.map((json): readonly Sentence[] => JSON.parse(json));
    if (texts.length === 1) return [{ reason: worked.reason }];
    const each: (readonly Sentence[] | { readonly reason: string })[] = [];
    for (const text of texts) each.push(...(await readTexts([text])));
    return each;
  };
}
