import type { Clock } from '../core/clock.ts';
import type { Request } from './platform.ts';

/** A token bucket: `burst` at once, then `perSecond`. */
export interface Bucket {
  readonly burst: number;
  readonly perSecond: number;
}

export interface Limits {
  readonly user: Bucket;
  /** Counts replies that the whole channel sees. */
  readonly channel: Bucket;
  readonly workspace: Bucket;
}

/** Room for a person who clicks through a brief, not for a script; a channel of many people is held back only where all of them read along. */
export const LIMITS: Limits = {
  user: { burst: 60, perSecond: 2 },
  channel: { burst: 60, perSecond: 1 },
  workspace: { burst: 1000, perSecond: 400 },
};

/** Milliseconds until the request may be asked again; 0 when it may be asked now, which takes a token of each of its buckets. The operator never waits. */
export type Limiter = (request: Pick<Request, 'workspace' | 'channel' | 'user' | 'openly'>) => number;

/** Above this many buckets those that are full again are forgotten. */
const MANY = 10_000;

export function createLimiter(clock: Clock, limits: Limits = LIMITS): Limiter {
  const levels = new Map<string, { tokens: number; at: number; bucket: Bucket }>();
  return ({ workspace, channel, user, openly }) => {
    if (user === null) return 0;
    const now = clock().getTime();
    if (levels.size > MANY) for (const [key, level] of levels) if (filled(level, now) >= level.bucket.burst) levels.delete(key);
    const keys: readonly (readonly [string, Bucket])[] = [
      [`workspace ${workspace}`, limits.workspace],
      [`user ${workspace} ${user}`, limits.user],
      ...(openly && channel !== null ? [[`channel ${workspace} ${channel}`, limits.channel] as const] : []),
    ];
    const states = keys.map(([key, bucket]) => {
      const level = levels.get(key);
      return { key, bucket, tokens: level === undefined ? bucket.burst : filled(level, now) };
    });
    const waitMs = Math.max(...states.map(({ tokens, bucket }) => (tokens >= 1 ? 0 : Math.ceil(((1 - tokens) / bucket.perSecond) * 1000))));
    if (waitMs === 0) for (const { key, bucket, tokens } of states) levels.set(key, { tokens: tokens - 1, at: now, bucket });
    return waitMs;
  };
}

/** A clock that was set back fills nothing. */
const filled = ({ tokens, at, bucket }: { readonly tokens: number; readonly at: number; readonly bucket: Bucket }, now: number): number =>
  Math.min(bucket.burst, tokens + (Math.max(0, now - at) / 1000) * bucket.perSecond);
