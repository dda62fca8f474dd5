import type { Clock } from '../core/clock.ts';
import type { BriefStore, KeptBrief } from '../core/desk.ts';
import { FootnoteError } from '../core/errors.ts';
import { toIdBeginning } from './briefs.ts';

export interface UnkeptOptions {
  readonly clock: Clock;
  /** Hears once of each time in which nothing can be written, with why. */
  readonly onFailure: (error: FootnoteError) => void;
}

/** Each try may wait for a lock as long as the database does. */
const TRY_AGAIN_MS = 30_000;
/** Held in memory at most. */
const HELD = 100;

/**
 * Briefs that are answers even where they cannot be written: a locked, full or read-only database is `unavailable` to `keep`, and what was to be
 * kept is held in memory instead, to be looked up until the process ends. It is written when the database can be written to again.
 */
export function withUnkept(store: BriefStore, { clock, onFailure }: UnkeptOptions): BriefStore {
  const held = new Map<string, KeptBrief>();
  let tryAgainAt: number | undefined;

  async function keep(brief: KeptBrief): Promise<void> {
    const now = clock().getTime();
    if (tryAgainAt === undefined || now >= tryAgainAt) {
      try {
        await store.keep(brief);
        for (const [key, other] of held) {
          await store.keep(other);
          held.delete(key);
        }
        tryAgainAt = undefined;
        return;
      } catch (error) {
        noteFailure(error);
      }
    }
    held.set(keyOf(brief.workspace, brief.id), brief);
    const [oldest] = held.keys();
    if (held.size > HELD && oldest !== undefined) held.delete(oldest);
  }

  function noteFailure(error: unknown): void {
    if (!(error instanceof FootnoteError) || error.code !== 'unavailable') throw error;
    if (tryAgainAt === undefined) onFailure(error);
    tryAgainAt = clock().getTime() + TRY_AGAIN_MS;
  }

  /** What somebody judges or shares is to stay, so that it is written now. */
  async function write(workspace: string, id: string): Promise<void> {
    const brief = held.get(keyOf(workspace, id));
    if (brief === undefined) return;
    await store.keep(brief);
    held.delete(keyOf(workspace, id));
  }

  return {
    keep,
    keepShown: store.keepShown,
    async find(workspace, beginning) {
      const kept = await store.find(workspace, beginning);
      const from = toIdBeginning(beginning);
      const own = from === undefined ? [] : [...held.values()].filter((brief) => brief.workspace === workspace && brief.id.startsWith(from));
      const all = [...kept, ...own.filter(({ id }) => !kept.some((other) => other.id === id))];
      return all.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, 2);
    },
    findAnywhere: store.findAnywhere,
    async recent(workspace, limit) {
      const own = [...held.values()].filter((brief) => brief.workspace === workspace).map(({ id }) => id);
      return [...new Set([...own.reverse(), ...(await store.recent(workspace, limit))])].slice(0, limit);
    },
    count: store.count,
    async share(workspace, id) {
      try {
        await write(workspace, id);
        await store.share(workspace, id);
      } catch (error) {
        noteFailure(error);
      }
    },
    async judge(feedback) {
      await write(feedback.workspace, feedback.brief);
      await store.judge(feedback);
    },
  };
}

const keyOf = (workspace: string, id: string) => `${id} ${workspace}`;
