import { setTimeout as sleep } from 'node:timers/promises';
import { createIllustrations } from '../../bot/illustrations.ts';
import type { PosterParts, PosterTuning } from '../../bot/platform.ts';
import { createTries, EVERYWHERE, toLookOutcome, toPostOutcome } from '../../bot/tries.ts';
import type { LookOutcome, Posted, Poster, PostOutcome } from '../../core/delivery.ts';
import { createChannelMessages } from './channel-messages.ts';
import type { DiscordConfig } from './config.ts';
import { codeOf, faultOf, waitOf } from './errors.ts';
import { freeze, thaw } from './frozen.ts';
import { bears, marked } from './mark.ts';
import { isAboutToken, refusedToken, toLooked, toPosted } from './outcome.ts';
import { type Page, PICTURE_NAME } from './render.ts';
import { createRest } from './rest.ts';

/** A message is in its channel's list as soon as it is taken; this is for a Discord in trouble. */
const SETTLE_MS = 5000;
/** Discord takes 50 requests a second of a bot ("Rate Limits", read in November 2025): answers and looks keep their share. */
const EVERY_MS = 25;
/** How far this machine's clock may be ahead of Discord's. */
const CLOCKS_MS = 300_000;
/** As many pages as a busy channel has in some hours; more are not looked through. */
const MOST_PAGES = 50;
const PAGE = 100;
const ASIDE_MS = 3000;
/** Pictures come after their messages; while so many wait, messages go without. */
const MOST_PICTURES = 500;

const UNREADABLE: PostOutcome = { kind: 'refused', again: 'never', reason: 'What was kept to be sent is no message for Discord.' };

/**
 * Posts to channels of Discord, each call one try, which waits for no limit of theirs. The nonce of a message keeps a second try from showing it twice for
 * some minutes, and its key is in it, by which it is found again later.
 */
