import { toDiscordConfig } from './adapters/discord/config.ts';
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
  const discord = toDiscordConfig(environment);
  return [...(discord === undefined ? [] : [async (parts: PlatformParts) => (await import('./adapters/discord/index.ts')).createDiscord(discord, parts)])];
}
