import { setImmediate as nextTurn } from 'node:timers/promises';

/** So long may answers, and all else that takes long, go on in one turn of the event loop, in milliseconds. What they do at once takes some milliseconds more at most. */
const TURN_MS = 5;

const waiting: (() => void)[] = [];
let began = 0;

/**
 * Lets whatever else waits have its turn, such as requests to acknowledge: at once where this turn of the event loop has only begun, else in a later one.
 *
 * To be awaited between pieces of some milliseconds. Whoever works for long, many at the same time too, shares the turns one after the other: so together they
 * never hold the loop for much longer than one of them.
 */
export async function breathe(): Promise<void> {
  if (performance.now() - began < TURN_MS) return;
  await new Promise<void>((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) void nextTurn().then(resume);
  });
}

/** The one that has waited longest goes on in this turn, the next one in the next. */
function resume(): void {
  began = performance.now();
  waiting.shift()?.();
  if (waiting.length > 0) void nextTurn().then(resume);
}
