import { lstat, stat } from 'node:fs/promises';
import path from 'node:path';
import { COMPANION_ENDING, companionName } from '../companion.ts';
import { findFiles } from '../walk.ts';

/** What a folder holds at one moment. */
export interface Look {
  /** Tells this folder from another that was put in its place. */
  readonly id: string;
  /** By their paths below the folder: what tells one state of a file from another, and when it was written last (milliseconds since 1970). */
  readonly files: ReadonlyMap<string, { readonly mark: string; readonly writtenMs: number }>;
}

/** Looks at the files of a folder without reading them; undefined while there is no such folder. A companion is a part of the text that it describes. */
export async function lookAt(folder: string): Promise<Look | undefined> {
  const root = await stat(folder).catch(() => undefined);
  if (root?.isDirectory() !== true) return undefined;
  const files = new Map<string, { readonly mark: string; readonly writtenMs: number }>();
  for (const file of (await findFiles([folder])).files) {
    if (file.name.toLowerCase().endsWith(COMPANION_ENDING)) continue;
    const own = await stat(file.path).catch(() => undefined);
    if (own === undefined) continue;
    const beside = await stat(path.join(file.folder, companionName(file.name))).catch(() => undefined);
    const marks = [own, beside].map((found) => (found === undefined ? '' : `${found.size} ${found.mtimeMs} ${found.ino}`));
    files.set(file.name, { mark: marks.join(' / '), writtenMs: Math.max(own.mtimeMs, beside?.mtimeMs ?? 0) });
  }
  return { id: `${root.dev} ${root.ino}`, files };
}

/** Whether a file is not there any more: one in a folder that cannot be read may be. */
export async function isAway(folder: string, name: string): Promise<boolean> {
  try {
    await lstat(path.join(folder, name));
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
  }
}
