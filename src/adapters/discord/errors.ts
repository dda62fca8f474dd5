import { RateLimitError } from 'discord.js';
import { FootnoteError } from '../../core/errors.ts';

/**
 * What became of a call that failed.
 *
 * `unclear`: a server error or a lost connection, after which it may have been done or not · `late`: the interaction can no longer be answered ·
 * `refused`: certainly not done, and not to be tried again.
 */
export type Failure = 'unclear' | 'late' | 'refused';

/** Unknown interaction, unknown webhook, invalid webhook token (Discord's "JSON Error Codes", read in November 2025). */
const LATE: readonly unknown[] = [10062, 10015, 50027];
const ALREADY_ACKNOWLEDGED = 40060;

export function failureOf(error: unknown): Failure {
  if (LATE.includes(codeOf(error))) return 'late';
  const status = statusOf(error);
  return status === undefined || status >= 500 || status === 408 ? 'unclear' : 'refused';
}

/** Discord's own number for what is wrong, else the HTTP status, else the word of the network. */
export function codeOf(error: unknown): string | number {
  if (typeof error !== 'object' || error === null) return 'unknown';
  // Its code is a number of the web's, not of Discord's.
  if (error instanceof DOMException) return error.name;
  if ('code' in error && (typeof error.code === 'number' || typeof error.code === 'string')) return error.code;
  return statusOf(error) ?? (error instanceof Error ? error.name : 'unknown');
}

export const isAcknowledged = (error: unknown): boolean => codeOf(error) === ALREADY_ACKNOWLEDGED;

/** An error for the log, where its stack says more than its code: the library's own hold what was sent, and the token that it was sent with. */
export const faultOf = (error: unknown): { readonly error?: unknown } =>
  typeof error === 'object' && error !== null && ('requestBody' in error || 'url' in error) ? {} : { error };

/** What Discord or the library asked to wait for; undefined for another error. `everywhere`: in all channels. */
export function waitOf(error: unknown): { readonly ms: number; readonly everywhere: boolean } | undefined {
  if (!(error instanceof RateLimitError)) return undefined;
  const { timeToReset, retryAfter, sublimitTimeout, global } = error;
  return { ms: Math.max(0, timeToReset, retryAfter, sublimitTimeout), everywhere: global };
}

export const statusOf = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number' ? error.status : undefined;

const PORTAL = 'https://discord.com/developers/applications';
const TOKEN_WORDS = `Discord does not accept DISCORD_BOT_TOKEN. Copy it again from Bot, Reset Token of your application at ${PORTAL}.`;

/** Codes with which the gateway closes for good (Discord's "Gateway Close Event Codes", read in November 2025), and what to do about each. */
const FINAL: Readonly<Record<number, string>> = {
  4004: TOKEN_WORDS,
  4010: 'Discord refused the connection (invalid shard). Set DISCORD_INTERACTIONS=http, which needs none.',
  4011: 'This application is in more servers than one gateway connection may serve. Set DISCORD_INTERACTIONS=http, which needs none.',
  4012: 'Discord no longer speaks this version of its gateway. Install a newer version of this program, or set DISCORD_INTERACTIONS=http.',
  4013: 'Discord does not know one of the intents that were asked for. Install a newer version of this program, or set DISCORD_INTERACTIONS=http.',
  4014: `Discord does not allow this application the intents Guilds, Guild Messages and Direct Messages, none of which is privileged. Look under Bot of your application at ${PORTAL}, or set DISCORD_INTERACTIONS=http.`,
};

/** What to fix after the gateway closed for good; undefined for a code after which one connects again. */
export function finalError(closeCode: number): FootnoteError | undefined {
  const words = FINAL[closeCode];
  return words === undefined ? undefined : new FootnoteError('unavailable', words);
}

/** What a failed start means for the operator. */
export function startError(error: unknown, guildId: string | null): FootnoteError {
  if (error instanceof FootnoteError) return error;
  const status = statusOf(error);
  const code = codeOf(error);
  const because = (words: string) => new FootnoteError('unavailable', words, { cause: error });
  if (status === 401 || code === 'TokenInvalid') return because(TOKEN_WORDS);
  if (code === 20012 || code === 10002)
    return because(`DISCORD_APPLICATION_ID is not the application of DISCORD_BOT_TOKEN. Copy both from the same application at ${PORTAL}.`);
  if (guildId !== null && (status === 403 || code === 10004)) {
    return because(
      'The server DISCORD_GUILD_ID does not know this application. Invite it with the scopes bot and applications.commands, or leave DISCORD_GUILD_ID out.',
    );
  }
  return because(`Discord could not be reached (${code}). Check the network and DISCORD_API_URL, then start again.`);
}
