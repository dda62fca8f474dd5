import { webApi } from '@slack/bolt';
import { createIllustrations } from '../../bot/illustrations.ts';
import type { PosterParts, PosterTuning } from '../../bot/platform.ts';
import { createTries, toLookOutcome, toPostOutcome } from '../../bot/tries.ts';
import type { LookOutcome, Posted, Poster, PostOutcome } from '../../core/delivery.ts';
import { type ChannelMessages, createChannelMessages, type Place } from './channel-messages.ts';
import type { SlackConfig } from './config.ts';
import { type Failure, isAboutBlocks, toFailure } from './errors.ts';
import { freeze, thaw } from './frozen.ts';
import { toLooked, toPosted } from './outcome.ts';
import { addPicture, type Image } from './pictures.ts';
import type { Page } from './render.ts';
import { toClientOptions } from './sdk.ts';
import { createSdkLog } from './sdk-log.ts';

/** Slack's history shows a message a while after it was taken. */
const SETTLE_MS = 10_000;
/** "Generally 1 per second per channel" (docs.slack.dev, Rate limits, read in November 2025). */
const EVERY_MS = 1000;
/** How far this machine's clock may be ahead of Slack's: as far as its signed requests may be. */
const CLOCKS_MS = 300_000;
/** What is known for nothing is not waited for longer. */
const ASIDE_MS = 3000;
/** Pictures come after their messages; while so many wait, messages go without. */
const MOST_PICTURES = 500;

const UNREADABLE: PostOutcome = { kind: 'refused', again: 'never', reason: 'What was kept to be sent is no message for Slack.' };

