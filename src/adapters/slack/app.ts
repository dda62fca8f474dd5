import { App, type Receiver } from '@slack/bolt';
import type { Dispatch, Reply, Request } from '../../bot/platform.ts';
import type { Deliver } from './deliver.ts';
import { FORM, toOption } from './form-view.ts';
import type { OpenForm } from './forms.ts';
import { GONE_EVENTS, readGone } from './gone.ts';
import type { Home } from './home.ts';
import { LIMITS } from './limits.ts';
import { CHECK_SHORTCUT } from './manifest.ts';
import type { Pane } from './pane.ts';
import type { SendPictures } from './pictures.ts';
import type { Post } from './post.ts';
import type { ReadersOf } from './readers.ts';
import { parsePageValue, render } from './render.ts';
import { type Asked, asker, fromButton, fromCommand, fromMention, fromMessage, fromShortcut, type Said, type Self } from './request.ts';
import type { SdkParts } from './sdk.ts';
import { errorsAt, fromSubmission, fromSuggestion, type Sent } from './submission.ts';
import type { Threads } from './threads.ts';
import type { Work } from './work.ts';
import type { ZoneOf } from './zones.ts';

export interface AppParts extends SdkParts {
  readonly receiver: Receiver;
  readonly self: Self;
  readonly dispatch: Dispatch;
  readonly work: Work;
  readonly deliver: Deliver;
  readonly pictures: SendPictures;
  readonly home: Home;
  readonly pane: Pane;
  readonly threads: Threads;
  readonly post: Post;
  readonly openForm: OpenForm;
  readonly zoneOf: ZoneOf;
  readonly readersOf: ReadersOf;
}

/** Bolt's app with all that Slack can send to it. Each is acknowledged before anything else is done, and has one effect however often it comes. */
export function createApp(parts: AppParts): App {
  const { receiver, self, botToken, clientOptions, sdkLog, work, home } = parts;
  const authorization = { botToken, botUserId: self.userId, teamId: self.teamId, ...(self.botId === undefined ? {} : { botId: self.botId }) };
  const app = new App({ receiver, authorize: async () => authorization, convoStore: false, logger: sdkLog, clientOptions });
  const answering = (asked: Asked | undefined) => {
    if (asked !== undefined) take(parts, asked);
  };

  app.command(/./u, async ({ ack, body }) => {
    await ack();
    answering(fromCommand(body, self));
  });
  app.action({ type: 'block_actions' }, async ({ ack, body }) => {
    await ack();
    answering(fromButton(body, self, parsePageValue));
  });
  app.shortcut({ callback_id: CHECK_SHORTCUT, type: 'message_action' }, async ({ ack, body }) => {
    await ack();
    answering(fromShortcut(body, self));
  });
  app.view({ type: 'view_submission', callback_id: FORM }, async ({ ack, body }) => {
    const sent = fromSubmission(body, self);
    if (sent === undefined) await ack();
    else await takeForm(parts, sent, (errors) => (errors === undefined ? ack() : ack({ response_action: 'errors', errors })));
  });
  app.options(/./u, async ({ ack, body }) => {
    const looking = fromSuggestion(body, self, parts.commands);
    const found = looking === undefined ? [] : await parts.complete(looking.asker, looking.option, looking.typed, LIMITS.options);
    await ack({ options: found.filter((value) => value.length <= LIMITS.option).map((value) => toOption(value)) });
  });
  app.event('app_mention', async ({ body }) => answering(fromMention(body, self)));
  app.message(async ({ body }) => {
    const said = fromMessage(body, self);
    if (said?.kind === 'direct') answering(said.asked);
    else if (said !== undefined) work.add(() => followUp(parts, said));
  });
  app.event('app_home_opened', async ({ event: { tab, user, channel }, body }) => {
    if (tab === 'home') work.add(() => home.show(user));
    else work.add(once(parts, `slack:${self.teamId}/event/${body.event_id}`, () => greet(parts, user, channel)));
  });
  app.event('assistant_thread_started', async ({ event: { assistant_thread: started }, body }) => {
    const { user_id: user, channel_id: channel, thread_ts: thread } = started;
    work.add(once(parts, `slack:${self.teamId}/event/${body.event_id}`, () => greet(parts, user, channel, thread)));
  });
  for (const type of GONE_EVENTS) {
    app.event(type, async ({ body }) => {
      const gone = readGone(body, self);
      if (gone !== undefined) work.add(async () => parts.gone?.(gone.where, gone.because));
    });
  }
  // What goes wrong is logged where it is known; an error that went on would only be repeated here.
  app.error(async (error) => parts.log.error({ error }, 'something that Slack sent could not be read'));
  return app;
}

const BUSY: Reply = (() => {
  const text = 'Too many ask at once right now. Try again in a minute.';
  return { message: { blocks: [{ kind: 'notice', tone: 'warning', text }], fallback: text }, visibleTo: 'asker', result: { kind: 'done', text } };
})();

