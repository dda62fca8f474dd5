import type * as z from 'zod';
import type { Day } from '../core/document.ts';
import { FootnoteError } from '../core/errors.ts';
import { parseDay } from '../core/reading/dates.ts';
import type { Command } from './command.ts';
import type { RawInput } from './line.ts';
import { type Option, optionsOf, usageOf } from './options.ts';

/**
 * What was typed as the command takes it, relative days resolved against `today`.
 *
 * Throws `invalid`: with the usage line when something is missing or blank, with the limit when something is too long, else with what was expected.
 * What came from a form (`typed` is false) needs no usage, and hears of the field instead.
 */
export function validate(command: Command, input: RawInput, today: Day, typed = true): z.output<Command['input']> {
  const days = optionsOf(command).filter(({ kind, key }) => kind === 'day' && input[key] !== undefined);
  const resolved = Object.fromEntries(days.map(({ key, bound }) => [key, parseDay(input[key] ?? '', today, { bound }) ?? input[key]]));
  const read = command.input.safeParse({ ...input, ...resolved });
  if (!read.success) throw faultIn(command, input, read.error.issues[0], typed);
  const { since, until } = read.data;
  if (typeof since === 'string' && typeof until === 'string' && since > until) throw new FootnoteError('invalid', 'since must not be later than until.');
  return read.data;
}

function faultIn(command: Command, input: RawInput, issue: z.core.$ZodIssue | undefined, typed: boolean): FootnoteError {
  const option = optionsOf(command).find(({ key }) => key === issue?.path[0]);
  if (typed || issue === undefined || option === undefined) {
    return new FootnoteError('invalid', faultWords(command, input, issue, option), option && { option: option.key });
  }
  const isEmpty = (input[option.key] ?? '').trim() === '';
  return new FootnoteError('invalid', isEmpty ? `${option.key} must not be empty.` : expected(option, issue), { option: option.key });
}

function faultWords(command: Command, input: RawInput, issue: z.core.$ZodIssue | undefined, option: Option | undefined): string {
  const usage = `Usage: ${usageOf(command)}`;
  if (issue?.code === 'unrecognized_keys') return `There is more here than /${command.name} takes.\n${usage}`;
  if (issue === undefined || option === undefined) return usage;
  const isEmpty = (input[option.key] ?? '').trim() === '';
  if (option.positional && (isEmpty || issue.code === 'custom')) return usage;
  return `${isEmpty ? withoutValue(option) : expected(option, issue)}\n${usage}`;
}

/** A blank behind the colon ends an option: `as_of: 2025-11-15` has none. */
function withoutValue({ key, kind, values }: Option): string {
  const example = kind === 'day' ? '2025-11-15' : (values?.[0] ?? (kind === 'boolean' ? 'yes' : kind === 'integer' ? '1' : 'word'));
  return `${key} has no value. Type it without a blank: ${key}:${example}.`;
}

function expected({ key, kind, values, maxLength }: Option, issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big' && maxLength !== null) return `The ${key} may have at most ${maxLength} characters.`;
  if (kind === 'day') return `${key} must be a day: 2025-11-15, 2025-11, 7d or yesterday.`;
  if (kind === 'boolean') return `${key} must be yes or no.`;
  if (values !== null) return `${key} must be ${values.slice(0, -1).join(', ')} or ${values.at(-1)}.`;
  return `${key} ${issue.message.replace(/^Too (big|small): expected number to be/u, 'must be')}.`;
}
