import { stat } from 'node:fs/promises';
import path from 'node:path';
import { COMPANION_ENDING, describedNames } from './companion.ts';
import { PDF } from './decode.ts';
import type { Reader } from './reader.ts';
import type { FoundFile } from './walk.ts';

/** `skip` says why a file is passed over; null for one that is read with another. */
export type Choice = { readonly reader: Reader } | { readonly reason: string } | { readonly skip: string | null };

/**
 * The reader that takes a file, by the ending of its name.
 *
 * A file of no known kind is refused when it was given itself and passed over in a folder; a PDF is refused in both, since somebody
 * would look for its words in vain. A companion is read with the text that it describes.
 */
export async function chooseReader(file: FoundFile, readers: readonly Reader[]): Promise<Choice> {
  const name = file.name.toLowerCase();
  if (name.endsWith(COMPANION_ENDING)) {
    const described = describedNames(file.name);
    for (const name of described) if (await isFile(path.join(file.folder, name))) return { skip: null };
    return { reason: `describes a text that is not beside it; expected ${described.join(' or ')}` };
  }
  const reader = readers.find(({ endings }) => endings.some((ending) => name.endsWith(ending)));
  if (reader !== undefined) return { reader };
  if (name.endsWith('.pdf')) return { reason: PDF };
  if (name.endsWith('.opml')) return file.named ? { reason: OPML_ADVICE } : { skip: OPML_ADVICE };
  if (!file.named) return { skip: 'is of no known kind' };
  return { reason: `is of no known kind; expected a name that ends in ${readers.flatMap(({ endings }) => endings).join(', ')}` };
}

export const OPML_ADVICE = 'is a list of feeds and holds no documents; footnote feeds import adds its feeds';

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
