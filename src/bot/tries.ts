import type { LookOutcome, PostOutcome } from '../core/delivery.ts';
import { createTurns } from '../core/turns.ts';

/** What came of one try. `held`, `late`: certainly nothing was begun. `no_answer`: it was begun, and what came of it is not known. */
export type Tried<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'held'; readonly forMs: number }
  | { readonly kind: 'late' }
  | { readonly kind: 'no_answer' };

export interface Tries {
  /**
   * Does something once in its channel's turn, or not at all: it ends by `deadlineMs`, turns and waits included, and is not begun after that, so that a
   * process that was stopped for a while sends nothing late. `attempt` is told how long it may take.
   */
  once<T>(channel: string, deadlineMs: number, attempt: (leftMs: number) => Promise<T>): Promise<Tried<T>>;
  /** Begins nothing in a channel for a while, or with `EVERYWHERE` in any. */
  hold(channel: string, forMs: number): void;
}

export interface TryOptions {
  /** Milliseconds of a clock that is never set. */
  readonly nowMs: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** The shortest time between two in one channel, or of two anywhere. */
  readonly everyMs: { readonly channel: number } | { readonly anywhere: number };
}

export const EVERYWHERE = '';

/** Longer waits are not waited here: who asks is told how long it is and does something else meanwhile. */
const LONGEST_WAIT_MS = 1500;
const MOST_NAMES = 5000;

export function createTries({ nowMs, sleep, everyMs }: TryOptions): Tries {
  const turns = createTurns();
  /** When the next may begin, by channel. */
  const notBefore = new Map<string, number>();
  const paced = 'channel' in everyMs ? (channel: string) => channel : () => EVERYWHERE;
  const spaceMs = 'channel' in everyMs ? everyMs.channel : everyMs.anywhere;

  const openAt = (channel: string): number => Math.max(notBefore.get(channel) ?? 0, notBefore.get(EVERYWHERE) ?? 0);

  function reserve(channel: string, at: number): void {
    if (notBefore.size >= MOST_NAMES) for (const [name, time] of notBefore) if (time <= nowMs()) notBefore.delete(name);
    if (spaceMs > 0) notBefore.set(paced(channel), at + spaceMs);
  }

  return {
    hold(channel, forMs) {
      notBefore.set(channel, Math.max(notBefore.get(channel) ?? 0, nowMs() + forMs));
    },
    async once(channel, deadlineMs, attempt) {
      const endsAt = nowMs() + deadlineMs;
      let state: 'waiting' | 'begun' | 'over' = 'waiting';
      const over = Promise.withResolvers<{ readonly kind: 'late' | 'no_answer' }>();
      const timer = setTimeout(() => {
        over.resolve({ kind: state === 'begun' ? 'no_answer' : 'late' });
        if (state === 'waiting') state = 'over';
      }, deadlineMs);
      const work = turns(channel, async (): Promise<Tried<Awaited<ReturnType<typeof attempt>>>> => {
        const at = Math.max(nowMs(), openAt(channel));
        const waitMs = at - nowMs();
        if (waitMs > LONGEST_WAIT_MS || at >= endsAt) return waitMs > 0 ? { kind: 'held', forMs: waitMs } : { kind: 'late' };
        reserve(channel, at);
        if (waitMs > 0) await sleep(waitMs);
        const leftMs = endsAt - nowMs();
        if (leftMs <= 0 || state === 'over') return { kind: 'late' };
        state = 'begun';
        return { kind: 'done', value: await attempt(leftMs) };
      });
      try {
        return await Promise.race([work, over.promise]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** What a try that was held, late or without an answer means for what was to be posted. */
export function toPostOutcome(tried: Tried<PostOutcome>, platform: string): PostOutcome {
  switch (tried.kind) {
    case 'done':
      return tried.value;
    case 'held':
      return { kind: 'refused', again: 'later', reason: `${platform} asks to wait before the next message.`, afterMs: Math.ceil(tried.forMs) };
    case 'late':
      return { kind: 'refused', again: 'later', reason: 'The time for this try was over before anything was sent.' };
    case 'no_answer':
      return { kind: 'unknown', reason: `${platform} did not answer in time.` };
  }
}

/** The same for a message that was to be looked for. */
export function toLookOutcome(tried: Tried<LookOutcome>, platform: string): LookOutcome {
  if (tried.kind === 'done') return tried.value;
  const reason = `${platform} did not show the channel in time.`;
  return { kind: 'cannot_look', reason, ...(tried.kind === 'held' ? { afterMs: Math.ceil(tried.forMs) } : {}) };
}
