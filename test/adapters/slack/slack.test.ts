import { describe, expect, it } from 'vitest';
import { createSlack } from '../../../src/adapters/slack/index.ts';
import { createDispatch } from '../../../src/bot/dispatch.ts';
import { NO_METER } from '../../../src/bot/meter.ts';
import type { Request } from '../../../src/bot/platform.ts';
import { welcome } from '../../../src/bot/welcome.ts';
import { present } from '../../../src/core/present.ts';
import { platformContract } from '../../contracts/platform.ts';
import { COMMANDS } from '../../helpers/a-command.ts';
import { aDesk } from '../../helpers/a-desk.ts';
import { aBrief } from '../../helpers/a-result.ts';
import { aCommandBody, anEventBody, aPressBody, aReceiver, aSlack, SLACK_BOT, SLACK_TEAM } from '../../helpers/a-slack.ts';
import { clock, message, open, replying, start } from '../../helpers/a-slack-platform.ts';
import { readText } from '../../helpers/slack-text.ts';

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
          formFor: async () => null,
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

  it.each([
    [
      'a token that is refused',
      { error: 'invalid_auth' },
      { code: 'invalid', message: expect.stringMatching(/^SLACK_BOT_TOKEN is refused by Slack\. Install/) },
    ],
    ['Slack away', { status: 503, times: 99 }, { code: 'unavailable', message: expect.stringMatching(/^Slack cannot be reached\. Look/) }],
  ])('does not start with %s, and says what to do', async (_, fault, failure) => {
    await expect(start(replying(), {}, new Set(), [{ method: 'auth.test', ...fault }])).rejects.toThrow(expect.objectContaining(failure));
  });

  it('starts when Slack is away for a moment', async () => {
    const { platform } = await start(replying(), {}, new Set(), [{ method: 'auth.test', status: 503, times: 2 }]);
    expect(platform.isConnected?.()).toBe(true);
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
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(order).toEqual(['ack', 'ledger']);
      order.length = 0;
      slack.calls.length = calls;
    }
    await settled();
  });

  it.each([
    ['the workspace', 'C0MILL', [], ['public', `workspace:${SLACK_TEAM}`, 'channel:C0MILL']],
    ['another organization too', 'CSHARED', [], ['public', 'channel:CSHARED']],
    ['nobody knows who', 'C0MILL', [{ method: 'conversations.info', error: 'missing_scope' }], ['public', 'channel:C0MILL']],
  ])('tells of a channel that is read by %s what may be posted there', async (_, channel, faults, keys) => {
    const asked: Request[] = [];
    const { send, hook, settled } = await start(replying({}, asked), {}, new Set(), faults);
    await send(aCommandBody('/brief', 'mill', hook, { channel_id: channel }));
    await settled();
    expect(await asked[0]?.readersOf?.()).toEqual(keys);
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
        zoneOf: expect.any(Function),
        readersOf: expect.any(Function),
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

describe('the greeting of the pane', () => {
  it('is said where nothing was said yet, with at most four lines to try', async () => {
    const { slack, send, settled } = await start(createDispatch({ commands: COMMANDS, desk: () => aDesk(), clock, log: () => {} }), {
      welcome: async () =>
        welcome(
          {
            kind: 'status',
            text: '',
            as_of: null,
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
