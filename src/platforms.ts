import type { Examiner } from './bot/examine.ts';
import type { Platform, PlatformParts } from './bot/platform.ts';
import type { Environment } from './config.ts';
import type { Endpoint } from './web/server.ts';

/** A platform as it runs here: it may want a path of the one HTTP port. */
export interface ServedPlatform extends Platform {
  readonly endpoint?: Endpoint;
}

/** Makes a platform that its settings have switched on. Its SDK is loaded then, and not before. */
export type PlatformMaker = (parts: PlatformParts) => Promise<ServedPlatform>;

/** The platforms whose tokens are set; none when the console is the platform. Throws `invalid` with each wrong setting and what was expected. */
export function platformsOn(_environment: Environment): readonly PlatformMaker[] {
  return [];
}

/** What asks each of these platforms about its tokens and settings, for `doctor`. */
export function examinersOn({
  SLACK_BOT_TOKEN,
  SLACK_APP_TOKEN,
  SLACK_SIGNING_SECRET,
  SLACK_API_URL,
  DISCORD_BOT_TOKEN,
  DISCORD_APPLICATION_ID,
  DISCORD_PUBLIC_KEY,
  DISCORD_GUILD_ID,
  DISCORD_INTERACTIONS,
  DISCORD_API_URL,
}: Environment): readonly Examiner[] {
  const slack: Examiner = async ({ clock }) => {
    const { examineSlack, SCOPES } = await import('./adapters/slack/doctor.ts');
    const appToken = SLACK_SIGNING_SECRET ? null : (SLACK_APP_TOKEN ?? null);
    return examineSlack({ apiUrl: SLACK_API_URL || 'https://slack.com/api/', botToken: SLACK_BOT_TOKEN ?? '', appToken, scopes: SCOPES }, clock);
  };
  const discord: Examiner = async ({ commands, clock }) => {
    const { examineDiscord } = await import('./adapters/discord/doctor.ts');
    const examination = {
      apiUrl: DISCORD_API_URL || 'https://discord.com/api',
      botToken: DISCORD_BOT_TOKEN ?? '',
      applicationId: DISCORD_APPLICATION_ID ?? '',
      publicKey: DISCORD_PUBLIC_KEY || null,
      guildId: DISCORD_GUILD_ID || null,
      mode: DISCORD_INTERACTIONS === 'http' ? ('http' as const) : ('gateway' as const),
      isRegistered: (listed: readonly object[]) => commands.every(({ name }) => listed.some((each) => 'name' in each && each.name === name)),
    };
    return examineDiscord(examination, clock);
  };
  return [...(SLACK_BOT_TOKEN ? [slack] : []), ...(DISCORD_BOT_TOKEN ? [discord] : [])];
}
