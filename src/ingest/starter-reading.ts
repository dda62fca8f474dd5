import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { Sentence } from '../core/document.ts';
import { FootnoteError } from '../core/errors.ts';
import { versionOf } from '../core/version.ts';
import type { ReadText } from './record-type.ts';

const preparedSchema = z.object({
  edition: z.int(),
  corpus: z.string(),
  /** By the version of the text that was read. */
  sentences: z.record(z.string(), z.array(z.custom<Sentence>())),
});

/** How the texts of the starter corpus read, as `tools/read-starter.ts` writes it down. */
export type PreparedReading = z.output<typeof preparedSchema>;

/**
 * The reading of the starter corpus as it was prepared: the first start neither loads nor runs what reads.
 *
 * Undefined when there is none, or when it was made by another edition or from other files: these texts are to be read.
 */
export function findPreparedReading(file: string, folder: string, edition: number): ReadText | undefined {
  const prepared = load(file, folder, edition);
  if (prepared === undefined) return undefined;
  const known = new Map(Object.entries(prepared.sentences));
  return (text) => {
    const sentences = known.get(versionOf(text));
    if (sentences === undefined) throw new FootnoteError('unavailable', `${file} does not hold all of the starter corpus: install the program again.`);
    return sentences;
  };
}

/** Tells one state of a folder's files from another, by their names and bytes. */
export function fingerprintOf(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  for (const name of names.sort()) {
    const bytes = readFileSync(path.join(folder, name));
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return `sha256:${hash.digest('hex')}`;
}

function load(file: string, folder: string, edition: number): PreparedReading | undefined {
  try {
    const prepared = preparedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return prepared.edition === edition && prepared.corpus === fingerprintOf(folder) ? prepared : undefined;
  } catch {
    // What is wrong with the corpus is said when it is loaded.
    return undefined;
  }
}
