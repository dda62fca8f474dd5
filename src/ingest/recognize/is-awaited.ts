import type { RecognitionStore } from '../../core/recognizing/recognition.ts';

/** Whether there is something to recognize. One article alone has nothing to be compared with and waits, so that a first start costs nothing. */
export async function isAwaited(store: Pick<RecognitionStore, 'waiting' | 'last'>): Promise<boolean> {
  const waiting = await store.waiting();
  return waiting > 1 || (waiting === 1 && (await store.last()) > 0);
}
