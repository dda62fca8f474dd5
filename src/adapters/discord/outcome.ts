import { wasNeverSent } from '../../bot/never-sent.ts';
import type { LookOutcome, PostOutcome } from '../../core/delivery.ts';
import { codeOf, failureOf, statusOf, waitOf } from './errors.ts';

type Gone = 'target_gone' | 'workspace_gone';

/** Codes after which nothing is taken any more (Discord's "JSON Error Codes", read in November 2025), and what to do about each. */
const GONE: Readonly<Record<number, readonly [Gone, string]>> = {
  10003: ['target_gone', 'The channel is gone.'],
  10004: ['workspace_gone', 'The bot is no longer in the server.'],
  50001: ['target_gone', 'The bot cannot see the channel: let it View Channel there.'],
  50008: ['target_gone', 'The channel takes no text.'],
  50013: ['target_gone', 'The bot may not write in the channel: let it Send Messages there.'],
  50083: ['target_gone', 'The thread is archived.'],
};

const TOKEN_REFUSED = 'Discord does not accept DISCORD_BOT_TOKEN: copy it again from Bot, Reset Token of your application.';

/** The token is refused: nothing that needs it will go, in no server. */
export const isAboutToken = (error: unknown): boolean => statusOf(error) === 401;

export const refusedToken: PostOutcome = { kind: 'refused', again: 'workspace_gone', reason: TOKEN_REFUSED };

/** What a failed call means for a message that was to be posted. */
export function toPosted(error: unknown): PostOutcome {
  const refused = (again: 'later' | 'never' | Gone, reason: string): PostOutcome => ({ kind: 'refused', again, reason });
  const wait = waitOf(error);
  if (wait !== undefined) return { ...refused('later', wordsFor(error)), afterMs: Math.ceil(wait.ms) } as PostOutcome;
  if (wasNeverSent(error)) return refused('later', wordsFor(error));
  if (failureOf(error) === 'unclear') return { kind: 'unknown', reason: `Discord did not say whether the message is there (${codeOf(error)}).` };
  if (isAboutToken(error)) return refusedToken;
  const [gone] = goneBy(error) ?? [];
  // Without a number of Discord's it is not Discord that answers, or one of its guards.
  return refused(gone ?? (isDiscords(error) ? 'never' : 'later'), wordsFor(error));
}

/** What a failed call means for a message that is looked for: that it is there or not is never concluded from it. */
export function toLooked(error: unknown): LookOutcome {
  const wait = waitOf(error);
  return { kind: 'cannot_look', reason: wordsFor(error), ...(wait === undefined ? {} : { afterMs: Math.ceil(wait.ms) }) };
}

function wordsFor(error: unknown): string {
  if (waitOf(error) !== undefined) return 'Discord asks to wait before the next message.';
  if (wasNeverSent(error)) return 'Discord could not be reached.';
  if (isAboutToken(error)) return TOKEN_REFUSED;
  if (failureOf(error) === 'unclear') return `Discord gave no clear answer (${codeOf(error)}).`;
  const [, advice] = goneBy(error) ?? [];
  return `Discord refused it (${codeOf(error)}).${advice === undefined ? '' : ` ${advice}`}`;
}

const goneBy = (error: unknown): readonly [Gone, string] | undefined => GONE[Number(codeOf(error))];

const isDiscords = (error: unknown): boolean => {
  const code = codeOf(error);
  return typeof code === 'number' && code >= 1000;
};
