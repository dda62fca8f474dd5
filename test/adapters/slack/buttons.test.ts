import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/bot/platform.ts';
import type { Block } from '../../../src/core/message.ts';
import { present } from '../../../src/core/present.ts';
import { aBrief } from '../../helpers/a-result.ts';
import { aCommandBody, anEventBody, aPressBody, SLACK_BOT } from '../../helpers/a-slack.ts';
import { clock, message, replying, start } from '../../helpers/a-slack-platform.ts';
import { slackFaults } from '../../helpers/slack-faults.ts';
import { readText } from '../../helpers/slack-text.ts';

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
