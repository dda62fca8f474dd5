import * as z from 'zod';
import { FootnoteError } from '../../core/errors.ts';

/** How Discord is reached: over a gateway connection that this program opens, or as signed requests to the HTTP port. */
export type DiscordRoad = { readonly mode: 'gateway' } | { readonly mode: 'http'; readonly publicKey: string };

export interface DiscordConfig {
  readonly botToken: string;
  readonly applicationId: string;
  readonly road: DiscordRoad;
  /** Where commands are registered; null for everywhere. */
  readonly guildId: string | null;
  /** Without the version and a last `/`. */
  readonly apiUrl: string;
}

/** What an empty setting and a missing one have in common: the default applies. */
const unset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const setting = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unset, schema.optional());

const PORTAL = 'https://discord.com/developers/applications';
const ID = /^\d{15,21}$/u;
const APPLICATION_WORDS = `must be the number under General Information, Application ID of your application at ${PORTAL}.`;
const KEY_WORDS = `must be the 64 letters and digits under General Information, Public Key of your application at ${PORTAL}`;

const settings = z.object({
  DISCORD_BOT_TOKEN: setting(
    z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/u, `must be three parts joined by ".". Copy it from Bot, Reset Token of your application at ${PORTAL}.`),
  ),
  DISCORD_APPLICATION_ID: setting(z.string().regex(ID, APPLICATION_WORDS)),
  DISCORD_PUBLIC_KEY: setting(z.string().regex(/^[0-9a-f]{64}$/iu, `${KEY_WORDS}.`)),
  DISCORD_GUILD_ID: setting(
    z
      .string()
      .regex(ID, 'must be the number of a server: switch on User Settings, Advanced, Developer Mode, then Copy Server ID. Leave it out for all servers.'),
  ),
  DISCORD_INTERACTIONS: setting(z.enum(['gateway', 'http'], 'must be "gateway" or "http" (signed requests to the HTTP port). Leave it out for "gateway".')),
  DISCORD_API_URL: setting(
    z.url({ protocol: /^https?$/u, error: 'must be an address that begins with http:// or https://. Leave it out for Discord itself.' }),
  ),
});

/**
 * The settings of Discord; undefined when `DISCORD_BOT_TOKEN` is not set, which leaves Discord off.
 *
 * Throws `invalid` with each wrong setting's name, what was expected and where to get it; values are never repeated.
 */
export function toDiscordConfig(environment: Readonly<Record<string, string | undefined>>): DiscordConfig | undefined {
  if (unset(environment.DISCORD_BOT_TOKEN) === undefined) return undefined;
  const read = settings.safeParse(environment);
  if (!read.success) throw new FootnoteError('invalid', read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`).join('\n'));
  const {
    DISCORD_BOT_TOKEN: botToken = '',
    DISCORD_APPLICATION_ID: applicationId,
    DISCORD_PUBLIC_KEY: publicKey,
    DISCORD_GUILD_ID: guildId = null,
    DISCORD_INTERACTIONS: mode = 'gateway',
    DISCORD_API_URL: apiUrl = 'https://discord.com/api',
  } = read.data;
  if (applicationId === undefined) throw new FootnoteError('invalid', `DISCORD_APPLICATION_ID is missing. It ${APPLICATION_WORDS}`);
  return { botToken, applicationId, road: toRoad(mode, publicKey), guildId, apiUrl: apiUrl.replace(/\/+$/u, '') };
}

function toRoad(mode: DiscordRoad['mode'], publicKey: string | undefined): DiscordRoad {
  if (mode === 'gateway') return { mode };
  if (publicKey !== undefined) return { mode, publicKey };
  throw new FootnoteError(
    'invalid',
    `DISCORD_PUBLIC_KEY is missing, which DISCORD_INTERACTIONS=http needs. It ${KEY_WORDS}, or set DISCORD_INTERACTIONS=gateway.`,
  );
}
