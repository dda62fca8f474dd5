import type { Corpus } from './corpus.ts';
import { nameWords } from './presenting/recognized.ts';
import { fold } from './reading/words.ts';
import type { NamesResult } from './result.ts';
import { toVisible } from './visible.ts';

/** The names that articles have and no record, most frequent first; for the operator, who sees all. */
export function listNames({ found, names: records }: Corpus): NamesResult {
  const names = found()
    .list(() => true)
    .filter(({ name }) => records.recognize(name).every(({ start, end }) => start > 0 || end < name.length));
  return { kind: 'names', text: names.map((name) => `${name.name}: ${nameWords(name)}`).join('\n'), names };
}

export const sayMerged = (name: string, into: string): string =>
  fold(name) === fold(into) ? `${toVisible(name)} is read as it stands.` : `${toVisible(name)} is read as ${toVisible(into)} from now on.`;
