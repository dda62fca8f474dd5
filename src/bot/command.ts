import type * as z from 'zod';
import type { Desk } from '../core/desk.ts';
import type { Result } from '../core/result.ts';

export interface CommandContext {
  /** Everything that can be asked, bound to this reader. */
  readonly desk: Desk;
  /** Who asks, as the platform names people; null on the command line. */
  readonly user: string | null;
  /** All commands, for help. */
  readonly commands: readonly Command[];
}

/** What a file in `commands/` exports by default: one command on every platform. */
export interface Command<Input extends z.ZodObject = z.ZodObject> {
  /** As typed, lower case: `brief`. */
  readonly name: string;
  /** One sentence for lists of commands, at most 100 characters. */
  readonly summary: string;
  /** The only description of its options; a key with `.meta({ positional: true })` takes the free words of the line. */
  readonly input: Input;
  /** Lines as typed, each one that works on the starter corpus. */
  readonly examples: readonly string[];
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
