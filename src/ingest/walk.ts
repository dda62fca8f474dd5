import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

export interface FoundFile {
  /** Where it is opened. */
  readonly path: string;
  /** As the one who gave the path would write it; named in refusals. */
  readonly shown: string;
  /** Its path below the folder given, with slashes; the base name of a file given itself. */
  readonly name: string;
  readonly sizeBytes: number;
  /** Given itself, not found in a folder. */
  readonly named: boolean;
  /** Where its companions lie. */
  readonly folder: string;
  /** The real path of the folder given, which nothing read for this file may leave. */
  readonly root: string;
}

export interface Found {
  readonly files: readonly FoundFile[];
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
  /** Entries of folders that are no files, and files met twice, by another path or link. */
  readonly skipped: readonly Skipped[];
}

/** What was passed over, and why: words to stand after its name and a colon. */
export interface Skipped {
  readonly file: string;
  readonly reason: string;
}

/**
 * The files that paths lead to: in the order given, folders walked to their bottom with names sorted by code unit.
 *
 * Hidden entries and `node_modules` inside a folder are passed over. A symbolic link inside a folder may lead to a file of that folder; one that
 * leads out of it, to a folder or nowhere is refused, so no walk runs in a circle. Each real file comes once.
 */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const candidates: Candidate[] = [];
  const refused: { file: string; reason: string }[] = [];
  const skipped: Skipped[] = [];
  const notes: Notes = { refuse: (file, reason) => refused.push({ file, reason }), skip: (file, reason) => skipped.push({ file, reason }) };
  const { refuse } = notes;

  for (const given of paths) {
    try {
      const root = await realpath(given);
      const found = await stat(root);
      if (found.isDirectory()) await walk({ path: root, shown: given.replace(/(?<=.)[/\\]$/, ''), name: '' }, root, candidates, notes);
      else if (found.isFile()) candidates.push(await named(given, root, found.size));
      else refuse(given, 'is neither a file nor a folder');
    } catch (error) {
      refuse(given, describeFileError(error));
    }
  }
  const { files, twice } = once(candidates);
  return { files, refused, skipped: [...skipped, ...twice.map(({ shown }) => ({ file: shown, reason: 'is there by another path too' }))] };
}

/** What the operating system says, in words. */
export function describeFileError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error';
  return FILE_ERRORS[code] ?? `cannot be read (${code})`;
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the path',
  ENOTDIR: 'does not exist: a part of its path is a file; check the path',
  EACCES: 'may not be read; give this user the right to read it',
  EPERM: 'may not be read; give this user the right to read it',
  ELOOP: 'is a symbolic link that leads in a circle',
  ENAMETOOLONG: 'does not exist: the path is too long',
  ERR_INVALID_ARG_VALUE: 'is not a path: it holds a NUL character',
};

interface Notes {
  readonly refuse: (file: string, reason: string) => void;
  readonly skip: (file: string, reason: string) => void;
}

interface Candidate extends FoundFile {
  readonly real: string;
  readonly link: boolean;
}

interface Place {
  readonly path: string;
  readonly shown: string;
  readonly name: string;
}

async function named(given: string, real: string, sizeBytes: number): Promise<Candidate> {
  const folder = await realpath(path.dirname(given));
  return { path: real, shown: given, name: path.basename(given), sizeBytes, named: true, folder, root: folder, real, link: false };
}

async function walk(folder: Place, root: string, candidates: Candidate[], notes: Notes): Promise<void> {
  const { refuse, skip } = notes;
  let names: string[];
  try {
    names = (await readdir(folder.path)).sort();
  } catch (error) {
    refuse(folder.shown, describeFileError(error));
    return;
  }
  for (const base of names) {
    if (base.startsWith('.') || base === 'node_modules') continue;
    const place = { path: path.join(folder.path, base), shown: path.join(folder.shown, base), name: folder.name === '' ? base : `${folder.name}/${base}` };
    try {
      const entry = await lstat(place.path);
      if (entry.isDirectory()) await walk(place, root, candidates, notes);
      else if (entry.isFile()) candidates.push({ ...place, sizeBytes: entry.size, named: false, folder: folder.path, root, real: place.path, link: false });
      else if (entry.isSymbolicLink()) await follow(place, root, candidates, notes);
      else skip(place.shown, 'is neither a file nor a folder');
    } catch (error) {
      refuse(place.shown, describeFileError(error));
    }
  }
}

async function follow(place: Place, root: string, candidates: Candidate[], { refuse }: Notes): Promise<void> {
  const real = await realpath(place.path);
  const target = await stat(real);
  if (!isInside(root, real)) refuse(place.shown, 'is a symbolic link that leads out of the folder given; give its target itself');
  else if (target.isFile())
    candidates.push({ ...place, path: real, sizeBytes: target.size, named: false, folder: path.dirname(place.path), root, real, link: true });
  else refuse(place.shown, 'is a symbolic link to a folder, which is not followed; give its target itself');
}

export function isInside(root: string, real: string): boolean {
  return real === root || real.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}

/** Real files before links to them, otherwise the first; the order stays. */
function once(candidates: readonly Candidate[]): { readonly files: readonly FoundFile[]; readonly twice: readonly FoundFile[] } {
  const chosen = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const before = chosen.get(candidate.real);
    if (before === undefined || (before.link && !candidate.link)) chosen.set(candidate.real, candidate);
  }
  const kept = new Set(chosen.values());
  return { files: candidates.filter((candidate) => kept.has(candidate)), twice: candidates.filter((candidate) => !kept.has(candidate)) };
}
