import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReaderInput, ReadPage } from './reader.ts';
import { describeFileError, type FoundFile, isInside } from './walk.ts';

const CHUNK_BYTES = 262_144;

/** A file that was found and then could not be read. The message is the reason. */
export class Unreadable extends Error {}

/** A file as a reader sees it. `onBytes` hears of each chunk; `chunks` and `beside` throw `Unreadable`. */
export function openFile(file: FoundFile, onBytes: (sizeBytes: number) => void, readPage: ReadPage): ReaderInput {
  return {
    name: file.name,
    readPage,
    async *chunks() {
      const stream = createReadStream(file.path, { highWaterMark: CHUNK_BYTES });
      try {
        for await (const chunk of stream) {
          onBytes(chunk.length);
          yield chunk;
        }
      } catch (error) {
        throw new Unreadable(describeFileError(error), { cause: error });
      }
    },
    async beside(name, limitBytes) {
      const wanted = path.join(file.folder, path.basename(name));
      try {
        const real = await realpath(wanted);
        const found = await stat(real);
        if (!isInside(file.root, real)) throw new Unreadable(`has a companion ${name} that leads out of the folder given`);
        if (!found.isFile()) return undefined;
        if (found.size > limitBytes) throw new Unreadable(`has a companion ${name} that is larger than ${limitBytes / 1_000_000} MB`);
        return await readFile(real);
      } catch (error) {
        if (error instanceof Unreadable) throw error;
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw new Unreadable(`has a companion ${name} that ${describeFileError(error)}`, { cause: error });
      }
    },
  };
}