function take(parts: AppParts, asked: Asked): void {
  const task = once(parts, asked.key, () => answer(parts, asked));
  if (!parts.work.add(task)) void parts.deliver(asked, BUSY).catch((error: unknown) => parts.log.error({ error }, 'nobody could be told to wait'));
}

/**
 * Does it in its turn, for the first that comes under a key, which is asked for right away: keys that come together are noted together.
 * When it cannot be told, it is rather done twice than never.
 */
function once({ ledger, clock, log }: AppParts, key: string, task: () => Promise<void>): () => Promise<void> {
  const first = ledger.first(key, clock()).catch((error: unknown) => {
    log.warn({ error }, 'what came in before cannot be looked up');
    return true;
  });
  return async () => {
    if (await first) await task();
  };
}

/** A form waits for what is wrong with it so long, and Slack for us 3 s. */
const FIELD_MS = 2000;

/** Takes a form that was sent: what is wrong with a field is said there, all else once the form is closed. */
async function takeForm(parts: AppParts, { asked, fields }: Sent, ack: (errors?: Readonly<Record<string, string>>) => Promise<void>): Promise<void> {
  const { work, dispatch, deliver, pictures, log } = parts;
  const replied = Promise.withResolvers<Reply | undefined>();
  const said = Promise.withResolvers<boolean>();
  const task = once(parts, asked.key, async () => {
    const reply = await dispatch(withMore(parts, asked.request));
    replied.resolve(reply);
    if (await said.promise) return;
    await deliver(asked, reply);
    await pictures(asked.place, reply);
  });
  const taken = work.add(task);
  const timer = setTimeout(() => replied.resolve(undefined), taken ? FIELD_MS : 0);
  const reply = await replied.promise;
  clearTimeout(timer);
  const errors = reply && errorsAt(reply, fields);
  try {
    await ack(errors && { ...errors });
  } finally {
    said.resolve(errors !== undefined);
  }
  if (!taken) await deliver(asked, BUSY).catch((error: unknown) => log.error({ error }, 'nobody could be told to wait'));
}

/** With what is asked of Slack when it is needed. A person of another organization is told, and orders, no more than they may read. */
const withMore = ({ zoneOf, readersOf, self }: AppParts, request: Request): Request => {
  const { user, channel, scope } = request;
  const isMember = scope.includes(`workspace:${self.teamId}`);
  return {
    ...request,
    ...(user === null ? {} : { zoneOf: () => zoneOf(user) }),
    ...(channel === null || !isMember || channel.startsWith('D') ? {} : { readersOf: () => readersOf(channel) }),
  };
};

async function answer(parts: AppParts, asked: Asked): Promise<void> {
  const { dispatch, formFor, openForm, deliver, pictures, pane, threads } = parts;
  const { place, trigger } = asked;
  const request = withMore(parts, asked.request);
  const asking = trigger === undefined ? null : await formFor(request);
  if (trigger !== undefined && asking?.kind === 'form') {
    if (!(await openForm(trigger, asking, place))) await deliver(asked, asking.instead);
    return;
  }
  const direct = place.kind === 'thread' && place.direct ? place : undefined;
  const looking = direct && pane.looking(direct.channel, direct.thread);
  const reply = asking?.kind === 'reply' ? asking.reply : await dispatch(request);
  await looking;
  await deliver(asked, reply);
  if (place.kind === 'thread') threads.note(place.channel, place.thread);
  if (asked.page === undefined) await pictures(place, reply);
  const [first] = reply.message.blocks;
  if (direct !== undefined && first?.kind === 'heading') await pane.call(direct.channel, direct.thread, first.text);
}

/** A question in a thread in which this app has answered; in the thread of a shared brief it keeps the brief's topic. */
async function followUp(parts: AppParts, { asked, channel, thread, begunByUs }: Extract<Said, { kind: 'thread' }>): Promise<void> {
  const { threads, dispatch, log } = parts;
  const found = await threads.find(channel, thread).catch((error: unknown) => {
    log.warn({ error }, 'a thread could not be looked up');
    return { ours: begunByUs, shared: undefined };
  });
  if (!found.ours) return;
  const task = once(parts, asked.key, async () => {
    if (found.shared !== undefined) await dispatch({ ...asked.request, line: `/show ${found.shared}` });
    await answer(parts, asked);
  });
  await task();
}

/** Lines to try, and a greeting where nothing was said yet. */
async function greet({ pane, post, self, welcome, log }: AppParts, user: string, channel: string, thread?: string): Promise<void> {
  await pane.suggest(channel, thread);
  const isNew = thread !== undefined || (await pane.isNew(channel).catch(() => false));
  if (!isNew) return;
  const [page] = render(await welcome(asker(self, { team: self.teamId, channel, user, userName: undefined })));
  if (page === undefined) return log.error({}, 'there is no greeting');
  await post.message({ channel, thread }, page, `greeting-${channel}-${thread ?? ''}`);
}