/** Posts to channels of Slack, each call one try with a client of its own that repeats nothing. A message bears its key as metadata, by which it is found again. */
export function createSlackPoster(
  { botToken, apiUrl }: Pick<SlackConfig, 'botToken' | 'apiUrl'>,
  { log, meter, draw }: PosterParts,
  { settleMs = SETTLE_MS, everyMs = EVERY_MS }: PosterTuning = {},
): Poster {
  const options = toClientOptions(apiUrl, createSdkLog(log));
  const aside = new webApi.WebClient(botToken, { ...options, timeout: ASIDE_MS });
  const files = new webApi.WebClient(botToken, options);
  const tries = createTries({ nowMs: () => performance.now(), sleep: pause, everyMs: { channel: everyMs } });
  const pictures = createIllustrations(MOST_PICTURES);
  let teamUrl: Promise<string | null> | undefined;

  /** A request that is not answered in time ends, and is not written any more: the library's own timer has not run yet in a process that stood still. */
  function within(leftMs: number): ChannelMessages {
    const endsAt = performance.now() + leftMs;
    const inTime: typeof fetch = async (...asked) => {
      if (performance.now() >= endsAt) throw new DOMException('The time for this request is over.', 'TimeoutError');
      return fetch(...asked);
    };
    return createChannelMessages(new webApi.WebClient(botToken, { ...options, fetch: inTime, timeout: Math.max(1, Math.floor(leftMs)) }));
  }

  function failed(error: unknown, channel: string): Failure {
    const failure = toFailure(error);
    meter.failed('slack', failure.code);
    if (failure.code === 'ratelimited' && failure.kind === 'wait') tries.hold(channel, failure.ms);
    return failure;
  }

  /** Slack refuses a page over its blocks before it does anything: the words alone may go. */
  async function withoutBlocksIfNeedBe<T>(page: Page, call: (page: Page) => Promise<T>): Promise<T> {
    try {
      return await call(page);
    } catch (error) {
      const failure = toFailure(error);
      if (failure.kind !== 'refused' || !isAboutBlocks(failure) || page.blocks.length === 0) throw error;
      log.error({ code: failure.code }, 'Slack refuses how a message is drawn: it goes in words alone');
      return await call({ text: page.text, blocks: [] });
    }
  }

  async function toPostedAt({ channel, thread }: Place, ts: string): Promise<Posted> {
    const base = await nameOfTeam();
    const inThread = thread === undefined ? '' : `?thread_ts=${thread}&cid=${channel}`;
    return { id: ts, url: base === null ? null : `${base}archives/${channel}/p${ts.replace('.', '')}${inThread}` };
  }

  /** Asked once, aside: a link is not worth a message. */
  function nameOfTeam(): Promise<string | null> {
    teamUrl ??= aside.auth.test().then(
      ({ url }) => url ?? null,
      () => {
        teamUrl = undefined;
        return null;
      },
    );
    return teamUrl;
  }

  function illustrate(channel: string, ts: string, thread: string, images: readonly Image[]): void {
    if (draw === undefined) return;
    for (const image of images) {
      const isWaiting = pictures.add(ts, () =>
        addPicture(files, draw, { channel, thread }, image).catch((error: unknown) =>
          log.warn({ code: toFailure(error).code, error }, 'a picture was left out'),
        ),
      );
      if (!isWaiting) meter.failed('slack', 'picture_left_out');
    }
  }

  return {
    platform: 'slack',
    settleMs,
    freeze,
    async post({ target: { channel }, payload, key, threadOf }, { deadlineMs }) {
      const frozen = thaw(payload);
      if (frozen === undefined) return UNREADABLE;
      const place = placeOf(channel, threadOf);
      void nameOfTeam();
      const tried = await tries.once(channel, deadlineMs, async (leftMs): Promise<PostOutcome> => {
        const messages = within(leftMs);
        try {
          const ts = await withoutBlocksIfNeedBe(frozen.page, (page) => messages.post(place, page, key));
          if (ts === undefined) return { kind: 'unknown', reason: 'Slack took the message without saying where it is.' };
          illustrate(channel, ts, threadOf ?? ts, frozen.pictures);
          return { kind: 'posted', posted: { id: ts, url: null } };
        } catch (error) {
          return toPosted(failed(error, channel));
        }
      });
      const outcome = toPostOutcome(tried, 'Slack');
      return outcome.kind === 'posted' ? { kind: 'posted', posted: await toPostedAt(place, outcome.posted.id) } : outcome;
    },
    async look({ target: { channel }, key, threadOf }, { since, deadlineMs }) {
      const place = placeOf(channel, threadOf);
      const tried = await tries.once(`look ${channel}`, deadlineMs, async (leftMs): Promise<LookOutcome> => {
        try {
          const found = await within(leftMs).find(place, key, new Date(since.getTime() - CLOCKS_MS));
          if (found === 'absent') return { kind: 'absent' };
          if (found === 'unsure') return { kind: 'cannot_look', reason: HIDDEN };
          return { kind: 'found', posted: await toPostedAt(place, found.ts) };
        } catch (error) {
          return toLooked(failed(error, `look ${channel}`));
        }
      });
      return toLookOutcome(tried, 'Slack');
    },
    async amend({ channel }, posted, payload, { deadlineMs }) {
      const frozen = thaw(payload);
      if (frozen === undefined) return UNREADABLE;
      if (frozen.pictures.length === 0) void pictures.withdraw(posted.id);
      const tried = await tries.once(channel, deadlineMs, async (leftMs): Promise<PostOutcome> => {
        try {
          await withoutBlocksIfNeedBe(frozen.page, (page) => within(leftMs).replace(channel, posted.id, page));
          return { kind: 'posted', posted };
        } catch (error) {
          return toPosted(failed(error, channel));
        }
      });
      return toPostOutcome(tried, 'Slack');
    },
    async nameOf({ channel }) {
      try {
        const { name } = (await aside.conversations.info({ channel })).channel ?? {};
        return name === undefined ? null : `#${name}`;
      } catch {
        return null;
      }
    },
  };
}

const HIDDEN = 'Slack does not show all that was posted in this channel since. Look for the message yourself, then retry or abandon it.';

const placeOf = (channel: string, thread: string | null): Place => (thread === null ? { channel } : { channel, thread });

const pause = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });
