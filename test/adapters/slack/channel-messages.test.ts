import { webApi } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ChannelMessages, createChannelMessages } from '../../../src/adapters/slack/channel-messages.ts';
import { toClientOptions } from '../../../src/adapters/slack/sdk.ts';
import { createSdkLog } from '../../../src/adapters/slack/sdk-log.ts';
import { startSlackServer } from '../../proof/slack-server.ts';

const silent = () => {};
const channel = 'C0MILL';
const page = { text: 'x', blocks: [] };

describe('looking for a message without knowing since when', () => {
  let slack: Awaited<ReturnType<typeof startSlackServer>>;
  let messages: ChannelMessages;
  beforeEach(async () => {
    slack = await startSlackServer();
    const options = toClientOptions(slack.apiUrl, createSdkLog({ error: silent, warn: silent, info: silent }));
    messages = createChannelMessages(new webApi.WebClient('xoxb-1-planted', options));
  });
  afterEach(() => slack.close());

  it('goes through a whole thread, whose newest come last', async () => {
    const root = await messages.post({ channel }, page, 'root');
    for (let at = 0; at < 210; at++) await messages.post({ channel, thread: root }, page, `reply-${at}`);
    expect(await messages.find({ channel, thread: root }, 'reply-209')).toEqual({ ts: slack.messages.at(-1)?.ts });
    expect(await messages.find({ channel, thread: root }, 'reply-210')).toBe('absent');
  });

  it('looks at the newest of a channel alone', async () => {
    await messages.post({ channel }, page, 'old');
    for (let at = 0; at < 200; at++) slack.say(channel, 'x');
    expect(await messages.find({ channel }, 'old')).toBe('absent');
    expect(await messages.find({ channel }, 'old', new Date(0))).toEqual({ ts: slack.messages[0]?.ts });
  });

  it('is not sure where the plan of the workspace hides messages', async () => {
    slack.limitHistory(true);
    expect(await messages.find({ channel }, 'any')).toBe('unsure');
  });
});
