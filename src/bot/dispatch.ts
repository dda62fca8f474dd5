import { type Clock, toDay } from '../core/clock.ts';
import type { Desk } from '../core/desk.ts';
import { FootnoteError } from '../core/errors.ts';
import type { Feeds } from '../core/feeds.ts';
import { present } from '../core/present.ts';
import type { ConversationStore } from '../core/requests.ts';
import type { Result } from '../core/result.ts';
import type { Subscriptions } from '../core/subscriptions.ts';
import { againLine } from './again.ts';
import type { Command } from './command.ts';
import { contextOf, placeOf } from './context.ts';
import { topicAnswered, withTopic } from './conversation.ts';
import { failed } from './failed.ts';
import type { Limiter } from './limiter.ts';
import type { RawInput } from './line.ts';
import type { Meter } from './meter.ts';
import { optionsOf } from './options.ts';
import { type Dispatch, isFilled, type Reply, type Request } from './platform.ts';
import { readRequest } from './read-request.ts';
import { validate } from './validate.ts';

/** One line of the log: what went wrong where, never what a person typed. */
export interface Fault {
  readonly id: string;
  readonly workspace: string;
  readonly code: string;
  readonly command: string | null;
  readonly error: unknown;
}

export interface DispatchParts {
  readonly commands: readonly Command[];
  desk(request: Request): Desk;
  readonly clock: Clock;
  log(fault: Fault): void;
  /** Default: nobody has to wait. */
  readonly limiter?: Limiter;
  /** Default: no conversation is remembered. */
  readonly conversations?: ConversationStore;
  readonly meter?: Meter;
  /** Default: nothing is polled. */
  readonly feeds?: Feeds;
  /** Default: nothing is ordered for channels. */
  readonly subscriptions?: Subscriptions;
  /** Who may order what is posted in a channel, beside those who manage it. Default: operators. */
  readonly digestFor?: 'operators' | 'everyone';
  /** Platforms and ids of people, as `operatorId` gives them, in small letters. Default: nobody but the console. */
  readonly operators?: ReadonlySet<string>;
}

/**
 * Answers requests: finds the command, validates, runs, presents.
 *
 * Never throws: whatever fails becomes a reply with an `error` result. Faults of the program get an id that the log has too.
 */
export function createDispatch(parts: DispatchParts): Dispatch {
  const { commands, desk, clock, log, limiter, conversations, meter, subscriptions } = parts;
  const has = (name: string) => commands.some((command) => command.name === name);
  return async (request) => {
    const now = clock();
    const progress: Progress = { command: null };
    const reply = await answer(request, now, progress).catch((error: unknown) => failed(error, { request, command: progress.command, now }, parts));
    meter?.answered({
      platform: platformOf(request),
      command: progress.command ?? 'none',
      outcome: reply.result.kind === 'error' ? reply.result.code : reply.result.kind,
      ms: clock().getTime() - now.getTime(),
    });
    return reply;
  };

  async function answer(request: Request, now: Date, progress: Progress): Promise<Reply> {
    const waitMs = limiter?.(request) ?? 0;
    if (waitMs > 0) throw new FootnoteError('rate_limited', `That was a lot at once. Try again in ${secondsWords(waitMs)}.`);
    const reader = desk(request);
    const { command, input: typed } = await readRequest(request.line, commands, reader.isTopic);
    progress.command = command.name;
    const topic = await topicOf(request);
    const input = validate(command, withTopic(command, withAsOf(command, typed, request.asOf), topic), toDay(now), !isFilled(request.line));
    const outcome = await command.run(input, contextOf(request, reader, parts));
    await keepTopic(request, outcome.result, topic, now);
    const again = againLine(outcome.result, command, typed, commands);
    return {
      message: present(outcome.result, { now, has: (name) => has(name) && (name !== 'watch' || canFollow(request)) }),
      visibleTo: outcome.visibleTo ?? 'asker',
      result: outcome.result,
      ...(again === undefined ? {} : { again }),
    };
  }

  /** A button that follows a topic is drawn where that topic's news can be posted. */
  function canFollow(request: Request): boolean {
    const place = placeOf(request);
    return place !== null && subscriptions?.delivers(place.target) === true;
  }

  /** A topic that cannot be read or kept is no reason to withhold the answer. */
  async function topicOf({ conversation, workspace }: Request): Promise<string | undefined> {
    if (conversation === undefined) return undefined;
    return conversations?.topicOf(conversation).catch(noteLost(workspace));
  }

  async function keepTopic({ conversation, workspace }: Request, result: Result, known: string | undefined, now: Date): Promise<void> {
    const topic = topicAnswered(result);
    if (conversation === undefined || topic === undefined || topic === known) return;
    await conversations?.keepTopic(conversation, topic, now).catch(noteLost(workspace));
  }

  function noteLost(workspace: string): (error: unknown) => undefined {
    return (error) => {
      log({ id: 'conversation', workspace, code: 'unavailable', command: null, error });
    };
  }
}

/** How far a request has come, for the log. */
interface Progress {
  command: string | null;
}

/** The day of the request applies where the command knows one and the line names none. */
function withAsOf(command: Command, input: RawInput, asOf: string | undefined): RawInput {
  const applies = asOf !== undefined && input.as_of === undefined && optionsOf(command).some(({ key }) => key === 'as_of');
  return applies ? { ...input, as_of: asOf } : input;
}

/** The part of a workspace before its first colon. */
const platformOf = ({ workspace }: Request): string => workspace.split(':', 1)[0] ?? workspace;

function secondsWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds === 1 ? 'a second' : seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}
