import { describe, expect, it } from 'vitest';
import { aCommandBody, anEventBody, aPressBody, SLACK_BOT } from '../../helpers/a-slack.ts';
import { message, replying, start } from '../../helpers/a-slack-platform.ts';
import { readText } from '../../helpers/slack-text.ts';

describe('an answer that Slack does not take', () => {
  it.each([
    ['429', { status: 429 }, 1],
    ['503 three times', { status: 503, times: 3 }, 3],
    ['a lost connection', { lost: 'before' as const }, 1],
  ])('is sent again by its address after %s', async (_, fault, times) => {
    const { slack, send, hook, settled } = await start();
    slack.fault({ method: 'hook', ...fault });
    await send(aCommandBody('/brief', 'mill', hook));
    await settled();
    expect(slack.of('hook')).toHaveLength(times + 1);
    expect(slack.of('chat.postEphemeral', 'chat.postMessage')).toEqual([]);
  });

  it.each([
    ['its address has expired', [{ method: 'hook', status: 404, times: 9 }], ['hook', 'chat.postEphemeral']],
    ['its address is away', [{ method: 'hook', status: 503, times: 9 }], ['hook', 'hook', 'hook', 'hook', 'chat.postEphemeral']],
    [
      'the channel refuses it too',
      [
        { method: 'hook', status: 404, times: 9 },
        { method: 'chat.postEphemeral', error: 'user_not_in_channel', times: 9 },
      ],
      ['hook', 'chat.postEphemeral', 'conversations.open', 'chat.postMessage'],
    ],
  ])('goes another way when %s', async (_, faults, ways) => {
    const { slack, send, hook, settled } = await start();
    for (const fault of faults) slack.fault(fault);
    await send(aCommandBody('/brief', 'mill', hook));
    await settled();
    expect(slack.calls.slice(1).map(({ method }) => method)).toEqual(ways);
    expect(readText(JSON.parse(slack.calls.at(-1)?.args.blocks))).toContain('reply to /brief mill');
  });

  it('goes without its blocks when they are what Slack refuses', async () => {
    const { slack, send, hook, settled } = await start();
    slack.fault({ method: 'hook', status: 400 });
    await send(aCommandBody('/brief', 'mill', hook));
    await settled();
    expect(slack.of('hook').at(-1)?.args).toMatchObject({ text: 'reply to /brief mill' });
    expect(slack.of('hook').at(-1)?.args.blocks).toBeUndefined();
  });

  const mention = () => anEventBody({ type: 'app_mention', text: `<@${SLACK_BOT}> mill` });
  it.each([
    ['429', { status: 429 }],
    ['503', { status: 503 }],
    ['internal_error', { error: 'internal_error' }],
    ['a connection lost before it was done', { lost: 'before' as const }],
    ['a connection lost after it was done', { lost: 'after' as const }],
    ['503 six times', { status: 503, times: 6 }],
  ])('is in the thread once after %s', async (_, fault) => {
    const { slack, send, settled } = await start();
    slack.fault({ method: 'chat.postMessage', ...fault });
    await send(mention());
    await settled();
    expect(slack.messages).toHaveLength(1);
    expect(slack.of('chat.postEphemeral')).toEqual([]);
  });

  it('is not posted again when it cannot be told whether it is there; the asker sees it', async () => {
    const { slack, send, settled } = await start();
    slack.fault({ method: 'chat.postMessage', lost: 'after' });
    slack.fault({ method: 'conversations.replies', error: 'missing_scope', times: 9 });
    await send(mention());
    await settled();
    expect(slack.of('chat.postMessage')).toHaveLength(1);
    expect(slack.of('chat.postEphemeral')).toHaveLength(1);
  });

  it('stops after three more calls in a channel that refuses it, and tells the operator once', async () => {
    const { slack, send, settled, notes } = await start();
    slack.fault({ method: 'chat.postMessage', error: 'is_archived', times: 99 });
    slack.fault({ method: 'chat.postEphemeral', error: 'is_archived', times: 99 });
    await send(mention());
    await send(mention());
    await settled();
    expect(slack.calls.slice(1)).toHaveLength(8);
    expect(notes.filter((each) => JSON.stringify(each).includes('refuses what is sent to a channel'))).toHaveLength(2);
  });

  it('that is shared is there once, and when that cannot be told the one who shared is told so', async () => {
    const shared = { visibleTo: 'channel' as const };
    const first = await start(replying(shared));
    first.slack.fault({ method: 'hook', lost: 'after' });
    await first.send(aPressBody('share 7F3K', first.hook));
    await first.settled();
    expect(first.slack.of('hook').every(({ args }) => args.blocks[0].block_id === first.slack.of('hook')[0]?.args.blocks[0].block_id)).toBe(true);

    const second = await start(replying(shared));
    second.slack.fault({ method: 'hook', lost: 'after' });
    second.slack.fault({ method: 'conversations.history', error: 'not_in_channel', times: 9 });
    await second.send(aPressBody('share 7F3K', second.hook));
    await second.settled();
    expect(second.slack.of('hook')).toHaveLength(1);
    expect(second.slack.of('chat.postEphemeral')[0]?.args.text).toContain('did not say whether this was posted');
  });
});

