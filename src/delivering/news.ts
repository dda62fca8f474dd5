import type { SubscriptionStore } from '../core/subscription.ts';
import { type Rounds, startRounds } from '../rounds.ts';
import type { DeliveringParts } from './parts.ts';

/** The corpus as every process on the database sees it, and as this one does. */
export interface NewsSource {
  /** The corpus version that is stored; asking costs next to nothing. */
  newest(): Promise<number>;
  /** The one that this process has come to. */
  known(): number;
  /** Takes in what others have stored: little of it before this settles, much of it in a while. */
  catchUp(): Promise<void>;
}

type Parts = Pick<DeliveringParts, 'posters' | 'clock' | 'monotonicMs' | 'settings'> & { readonly subscriptions: Pick<SubscriptionStore, 'lookAgain'> };

/** While documents come without an end they are taken in after so long. */
const LONGEST_MS = 30_000;
/** Watches look no more often than this for something new. */
const WATCHES_REST_MS = 30_000;

/**
 * Looks whether documents came in, whichever process took them in: once nothing more comes, what is delivered is compared with them, and watches that rest
 * look at once. So a watch tells all that one file held, and not its beginning.
 */
export function createNews({ subscriptions, posters, clock, monotonicMs, settings }: Parts, source: NewsSource, on: { corrections(): void; watches(): void }) {
  const platforms = posters.map(({ platform }) => platform);
  let last: number | undefined;
  /** Up to where what is delivered was compared, and watches have looked. */
  let compared = source.known();
  let watched = compared;
  let comesSinceMs: number | undefined;
  let watchesFromMs = Number.NEGATIVE_INFINITY;

  return async function look(): Promise<void> {
    const newest = await source.newest();
    const isCalm = newest === last;
    last = newest;
    if (newest <= Math.min(compared, watched)) return;
    comesSinceMs ??= monotonicMs();
    if (!isCalm && monotonicMs() - comesSinceMs < LONGEST_MS) return;
    await source.catchUp();
    const known = source.known();
    if (known > compared) {
      compared = known;
      on.corrections();
    }
    if (known < newest) return;
    comesSinceMs = undefined;
    if (!isCalm || watched >= known || monotonicMs() < watchesFromMs) return;
    if ((await subscriptions.lookAgain(clock(), { platforms, withinMs: settings.watchEveryMs })) > 0) on.watches();
    watched = known;
    watchesFromMs = monotonicMs() + WATCHES_REST_MS;
  };
}

/** The same from time to time, until it is stopped. */
export function startNews(parts: Parts & Pick<DeliveringParts, 'log'>, source: NewsSource, on: Parameters<typeof createNews>[2]): Rounds {
  const look = createNews(parts, source, on);
  const { newsEveryMs } = parts.settings;
  return startRounds({
    round: () => look().then(() => newsEveryMs),
    failed(error) {
      // What cannot be read now keeps others from delivering, too, who say so.
      parts.log.info({ error }, 'whether documents came in could not be seen');
      return newsEveryMs;
    },
    longestMs: newsEveryMs,
  });
}
