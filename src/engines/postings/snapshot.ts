import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { endianness } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { breathe } from '../../core/breathe.ts';

/** A change of what segments hold, or of how terms are made, makes earlier snapshots worthless. */
const FORMAT = 2;

/** What a snapshot must agree with to be of use. */
export interface Making {
  /** Of the reading that cut the texts into sentences. */
  readonly edition: number;
}

interface Head {
  readonly format: string;
  readonly corpusVersion: number;
  readonly segments: readonly { readonly size: number; readonly sum: number }[];
}

const formatOf = ({ edition }: Making): string => `footnote-postings ${FORMAT} reading ${edition} ${endianness()}`;

/**
 * Keeps segments in a file, in the place of those that it held: a line of JSON with their sizes and check sums, then their bytes.
 *
 * It is a cache: written beside the file and renamed, so that whoever reads it finds the old or the new one, and not synced, since a torn one is not taken.
 */
export async function writeSnapshot(file: string, segments: readonly SharedArrayBuffer[], corpusVersion: number, making: Making): Promise<void> {
  const fresh = `${file}.${process.pid}.tmp`;
  const sums: Head['segments'][number][] = [];
  for (const bytes of segments) sums.push({ size: bytes.byteLength, sum: await sumOf(new Uint8Array(bytes)) });
  const head: Head = { format: formatOf(making), corpusVersion, segments: sums };
  await sweep(file);
  try {
    const handle = await open(fresh, 'w');
    try {
      await handle.write(`${JSON.stringify(head)}\n`);
      for (const bytes of segments) await writeAll(handle, new Uint8Array(bytes));
    } finally {
      await handle.close();
    }
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** What a file holds; undefined where there is none, or one that is damaged, of another format or reading, or not a snapshot at all. */
export async function readSnapshot(
  file: string,
  making: Making,
): Promise<{ readonly corpusVersion: number; readonly segments: readonly SharedArrayBuffer[] } | undefined> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      const start = Buffer.alloc(Math.min(size, MOST_HEAD));
      await handle.read(start, 0, start.length, 0);
      const end = start.indexOf(10);
      const head = toHead(JSON.parse(start.subarray(0, end).toString('utf8')));
      if (head.format !== formatOf(making) || head.segments.reduce((sum, segment) => sum + segment.size, end + 1) !== size) return undefined;
      const segments: SharedArrayBuffer[] = [];
      let at = end + 1;
      for (const { size, sum } of head.segments) {
        const bytes = new SharedArrayBuffer(size);
        const view = new Uint8Array(bytes);
        for (let done = 0; done < size; ) {
          const { bytesRead } = await handle.read(view, done, Math.min(size - done, STRETCH), at + done);
          if (bytesRead === 0) return undefined;
          done += bytesRead;
        }
        if ((await sumOf(view)) !== sum) return undefined;
        segments.push(bytes);
        at += size;
      }
      return { corpusVersion: head.corpusVersion, segments };
    } finally {
      await handle.close();
    }
  } catch {
    // A cache that cannot be read is made anew.
    return undefined;
  }
}

const MOST_HEAD = 1_000_000;
/** Some milliseconds of work at once. */
const STRETCH = 4_000_000;

function toHead(value: unknown): Head {
  const { format, corpusVersion, segments } = value as Partial<Head>;
  const isFit = typeof format === 'string' && typeof corpusVersion === 'number' && Array.isArray(segments);
  if (!isFit || !segments.every(({ size, sum }) => Number.isSafeInteger(size) && size >= 8 && Number.isSafeInteger(sum))) throw new Error('not a snapshot');
  return { format, corpusVersion, segments };
}

async function writeAll(handle: Awaited<ReturnType<typeof open>>, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) done += (await handle.write(bytes, done, Math.min(bytes.length - done, STRETCH))).bytesWritten;
}

async function sumOf(bytes: Uint8Array): Promise<number> {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += STRETCH) {
    sum = crc32(bytes.subarray(at, at + STRETCH), sum);
    await breathe();
  }
  return sum;
}

/** Takes away what processes left that were ended while they wrote. */
async function sweep(file: string): Promise<void> {
  const [folder, name] = [path.dirname(file), path.basename(file)];
  for (const other of await readdir(folder)) {
    if (!other.startsWith(`${name}.`) || !other.endsWith('.tmp')) continue;
    const there = await stat(path.join(folder, other)).catch(() => undefined);
    if (there !== undefined && Date.now() - there.mtimeMs > ABANDONED_MS) await rm(path.join(folder, other), { force: true });
  }
}

const ABANDONED_MS = 600_000;
