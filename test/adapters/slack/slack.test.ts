import { afterEach, describe, expect, it } from 'vitest';
import { createSlack } from '../../../src/adapters/slack/index.ts';
import { createDispatch } from '../../../src/bot/dispatch.ts';
import { NO_METER } from '../../../src/bot/meter.ts';
import type { Dispatch, PlatformParts, Reply, Request } from '../../../src/bot/platform.ts';
import { welcome } from '../../../src/bot/welcome.ts';
import type { Block, Message } from '../../../src/core/message.ts';
import { present } from '../../../src/core/present.ts';
import { platformContract } from '../../contracts/platform.ts';
import { COMMANDS } from '../../helpers/a-command.ts';
import { aDesk } from '../../helpers/a-desk.ts';
import { aBrief } from '../../helpers/a-result.ts';
import { aCommandBody, anEventBody, aPressBody, aReceiver, aSlack, SLACK_BOT, SLACK_TEAM } from '../../helpers/a-slack.ts';
import { slackFaults } from '../../helpers/slack-faults.ts';
import { readText } from '../../helpers/slack-text.ts';

const clock = () => new Date('2025-11-23T12:00:00Z');
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const { close } of open.splice(0)) await close();
});

const message = (...blocks: Block[]): Message => ({ blocks, fallback: 'fallback' });
const replying =
  (reply: Partial<Reply> = {}, seen: Request[] = []): Dispatch =>
  async (request) => {
    seen.push(request);
    const text = `reply to ${typeof request.line === 'string' ? request.line : JSON.stringify(request.line)}`;
    return { message: message({ kind: 'notice', tone: 'information', text }), visibleTo: 'asker', result: { kind: 'done', text }, ...reply };
  };

/** A platform on a Slack of its own, with a ledger that can be handed on to the next. */
async function start(dispatch: Dispatch = replying(), parts: Partial<PlatformParts> = {}, seen = new Set<string>()) {
  const slack = await aSlack();
  open.push(slack);
  const receiver = aReceiver();
  const notes: unknown[] = [];
  const note = (fields: unknown, words: string) => notes.push([words, fields]);
  const platform = createSlack(
    { botToken: 'xoxb-1-planted', apiUrl: slack.apiUrl, road: { mode: 'http', signingSecret: 'f'.repeat(32) } },
    {
      commands: COMMANDS,
      ledger: { first: async (key) => !seen.has(key) && Boolean(seen.add(key)) },
      clock,
      log: { error: note, warn: note, info: note },
      meter: NO_METER,
      complete: async () => [],
      welcome: async () => message({ kind: 'heading', text: 'Footnote' }, { kind: 'actions', actions: [{ label: 'Help', line: 'help' }] }),
      draw: async () => new Uint8Array([137, 80, 78, 71]),
      ...parts,
    },
    { receiver, sleep: async () => {} },
  );
  await platform.start(dispatch);
  return { slack, platform, notes, hook: slack.hook('1'), send: receiver.send, settled: () => platform.stop() };
}