describe('pictures', () => {
  const picture = { kind: 'timeline', title: 'Mill', events: [], coverage: [] } as const;
  const withPicture = message({ kind: 'heading', text: 'Mill · timeline' }, { kind: 'image', picture, alt: 'The mill, day by day' });

  it('go into the thread of an answer for all, after its words', async () => {
    const { slack, send, settled } = await start(replying({ message: withPicture }));
    await send(anEventBody({ type: 'app_mention', text: `<@${SLACK_BOT}> timeline mill`, ts: '1763971300.000001' }));
    await settled();
    expect(slack.calls.slice(1).map(({ method }) => method)).toEqual([
      'chat.postMessage',
      'files.getUploadURLExternal',
      '/upload/1',
      'files.completeUploadExternal',
    ]);
    expect(slack.calls[2]?.args.alt_txt).toBe('The mill, day by day');
    expect(slack.calls.at(-1)?.args).toMatchObject({ channel_id: 'C0MILL', thread_ts: '1763971300.000001' });
  });

  it('are shown to the asker alone by a block, and uploaded once', async () => {
    const { slack, send, hook, settled } = await start(replying({ message: withPicture, again: 'show 7F3K' }));
    for (const body of [aCommandBody('/timeline', 'mill', hook), aCommandBody('/timeline', 'mill', hook)]) {
      await send(body);
      await settled();
    }
    await send(aPressBody('0 show 7F3K', hook, { action_id: 'page-0' }));
    await settled();
    expect(slack.of('files.completeUploadExternal').map(({ args }) => args.channel_id)).toEqual([undefined]);
    const images = slack.of('hook').filter(({ args }) => args.blocks[0].type === 'image');
    expect(images.map(({ args }) => [args.response_type, args.blocks])).toEqual(
      Array(2).fill(['ephemeral', [{ type: 'image', slack_file: { id: 'F0TIMELINE' }, alt_text: 'The mill, day by day' }]]),
    );
  });

  it('that Slack does not show are left out, without words in their place', async () => {
    const { slack, send, hook, settled, notes } = await start(replying({ message: withPicture }));
    slack.fault({ method: 'hook', status: 400, skip: 1, times: 9 });
    await send(aCommandBody('/timeline', 'mill', hook));
    await settled();
    expect(slack.of('hook').map(({ args }) => args.blocks[0].type)).toEqual(['section', 'image', 'image']);
    expect(notes).toEqual([['a picture was left out', {}]]);
  });

  it('that cannot be drawn are left out; the words are there', async () => {
    const { slack, send, hook, settled } = await start(replying({ message: withPicture }), {
      draw: async () => {
        throw new Error('no font');
      },
    });
    await send(aCommandBody('/timeline', 'mill', hook));
    await send(anEventBody({ type: 'app_mention', text: `<@${SLACK_BOT}> timeline mill` }));
    await settled();
    expect(slack.of('hook', 'chat.postMessage')).toHaveLength(2);
    expect(slack.calls.filter(({ method }) => method.startsWith('files.'))).toEqual([]);
  });
});

describe('the log', () => {
  it('holds neither tokens nor what was typed or said', async () => {
    const { slack, send, hook, settled, notes } = await start(async () => {
      throw new Error('planted-fault');
    });
    slack.fault({ method: 'chat.postMessage', error: 'invalid_auth', times: 9 });
    await send(aCommandBody('/brief', 'planted-words', hook));
    await send({ type: 'event_callback', event: { type: 'app_mention', text: 'planted-words' } });
    await send(anEventBody({ type: 'app_mention', text: 'planted-words' }));
    await settled();
    expect(notes.length).toBeGreaterThan(0);
    expect(JSON.stringify(notes)).not.toMatch(/planted/);
  });
});
