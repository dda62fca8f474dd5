import * as z from 'zod';
import { audienceOf } from '../../bot/audience.ts';
import type { Command } from '../../bot/command.ts';
import type { RawInput } from '../../bot/line.ts';
import type { Option } from '../../bot/options.ts';
import { optionsOf } from '../../bot/options.ts';
import type { Call, Filled, Request } from '../../bot/platform.ts';
import { readButton } from './buttons.ts';
import { CHECK_THIS, subcommandOf } from './definitions.ts';

/** What somebody did at Discord, as far as it concerns this program. */
export type Interacted = Ids &
  (
    | { readonly kind: 'ping' }
    /** A form that was sent is one too. */
    | { readonly kind: 'command'; readonly request: Request; readonly alone: boolean }
    /** `page`: of the reply that the line gives; in place where only the asker sees the message that the button is on. */
    | { readonly kind: 'button'; readonly request: Request; readonly alone: boolean; readonly page: number | undefined; readonly inPlace: boolean }
    | { readonly kind: 'typing'; readonly asker: Omit<Request, 'line'>; readonly option: Option; readonly typed: string }
    /** Nothing that this program has put there; `completes` when choices are waited for. */
    | { readonly kind: 'other'; readonly completes: boolean }
  );

interface Ids {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
}

const user = z.object({ id: z.string(), username: z.string(), global_name: z.string().nullish(), bot: z.boolean().optional() });
const member = z.object({ nick: z.string().nullish() });
const interaction = z.object({
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  type: z.number(),
  guild_id: z.string().optional(),
  channel_id: z.string().optional(),
  channel: z.object({ id: z.string().optional(), type: z.number().optional(), parent_id: z.string().nullish() }).optional(),
  member: member.extend({ user, permissions: z.string().optional() }).optional(),
  authorizing_integration_owners: z.record(z.string(), z.unknown()).nullish().catch(null),
  user: user.optional(),
  context: z.number().nullish(),
  message: z.object({ flags: z.number().optional() }).optional(),
  data: z.unknown().optional(),
});

type Given = {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean | undefined;
  readonly focused?: boolean | undefined;
  readonly options?: readonly Given[] | undefined;
};
const given: z.ZodType<Given> = z.lazy(() =>
  z.object({
    name: z.string(),
    type: z.number(),
    value: z.union([z.string(), z.number(), z.boolean()]).optional(),
    focused: z.boolean().optional(),
    options: z.array(given).optional(),
  }),
);
const embed = z.object({ title: z.string().optional(), description: z.string().optional() });
const commandData = z.object({
  name: z.string(),
  type: z.number().default(1),
  options: z.array(given).default([]),
  target_id: z.string().optional(),
  resolved: z
    .object({ messages: z.record(z.string(), z.object({ content: z.string().default(''), embeds: z.array(embed).default([]) })).default({}) })
    .optional(),
});
const buttonData = z.object({ custom_id: z.string() });
const input = z.object({ custom_id: z.string(), value: z.string().optional(), values: z.array(z.string()).optional() });
const modalData = z.object({
  custom_id: z.string(),
  components: z.array(z.object({ component: input.optional(), components: z.array(input).default([]) })),
});

const PING = 1;
const COMMAND = 2;
const COMPONENT = 3;
const AUTOCOMPLETE = 4;
const MODAL = 5;
const SUB_COMMAND = 1;
const ON_MESSAGE = 3;
const EPHEMERAL = 1 << 6;
const BOT_DM = 1;
/** Administrator and Manage Server (discord.com/developers/docs/topics/permissions). */
const MANAGES = (1n << 3n) | (1n << 5n);
const MANAGE_CHANNELS = 1n << 4n;
/** Installed in a server, not by a person. */
const IN_SERVER = '0';
const THREADS: readonly (number | undefined)[] = [10, 11, 12];

