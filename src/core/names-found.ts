import { breathe } from './breathe.ts';
import type { Corpus } from './corpus.ts';
import { nameWords } from './presenting/recognized.ts';
import { fold } from './reading/words.ts';
import type { FoundName } from './recognizing/found-names.ts';
import type { NamesResult } from './result.ts';
import { toVisible } from './visible.ts';

/** The names that articles have and no record, most frequent first; for the operator, who sees all. */
export async function listNames(corpus: Corpus): Promise<NamesResult> {
  const names: FoundName[] = [];
  for (const found of await (await corpus.found()).list(() => true)) {
    await breathe();
    if (corpus.names.recognize(found.name).every(({ start, end }) => start > 0 || end < found.name.length)) names.push(found);
  }
  return { kind: 'names', text: names.map((name) => `${name.name}: ${nameWords(name)}`).join('\n'), names };
}

/** What a merge comes to; that no article has the name is said, since it may be a slip of the pen. */
export function sayMerged(name: string, into: string, { names }: NamesResult): string {
  if (fold(name) === fold(into)) return `${toVisible(name)} is read as it stands.`;
  const isFound = names.some((found) => [found.name, ...found.also].some((each) => fold(each) === fold(name)));
  return `${toVisible(name)} is read as ${toVisible(into)} from now on.${isFound ? '' : ` No article has the name ${toVisible(name)} yet; footnote names lists those that are there.`}`;
}
