import * as z from 'zod';
import { type CommandContext, type CommandOutcome, defineCommand } from '../src/bot/command.ts';
import type { Form } from '../src/bot/form.ts';
import type { RawInput } from '../src/bot/line.ts';
import { forOrderers } from '../src/bot/operators.ts';
import { FootnoteError } from '../src/core/errors.ts';
import type { Asked, Subscriptions } from '../src/core/subscriptions.ts';

const text = (limit: number, description: string) => z.string().trim().max(limit).optional().meta({ description });

const input = z.strictObject({
  action: z
    .enum(['subscribe', 'list', 'change', 'pause', 'resume', 'remove', 'preview', 'now', 'why'])
    .default('list')
    .meta({ positional: true, description: 'what to do; default list' }),
  which: text(400, 'its id in the list; to subscribe, topics').meta({ positional: true, description: 'its id in the list; to subscribe, topics' }),
  topics: text(400, 'names with commas between them, or everything'),
  time: text(20, 'the time of day: 8:30'),
  zone: text(60, 'a city or a time zone').meta({ suggests: 'zone', description: 'a city or a time zone' }),
  days: text(60, 'daily, weekdays, weekly, or mon,wed,fri'),
  only_if_changed: z.stringbool().optional().meta({ type: 'boolean', description: 'nothing on days without news' }),
  length: z.enum(['short', 'normal', 'long']).optional().meta({ description: 'how much' }),
});
type Input = z.output<typeof input>;

export default defineCommand({
  name: 'digest',
  summary: 'The morning briefs of this channel: what is new, once a day at its own time',
  input,
  examples: ['/digest subscribe topics:alibaba time:8:30 zone:berlin', '/digest list', '/digest subscribe zone:tokyo days:weekdays only_if_changed:yes'],
  form: (typed, context) => formFor(typed, context),
  async run(given, context) {
    const [subscriptions, place] = reached(context);
    const { action } = given;
    if (ORDERS.includes(action)) forOrderers(context);
    if (action === 'subscribe' || action === 'change') return { result: await order(action, given, subscriptions, place) };
    if (Object.keys(given).some((key) => key !== 'action' && key !== 'which'))
      throw new FootnoteError('invalid', `Options are for /digest subscribe and /digest change; /digest ${action} takes an id at most.`);
    if (action === 'list' && given.which !== undefined) throw new FootnoteError('invalid', 'The list takes nothing more: /digest list.');
    return act(action, given.which, subscriptions, place);
  },
});

/** What changes what the channel is sent. */
const ORDERS: readonly Input['action'][] = ['subscribe', 'change', 'pause', 'resume', 'remove', 'now'];

function order(action: 'subscribe' | 'change', given: Input, subscriptions: Subscriptions, place: Asked) {
  const { which, topics, time, zone, days, only_if_changed: onlyIfChanged, length } = given;
  const wishes = { topics, time, zone, days, onlyIfChanged, length };
  if (action === 'change') return subscriptions.change(which, wishes, place);
  if (which !== undefined && topics !== undefined)
    throw new FootnoteError('invalid', 'Say the topics once: /digest subscribe topics:"alibaba, temu".', { option: 'topics' });
  return subscriptions.subscribe({ ...wishes, topics: topics ?? which }, place);
}

async function act(
  action: Exclude<Input['action'], 'subscribe' | 'change'>,
  which: string | undefined,
  subscriptions: Subscriptions,
  place: Asked,
): Promise<CommandOutcome> {
  const done = async (said: Promise<string>): Promise<CommandOutcome> => ({ result: { kind: 'done', text: await said } });
  switch (action) {
    case 'list':
      return { result: await subscriptions.list('digest', place) };
    case 'preview':
      return { result: await subscriptions.preview(which, place) };
    case 'why':
      return { result: await subscriptions.why(which, place) };
    case 'pause':
      return done(subscriptions.pause(which, place));
    case 'resume':
      return done(subscriptions.resume(which, place));
    case 'remove':
      return done(subscriptions.remove('digest', which, place));
    case 'now':
      return done(subscriptions.sendNow(which, place));
  }
}

/** The form of what is typed without options: to subscribe, or to change one. */
async function formFor({ action, which, ...options }: RawInput, context: CommandContext): Promise<Form | null> {
  const isNew = action === 'subscribe' && which === undefined;
  if ((!isNew && action !== 'change') || Object.keys(options).length > 0) return null;
  const [subscriptions, place] = reached(context);
  forOrderers(context);
  const current = await subscriptions.formOf(isNew ? null : which, place);
  return subscribeForm(current, isNew ? { action: 'subscribe' } : { action: 'change', which: current.id ?? which ?? '' });
}

/** What is asked about a morning brief, with its values of today filled in. */
function subscribeForm({ topics, time, zone, days, onlyIfChanged }: Awaited<ReturnType<Subscriptions['formOf']>>, given: RawInput): Form {
  return {
    title: 'Morning brief',
    submit: given.action === 'subscribe' ? 'Subscribe' : 'Change',
    given,
    fields: [
      {
        kind: 'text',
        name: 'topics',
        label: 'Topics',
        hint: 'Names with commas between them, or everything.',
        value: topics,
        optional: true,
        maxLength: 400,
      },
      { kind: 'text', name: 'time', label: 'Time', hint: 'Such as 8:30 or 8:30pm.', value: time, maxLength: 20 },
      { kind: 'search', name: 'zone', label: 'City or time zone', hint: 'Such as Berlin or America/New_York.', ...(zone === '' ? {} : { value: zone }) },
      { kind: 'text', name: 'days', label: 'Days', hint: 'daily, weekdays, weekly, weekly:mon, mon-fri or mon,wed,fri.', value: days, maxLength: 60 },
      {
        kind: 'choice',
        name: 'only_if_changed',
        label: 'On a day without news',
        value: onlyIfChanged ? 'yes' : 'no',
        choices: [
          { value: 'no', label: 'one line that says so' },
          { value: 'yes', label: 'nothing' },
        ],
      },
    ],
  };
}

/** Throws `unavailable` where there are no subscriptions, or no channel to post to. */
function reached({ subscriptions, place }: CommandContext): readonly [Subscriptions, Asked] {
  if (subscriptions === null) throw new FootnoteError('unavailable', 'There are no morning briefs here.');
  if (place === null) throw new FootnoteError('invalid', 'Say it in the channel that is to have the brief, or in a direct message.');
  return [subscriptions, place];
}