/** An interaction as Discord sends it, over either road; undefined when it is none. */
export function readInteraction(payload: unknown, commands: readonly Command[]): Interacted | undefined {
  const read = interaction.safeParse(payload);
  if (!read.success) return undefined;
  const { id, token, type, application_id: applicationId, data, message } = read.data;
  const ids = { id, token, applicationId };
  if (type === PING) return { ...ids, kind: 'ping' };
  const other = { ...ids, kind: 'other', completes: type === AUTOCOMPLETE } as const;
  const asker = askerOf(read.data);
  if (asker === undefined) return other;
  const alone = isAlone(read.data);
  if (type === COMPONENT) {
    const button = buttonData.safeParse(data);
    if (!button.success) return other;
    const { line, page } = readButton(button.data.custom_id);
    const inPlace = page !== undefined && (alone || ((message?.flags ?? 0) & EPHEMERAL) !== 0);
    return { ...ids, kind: 'button', request: { ...asker, line }, alone, page, inPlace };
  }
  if (type === MODAL) {
    const modal = modalData.safeParse(data);
    return modal.success ? { ...ids, kind: 'command', request: { ...asker, line: filledIn(modal.data) }, alone } : other;
  }
  const command = type === COMMAND || type === AUTOCOMPLETE ? commandData.safeParse(data) : undefined;
  if (command?.success !== true) return other;
  if (type === COMMAND) return { ...ids, kind: 'command', request: { ...asker, line: callOf(command.data, commands) }, alone };
  const focused = focusedOf(command.data, commands);
  return focused === undefined ? other : { ...ids, kind: 'typing', asker, ...focused };
}

function askerOf(read: z.output<typeof interaction>): Omit<Request, 'line'> | undefined {
  const { guild_id: guild, channel_id, channel, member: in_guild, user: alone } = read;
  const who = in_guild?.user ?? alone;
  if (who === undefined) return undefined;
  const place = channel_id ?? channel?.id ?? null;
  const isThread = THREADS.includes(channel?.type);
  const keeps = place !== null && (guild === undefined || isThread);
  return {
    ...placeOf(guild, place, isThread ? (channel?.parent_id ?? null) : null),
    user: who.id,
    userName: in_guild?.nick ?? who.global_name ?? who.username,
    ...(keeps ? { conversation: `${workspaceOf(guild)}/${place}` } : {}),
    ...(mayHere(read, MANAGES) ? { isAdmin: true } : {}),
    ...(isAlone(read) || mayHere(read, MANAGE_CHANNELS) ? { managesChannel: true } : {}),
  };
}

/** In a direct message with this program, where nobody else is. */
const isAlone = ({ context, guild_id: guild }: z.output<typeof interaction>): boolean => context === BOT_DM || (context == null && guild === undefined);

/** Whether they have one of these permissions in a server that this program was installed in: whoever brings it along into a server of their own manages nothing here. */
function mayHere({ guild_id: guild, member: in_guild, authorizing_integration_owners: owners }: z.output<typeof interaction>, wanted: bigint): boolean {
  const permissions = in_guild?.permissions ?? '';
  return guild !== undefined && owners?.[IN_SERVER] === guild && /^\d{1,30}$/u.test(permissions) && (BigInt(permissions) & wanted) !== 0n;
}

/** Who reads a thread can read the channel that it is in. */
function placeOf(guild: string | undefined, channel: string | null, parent: string | null) {
  const keys = audienceOf({ workspace: guild ?? null, channel: parent ?? channel });
  return { workspace: workspaceOf(guild), channel, scope: parent !== null && channel !== null ? [...keys, `channel:${channel}`] : keys };
}

/** Direct messages belong to no server. */
const workspaceOf = (guild: string | undefined): string => `discord:${guild ?? '@me'}`;

type CommandData = z.output<typeof commandData>;

function callOf(data: CommandData, commands: readonly Command[]): Call {
  if (data.type === ON_MESSAGE) return { command: CHECK_THIS.command, input: { [CHECK_THIS.option]: textOf(data) } };
  const { command, values } = flatten(data, commands);
  return { command, input: Object.fromEntries(values.flatMap(({ name, value }) => (value === undefined ? [] : [[name, String(value)]]))) satisfies RawInput };
}

