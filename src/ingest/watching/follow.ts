import { type FSWatcher, watch } from 'node:fs';
import { FootnoteError } from '../../core/errors.ts';
import { isAway, type Look, lookAt } from './look.ts';

/** Files that are new or changed, with their marks, and files that are there no more; by their paths below the folder. */
export interface Changes {
  readonly changed: ReadonlyMap<string, string>;
  readonly removed: readonly string[];
}

export interface FollowOptions {
  /** Marks of files as they were read last. */
  readonly known: ReadonlyMap<string, string>;
  /** Is waited for before it is looked again. */
  onChanges(changes: Changes): Promise<void>;
  /** Hears that the folder is not there, or that the system does not tell of changes. */
  onTrouble(words: string): Promise<void>;
  readonly signal: AbortSignal;
  /** For so long nothing may be written to a file before it is read. Default 1 s. */
  readonly settleMs?: number;
  /** Looked at as often even where the system tells of nothing, as on some network drives. Default 30 s. */
  readonly lookMs?: number;
}

/**
 * Follows a folder until it is told to stop: the system says that something has happened, then it is looked what.
 *
 * A file counts as changed when it has looked the same for `settleMs`, and as removed when it was away for as long: half-written files and those that an
 * editor puts in the place of others are not seen. While the folder itself is away nothing counts as removed.
 */
export async function followFolder(folder: string, options: FollowOptions): Promise<void> {
  const { onChanges, onTrouble, signal, settleMs = 1000, lookMs = 30_000 } = options;
  const known = new Map(options.known);
  const waiting = new Map<string, { readonly mark: string | null; readonly since: number }>();
  const bell = createBell(signal);
  let told: { readonly watcher: FSWatcher | undefined; readonly id: string } | undefined;
  let isMissing = false;
  let isFirst = true;
  try {
    while (!signal.aborted) {
      const look = await lookAt(folder);
      if (look === undefined) {
        if (!isMissing) await onTrouble(`${folder} is not there. It is followed again when it is back; until then its documents stay as they are.`);
        told?.watcher?.close();
        told = undefined;
      } else {
        if (told?.id !== look.id) {
          told?.watcher?.close();
          told = { watcher: await tell(), id: look.id };
        }
        const changes = await settled(look, isFirst);
        isFirst = false;
        if (changes.changed.size + changes.removed.length > 0) {
          if (!(await taken(changes))) continue;
          for (const [name, mark] of changes.changed) known.set(name, mark);
          for (const name of changes.removed) known.delete(name);
        }
      }
      isMissing = look === undefined;
      // After a sign of life a moment of quiet, so that a copied folder is looked at once and not with each of its files.
      await bell.wait(waiting.size > 0 ? settleMs : lookMs);
      if (!signal.aborted) await bell.pause(settleMs / 2);
    }
  } finally {
    told?.watcher?.close();
  }

  /** What cannot be stored now is tried again. */
  async function taken(changes: Changes): Promise<boolean> {
    try {
      await onChanges(changes);
      return true;
    } catch (error) {
      if (!(error instanceof FootnoteError) || error.code !== 'unavailable') throw error;
      await onTrouble(error.message);
      await bell.pause(lookMs);
      return false;
    }
  }

  /** Where the system cannot tell, the folder is looked at all the same. */
  async function tell(): Promise<FSWatcher | undefined> {
    const failed = (error: unknown) => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error';
      return onTrouble(`The system does not tell of changes in ${folder} (${code}). It is looked at every ${Math.round(lookMs / 1000)} s.`);
    };
    try {
      const watcher = watch(folder, { recursive: true }, bell.ring);
      watcher.on('error', (error) => {
        watcher.close();
        // A folder that is taken away says so in this way too.
        void lookAt(folder).then((look) => (look === undefined ? bell.ring() : failed(error)));
      });
      return watcher;
    } catch (error) {
      await failed(error);
      return undefined;
    }
  }

  /** What is other than known, and has been the same for long enough; at the first look also what was written long enough ago. */
  async function settled({ files }: Look, isFirst: boolean): Promise<Changes> {
    const now = performance.now();
    const isSettled = (name: string, mark: string | null, isOld: boolean): boolean => {
      const before = waiting.get(name);
      const is = isOld || (before?.mark === mark && now - before.since >= settleMs);
      if (is) waiting.delete(name);
      else if (before?.mark !== mark) waiting.set(name, { mark, since: now });
      return is;
    };
    for (const name of waiting.keys()) if (files.get(name)?.mark === known.get(name)) waiting.delete(name);
    const changed = new Map<string, string>();
    for (const [name, { mark, writtenMs }] of files) {
      if (known.get(name) !== mark && isSettled(name, mark, isFirst && Date.now() - writtenMs > settleMs)) changed.set(name, mark);
    }
    const removed: string[] = [];
    for (const name of known.keys()) if (!files.has(name) && (await isAway(folder, name)) && isSettled(name, null, false)) removed.push(name);
    return { changed, removed };
  }
}

/** Waits until it is rung or a time has passed; nothing more once it is told to stop. */
function createBell(signal: AbortSignal) {
  let isRung = false;
  let wake = () => {};
  signal.addEventListener('abort', () => wake(), { once: true });
  const sleep = (ms: number, untilRung: boolean) =>
    new Promise<void>((resolve) => {
      if (signal.aborted || (untilRung && isRung)) return resolve();
      const done = () => {
        clearTimeout(timer);
        wake = () => {};
        resolve();
      };
      const timer = setTimeout(done, ms);
      wake = () => {
        if (signal.aborted || untilRung) done();
      };
    });
  return {
    ring() {
      isRung = true;
      wake();
    },
    async wait(ms: number): Promise<void> {
      await sleep(ms, true);
      isRung = false;
    },
    pause: (ms: number) => sleep(ms, false),
  };
}
