import { FootnoteError } from '../core/errors.ts';
import type { Command } from './command.ts';
import { nearNames } from './near.ts';

/** The command of that name. Throws `invalid` with the names that were probably meant; the word typed is not repeated. */
export function findCommand(name: string, commands: readonly Command[]): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const near = nearNames(
    name,
    commands.map((command) => command.name),
  ).map((each) => `/${each}`);
  const next = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Type /help for what one can do.';
  throw new FootnoteError('invalid', `There is no such command. ${next}`);
}