describe('Slack', () => {
  platformContract(() => {
    const receiver = aReceiver();
    const texts: string[] = [];
    const slack = aSlack();
    const opened = slack.then((it) => {
      open.push(it);
      return createSlack(
        { botToken: 'xoxb-1', apiUrl: it.apiUrl, road: { mode: 'http', signingSecret: 'f'.repeat(32) } },
        {
          commands: [],
          ledger: { first: async () => true },
          clock,
          log: { error() {}, warn() {}, info() {} },
          meter: NO_METER,
          complete: async () => [],
          welcome: async () => message(),
          draw: async () => new Uint8Array(),
        },
        { receiver, sleep: async () => {} },
      );
    });
    const finish = async () => {
      await (await opened).stop();
      for (const { args } of (await slack).of('hook', 'chat.postMessage'))
        texts.push(readText({ ...args, blocks: typeof args.blocks === 'string' ? JSON.parse(args.blocks) : args.blocks }));
    };
    return {
      platform: { name: 'slack', start: async (dispatch) => (await opened).start(dispatch), stop: finish },
      say(line) {
        const [command = '', ...words] = line.split(' ');
        void slack.then(async (it) =>
          receiver.send(
            line.startsWith('/') ? aCommandBody(command, words.join(' '), it.hook('1')) : anEventBody({ channel: 'D0ALICE', channel_type: 'im', text: line }),
          ),
        );
      },
      end: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        await finish();
      },
      seen: () => texts.join('\n'),
    };
  });

  it('acknowledges before anything else is done', async () => {
    const order: string[] = [];
    const { slack, send, hook, settled } = await start(replying(), {
      ledger: {
        first: async () => {
          order.push('ledger');
          return true;
        },
      },
    });
    const calls = slack.calls.length;
    for (const body of [aCommandBody('/brief', 'mill', hook), aPressBody('status', hook), anEventBody({ type: 'app_mention', text: `<@${SLACK_BOT}> mill` })]) {
      await send(body, () => order.push(slack.calls.length === calls ? 'ack' : 'late'));
      expect(order).toEqual(['ack']);
      await new Promise((resolve) => setTimeout(resolve, 50));
      order.length = 0;
      slack.calls.length = calls;
    }
    await settled();
  });

  it.each<[string, string, string, string, string?]>([
    ['a command of its own', '/brief', 'mill as_of:2025-11-15', '/brief mill as_of:2025-11-15'],
    ['/footnote with a command', '/footnote', 'why 7F3K', 'why 7F3K'],
    ['/footnote with a question', '/footnote', 'who owns R&amp;D &lt;now&gt;?', 'who owns R&D <now>?'],
    ['/footnote alone', '/footnote', ' ', '/help', '/footnote help'],
  ])('takes %s, and answers the asker alone', async (_, command, text, line, shown = line) => {
    const asked: Request[] = [];
    const { slack, send, hook, settled } = await start(replying({}, asked));
    await send(aCommandBody(command, text, hook));
    await settled();
    expect(asked).toEqual([
      {
        workspace: `slack:${SLACK_TEAM}`,
        channel: 'C0MILL',
        user: 'U0ALICE',
        userName: 'alice',
        scope: ['public', `workspace:${SLACK_TEAM}`, 'channel:C0MILL'],
        line,
      },
    ]);
    const [answer, ...more] = slack.of('hook');
    expect(more).toEqual([]);
    expect(answer?.args).toMatchObject({
      response_type: 'ephemeral',
      replace_original: false,
      link_names: false,
      parse: 'none',
      unfurl_links: false,
      unfurl_media: false,
    });
    expect(readText(answer?.args)).toContain(`reply to ${shown}`);
  });

  it('answers a mention in its thread, with what everybody there may read', async () => {
    const asked: Request[] = [];
    const { slack, send, settled } = await start(replying({}, asked));
    await send(anEventBody({ type: 'app_mention', text: `<@${SLACK_BOT}>  dale mill`, ts: '1763971300.000001' }));
    await send(
      anEventBody(
        { type: 'app_mention', text: `dale <@${SLACK_BOT}|footnote> mill`, ts: '1763971300.000002', thread_ts: '1763971300.000001' },
        { is_ext_shared_channel: true },
      ),
    );
    await settled();
    const both = { openly: true, conversation: `slack:${SLACK_TEAM}/C0MILL/1763971300.000001` };
    expect(asked).toMatchObject([
      { line: ' dale mill', scope: ['public', `workspace:${SLACK_TEAM}`, 'channel:C0MILL'], ...both },
      { line: 'dale mill', scope: ['public', 'channel:C0MILL'], ...both },
    ]);
    for (const { args } of slack.of('chat.postMessage')) expect(args).toMatchObject({ channel: 'C0MILL', thread_ts: '1763971300.000001', parse: 'none' });
  });

  it('does not let somebody of another organization read what is the workspace’s', async () => {
    const asked: Request[] = [];
    const { send, hook, settled } = await start(replying({}, asked));
    await send(aCommandBody('/brief', 'mill', hook, { team_id: 'T0OTHER' }));
    await send(aPressBody('status', hook, { user: { id: 'U0EVE', team_id: 'T0OTHER' } }));
    await settled();
    for (const { workspace, scope } of asked) expect([workspace, scope]).toEqual([`slack:${SLACK_TEAM}`, ['public', 'channel:C0MILL']]);
  });

  it('answers direct messages, names the conversation and says that it looks', async () => {
    const asked: Request[] = [];
    const { slack, send, settled } = await start(replying({ message: present(aBrief(), { now: clock(), has: () => true }) }, asked));
    await send(anEventBody({ channel: 'D0ALICE', channel_type: 'im', text: 'dale mill', ts: '1763971300.000001' }));
    await settled();
    expect(asked[0]).toMatchObject({ line: 'dale mill', openly: false, conversation: `slack:${SLACK_TEAM}/D0ALICE/1763971300.000001` });
    expect(slack.of('assistant.threads.setStatus', 'assistant.threads.setTitle').map(({ args }) => args.status ?? args.title)).toEqual([
      'is looking…',
      'Dale Mill · disputed',
    ]);
    expect(JSON.stringify(slack.of('chat.postMessage'))).not.toContain('Share here');
  });

  it.each([
    ['of this app itself', { user: SLACK_BOT }],
    ['of another app', { bot_id: 'B0OTHER' }],
    ['that was edited', { subtype: 'message_changed' }],
    ['in a channel, outside of threads', { channel: 'C0MILL', channel_type: 'channel' }],
    ['in a thread, that asks nothing', { channel: 'C0MILL', channel_type: 'channel', thread_ts: '1763971300.000001', text: 'thanks' }],
    [
      'that mentions this app, which comes as a mention too',
      { channel: 'C0MILL', channel_type: 'channel', thread_ts: '1763971300.000001', text: `<@${SLACK_BOT}> who?` },
    ],
    ['in a thread of others', { channel: 'C0MILL', channel_type: 'channel', thread_ts: '1763971300.000001' }],
  ])('leaves a message alone %s', async (_, event) => {
    const asked: Request[] = [];
    const { send, settled } = await start(replying({}, asked));
    await send(anEventBody({ channel: 'D0ALICE', channel_type: 'im', text: 'who owns the mill?', ...event }));
    await settled();
    expect(asked).toEqual([]);
  });

  it('answers a question in a thread in which it has answered, also before it was started', async () => {
    const asked: Request[] = [];
    const { slack, send, settled } = await start(replying({}, asked));
    slack.messages.push({ user: SLACK_BOT, ts: '1763971300.000002' });
    await send(anEventBody({ text: 'who owns it?', thread_ts: '1763971300.000001' }));
    await settled();
    expect(asked).toMatchObject([{ line: 'who owns it?', openly: true, conversation: `slack:${SLACK_TEAM}/C0MILL/1763971300.000001` }]);
  });

  it('gives a question below a shared brief the brief’s topic', async () => {
    const asked: Request[] = [];
    const { slack, send, settled } = await start(replying({}, asked));
    slack.messages.push({ user: SLACK_BOT, ts: '1763971300.000001', blocks: [{ type: 'actions', elements: [{ value: 'sources 7F3KQ0ZX2M' }] }] });
    for (const text of ['who owns it?', 'since when?']) {
      await send(anEventBody({ text, thread_ts: '1763971300.000001' }));
      await settled();
    }
    expect(asked.map(({ line }) => line)).toEqual(['/show 7F3KQ0ZX2M', 'who owns it?', 'since when?']);
  });

  it('checks a message by the shortcut', async () => {
    const asked: Request[] = [];
    const { slack, send, hook, settled } = await start(replying({}, asked));
    const { actions: _actions, container: _container, ...press } = aPressBody('', hook);
    await send({
      ...press,
      type: 'message_action',
      callback_id: 'check_message',
      message: { text: 'See <https://a.example|the mill> &amp; <@U1|bob>', ts: '1.1' },
    });
    await settled();
    expect(asked.map(({ line }) => line)).toEqual([{ command: 'check', input: { text: 'See the mill & @bob' } }]);
    expect(slack.of('hook')).toHaveLength(1);
  });
});

