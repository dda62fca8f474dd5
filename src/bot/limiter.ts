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

/** So many buckets are remembered, some 4 MB. Those that were quiet for longest are forgotten, and by then most likely full again. */
const MOST_BUCKETS = 20_000;

export function createLimiter(clock: Clock, limits: Limits = LIMITS, mostBuckets = MOST_BUCKETS): Limiter {
  // Two halves: what is used moves to the newer one, and when that is full the older one is dropped.
  let newer = new Map<string, Level>();
  let older = new Map<string, Level>();
  return ({ workspace, channel, user, openly }) => {
    if (user === null) return 0;
    const now = clock().getTime();
    const keys: readonly (readonly [string, Bucket])[] = [
      [`user ${workspace} ${user}`, limits.user],
      ...(openly && channel !== null ? [[`channel ${workspace} ${channel}`, limits.channel] as const] : []),
      [`workspace ${workspace}`, limits.workspace],
    ];
    const states = keys.map(([key, bucket]) => ({ key, bucket, tokens: filled(newer.get(key) ?? older.get(key), bucket, now) }));
    const waitMs = Math.max(...states.map(({ tokens, bucket }) => untilOne(tokens, bucket)));
    if (newer.size + keys.length > mostBuckets / 2) {
      older = newer;
      newer = new Map();
    }
    for (const { key, tokens } of states) newer.set(key, { tokens: waitMs === 0 ? tokens - 1 : tokens, at: now });
    return waitMs;
  };
}

interface Level {
  readonly tokens: number;
  readonly at: number;
}

/** A clock that was set back fills nothing, and fills again from there. */
function filled(level: Level | undefined, { burst, perSecond }: Bucket, now: number): number {
  return level === undefined ? burst : Math.min(burst, level.tokens + (Math.max(0, now - level.at) / 1000) * perSecond);
}

/** What sums of fractions may be short of a whole. */
const ROUNDING = 1e-6;

const untilOne = (tokens: number, { perSecond }: Bucket): number => (tokens >= 1 - ROUNDING ? 0 : Math.ceil(((1 - tokens) / perSecond) * 1000));
