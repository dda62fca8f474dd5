import { decodeFile } from './decode.ts';
import { parseJson, REPEATED } from './json.ts';
import type { ReaderInput } from './reader.ts';

const LIMIT_BYTES = 1_000_000;
export const COMPANION_ENDING = '.meta.json';

/** The base name of the companion of a text file: `notes/a.txt` has `a.meta.json`. */
export function companionName(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const dot = base.lastIndexOf('.');
  return `${dot > 0 ? base.slice(0, dot) : base}${COMPANION_ENDING}`;
}

/**
 * What is known of a text file, from `NAME.meta.json` beside it: the fields of an article but its text. None when there is no such file.
 *
 * A companion that cannot be read is a reason to refuse the text: without it the text would go in under another id and without its date.
 */
export async function readCompanion(input: ReaderInput): Promise<{ readonly metadata: Readonly<Record<string, unknown>> } | { readonly reason: string }> {
  const name = companionName(input.name);
  const bytes = await input.beside(name, LIMIT_BYTES);
  if (bytes === undefined) return { metadata: {} };
  const decoded = decodeFile(bytes);
  if ('reason' in decoded) return { reason: `its companion ${name} ${decoded.reason}` };
  const parsed = parseJson(decoded.text);
  if ('reason' in parsed) return { reason: `its companion ${name} is not valid JSON: ${parsed.reason} at character ${parsed.offset + 1}` };
  const { value, repeated } = parsed;
  if (repeated !== null) return { reason: `its companion ${name} ${REPEATED} at character ${repeated + 1}` };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { reason: `its companion ${name} must hold one JSON object` };
  return { metadata: value as Readonly<Record<string, unknown>> };
}

/** The base names of the files that a companion may describe. */
export function describedNames(companion: string): readonly string[] {
  const base = companion.slice(companion.lastIndexOf('/') + 1, -COMPANION_ENDING.length);
  return ['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml'].map((ending) => base + ending);
}
