import { describe, expect, it } from 'vitest';
import { toView } from '../../../src/adapters/slack/form-view.ts';
import { OPERATOR, type Request } from '../../../src/bot/platform.ts';
import { type FormsUnderTest, platformFormsContract } from '../../contracts/platform-forms.ts';
import { dispatchAlarm, formForAlarm, WITH_ALARM } from '../../helpers/a-form.ts';
import { aCommandBody, anEventBody, aPressBody, SLACK_TEAM, type SlackFault } from '../../helpers/a-slack.ts';
import { replying, start } from '../../helpers/a-slack-platform.ts';
import { readText } from '../../helpers/slack-text.ts';

type Started = Awaited<ReturnType<typeof start>>;
interface View {
  readonly blocks: readonly {
    readonly block_id: string;
    readonly element: { readonly action_id: string; readonly initial_value?: string; readonly initial_option?: { readonly value: string } };
  }[];
  readonly private_metadata: string;
}

const parts = { commands: WITH_ALARM, formFor: formForAlarm };
const begin = (ledger = new Set<string>(), faults: readonly SlackFault[] = []) => start(dispatchAlarm, parts, ledger, faults);

const viewOf = ({ slack }: Started): View | undefined => {
  const opened = slack.of('views.open').at(-1);
  return opened === undefined ? undefined : JSON.parse(opened.args.view);
};
const filledIn = (view: View): Record<string, string> =>
  Object.fromEntries(view.blocks.map(({ block_id, element }) => [block_id, element.initial_value ?? element.initial_option?.value ?? '']));

/** The form that what is sent opens. */
async function openedBy(started: Started, body: Parameters<Started['send']>[0]): Promise<View> {
  await started.send(body);
  await started.settled();
  const view = viewOf(started);
  if (view === undefined) throw new Error('no form');
  return view;
}

let sent = 0;
function aSubmission(view: View, values: Readonly<Record<string, string>>) {
  const given: Record<string, string> = { ...filledIn(view), ...values };
  const state = view.blocks.map(({ block_id, element }) => {
    const value = given[block_id] ?? '';
    const isText = !('initial_option' in element);
    return [block_id, { [element.action_id]: isText ? { value: value === '' ? null : value } : { selected_option: { value } } }];
  });
  return {
    type: 'view_submission',
    team: { id: SLACK_TEAM },
    user: { id: 'U0ALICE', username: 'alice', team_id: SLACK_TEAM },
    trigger_id: `sent-${sent++}`,
    view: { ...view, callback_id: 'form', state: { values: Object.fromEntries(state) } },
  };
}

const textsOf = ({ slack }: Started) =>
  slack.of('hook', 'chat.postMessage', 'chat.postEphemeral').map(({ args }) => {
    const blocks = typeof args.blocks === 'string' ? JSON.parse(args.blocks) : args.blocks;
    return `${readText({ ...args, blocks })}\n${JSON.stringify(blocks)}`;
  });

async function open(): Promise<FormsUnderTest> {
  const ledger = new Set<string>();
  const first = await begin(ledger);
  let current = first;
  let faults: readonly SlackFault[] = [];
  let isOpen = true;
  const atFields: string[] = [];
  const view = () => (isOpen ? viewOf(first) : undefined);
  const send = async (values: Readonly<Record<string, string>>) => {
    const shown = view();
    if (shown === undefined) throw new Error('no form is open');
    await current.send(aSubmission(shown, values), (said) => {
      isOpen = said !== undefined;
      if (said !== undefined) atFields.push(JSON.stringify(said));
    });
    await current.settled();
  };
  return {
    async type(line, who = 'alice') {
      const [command = '', ...words] = line.split(' ');
      await current.send(aCommandBody('/footnote', [command.slice(1), ...words].join(' '), current.hook, { user_name: who }));
      await current.settled();
      if (faults.length > 0) isOpen = false;
    },
    form: () => {
      const shown = view();
      return shown && filledIn(shown);
    },
    send,
    mend: send,
    seen: () => [...textsOf(first), ...(current === first ? [] : textsOf(current)), ...atFields].join('\n'),
    late() {
      faults = [{ method: 'views.open', error: 'expired_trigger_id' }];
      for (const fault of faults) first.slack.fault(fault);
    },
    async restart() {
      await first.settled();
      current = await begin(ledger);
    },
  };
}