function filledIn({ custom_id: form, components }: z.output<typeof modalData>): Filled {
  const inputs = components.flatMap(({ component, components: inRow }) => (component === undefined ? inRow : [component]));
  return { form, fields: Object.fromEntries(inputs.map(({ custom_id: name, value, values }) => [name, value ?? values?.[0] ?? ''])) };
}

/** The words of the message that a command is used on; of one without words what is embedded in it. */
function textOf({ target_id: id, resolved }: CommandData): string {
  const message = resolved?.messages[id ?? ''];
  if (message === undefined || message.content.trim() !== '') return message?.content ?? '';
  return message.embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']).join(' ');
}

/** A sub-command is the first word of its command: the value of the option that it was made from. */
function flatten({ name, options }: CommandData, commands: readonly Command[]): { readonly command: string; readonly values: readonly Given[] } {
  const [first] = options;
  const found = commands.find((command) => command.name === name);
  const word = found === undefined ? undefined : subcommandOf(found);
  if (first?.type !== SUB_COMMAND || word === undefined) return { command: name, values: options };
  return { command: name, values: [{ name: word.key, type: first.type, value: first.name }, ...(first.options ?? [])] };
}

function focusedOf(data: CommandData, commands: readonly Command[]): { readonly option: Option; readonly typed: string } | undefined {
  const focused = flatten(data, commands).values.find((value) => value.focused === true);
  const command = commands.find(({ name }) => name === data.name);
  const option = command && optionsOf(command).find(({ key }) => key === focused?.name);
  return option && { option, typed: String(focused?.value ?? '') };
}

const message = z.object({
  id: z.string(),
  type: z.number().default(0),
  channel_id: z.string(),
  guild_id: z.string().optional(),
  content: z.string().default(''),
  author: user,
  webhook_id: z.string().optional(),
  member: member.optional(),
  mentions: z.array(z.object({ id: z.string() })).default([]),
  referenced_message: z.object({ id: z.string(), message_reference: z.object({ message_id: z.string().optional() }).optional() }).nullish(),
});

/** Something said to this program: a mention, an answer to one of its messages, or a direct message. */
export interface Said {
  readonly id: string;
  readonly channel: string;
  readonly request: Request;
  /** A direct message, which nobody else sees. */
  readonly alone: boolean;
  /** The message that it answers, and the one which that answered. */
  readonly answers: readonly string[];
}

/** Ordinary messages and answers; joins, pins and the like say nothing. */
const SPOKEN: readonly number[] = [0, 19];

/** A message as the gateway sends it; undefined when it is not said to this program. `isThread` says whether a channel is one. */
export function readMessage(payload: unknown, botId: string, isThread: (channel: string) => boolean): Said | undefined {
  const read = message.safeParse(payload);
  if (!read.success) return undefined;
  const { id, type, channel_id: channel, guild_id: guild, content, author, webhook_id, member: in_guild, mentions, referenced_message: answered } = read.data;
  if (author.bot === true || webhook_id !== undefined || !SPOKEN.includes(type)) return undefined;
  if (guild !== undefined && !mentions.some((mentioned) => mentioned.id === botId)) return undefined;
  const keeps = guild === undefined || isThread(channel);
  return {
    id,
    channel,
    alone: guild === undefined,
    answers: [answered?.id, answered?.message_reference?.message_id].filter((each) => each !== undefined),
    request: {
      ...placeOf(guild, channel, null),
      user: author.id,
      userName: in_guild?.nick ?? author.global_name ?? author.username,
      line: content.replaceAll(new RegExp(`<@!?${botId}>`, 'gu'), ''),
      ...(guild === undefined ? { managesChannel: true } : { openly: true }),
      ...(keeps ? { conversation: `${workspaceOf(guild)}/${channel}` } : {}),
    },
  };
}
