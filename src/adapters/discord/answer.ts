import type { Dispatch, PlatformParts, Reply, Request } from '../../bot/platform.ts';
import type { Message } from '../../core/message.ts';
import type { Calls, Interaction } from './calls.ts';
import type { Content } from './channel-messages.ts';
import { codeOf, failureOf, faultOf } from './errors.ts';
import { TOKEN_MS } from './limits.ts';
import { type Page, PICTURE_NAME, render } from './render.ts';

export interface AnswerParts extends Pick<PlatformParts, 'log' | 'meter' | 'draw' | 'clock'> {
  readonly calls: Calls;
  readonly dispatch: Dispatch;
  /** What this road of Discord's does not have, said below the help; null when there is nothing to say. */
  readonly note: string | null;
}

/** An interaction that was acknowledged, or could not be. */
export interface Acknowledged extends Interaction {
  readonly request: Request;
  /** Nobody else reads along: direct messages with the bot. */
  readonly alone: boolean;
  /** The page asked for; undefined for a new reply. */
  readonly page: number | undefined;
  /** Whether a message waits to be filled or replaced: false when Discord did not take the acknowledgement. */
  readonly open: boolean;
  /** In milliseconds, by our clock. */
  readonly cameAt: number;
}

/** Answers an interaction so that the asker sees something, whatever Discord refuses. Never rejects. */
export async function answerInteraction(interaction: Acknowledged, parts: AnswerParts): Promise<void> {
  const reply = await parts.dispatch(interaction.request);
  const pages = render(withNote(reply, parts.note), reply.again);
  const page = pages[Math.min(Math.max(interaction.page ?? 1, 1), pages.length) - 1];
  // Without a line that gives the reply again there are no buttons to its other pages: they follow at once.
  const shown = page === undefined ? [] : reply.again === undefined ? pages : [page];
  const openly = reply.visibleTo === 'channel' && !interaction.alone && interaction.page === undefined && interaction.request.channel !== null;
  try {
    if (openly) await postOpenly(interaction, shown, parts);
    else await showAsker(interaction, shown, parts);
  } catch (error) {
    noteFailure(error, interaction, parts);
    await sayThatItFailed(interaction, parts);
  }
}

async function showAsker(interaction: Acknowledged, pages: readonly Page[], parts: AnswerParts): Promise<void> {
  const [first, ...rest] = pages;
  if (first === undefined) return;
  if (interaction.open && parts.clock().getTime() - interaction.cameAt < TOKEN_MS) {
    try {
      await parts.calls.edit(interaction, first.payload);
      for (const { payload } of rest) await parts.calls.followUp(interaction, payload, { ephemeral: !interaction.alone });
      return await illustrate(first, (content, picture) => parts.calls.edit(interaction, content, picture), parts);
    } catch (error) {
      if (failureOf(error) === 'refused') throw error;
      noteFailure(error, interaction, parts);
    }
  }
  const { request } = interaction;
  const channel = interaction.alone ? request.channel : request.user && (await parts.calls.directChannel(request.user));
  if (channel === null || channel === '') throw new Error('nobody to answer to');
  await sendPages(channel, pages, { key: keyOf(interaction) }, parts);
}

const POSTED = 'Posted in this channel.';

/** Posts in the channel, once however often it is tried; through the interaction where the bot itself may not. */
async function postOpenly(interaction: Acknowledged, pages: readonly Page[], parts: AnswerParts): Promise<void> {
  const { calls } = parts;
  const channel = interaction.request.channel ?? '';
  try {
    await sendPages(channel, pages, { key: keyOf(interaction) }, parts);
  } catch (error) {
    if (!interaction.open || failureOf(error) !== 'refused') throw error;
    noteFailure(error, interaction, parts);
    await calls.edit(interaction, { content: POSTED });
    for (const { payload } of pages) await calls.followUp(interaction, payload, { ephemeral: false });
    return;
  }
  if (interaction.open) await calls.edit(interaction, { content: POSTED }).catch((error: unknown) => noteFailure(error, interaction, parts));
}

/** Something said in a channel or a direct message. */
export interface Heard {
  readonly id: string;
  readonly channel: string;
  readonly request: Request;
  readonly alone: boolean;
}