describe('buttons', () => {
  const long = message(
    ...Array.from(
      { length: 60 },
      (_, at): Block => ({
        kind: 'claim',
        standing: 'reported',
        speaker: null,
        subject: null,
        role: 'claim',
        quote: `claim ${at} ${'x'.repeat(600)}`,
        marker: 1,
      }),
    ),
  );

  it('run the line that they hold', async () => {
    const asked: Request[] = [];
    const { slack, send, hook, settled } = await start(replying({}, asked));
    await send(aPressBody('sources 7F3K 2', hook));
    await settled();
    expect(asked[0]).toMatchObject({ line: 'sources 7F3K 2', user: 'U0ALICE', channel: 'C0MILL' });
    expect(slack.of('hook')[0]?.args).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  });

  it('turn the pages of one’s own message in place', async () => {
    const asked: Request[] = [];
    const { slack, send, hook, settled } = await start(replying({ message: long, again: 'show 7F3K' }, asked));
    await send(aPressBody('1 show 7F3K', hook, { action_id: 'page-1' }));
    await send(aPressBody('999 show 7F3K', hook, { action_id: 'page-999' }));
    await settled();
    expect(asked.map(({ line }) => line)).toEqual(['show 7F3K', 'show 7F3K']);
    const [second, last] = slack.of('hook').map(({ args }) => args);
    expect(second.replace_original).toBe(true);
    expect(readText(second)).toContain('Page 2 of 4');
    expect(readText(last)).toContain('Page 4 of 4');
  });

  it('show a page of a message for all to the one who pressed', async () => {
    const { slack, send, hook, settled } = await start(replying({ message: long, again: 'show 7F3K' }));
    await send(
      aPressBody('1 show 7F3K', hook, {
        action_id: 'page-1',
        container: { type: 'message', is_ephemeral: false, message_ts: '1.1', thread_ts: '1763971300.000001' },
      }),
    );
    await settled();
    expect(slack.of('hook')[0]?.args).toMatchObject({ response_type: 'ephemeral', replace_original: false, thread_ts: '1763971300.000001' });
  });

  it('share for the whole channel', async () => {
    const { slack, send, hook, settled } = await start(
      replying({
        visibleTo: 'channel',
        message: present({ kind: 'done', text: '', shared: { by: 'alice', result: aBrief() } }, { now: clock(), has: () => true }),
      }),
    );
    await send(aPressBody('share 7F3K', hook));
    await settled();
    const [shared] = slack.of('hook');
    expect(shared?.args).toMatchObject({ response_type: 'in_channel', replace_original: false });
    expect(readText(shared?.args)).toContain('Shared by *alice*');
  });

  it('in a direct message answer in its thread', async () => {
    const { slack, send, hook, settled } = await start();
    await send(
      aPressBody('status', hook, {
        channel: { id: 'D0ALICE' },
        container: { type: 'message', is_ephemeral: false, message_ts: '1763971300.000002', thread_ts: '1763971300.000001' },
      }),
    );
    await settled();
    expect(slack.of('chat.postMessage')[0]?.args).toMatchObject({ channel: 'D0ALICE', thread_ts: '1763971300.000001' });
  });

  it('on the home answer there', async () => {
    const { slack, send, settled } = await start();
    const { channel: _channel, response_url: _hook, ...press } = aPressBody('status', '');
    await send(anEventBody({ type: 'app_home_opened', tab: 'home' }));
    await send({ ...press, container: { type: 'view', view_id: 'V1' }, view: { id: 'V1', type: 'home' } });
    await settled();
    const views = slack.of('views.publish').map(({ args }) => JSON.parse(args.view));
    expect(views.map((view) => readText(view))).toEqual([expect.stringContaining('Footnote'), expect.stringMatching(/reply to status[\s\S]*Footnote/u)]);
    for (const { blocks } of views) expect(slackFaults({ text: 'x', blocks }, [])).toEqual([]);
  });
});

