import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
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
export async function findPreparedReading(file: string, folder: string, edition: number): Promise<ReadText | undefined> {
  const prepared = await load(file);
  if (prepared?.edition !== edition || prepared.corpus !== (await fingerprintOf(folder))) return undefined;
  const known = new Map(Object.entries(prepared.sentences));
  return (text) => {
    const sentences = known.get(versionOf(text));
    if (sentences === undefined) throw new FootnoteError('unavailable', `${file} does not hold all of the starter corpus: install the program again.`);
    return sentences;
  };
}

/** Tells one state of a folder's files from another, by their names and bytes. */
export async function fingerprintOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).filter((name) => !name.startsWith('.')).sort()) {
    const bytes = await readFile(path.join(folder, name));
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return `sha256:${hash.digest('hex')}`;
}

async function load(file: string): Promise<PreparedReading | undefined> {
  try {
    return preparedSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}
