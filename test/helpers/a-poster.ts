import type { LookOutcome, PartToPost, Poster, PostOutcome } from '../../src/core/delivery.ts';

export interface AskedOfPoster {
  readonly did: 'post' | 'look' | 'amend';
  readonly channel: string;
  readonly payload: string;
  readonly threadOf: string | null;
}

type Answer = PostOutcome | 'take' | 'lose';

/** A platform in memory: what is there, what it was asked, and what it answers instead of what is true. */
export function aPoster(platform = 'slack') {
  const there: { readonly id: string; readonly channel: string; payload: string; readonly key: string; readonly threadOf: string | null }[] = [];
  const asked: AskedOfPoster[] = [];
  const posts: ((part: PartToPost) => Answer | Promise<Answer>)[] = [];
  const looks: (() => LookOutcome | Promise<LookOutcome>)[] = [];
  const take = ({ target, payload, key, threadOf }: PartToPost) => {
    const id = `m${there.length + 1}`;
    there.push({ id, channel: target.channel, payload, key, threadOf });
    return { kind: 'posted', posted: { id, url: `https://chat.example/${id}` } } as const;
  };
  const poster: Poster = {
    platform,
    settleMs: 10_000,
    freeze: (message) => [message.fallback],
    async post(part) {
      asked.push({ did: 'post', channel: part.target.channel, payload: part.payload, threadOf: part.threadOf });
      const answer = (await posts.shift()?.(part)) ?? 'take';
      if (answer === 'take') return take(part);
      if (answer !== 'lose') return answer;
      take(part);
      return { kind: 'unknown', reason: 'No answer came.' };
    },
    async look({ target, payload, key, threadOf }) {
      asked.push({ did: 'look', channel: target.channel, payload, threadOf });
      const answer = await looks.shift()?.();
      if (answer !== undefined) return answer;
      const found = there.find((message) => message.key === key);
      return found === undefined ? { kind: 'absent' } : { kind: 'found', posted: { id: found.id, url: null } };
    },
    async amend({ channel }, { id }, payload) {
      asked.push({ did: 'amend', channel, payload, threadOf: null });
      const found = there.find((message) => message.id === id);
      if (found === undefined) return { kind: 'refused', again: 'never', reason: 'There is no such message.' };
      found.payload = payload;
      return { kind: 'posted', posted: { id, url: null } };
    },
    nameOf: async ({ channel }) => `#${channel}`,
  };
  return {
    poster,
    there,
    asked,
    /** What the next post does, in the order in which they are given. */
    onPost: (...next: typeof posts) => void posts.push(...next),
    onLook: (...next: typeof looks) => void looks.push(...next),
  };
}