describe('the same again', () => {
  it.each([
    ['a command', (hook: string) => aCommandBody('/brief', 'mill', hook)],
    ['a press', (hook: string) => aPressBody('status', hook)],
    ['an event', () => anEventBody({ type: 'app_mention', text: `<@${SLACK_BOT}> mill` })],
  ])('%s has one effect, also after a restart', async (_, body) => {
    const seen = new Set<string>();
    const asked: Request[] = [];
    const first = await start(replying({}, asked), {}, seen);
    const same = body(first.hook);
    await Promise.all([first.send(same), first.send(same), first.send(same)]);
    await first.settled();
    const second = await start(replying({}, asked), {}, seen);
    await second.send(same);
    await second.settled();
    expect(asked).toHaveLength(1);
    expect([...first.slack.of('hook', 'chat.postMessage'), ...second.slack.of('hook', 'chat.postMessage')]).toHaveLength(1);
  });

  it('is rather answered twice than never when the ledger is away', async () => {
    const { slack, send, hook, settled } = await start(replying(), {
      ledger: {
        first: async () => {
          throw new Error('locked');
        },
      },
    });
    await send(aCommandBody('/brief', 'mill', hook));
    await settled();
    expect(slack.of('hook')).toHaveLength(1);
  });
});

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

describe('the greeting of the pane', () => {
  it('is said where nothing was said yet, with at most four lines to try', async () => {
    const { slack, send, settled } = await start(createDispatch({ commands: COMMANDS, desk: () => aDesk(), clock, log: () => {} }), {
      welcome: async () =>
        welcome(
          {
            kind: 'status',
            text: '',
            documents: 7,
            by_type: {},
            from: null,
            to: null,
            undated: 0,
            corpus_version: 1,
            engine: 'x',
            version: '1',
            briefs: 0,
            defects: 0,
          },
          COMMANDS,
          clock(),
        ),
    });
    await send(anEventBody({ type: 'app_home_opened', tab: 'messages', channel: 'D0ALICE' }));
    await settled();
    const [prompts] = slack.of('assistant.threads.setSuggestedPrompts');
    expect(JSON.parse(prompts?.args.prompts).length).toBeLessThanOrEqual(4);
    expect(prompts?.args.thread_ts).toBeUndefined();
    expect(slack.of('chat.postMessage')).toHaveLength(1);

    await send(anEventBody({ type: 'app_home_opened', tab: 'messages', channel: 'D0ALICE' }));
    await settled();
    expect(slack.of('chat.postMessage')).toHaveLength(1);
  });
});
