import { REST, type RESTOptions } from 'discord.js';
import type { DiscordConfig } from './config.ts';

/** Discord's API through its library, which repeats nothing here: it would try a server error four times within 15 ms, whatever it may have done. 429 it waits for, unless `options` say otherwise. */
export function createRest({ botToken, apiUrl }: Pick<DiscordConfig, 'botToken' | 'apiUrl'>, options: Partial<RESTOptions> = {}): REST {
  return new REST({ version: '10', retries: 0, timeout: 10_000, makeRequest: byFetch, ...options, api: apiUrl }).setToken(botToken);
}

/**
 * Node's own `fetch`. The library's way out takes the dispatcher that any other version of undici has set for the process, which refuses its files.
 *
 * Rejects with the error of the network itself, as the library's way does.
 */
async function byFetch(url: string, { method, headers, body, signal }: Parameters<RESTOptions['makeRequest']>[1]): ReturnType<RESTOptions['makeRequest']> {
  try {
    // One body type of two declarations: the library's forms are Node's.
    return await fetch(url, { method, headers, body, signal } as RequestInit);
  } catch (error) {
    throw error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
  }
}
