import * as z from 'zod';
import { audienceOf } from '../../bot/audience.ts';
import { isQuestion } from '../../bot/line.ts';
import type { Request } from '../../bot/platform.ts';
import { toTyped } from './typed.ts';

/** Who this app is, as Slack tells at the start. */
export interface Self {
  readonly teamId: string;
  readonly userId: string;
  readonly botId: string | undefined;
}

export const place = z.discriminatedUnion('kind', [
  /** To the asker alone, by the address that came along. `replaces` when it takes the place of the message whose button was pressed. */
  z.object({
    kind: z.literal('private'),
    responseUrl: z.string().optional(),
    channel: z.string(),
    user: z.string(),
    thread: z.string().optional(),
    replaces: z.boolean(),
  }),
  /** In a thread, for all who are there. `direct` when nobody but the asker is. */
  z.object({ kind: z.literal('thread'), channel: z.string(), thread: z.string(), user: z.string(), direct: z.boolean() }),
  /** On the asker's App Home. */
  z.object({ kind: z.literal('home'), user: z.string() }),
]);

/** Where a reply belongs; a form takes it along and brings it back. */
export type Place = Readonly<z.output<typeof place>>;

/** Something that was asked: what came in is answered once for each `key`. */
export interface Asked {
  readonly key: string;
  readonly request: Request;
  readonly place: Place;
  /** The page that was turned to, from 0; absent for what is asked anew. */
  readonly page?: number;
  /** Opens a form, once and within 3 s; absent where none can be shown. */
  readonly trigger?: string | undefined;
}

const text = z.string().default('');
const command = z.object({
  team_id: z.string(),
  channel_id: z.string(),
  user_id: z.string(),
  user_name: z.string().optional(),
  command: z.string(),
  text,
  trigger_id: z.string(),
  response_url: z.string().optional(),
});

/** A slash command. `/footnote` takes any line, and helps when there is none. */
export function fromCommand(body: unknown, self: Self): Asked {
  const { team_id: team, channel_id: channel, user_id: user, user_name: userName, command: name, text: typed, ...rest } = command.parse(body);
  const words = toTyped(typed, self.userId);
  const line = name === '/footnote' ? (words.trim() === '' ? '/help' : words) : `${name} ${words}`;
  return {
    key: `${workspaceOf(self)}/trigger/${rest.trigger_id}`,
    request: { ...asker(self, { team, channel, user, userName }), line },
    place: { kind: 'private', responseUrl: rest.response_url, channel, user, thread: undefined, replaces: false },
    trigger: rest.trigger_id,
  };
}

const event = z.object({
  event_id: z.string(),
  is_ext_shared_channel: z.boolean().optional(),
  event: z.object({
    channel: z.string(),
    user: z.string(),
    text,
    ts: z.string(),
    thread_ts: z.string().optional(),
    team: z.string().optional(),
    subtype: z.string().optional(),
    bot_id: z.string().optional(),
    channel_type: z.string().optional(),
    parent_user_id: z.string().optional(),
  }),
});

/** A mention in a channel: answered openly in its thread. */
export function fromMention(body: unknown, self: Self): Asked | undefined {
  const read = event.safeParse(body);
  if (!read.success || !isSaid(read.data.event, self)) return undefined;
  const words = toTyped(read.data.event.text, self.userId);
  return said(read.data, words.trim() === '' ? '/help' : words, self);
}

/** A message that may want an answer: a direct one always, one in a thread when it is a question and `inThread`, by who began the thread. */
export type Said =
  | { readonly kind: 'direct'; readonly asked: Asked }
  | { readonly kind: 'thread'; readonly asked: Asked; readonly thread: string; readonly channel: string; readonly begunByUs: boolean };

/** A message without a mention; undefined for one that is not meant for this app. One that mentions it comes as a mention too, and is answered there. */
export function fromMessage(body: unknown, self: Self): Said | undefined {
  const read = event.safeParse(body);
  if (!read.success || !isSaid(read.data.event, self)) return undefined;
  const { channel, channel_type: type, text: typed, thread_ts: thread, parent_user_id: parent } = read.data.event;
  const words = toTyped(typed, self.userId);
  if (type === 'im' || channel.startsWith('D')) return { kind: 'direct', asked: said(read.data, words, self) };
  if (thread === undefined || typed.includes(`<@${self.userId}`) || !isQuestion(words.trim())) return undefined;
  return { kind: 'thread', asked: said(read.data, words, self), thread, channel, begunByUs: parent === self.userId };
}

/** What a person wrote: no other app, no edit, nobody joining. */
function isSaid({ user, bot_id: bot, subtype }: z.output<typeof event>['event'], self: Self): boolean {
  return user !== self.userId && bot === undefined && (subtype === undefined || subtype === 'file_share' || subtype === 'thread_broadcast');
}

