/** Run as a thread of its own: draws what it is sent, one picture after the other. */
import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Picture } from '../core/picture.ts';

// Before anything else is loaded: a thread does not share what the process has switched on.
enableCompileCache();
const { createPainter } = await import('./png.ts');
const paint = createPainter();

parentPort?.on('message', ({ id, picture }: { readonly id: number; readonly picture: Picture }) => {
  try {
    const png = Uint8Array.from(paint(picture));
    parentPort?.postMessage({ id, png }, [png.buffer]);
  } catch (error) {
    parentPort?.postMessage({ id, error });
  }
});
