import type { webApi } from '@slack/bolt';
import type { Log } from '../../bot/log.ts';
import type { Clock } from '../../core/clock.ts';
import { toFailure } from './errors.ts';

export interface ZonesParts {
  readonly client: webApi.WebClient;
  readonly clock: Clock;
  readonly log: Log;
}

/** The time zone in a person's profile; null when Slack does not tell it, or not within a second: a form waits for it. */
export type ZoneOf = (user: string) => Promise<string | null>;

const KEPT = 2000;
const FRESH_MS = 60 * 60_000;
const PATIENCE_MS = 1000;

export function createZoneOf({ client, clock, log }: ZonesParts): ZoneOf {
  const known = new Map<string, { readonly zone: Promise<string | null>; readonly at: number }>();
  let told = false;
  return (user) => {
    const now = clock().getTime();
    const last = known.get(user);
    if (last !== undefined && now - last.at < FRESH_MS) return soon(last.zone);
    const zone = ask(user);
    known.delete(user);
    known.set(user, { zone, at: now });
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    return soon(zone);
  };

  async function ask(user: string): Promise<string | null> {
    try {
      return (await client.users.info({ user })).user?.tz ?? null;
    } catch (error) {
      const failure = toFailure(error);
      if (failure.kind !== 'refused') known.delete(user);
      if (!told) log.warn({ code: failure.code }, 'Slack does not tell the time zone of people; with the scope users:read it does');
      told = true;
      return null;
    }
  }
}

const soon = async (zone: Promise<string | null>): Promise<string | null> => {
  const { promise: late, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), PATIENCE_MS);
  return Promise.race([zone, late]).finally(() => clearTimeout(timer));
};
