import type { RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Asker, Asking, Dispatch, Gone, Platform, PlatformParts, Reply, Request } from '../../bot/platform.ts';
import { type AnswerParts, answerInteraction, answerMessage, noteFailure } from './answer.ts';
import { type CallOptions, createCalls } from './calls.ts';
import type { DiscordConfig } from './config.ts';
import { createConversations } from './conversations.ts';
import { definitionsOf } from './definitions.ts';
import { createEndpoint } from './endpoint.ts';
import { failureOf, startError } from './errors.ts';
import { createGateway } from './gateway.ts';
import { FORM_MS, LIMITS } from './limits.ts';
import { toModal } from './modal.ts';
import { createDiscordPoster } from './poster.ts';
import { register } from './register.ts';
import { NO_MENTIONS } from './render.ts';
import { type Interacted, readInteraction, readMessage } from './request.ts';
import { createSeen } from './seen.ts';

export interface DiscordPlatform extends Platform {
  /** Where Discord sends its signed requests, when that is the road. */
  readonly endpoint?: { readonly path: string; readonly listener: RequestListener };
  isConnected(): boolean;
}

export interface DiscordOptions extends CallOptions {
  /** How long a form may take to be made. Default 1.5 s: it has to be the first response. */
  readonly formMs?: number;
}

const FINISH_MS = 3900;
const HTTP_NOTE = 'Here you reach me with commands and buttons alone: mentions and direct messages do not come through.';
const STARTING = 'I am just starting. Try again in a few seconds.';
const STOPPING = 'I am being restarted. Try again in a minute.';
const NOT_MINE = 'That is nothing I know. Type /help for what one can do.';

const EPHEMERAL = 1 << 6;
const SUPPRESS_EMBEDS = 1 << 2;

const TOO_LATE: Reply = (() => {
  const text = 'The form could not be opened in time. Try again.';
  return { message: { blocks: [{ kind: 'notice', tone: 'warning', text }], fallback: text }, visibleTo: 'asker', result: { kind: 'done', text } };
})();

type Acknowledge = (body: object) => Promise<void>;

