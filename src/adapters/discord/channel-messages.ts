import { createHash } from 'node:crypto';
import { type REST, Routes } from 'discord.js';
import * as z from 'zod';
import { LIMITS } from './limits.ts';
import { NO_MENTIONS, type Payload } from './render.ts';

/** What is sent: a page, or a line of our own in plain content, for which a page would be too much. */
export type Content = Payload | { readonly content: string };

export interface PictureFile {
  readonly name: string;
  readonly png: Uint8Array;
  readonly alt: string;
}

/** A message as a list shows it. */
export interface Listed {
  readonly id: string;
  readonly nonce: string | null;
  readonly components: readonly unknown[];
  /** Something has been put in its place since it was posted. */
  readonly edited: boolean;
}

/** Messages in channels. Each call is one try and rejects with the library's errors, which `failureOf` tells apart; `signal` ends it early. */
export interface ChannelMessages {
  /** Posts a message, once in some minutes for the same name; gives its id. */
  post(channel: string, content: Content, options: { readonly name: string; readonly replyTo?: string; readonly signal?: AbortSignal }): Promise<string>;
  replace(channel: string, message: string, content: Content, options?: { readonly picture?: PictureFile; readonly signal?: AbortSignal }): Promise<void>;
  /** At most 100 of the messages that came right after another, which need not exist. Empty too where this program may not read what was said before. */
  after(channel: string, message: string, signal: AbortSignal): Promise<readonly Listed[]>;
  /** What a channel is called, and its last message; null when there never was one. */
  channel(channel: string, signal: AbortSignal): Promise<{ readonly name: string | null; readonly lastMessage: string | null }>;
}

const SUPPRESS_EMBEDS = 1 << 2;
/** The most that Discord lists at once. */
const PAGE = 100;

export function createChannelMessages(rest: REST): ChannelMessages {
  return {
    async post(channel, content, { name, replyTo, signal }) {
      const reference = replyTo === undefined ? {} : { message_reference: { message_id: replyTo, fail_if_not_exists: false } };
      const body = { ...bodyOf(content), ...reference, nonce: nonceOf(name), enforce_nonce: true };
      return idOf(await rest.post(Routes.channelMessages(channel), { body, ...signalled(signal) }));
    },
    async replace(channel, message, content, { picture, signal } = {}) {
      await rest.patch(Routes.channelMessage(channel, message), { ...edited(content, picture), ...signalled(signal) });
    },
    async after(channel, message, signal) {
      return list.parse(await rest.get(Routes.channelMessages(channel), { query: new URLSearchParams({ after: message, limit: String(PAGE) }), signal }));
    },
    async channel(channel, signal) {
      const { name, last_message_id: lastMessage } = described.parse(await rest.get(Routes.channel(channel), { signal }));
      return { name, lastMessage };
    },
  };
}

const signalled = (signal: AbortSignal | undefined) => (signal === undefined ? {} : { signal });

export const bodyOf = (content: Content) => ('components' in content ? content : { ...content, flags: SUPPRESS_EMBEDS, allowed_mentions: NO_MENTIONS });

/** What takes the place of a message, with its picture or without one. */
export const edited = (content: Content, picture: PictureFile | undefined) => ({
  body: { ...bodyOf(content), attachments: picture === undefined ? [] : [{ id: '0', filename: picture.name, description: picture.alt }] },
  ...(picture === undefined ? {} : { files: [{ name: picture.name, data: Buffer.from(picture.png), contentType: 'image/png' }] }),
});

/** The same name gives the same nonce, by which Discord knows a message that it has already. */
export const nonceOf = (name: string): string => createHash('sha256').update(name).digest().subarray(0, 18).toString('base64url').slice(0, LIMITS.nonce);

export function idOf(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string') return answer.id;
  throw new Error('an answer without an id');
}

const list = z.array(
  z
    .object({
      id: z.string(),
      nonce: z
        .union([z.string(), z.number()])
        .transform(String)
        .nullish()
        .transform((nonce) => nonce ?? null),
      components: z.array(z.unknown()).default([]),
      edited_timestamp: z.string().nullish(),
    })
    .transform(({ edited_timestamp: editedAt, ...message }): Listed => ({ ...message, edited: typeof editedAt === 'string' })),
);

const described = z.object({
  name: z
    .string()
    .nullish()
    .transform((name) => name ?? null),
  last_message_id: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
});
