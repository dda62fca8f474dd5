import * as z from 'zod';
import type { Desk } from '../core/desk.ts';
import type { Feeds } from '../core/feeds.ts';
import type { Result } from '../core/result.ts';
import type { Asked, Subscriptions } from '../core/subscriptions.ts';
import type { Form } from './form.ts';
import type { RawInput } from './line.ts';

export interface CommandContext {
  /** Everything that can be asked, bound to this reader. */
  readonly desk: Desk;
  /** Who asks, as the platform names people; null on the command line. */
  readonly user: string | null;
  /** How people call who asks; null where the platform says nothing. */
  readonly userName: string | null;
  /** What is polled; null where nothing is. */
  readonly feeds: Feeds | null;
  /** What is ordered for channels; null where nothing is. */
  readonly subscriptions: Subscriptions | null;
  /** The channel that is asked in; null where nothing could be posted to. */
  readonly place: Asked | null;
  /** Whether who asks may order what is posted there. */
  readonly mayOrder: boolean;
  /** Whether who asks may change what this program does. */
  readonly isOperator: boolean;
  /** Whether others than who asks will see the reply. */
  readonly openly: boolean;
  /** How `OPERATORS` would name who asks; null for nobody in particular. */
  readonly operatorId: string | null;
  /** The time zone (IANA) of who asks, where the platform tells; asked for when it is needed. */
  zoneOf(): Promise<string | null>;
  /** All commands, for help. */
  readonly commands: readonly Command[];
}

/** What a file in `commands/` exports by default: one command on every platform. */
export interface Command<Input extends z.ZodObject = z.ZodObject> {
  /** As typed, lower case: `brief`. */
  readonly name: string;
  /** One sentence for lists of commands, at most 100 characters. */
  readonly summary: string;
  /** The only description of its options; a key with `.meta({ positional: true })` takes free words of the line. */
  readonly input: Input;
  /** Lines as typed, each one that works on the starter corpus. */
  readonly examples: readonly string[];
  /**
   * What to ask first, where a platform can show a form; null when `typed`, not yet validated, says enough. Elsewhere `run` gets what was typed.
   *
   * Computes no answer: a person waits for it, and Discord for 3 s. Throws what `run` would throw at who may not: then nothing is asked.
   */
  form?(typed: RawInput, context: CommandContext): Promise<Form | null>;
  run(input: z.output<Input>, context: CommandContext): Promise<CommandOutcome>;
}

export interface CommandOutcome {
  readonly result: Result;
  /** Who sees it; the asker alone by default. */
  readonly visibleTo?: 'asker' | 'channel';
}

export function defineCommand<Input extends z.ZodObject>(command: Command<Input>): Command<Input> {
  return command;
}

const shape = z.object({
  name: z.string().regex(/^[a-z][a-z-]{0,31}$/u, 'must be 1 to 32 lower-case letters'),
  summary: z.string().min(1).max(100),
  input: z.instanceof(z.ZodObject, { error: 'must be a zod object' }),
  examples: z.array(z.string().startsWith('/', 'must begin with "/"')).min(1),
  form: z.function().optional(),
  run: z.function(),
});

/** What is wrong with a value that should be a command; undefined when nothing is. */
export function faultInCommand(value: unknown): string | undefined {
  const issue = shape.safeParse(value).error?.issues[0];
  return issue && `${issue.path.join('.') || 'it'}: ${issue.message}`;
}