describe('forms on Slack', () => {
  platformFormsContract(open);

  it('fills in the zone of the profile, asks for it once, and does without where Slack does not tell', async () => {
    const { slack, send, settled, hook } = await begin(new Set(), [{ method: 'users.info', error: 'missing_scope' }]);
    for (let time = 0; time < 2; time++) await send(aCommandBody('/footnote', 'alarm set', hook));
    await settled();
    const views = slack.of('views.open').map(({ args }): View => JSON.parse(args.view));
    expect(views.map((view) => filledIn(view).zone)).toEqual(['Etc/UTC', 'Etc/UTC']);
    expect(slack.of('users.info')).toHaveLength(1);
  });

  it('says what is wrong at the field, and keeps the form open', async () => {
    const started = await begin();
    const view = await openedBy(started, aCommandBody('/footnote', 'alarm set', started.hook));
    const said: unknown[] = [];
    await started.send(aSubmission(view, { zone: 'Mars/Base' }), (words) => said.push(words));
    await started.settled();
    // What one can type is written as Slack takes it.
    expect(said).toEqual([{ response_action: 'errors', errors: { zone: 'There is no such zone. Name a city, or see /footnote alarm list.' } }]);
    expect(started.slack.of('hook')).toEqual([]);
  });

  it('opens from the App Home, and answers there', async () => {
    const started = await begin();
    const view = await openedBy(started, aPressBody('alarm set', started.hook, { channel: undefined, container: { type: 'view' }, response_url: undefined }));
    await started.send(aSubmission(view, { zone: 'Asia/Tokyo' }));
    await started.settled();
    expect(started.slack.of('views.publish').at(-1)?.args.view).toContain('alarm set 08:30 Asia/Tokyo');
  });

  it('opens from a button, and answers in the message to the person', async () => {
    const started = await begin();
    const view = await openedBy(started, aPressBody('alarm set', started.hook));
    await started.send(aSubmission(view, { zone: 'Asia/Tokyo' }));
    await started.settled();
    expect(started.slack.of('hook').map(({ args }) => args.response_type)).toEqual(['ephemeral']);
  });

  it.each([
    ['a mention', { type: 'app_mention', text: '<@U0FOOTNOTE> alarm set' }],
    ['a direct message', { channel: 'D0ALICE', channel_type: 'im', text: 'alarm set' }],
  ])('answers %s, which opens no form, as it was typed', async (_, event) => {
    const started = await begin();
    await started.send(anEventBody(event));
    await started.settled();
    expect(started.slack.of('views.open')).toEqual([]);
    expect(textsOf(started).join('\n')).toContain('alarm set 08:30 none daily everything');
  });

  it.each([
    ['the answer was lost', { method: 'views.open', lost: 'after' } as const, { method: 'views.open', error: 'exchanged_trigger_id', skip: 0 }],
    ['Slack had a fault', { method: 'views.open', status: 503 } as const, undefined],
  ])('opens one form when %s', async (_, fault, then) => {
    const started = await begin(new Set(), [fault, ...(then === undefined ? [] : [then])]);
    await started.send(aCommandBody('/footnote', 'alarm set', started.hook));
    await started.settled();
    expect(started.slack.of('hook')).toEqual([]);
    expect(started.slack.of('views.open')).toHaveLength(2);
  });

  it('does once what is sent twice', async () => {
    const started = await begin();
    const view = await openedBy(started, aCommandBody('/footnote', 'alarm set', started.hook));
    const submission = aSubmission(view, { zone: 'Asia/Tokyo' });
    await Promise.all([started.send(submission), started.send(submission)]);
    await started.settled();
    expect(started.slack.of('hook')).toHaveLength(1);
  });

  it('closes the form of an answer that takes long, and gives the answer then', async () => {
    const answer = Promise.withResolvers<void>();
    const started = await start(async (request) => {
      await answer.promise;
      return dispatchAlarm(request);
    }, parts);
    await started.send(aCommandBody('/footnote', 'alarm set', started.hook));
    await new Promise<void>((resolve) => void setImmediate(resolve));
    await started.settled();
    const view = viewOf(started);
    if (view === undefined) throw new Error('no form');
    const said: unknown[] = [];
    await started.send(aSubmission(view, { zone: 'Mars/Base' }), (words) => said.push(words));
    expect(said).toEqual([undefined]);
    answer.resolve();
    await started.settled();
    expect(textsOf(started).join('\n')).toContain('Open the form again');
  });

  it('completes the field that is looked for, as its option does', async () => {
    const looked: unknown[] = [];
    const { send } = await start(replying(), {
      ...parts,
      complete: async (asker, { key }, typed) => {
        looked.push([asker.user, key, typed]);
        return ['Europe/Lisbon', 'x'.repeat(80)];
      },
    });
    const said: unknown[] = [];
    const body = { type: 'block_suggestion', team: { id: SLACK_TEAM }, user: { id: 'U0ALICE' }, block_id: 'zone', value: 'lis' };
    await send({ ...body, action_id: 'alarm zone' }, (words) => said.push(words));
    await send({ ...body, action_id: 'gone zone' }, (words) => said.push(words));
    expect(looked).toEqual([['U0ALICE', 'zone', 'lis']]);
    expect(said).toEqual([{ options: [{ text: { type: 'plain_text', text: 'Europe/Lisbon', emoji: false }, value: 'Europe/Lisbon' }] }, { options: [] }]);
  });

  it.each([
    ['none of ours', '{"other":1}'],
    ['none at all', 'x'],
  ])('closes a form whose memory is %s', async (_, memory) => {
    const asked: Request[] = [];
    const { send } = await start(replying({}, asked), parts);
    const said: unknown[] = [];
    await send(aSubmission({ blocks: [], private_metadata: memory }, {}), (words) => said.push(words));
    expect(said).toEqual([undefined]);
    expect(asked).toEqual([]);
  });

  it('draws every field within the limits', async () => {
    const asking = await formForAlarm({ ...OPERATOR, line: '/alarm set' });
    if (asking?.kind !== 'form') throw new Error('no form');
    const place = { kind: 'home', user: 'U0ALICE' } as const;
    const long = 'word '.repeat(100);
    const form = { ...asking.form, title: long, submit: long, fields: [{ ...asking.form.fields[0], label: long, hint: long }] } as const;
    const view = toView({ ...asking, form }, place);
    expect(Math.max(view?.title.text.length ?? 99, view?.submit?.text.length ?? 99)).toBeLessThanOrEqual(24);
    expect(toView({ ...asking, line: 'x'.repeat(3000) }, place)).toBeUndefined();
  });
});