function said(
  { event_id: id, is_ext_shared_channel: shared, event: { channel, user, ts, thread_ts, team } }: z.output<typeof event>,
  line: string,
  self: Self,
): Asked {
  const thread = thread_ts ?? ts;
  const direct = channel.startsWith('D');
  const who = asker(self, { team: team ?? self.teamId, channel, user, userName: undefined });
  // In a channel shared with another organization not all who read along belong to the workspace.
  const scope = shared === true ? audienceOf({ workspace: null, channel }) : who.scope;
  return {
    key: `${workspaceOf(self)}/event/${id}`,
    request: { ...who, scope, line, openly: !direct, conversation: conversationOf(self, channel, thread) },
    place: { kind: 'thread', channel, thread, user, direct },
  };
}

const person = z.object({ id: z.string(), team_id: z.string().optional(), username: z.string().optional(), name: z.string().optional() });
const press = z.object({
  user: person,
  channel: z.object({ id: z.string() }).optional(),
  container: z.object({ type: text, is_ephemeral: z.boolean().default(false), thread_ts: z.string().optional(), message_ts: z.string().optional() }),
  message: z.object({ ts: z.string().optional(), thread_ts: z.string().optional() }).optional(),
  response_url: z.string().optional(),
  trigger_id: z.string().optional(),
  actions: z.array(z.object({ action_id: z.string(), action_ts: z.string(), value: z.string().optional() })).min(1),
});

/** A pressed button, as the line that it holds. A page of a message that others see goes to the one who pressed; of one's own it takes the place of the last. */
export function fromButton(
  body: unknown,
  self: Self,
  read: (value: string) => { readonly page: number; readonly line: string } | undefined,
): Asked | undefined {
  const parsed = press.safeParse(body);
  const pressed = parsed.data?.actions[0];
  if (!parsed.success || pressed?.value === undefined) return undefined;
  const { user, channel, container, message, response_url: responseUrl, trigger_id: trigger } = parsed.data;
  const turned = pressed.action_id.startsWith('page-') ? read(pressed.value) : undefined;
  const who = asker(self, { team: user.team_id ?? self.teamId, channel: channel?.id ?? null, user: user.id, userName: user.username ?? user.name });
  const base = { key: `${workspaceOf(self)}/button/${user.id}/${pressed.action_ts}`, ...(turned === undefined ? { trigger } : { page: turned.page }) };
  const line = turned?.line ?? pressed.value;
  if (channel === undefined) return { ...base, request: { ...who, line }, place: { kind: 'home', user: user.id } };
  const direct = channel.id.startsWith('D');
  const thread = container.thread_ts ?? message?.thread_ts;
  const root = thread ?? message?.ts ?? container.message_ts;
  if (direct && turned === undefined && root !== undefined && !container.is_ephemeral) {
    const request = { ...who, line, conversation: conversationOf(self, channel.id, root) };
    return { ...base, request, place: { kind: 'thread', channel: channel.id, thread: root, user: user.id, direct } };
  }
  const replaces = turned !== undefined && (container.is_ephemeral || direct);
  return { ...base, request: { ...who, line }, place: { kind: 'private', responseUrl, channel: channel.id, user: user.id, thread, replaces } };
}

const shortcut = z.object({
  user: person,
  channel: z.object({ id: z.string() }),
  message: z.object({ text, thread_ts: z.string().optional() }),
  trigger_id: z.string(),
  response_url: z.string().optional(),
});

/** "Check this" on a message: is what it says in the corpus. */
export function fromShortcut(body: unknown, self: Self): Asked | undefined {
  const read = shortcut.safeParse(body);
  if (!read.success) return undefined;
  const { user, channel, message, trigger_id: trigger, response_url: responseUrl } = read.data;
  const who = asker(self, { team: user.team_id ?? self.teamId, channel: channel.id, user: user.id, userName: user.username ?? user.name });
  return {
    key: `${workspaceOf(self)}/trigger/${trigger}`,
    request: { ...who, line: { command: 'check', input: { text: toTyped(message.text, undefined) } } },
    place: { kind: 'private', responseUrl, channel: channel.id, user: user.id, thread: message.thread_ts, replaces: false },
  };
}

interface Who {
  readonly team: string;
  readonly channel: string | null;
  readonly user: string;
  readonly userName: string | undefined;
}

/** Somebody of another organization, in a channel shared with it, may not read what is the workspace's. */
export function asker(self: Self, { team, channel, user, userName }: Who): Omit<Request, 'line'> {
  return {
    workspace: workspaceOf(self),
    channel,
    user,
    scope: audienceOf({ workspace: team === self.teamId ? team : null, channel }),
    // A direct message is the asker's own; in one between two people nothing can be posted.
    ...(channel?.startsWith('D') === true ? { managesChannel: true } : {}),
    ...(userName === undefined ? {} : { userName }),
  };
}

const workspaceOf = ({ teamId }: Self): string => `slack:${teamId}`;
const conversationOf = (self: Self, channel: string, thread: string): string => `${workspaceOf(self)}/${channel}/${thread}`;
