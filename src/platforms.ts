import { type DiscordConfig, toDiscordConfig } from './adapters/discord/config.ts';
import { type SlackConfig, toSlackConfig } from './adapters/slack/config.ts';
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
export function platformsOn(environment: Environment): readonly PlatformMaker[] {
  const slack = toSlackConfig(environment);
  const discord = toDiscordConfig(environment);
  return [
    ...(slack === undefined ? [] : [async (parts: PlatformParts) => (await import('./adapters/slack/index.ts')).createSlack(slack, parts)]),
    ...(discord === undefined ? [] : [async (parts: PlatformParts) => (await import('./adapters/discord/index.ts')).createDiscord(discord, parts)]),
  ];
}

/** What asks each of these platforms about its tokens and settings, for `doctor`. Throws as `platformsOn` does. */
export function examinersOn(environment: Environment): readonly Examiner[] {
  const slack = toSlackConfig(environment);
  const discord = toDiscordConfig(environment);
  return [...(slack === undefined ? [] : [slackExaminer(slack)]), ...(discord === undefined ? [] : [discordExaminer(discord)])];
}

function slackExaminer({ road, ...config }: SlackConfig): Examiner {
  return async ({ clock }) => {
    const [{ examineSlack }, { BOT_SCOPES }] = await Promise.all([import('./adapters/slack/doctor.ts'), import('./adapters/slack/manifest.ts')]);
    return examineSlack({ ...config, appToken: road.mode === 'socket' ? road.appToken : null, scopes: BOT_SCOPES }, clock);
  };
}

function discordExaminer({ road, ...config }: DiscordConfig): Examiner {
  return async ({ commands, clock }) => {
    const [{ examineDiscord }, { definitionsOf }, { sameDefinitions }] = await Promise.all([
      import('./adapters/discord/doctor.ts'),
      import('./adapters/discord/definitions.ts'),
      import('./adapters/discord/register.ts'),
    ]);
    const isRegistered = (listed: readonly object[]) => sameDefinitions(listed, definitionsOf(commands), config.guildId !== null);
    return examineDiscord({ ...config, mode: road.mode, publicKey: road.mode === 'http' ? road.publicKey : null, isRegistered }, clock);
  };
}
