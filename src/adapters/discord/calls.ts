import { createHash } from 'node:crypto';
import { REST, Routes } from 'discord.js';
import pRetry from 'p-retry';
import type { DiscordConfig } from './config.ts';
import { failureOf, isAcknowledged } from './errors.ts';
import { ACKNOWLEDGE_MS, LIMITS } from './limits.ts';
import { NO_MENTIONS, type Payload } from './render.ts';

/** What ties an answer to an interaction. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
}

/** What is sent: a page, or a line of our own in plain content, for which a page would be too much. */
export type Content = Payload | { readonly content: string };

export interface Picture {
  readonly name: string;
  readonly png: Uint8Array;
  readonly alt: string;
}

/** Everything that is asked of Discord's API. Rejects with the library's errors, which `failureOf` tells apart. */
export interface Calls {
  /** The first response to an interaction, tried again until its time is over. Settles also when it was there already. */
  respond(interaction: Interaction, body: object): Promise<void>;
  /** Puts `content` in place of the deferred reply, or of the message that a button is on. Idempotent, so tried again for a while. */
  edit(interaction: Interaction, content: Content, picture?: Picture): Promise<void>;
  /** One more message to an interaction. Tried once: Discord has nothing that would keep a second try from showing it twice. */
  followUp(interaction: Interaction, content: Content, options: { readonly ephemeral: boolean }): Promise<void>;
  /** Posts in a channel, once per key and part however often it is tried; gives the message's id. */
  send(channel: string, content: Content, options: { readonly key: string; readonly part: number; readonly replyTo?: string }): Promise<string>;
  editMessage(channel: string, message: string, content: Content, picture?: Picture): Promise<void>;
  /** The channel of direct messages with a person. */
  directChannel(user: string): Promise<string>;
  listCommands(guildId: string | null): Promise<unknown>;
  putCommands(guildId: string | null, definitions: readonly object[]): Promise<void>;
  deleteCommand(guildId: string | null, id: string): Promise<void>;
}

export interface CallOptions {
  /** The library's own way out to the network; another one in tests. */
  readonly makeRequest?: REST['options']['makeRequest'];
  /** How long what may be tried again is tried again. Default 80 s, within which a nonce still counts. */
  readonly persistMs?: number;
  /** The first wait between tries; doubled each time up to 20 times of it. Default 250 ms. */
  readonly waitMs?: number;
}

const EPHEMERAL = 1 << 6;
const SUPPRESS_EMBEDS = 1 << 2;

export function createCalls({ botToken, applicationId, apiUrl }: DiscordConfig, { makeRequest, persistMs = 80_000, waitMs = 250 }: CallOptions = {}): Calls {
  // The library would try a server error four times within 15 ms, follow-ups too; 429 it waits for whatever this says.
  const rest = new REST({ api: apiUrl, version: '10', retries: 0, timeout: 10_000, ...(makeRequest === undefined ? {} : { makeRequest }) }).setToken(botToken);

  /** Tries again while it is unclear whether it was done: only for what has one effect however often it is done. */
  const persist = <T>(attempt: () => Promise<T>, forMs = persistMs): Promise<T> =>
    pRetry(attempt, {
      retries: Number.POSITIVE_INFINITY,
      minTimeout: waitMs,
      maxTimeout: waitMs * 20,
      maxRetryTime: forMs,
      shouldRetry: ({ error }) => failureOf(error) === 'unclear',
    });
  const files = (picture: Picture | undefined) =>
    picture === undefined ? {} : { files: [{ name: picture.name, data: Buffer.from(picture.png), contentType: 'image/png' }] };
  const edited = (content: Content, picture: Picture | undefined) => ({
    ...bodyOf(content),
    attachments: picture === undefined ? [] : [{ id: 0, filename: picture.name, description: picture.alt }],
  });
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
      await persist(() => rest.patch(Routes.webhookMessage(applicationId, token), { auth: false, body: edited(content, picture), ...files(picture) }));
    },
    async followUp({ token }, content, { ephemeral }) {
      const body = bodyOf(content);
      await rest.post(Routes.webhook(applicationId, token), { auth: false, body: { ...body, flags: body.flags | (ephemeral ? EPHEMERAL : 0) } });
    },
    async send(channel, content, { key, part, replyTo }) {
      const reference = replyTo === undefined ? {} : { message_reference: { message_id: replyTo, fail_if_not_exists: false } };
      const body = { ...bodyOf(content), ...reference, nonce: nonceOf(key, part), enforce_nonce: true };
      return idOf(await persist(() => rest.post(Routes.channelMessages(channel), { body })));
    },
    async editMessage(channel, message, content, picture) {
      await persist(() => rest.patch(Routes.channelMessage(channel, message), { body: edited(content, picture), ...files(picture) }));
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

const bodyOf = (content: Content) => ('components' in content ? content : { ...content, flags: SUPPRESS_EMBEDS, allowed_mentions: NO_MENTIONS });

/** The same key and part give the same nonce, by which Discord knows a message that it has already. */
export const nonceOf = (key: string, part: number): string =>
  createHash('sha256').update(`${key}${part}`).digest().subarray(0, 18).toString('base64url').slice(0, LIMITS.nonce);

function idOf(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string') return answer.id;
  throw new Error('an answer without an id');
}