/** Discord as a platform, over the gateway or over signed requests. */
export function createDiscord(config: DiscordConfig, parts: PlatformParts, { formMs = FORM_MS, ...options }: DiscordOptions = {}): DiscordPlatform {
  const { commands, clock, log, meter, ledger } = parts;
  const calls = createCalls(config, options);
  const seen = createSeen({ ledger, clock, log });
  const conversations = createConversations();
  const running = new Set<Promise<unknown>>();
  let state: 'starting' | 'open' | 'stopping' = 'starting';
  let dispatch: Dispatch | undefined;

  const answerParts = (to: Dispatch): AnswerParts => ({
    calls,
    dispatch: to,
    draw: parts.draw,
    clock,
    log,
    meter,
    note: config.road.mode === 'http' ? HTTP_NOTE : null,
  });
  const endpoint =
    config.road.mode === 'http'
      ? createEndpoint({ publicKey: config.road.publicKey, clock, log, interaction: async (payload, acknowledge) => interaction(payload, acknowledge) })
      : undefined;
  const gateway =
    config.road.mode === 'http'
      ? undefined
      : createGateway(config, {
          log,
          meter,
          clock,
          interaction: (payload) => void interaction(payload),
          message: (payload, isThread) => void message(payload, isThread),
          gone: (gone) => void track(tellGone(gone)),
        });

  return {
    name: 'discord',
    poster: createDiscordPoster(config, parts),
    ...(endpoint === undefined ? {} : { endpoint: { path: '/discord/interactions', listener: endpoint } }),
    ...(gateway === undefined ? {} : { failed: gateway.failed }),
    isConnected: () => state === 'open' && (gateway?.isConnected() ?? true),
    async start(to) {
      dispatch = to;
      const { guildId } = config;
      try {
        await Promise.all([register({ definitions: definitionsOf(commands), guildId }, calls, log), gateway?.open()]);
      } catch (error) {
        await gateway?.close();
        throw startError(error, guildId);
      }
      if (state === 'starting') state = 'open';
    },
    async stop() {
      state = 'stopping';
      await Promise.race([Promise.allSettled(running), sleep(FINISH_MS, undefined, { ref: false })]);
      await gateway?.close();
    },
  };

  /** Keeps what runs until it is done, so that a stop can wait for it. */
  function track<T>(work: Promise<T>): Promise<T> {
    running.add(work);
    meter.queued('discord', running.size);
    const done = () => {
      running.delete(work);
      meter.queued('discord', running.size);
    };
    work.then(done, done);
    return work;
  }

  async function tellGone({ where, because }: Gone): Promise<void> {
    await parts
      .gone?.(where, because)
      .catch((error: unknown) => log.error({ platform: 'discord', error }, 'what goes to a place that is gone could not be stopped'));
  }

  async function interaction(payload: unknown, given?: Acknowledge): Promise<void> {
    const cameAt = clock().getTime();
    const asked = readInteraction(payload, commands);
    if (asked === undefined) return;
    const acknowledge = given ?? ((body: object) => calls.respond(asked, body));
    await track(handle(asked, acknowledge, cameAt)).catch((error: unknown) => noteFailure(error, asked, { log, meter }));
  }

  async function handle(asked: Interacted, acknowledge: Acknowledge, cameAt: number): Promise<void> {
    if (asked.kind === 'ping') return acknowledge({ type: 1 });
    if (asked.kind === 'typing') return acknowledge({ type: 8, data: { choices: state === 'stopping' ? [] : await choicesFor(asked) } });
    if (asked.kind === 'other') return acknowledge(asked.completes ? { type: 8, data: { choices: [] } } : { type: 4, data: aside(NOT_MINE) });
    if (dispatch === undefined || state === 'stopping') return acknowledge({ type: 4, data: aside(state === 'stopping' ? STOPPING : STARTING) });
    const { id, token, request, alone } = asked;
    const replaces = asked.kind === 'button' && asked.inPlace;
    const page = asked.kind === 'button' ? asked.page : undefined;
    const deferred = replaces ? { type: 6 } : { type: 5, data: { flags: alone ? 0 : EPHEMERAL } };
    if (!(await seen.first(`${request.workspace} interaction ${id}`))) {
      // A repeated request over HTTP wants its answer too; over the gateway it has had it.
      return config.road.mode === 'http' ? acknowledge(deferred) : undefined;
    }
    const asking = page === undefined ? await askingFirst(request) : null;
    const modal = asking?.kind === 'form' ? toModal(asking) : undefined;
    const open = await acknowledge(modal === undefined ? deferred : { type: 9, data: modal }).then(
      () => {
        meter.acknowledged('discord', clock().getTime() - cameAt);
        return true;
      },
      (error: unknown) => {
        noteFailure(error, asked, { log, meter });
        return failureOf(error) === 'unclear' && config.road.mode === 'gateway';
      },
    );
    if (modal !== undefined && open) return;
    const reply = asking === null ? undefined : asking.kind === 'form' ? asking.instead : asking.reply;
    const to = reply === undefined ? dispatch : async () => reply;
    await answerInteraction({ id, token, request, alone, open, cameAt, page }, answerParts(to));
  }

  /** What is to be asked, if anything: known before all else, since nothing but a first response opens a form. */
  async function askingFirst(request: Request): Promise<Asking | null> {
    const late = new AbortController();
    const asking = parts.formFor(request).finally(() => late.abort());
    const tooLate = sleep(formMs, { kind: 'reply', reply: TOO_LATE } as const, { ref: false, signal: late.signal }).catch(() => asking);
    return Promise.race([asking, tooLate]);
  }

  async function choicesFor({ asker, option, typed }: Extract<Interacted, { kind: 'typing' }>) {
    const found = await parts.complete(asker, option, typed, LIMITS.choices);
    return found.filter((value) => value.trim() !== '' && value.length <= LIMITS.choice).map((value) => ({ name: value, value }));
  }

  async function message(payload: unknown, isThread: (channel: string) => boolean): Promise<void> {
    const to = dispatch;
    const said = readMessage(payload, config.applicationId, isThread);
    if (said === undefined || to === undefined || state === 'stopping') return;
    const { id, channel, alone } = said;
    const conversation = conversations.of(said);
    const request = conversation === undefined ? said.request : { ...said.request, conversation };
    const welcome = () => parts.welcome(said.request satisfies Asker);
    await track(
      conversations.inOrder(channel, async () => {
        if (!(await seen.first(`${request.workspace} message ${id}`))) return;
        const answer = await answerMessage({ id, channel, alone, request }, answerParts(to), welcome);
        if (answer !== undefined && conversation !== undefined) conversations.keep(answer, conversation);
      }),
    );
  }
}

/** A sentence that only the person sees. */
const aside = (content: string) => ({ content, flags: EPHEMERAL | SUPPRESS_EMBEDS, allowed_mentions: NO_MENTIONS });
