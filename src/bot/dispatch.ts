import { type Clock, toDay } from '../core/clock.ts';
import type { Desk } from '../core/desk.ts';
import { FootnoteError } from '../core/errors.ts';
import { present } from '../core/present.ts';
import type { ErrorResult } from '../core/result.ts';
import type { Command } from './command.ts';
import { toErrorResult } from './error-result.ts';
import { findCommand } from './find.ts';
import { parseLine } from './line.ts';
import { optionsOf } from './options.ts';
import type { Dispatch, Request } from './platform.ts';
import { validate } from './validate.ts';

/** One line of the log: what went wrong where, never what a person typed. */
export interface Fault {
  readonly id: string;
  readonly code: string;
  readonly command: string | null;
  readonly error: unknown;
}

export interface DispatchParts {
  readonly commands: readonly Command[];
  desk(request: Request): Desk;
  readonly clock: Clock;
  log(fault: Fault): void;
}

/**
 * Answers requests: finds the command, validates, runs, presents.
 *
 * Never throws: whatever fails becomes a reply with an `error` result. Faults of the program get an id that the log has too.
 */
export function createDispatch({ commands, desk, clock, log }: DispatchParts): Dispatch {
  const has = (name: string) => commands.some((command) => command.name === name);
  return async (request) => {
    const now = clock();
    let command: Command | null = null;
    try {
      const reader = desk(request);
      const line = parseLine(request.line, commands, (text) => reader.isTopic(text));
      if (line.kind === 'blank') throw new FootnoteError('invalid', 'Usage: type a question, a topic, or /help for what one can do.');
      command = line.kind === 'command' ? line.command : findCommand(line.name, commands);
      const typed = line.kind === 'command' ? line.input : {};
      const input = validate(command, withAsOf(command, typed, request.asOf), toDay(now));
      const { result, visibleTo = 'asker' } = await command.run(input, { desk: reader, user: request.user, commands });
      return { message: present(result, { now, has }), visibleTo, result };
    } catch (error) {
      const result = toErrorResult(error, request);
      if (isFault(result)) log({ id: result.id, code: result.code, command: command?.name ?? null, error });
      return { message: present(result, { now, has }), visibleTo: 'asker', result };
    }
  };
}

/** The day of the request applies where the command knows one and the line names none. */
function withAsOf(command: Command, input: Readonly<Record<string, string>>, asOf: string | undefined) {
  const applies = asOf !== undefined && input.as_of === undefined && optionsOf(command).some(({ key }) => key === 'as_of');
  return applies ? { ...input, as_of: asOf } : input;
}

const isFault = ({ code }: ErrorResult) => code === 'internal' || code === 'unavailable';
