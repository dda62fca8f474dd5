import { constants } from 'node:os';
import type { Log } from './bot/log.ts';
import { sparing } from './bot/sparing.ts';
import { FootnoteError } from './core/errors.ts';
import { toId } from './core/identity.ts';

/** A terminal tells npm and the program both, and npm hands it on: that is one signal, not two. */
const ONE_PRESS_MS = 500;

/** Settles when the process is told to stop (SIGTERM, SIGINT). Told once more, it ends at once. */
export function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    let toldAt: number | undefined;
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        if (toldAt !== undefined && performance.now() - toldAt > ONE_PRESS_MS) process.exit(128 + constants.signals[signal]);
        toldAt ??= performance.now();
        resolve();
      });
    }
  });
}

/**
 * Notes what nobody caught, under an id.
 *
 * A promise that nobody handled is the failure of one request, mostly a library's: the process goes on. After an exception nobody knows what state things
 * are in: `end` is given the words for people, so that what runs is finished and whoever watches over the process starts it again.
 */
export function watchFaults(log: Log, end: (error: FootnoteError) => void): void {
  const noted = sparing(log, () => new Date());
  process.on('unhandledRejection', (error: unknown) => noted.error({ id: idOf(error), error }, 'a promise failed that nobody waited for'));
  process.on('uncaughtException', (error: unknown) => {
    const id = idOf(error);
    log.error({ id, error }, 'an exception that nobody caught');
    end(new FootnoteError('unavailable', `Something went wrong here, and the program ends. The log has it under ${id}.`, { cause: error }));
  });
}

/** The same for the same fault at the same place. */
function idOf(error: unknown): string {
  const request = error instanceof Error ? (error.stack ?? error.name) : typeof error;
  return toId({ workspace: 'process', scope: 'all', request, corpusVersion: 0, configuration: 'error internal' });
}