/** Answers a message where it was said; the person alone where the channel takes nothing. Gives the id of the answer. Never rejects. */
export async function answerMessage(heard: Heard, parts: AnswerParts, welcome: () => Promise<Message>): Promise<string | undefined> {
  const { id, channel, request, alone } = heard;
  const key = `${request.workspace} message ${id}`;
  try {
    const isBlank = typeof request.line === 'string' && request.line.trim() === '';
    const pages = isBlank ? render(await welcome()) : await pagesOf(request, parts);
    try {
      return await sendPages(channel, pages, alone ? { key } : { key, replyTo: id }, parts);
    } catch (error) {
      if (alone || failureOf(error) !== 'refused' || request.user === null) throw error;
      noteFailure(error, heard, parts);
      return await sendPages(await parts.calls.directChannel(request.user), pages, { key }, parts);
    }
  } catch (error) {
    noteFailure(error, heard, parts);
    return undefined;
  }
}

async function pagesOf(request: Request, parts: AnswerParts): Promise<readonly Page[]> {
  const reply = await parts.dispatch(request);
  const pages = render(withNote(reply, parts.note), reply.again);
  return reply.again === undefined ? pages : pages.slice(0, 1);
}

async function sendPages(
  channel: string,
  pages: readonly Page[],
  { key, replyTo }: { readonly key: string; readonly replyTo?: string },
  parts: AnswerParts,
): Promise<string | undefined> {
  let first: string | undefined;
  for (const [part, page] of pages.entries()) {
    const sent = await parts.calls.send(channel, page.payload, { key, part, ...(replyTo === undefined || part > 0 ? {} : { replyTo }) });
    first ??= sent;
    await illustrate(page, (content, picture) => parts.calls.editMessage(channel, sent, content, picture), parts);
  }
  return first;
}

/** Adds the picture once it is drawn. The words are there already, so that nothing waits for it or fails with it. */
async function illustrate(
  { illustration }: Page,
  edit: (content: Content, picture: { readonly name: string; readonly png: Uint8Array; readonly alt: string }) => Promise<void>,
  { draw, log, meter }: AnswerParts,
): Promise<void> {
  if (illustration === null) return;
  try {
    const png = await draw(illustration.picture);
    await edit(illustration.payload, { name: PICTURE_NAME, png, alt: illustration.alt });
  } catch (error) {
    log.warn({ platform: 'discord', code: codeOf(error), ...faultOf(error) }, 'a picture could not be added');
    meter.failed('discord', 'picture');
  }
}

/** What is left when an answer could not be shown: a sentence with the id under which the log has it, to the asker or, without the answer, in the channel. */
async function sayThatItFailed(interaction: Acknowledged, parts: AnswerParts): Promise<void> {
  const { id, open, request } = interaction;
  const content = { content: `The answer could not be shown. Ask again; if it happens again, the log has it under ${id}.` };
  const ways = [
    ...(open ? [() => parts.calls.edit(interaction, content)] : []),
    async () => {
      if (request.user === null) throw new Error('nobody to tell');
      await parts.calls.send(await parts.calls.directChannel(request.user), content, { key: keyOf(interaction), part: SORRY });
    },
    async () => {
      if (request.channel === null) throw new Error('nowhere to tell');
      await parts.calls.send(request.channel, content, { key: keyOf(interaction), part: SORRY });
    },
  ];
  for (const tell of ways) {
    try {
      return await tell();
    } catch (error) {
      noteFailure(error, interaction, parts);
    }
  }
}

/** No page has this number. */
const SORRY = -1;

const keyOf = ({ id, request }: Acknowledged): string => `${request.workspace} interaction ${id}`;

/** What goes wrong is counted and noted with its code; words of people and documents stay out. */
export function noteFailure(error: unknown, { id }: { readonly id: string }, { log, meter }: Pick<AnswerParts, 'log' | 'meter'>): void {
  const code = codeOf(error);
  meter.failed('discord', String(code));
  log.warn({ platform: 'discord', id, code, ...faultOf(error) }, 'Discord did not take an answer');
}

function withNote({ message, result }: Reply, note: string | null): Message {
  if (note === null || result.kind !== 'help') return message;
  return { ...message, blocks: [...message.blocks, { kind: 'paragraph', inlines: [{ kind: 'text', text: note }], small: true }] };
}
