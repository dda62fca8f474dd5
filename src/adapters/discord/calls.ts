import { type RESTOptions, Routes } from 'discord.js';
import pRetry from 'p-retry';
import { bodyOf, type Content, createChannelMessages, edited, idOf, type PictureFile } from './channel-messages.ts';
import type { DiscordConfig } from './config.ts';
import { failureOf, isAcknowledged } from './errors.ts';
import { ACKNOWLEDGE_MS } from './limits.ts';
import { createRest } from './rest.ts';

/** What ties an answer to an interaction. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
}

/** Everything that is asked of Discord's API. Rejects with the library's errors, which `failureOf` tells apart. */
export interface Calls {
  /** The first response to an interaction, tried again until its time is over. Settles also when it was there already. */
  respond(interaction: Interaction, body: object): Promise<void>;
  /** Puts `content` in place of the deferred reply, or of the message that a button is on. Idempotent, so tried again for a while. */
  edit(interaction: Interaction, content: Content, picture?: PictureFile): Promise<void>;
  /** One more message to an interaction. Tried once: Discord has nothing that would keep a second try from showing it twice. */
  followUp(interaction: Interaction, content: Content, options: { readonly ephemeral: boolean }): Promise<void>;
  /** Posts in a channel, once per key and part however often it is tried; gives the message's id. */
  send(channel: string, content: Content, options: { readonly key: string; readonly part: number; readonly replyTo?: string }): Promise<string>;
  editMessage(channel: string, message: string, content: Content, picture?: PictureFile): Promise<void>;
  /** The channel of direct messages with a person. */
  directChannel(user: string): Promise<string>;
  listCommands(guildId: string | null): Promise<unknown>;
  putCommands(guildId: string | null, definitions: readonly object[]): Promise<void>;
  deleteCommand(guildId: string | null, id: string): Promise<void>;
}

export interface CallOptions {
  /** The library's own way out to the network; another one in tests. */
  readonly makeRequest?: RESTOptions['makeRequest'];
  /** How long what may be tried again is tried again. Default 80 s, within which a nonce still counts. */
  readonly persistMs?: number;
  /** The first wait between tries; doubled each time up to 20 times of it. Default 250 ms. */
  readonly waitMs?: number;
}

const EPHEMERAL = 1 << 6;

export function createCalls(config: DiscordConfig, { makeRequest, persistMs = 80_000, waitMs = 250 }: CallOptions = {}): Calls {
  const { applicationId } = config;
  const rest = createRest(config, makeRequest === undefined ? {} : { makeRequest });

  /** Tries again while it is unclear whether it was done: only for what has one effect however often it is done. */
  const persist = <T>(attempt: () => Promise<T>, forMs = persistMs): Promise<T> =>
    pRetry(attempt, {
      retries: Number.POSITIVE_INFINITY,
      minTimeout: waitMs,
      maxTimeout: waitMs * 20,
      maxRetryTime: forMs,
      shouldRetry: ({ error }) => failureOf(error) === 'unclear',
    });
  const messages = createChannelMessages(rest);
  const commandsOf = (guildId: string | null) =>
    guildId === null ? Routes.applicationCommands(applicationId) : Routes.applicationGuildCommands(applicationId, guildId);

  return {
    async respond({ id, token }, body) {
      const signal = AbortSignal.timeout(ACKNOWLEDGE_MS);
      await persist(() => rest.post(Routes.interactionCallback(id, token), { auth: false, body, signal }), ACKNOWLEDGE_MS).catch((error: unknown) => {
        if (!isAcknowledged(error)) throw error;
      });
    },
    async edit({ token }, content, picture) {
      await persist(() => rest.patch(Routes.webhookMessage(applicationId, token), { auth: false, ...edited(content, picture) }));
    },
    async followUp({ token }, content, { ephemeral }) {
      const body = bodyOf(content);
      await rest.post(Routes.webhook(applicationId, token), { auth: false, body: { ...body, flags: body.flags | (ephemeral ? EPHEMERAL : 0) } });
    },
    send: (channel, content, { key, part, ...to }) => persist(() => messages.post(channel, content, { name: `${key}${part}`, ...to })),
    async editMessage(channel, message, content, picture) {
      await persist(() => messages.replace(channel, message, content, picture === undefined ? {} : { picture }));
    },
    directChannel: async (user) => idOf(await persist(() => rest.post(Routes.userChannels(), { body: { recipient_id: user } }))),
    listCommands: (guildId) => persist(() => rest.get(commandsOf(guildId))),
    async putCommands(guildId, definitions) {
      await persist(() => rest.put(commandsOf(guildId), { body: definitions }));
    },
    async deleteCommand(guildId, id) {
      await persist(() => rest.delete(`${commandsOf(guildId)}/${id}`));
    },
  };
}