export function createDiscordPoster(
  config: Pick<DiscordConfig, 'botToken' | 'apiUrl'>,
  { log, meter, draw }: PosterParts,
  { settleMs = SETTLE_MS, everyMs = EVERY_MS }: PosterTuning = {},
): Poster {
  const rest = createRest(config, {
    timeout: 30_000,
    globalRequestsPerSecond: everyMs === 0 ? Number.POSITIVE_INFINITY : 50,
    rejectOnRateLimit: () => true,
  });
  const messages = createChannelMessages(rest);
  const tries = createTries({ nowMs: () => performance.now(), sleep, everyMs: { anywhere: everyMs } });
  const pictures = createIllustrations(MOST_PICTURES);
  /** The library forgets a token that was refused; whoever goes on with it is banned in the end. */
  let isTokenRefused = false;

  function failed(error: unknown, channel: string): unknown {
    meter.failed('discord', String(codeOf(error)));
    const wait = waitOf(error);
    if (wait !== undefined) tries.hold(wait.everywhere ? EVERYWHERE : channel, wait.ms);
    if (isAboutToken(error)) isTokenRefused = true;
    return error;
  }

  async function once(channel: string, deadlineMs: number, attempt: (signal: AbortSignal) => Promise<Posted>): Promise<PostOutcome> {
    const tried = await tries.once(channel, deadlineMs, async (leftMs): Promise<PostOutcome> => {
      if (isTokenRefused) return refusedToken;
      try {
        return { kind: 'posted', posted: await attempt(AbortSignal.timeout(Math.ceil(leftMs))) };
      } catch (error) {
        return toPosted(failed(error, channel));
      }
    });
    return toPostOutcome(tried, 'Discord');
  }

  /** Adds the picture once it is drawn: an edit, which has one effect however often it is done. */
  function illustrate(channel: string, id: string, page: Page | undefined, key: string | null): void {
    const illustration = page?.illustration ?? null;
    if (draw === undefined || illustration === null) return;
    const { picture, alt, payload } = illustration;
    const add = async () => {
      const png = await draw(picture);
      if (key !== null && (await wasEdited(channel, id))) return;
      const content = key === null ? payload : marked(payload, key);
      await messages.replace(channel, id, content, { picture: { name: PICTURE_NAME, png, alt } });
    };
    const isWaiting = pictures.add(id, () =>
      add().catch((error: unknown) => log.warn({ platform: 'discord', code: codeOf(error), ...faultOf(error) }, 'a picture could not be added')),
    );
    if (!isWaiting) meter.failed('discord', 'picture_left_out');
  }

  /** Another process may have corrected it meanwhile, or has added the picture before this one found the message. */
  async function wasEdited(channel: string, id: string): Promise<boolean> {
    const listed = await messages.after(channel, String(BigInt(id) - 1n), AbortSignal.timeout(ASIDE_MS));
    return listed.some((message) => message.id === id && message.edited);
  }

  return {
    platform: 'discord',
    settleMs,
    freeze,
    async post({ target: { workspace, channel }, payload, key, threadOf }, { deadlineMs }) {
      const page = thaw(payload);
      if (page === undefined) return UNREADABLE;
      const replyTo = threadOf === null ? {} : { replyTo: threadOf };
      return once(channel, deadlineMs, async (signal) => {
        const id = await messages.post(channel, marked(page.payload, key), { name: key, ...replyTo, signal });
        illustrate(channel, id, page, key);
        return toPostedAt(workspace, channel, id);
      });
    },
    async look({ target: { workspace, channel }, payload, key }, { since, deadlineMs }) {
      const tried = await tries.once(`look ${channel}`, deadlineMs, async (leftMs): Promise<LookOutcome> => {
        try {
          return await find(AbortSignal.timeout(Math.ceil(leftMs)));
        } catch (error) {
          return toLooked(failed(error, `look ${channel}`));
        }
      });
      return toLookOutcome(tried, 'Discord');

      async function find(signal: AbortSignal): Promise<LookOutcome> {
        const start = snowflakeAt(since.getTime() - CLOCKS_MS);
        let after = start;
        for (let page = 0; page < MOST_PAGES; page++) {
          const listed = await messages.after(channel, String(after), signal);
          const found = listed.find((message) => bears(message, key));
          if (found !== undefined) {
            illustrate(channel, found.id, thaw(payload), key);
            return { kind: 'found', posted: toPostedAt(workspace, channel, found.id) };
          }
          if (listed.length === 0 && page === 0 && !(await isQuietSince(start, signal))) return { kind: 'cannot_look', reason: HIDDEN };
          if (listed.length < PAGE) return { kind: 'absent' };
          after = listed.reduce((latest, { id }) => (BigInt(id) > latest ? BigInt(id) : latest), after);
        }
        return { kind: 'cannot_look', reason: TOO_MANY };
      }

      /** A list is empty too where earlier messages may not be read: only the channel's own last message tells the two apart. */
      async function isQuietSince(start: bigint, signal: AbortSignal): Promise<boolean> {
        const { lastMessage } = await messages.channel(channel, signal);
        return lastMessage === null || BigInt(lastMessage) <= start;
      }
    },
    async amend({ channel }, posted, payload, { deadlineMs }) {
      const page = thaw(payload);
      if (page === undefined) return UNREADABLE;
      return once(channel, deadlineMs, async (signal) => {
        // With its picture comes what the message said before.
        await pictures.withdraw(posted.id);
        await messages.replace(channel, posted.id, page.payload, { signal });
        illustrate(channel, posted.id, page, null);
        return posted;
      });
    },
    async nameOf({ channel }) {
      if (isTokenRefused) return null;
      try {
        const { name } = await messages.channel(channel, AbortSignal.timeout(ASIDE_MS));
        return name === null ? null : `#${name}`;
      } catch {
        return null;
      }
    },
  };
}

const HIDDEN = 'The bot may not read what was posted in this channel: let it Read Message History there, then retry.';
const TOO_MANY = 'Too much was posted in this channel since. Look for the message yourself, then retry or abandon it.';

/** `workspace` is `discord:` and the server, which for direct messages is `@me`. */
const toPostedAt = (workspace: string, channel: string, id: string): Posted => ({
  id,
  url: `https://discord.com/channels/${workspace.replace(/^discord:/u, '')}/${channel}/${id}`,
});

const EPOCH_MS = 1_420_070_400_000;

/** The least id that a message of that time can have ("Snowflakes", read in November 2025). */
const snowflakeAt = (ms: number): bigint => BigInt(Math.max(0, Math.floor(ms) - EPOCH_MS)) << 22n;
