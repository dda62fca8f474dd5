import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { FootnoteError } from '../core/errors.ts';
import type { Picture } from '../core/picture.ts';

/** Draws pictures beside everything else. */
export interface Pictures {
  /** A PNG, 1,200 pixels wide. Throws `unavailable` when it cannot be drawn, or not in time. */
  draw(picture: Picture): Promise<Uint8Array>;
  /** Stops what draws; what was not drawn yet fails. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Draws in a thread, so that nobody waits for a picture who did not ask for one. The thread begins with the first picture, keeps the fonts, and
 * keeps the process alive only while something is being drawn. One that fails or takes more than `timeoutMs` is ended; the next picture begins another.
 */
export function createPictures(timeoutMs = 10_000): Pictures {
  let thread: { readonly worker: Worker; readonly waiting: Map<number, Waiting> } | undefined;
  let count = 0;
  let isClosed = false;

  function start() {
    const worker = new Worker(new URL(`./worker${path.extname(import.meta.filename)}`, import.meta.url), { execArgv: [] });
    const own = { worker, waiting: new Map<number, Waiting>() };
    const end = (cause: unknown) => {
      if (thread === own) thread = undefined;
      for (const { reject } of own.waiting.values()) reject(cause);
      own.waiting.clear();
    };
    worker.on('message', ({ id, png, error }: { readonly id: number; readonly png?: Uint8Array; readonly error?: unknown }) => {
      const waiting = own.waiting.get(id);
      if (png !== undefined) waiting?.resolve(png);
      else waiting?.reject(error);
    });
    worker.on('error', end).on('exit', (code) => end(new Error(`the thread that draws ended with ${code}`)));
    return own;
  }

  return {
    async draw(picture) {
      if (isClosed) throw new FootnoteError('unavailable', 'No picture can be drawn any more.');
      thread ??= start();
      const { worker, waiting } = thread;
      const id = ++count;
      let timer: NodeJS.Timeout | undefined;
      try {
        return await new Promise<Uint8Array>((resolve, reject) => {
          waiting.set(id, { resolve, reject });
          timer = setTimeout(() => {
            reject(new Error(`not drawn within ${timeoutMs} ms`));
            void worker.terminate();
          }, timeoutMs);
          worker.ref();
          worker.postMessage({ id, picture });
        });
      } catch (cause) {
        throw new FootnoteError('unavailable', 'The picture could not be drawn.', { cause });
      } finally {
        clearTimeout(timer);
        waiting.delete(id);
        if (waiting.size === 0) worker.unref();
      }
    },
    async close() {
      isClosed = true;
      await thread?.worker.terminate();
    },
  };
}
