import { createHash } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import type { Log } from '../../bot/log.ts';
import type { Meter } from '../../bot/meter.ts';
import { createTurns } from '../../core/turns.ts';
import { adviceOn } from './advice.ts';
import { createChannelMessages, type Place } from './channel-messages.ts';
import { type Failure, isAboutBlocks, toFailure } from './errors.ts';
import type { Page } from './render.ts';

export interface PostParts {
  readonly client: webApi.WebClient;
  readonly log: Log;
  readonly meter: Meter;
  readonly sleep: (ms: number) => Promise<void>;
}

/** `unknown`: Slack does not tell whether it is there, so it is not sent again. */
export type Outcome = 'posted' | 'refused' | 'unknown';

export interface Post {
  /** Posts a message once, whatever Slack answers: after an unclear answer it looks for the message before it sends another. `key` is the same for the same message. */
  message(place: Place, page: Page, key: string): Promise<Outcome>;
  /** Shows a message to one person in a channel. */
  ephemeral(place: Place, user: string, page: Page): Promise<Outcome>;
  /** Sends a direct message. */
  direct(user: string, page: Page, key: string): Promise<Outcome>;
  /** Whether a message that bears `key` is there; undefined when that cannot be told. */
  look(place: Place, key: string): Promise<boolean | undefined>;
}

/** How long Slack may take until its own message is in its history. */
const SETTLE_MS = 2000;
/** Together some 45 s: Slack is away for half a minute now and then. */
const WAITS_MS = [0, 1000, 2000, 4000, 8000, 12_000, 12_000] as const;
const LONGEST_WAIT_MS = 60_000;

/** An opaque name for a message: others can read it. */
export const deliveryKey = (key: string): string => createHash('sha256').update(key).digest('base64url').slice(0, 24);

/** Posts through a client that repeats nothing by itself, one message after the other in each channel. */
export function createPost({ client, log, meter, sleep }: PostParts): Post {
  const messages = createChannelMessages(client);
  /** One that Slack holds back delays no other channel. */
  const inTurn = createTurns();
  const told = new Set<string>();

  function failed(failure: Failure, channel: string): Failure {
    meter.failed('slack', failure.code);
    if (failure.kind === 'refused' && !told.has(`${failure.code} ${channel}`)) {
      told.add(`${failure.code} ${channel}`);
      log.error({ code: failure.code, channel, advice: adviceOn(failure) ?? OTHERWISE }, 'Slack refuses what is sent to a channel');
    }
    return failure;
  }

  /** Sends until it is clear that it was sent or will not be; `settle` says whether an unclear one arrived. */
  async function send(channel: string, call: (page: Page) => Promise<unknown>, page: Page, settle: () => Promise<boolean | undefined>): Promise<Outcome> {
    let shown = page;
    for (const waitMs of WAITS_MS) {
      await sleep(waitMs);
      try {
        await call(shown);
        return 'posted';
      } catch (error) {
        const failure = failed(toFailure(error), channel);
        if (failure.kind === 'wait') await sleep(Math.min(failure.ms, LONGEST_WAIT_MS));
        else if (failure.kind === 'refused') {
          if (!isAboutBlocks(failure) || shown.blocks.length === 0) return 'refused';
          shown = { text: page.text, blocks: [] };
        } else {
          const arrived = await settle();
          if (arrived !== false) return arrived === true ? 'posted' : 'unknown';
        }
      }
    }
    return 'refused';
  }

  async function look(place: Place, key: string): Promise<boolean | undefined> {
    for (const waitMs of [SETTLE_MS, SETTLE_MS, 2 * SETTLE_MS]) {
      await sleep(waitMs);
      try {
        const found = await messages.find(place, key);
        return found === 'unsure' ? undefined : found !== 'absent';
      } catch (error) {
        const failure = failed(toFailure(error), place.channel);
        if (failure.kind === 'refused') return undefined;
        if (failure.kind === 'wait') await sleep(Math.min(failure.ms, LONGEST_WAIT_MS));
      }
    }
    return undefined;
  }

  const message: Post['message'] = (place, page, key) =>
    inTurn(place.channel, () =>
      send(
        place.channel,
        (shown) => messages.post(place, shown, key),
        page,
        () => look(place, key),
      ),
    );

  return {
    message,
    look,
    ephemeral({ channel, thread }, user, page) {
      const call = ({ text, blocks }: Page) =>
        client.chat.postEphemeral({
          channel,
          user,
          text,
          blocks: [...blocks],
          link_names: false,
          parse: 'none',
          ...(thread === undefined ? {} : { thread_ts: thread }),
        });
      // It is in no history; seen twice by one person is better than never.
      return inTurn(channel, () => send(channel, call, page, async () => false));
    },
    async direct(user, page, key) {
      try {
        const { channel } = await client.conversations.open({ users: user });
        return channel?.id === undefined ? 'refused' : await message({ channel: channel.id }, page, key);
      } catch (error) {
        failed(toFailure(error), 'direct messages');
        return 'refused';
      }
    },
  };
}

const OTHERWISE = 'The answer went to the asker another way, where there is one.';
