import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Command } from '../../bot/command.ts';
import { type Option, optionsOf } from '../../bot/options.ts';
import { LIMITS } from './limits.ts';
import { shortened } from './split.ts';

/** The command on a message: it checks what the message says. */
export const CHECK_THIS = { name: 'Check this', command: 'check', option: 'text' } as const;

/** In servers, in direct messages with the bot and among people, for servers and for people who installed it. */
const EVERYWHERE = { contexts: [0, 1, 2], integration_types: [0, 1] };

type Definition = RESTPostAPIApplicationCommandsJSONBody;
type OptionDefinition = Readonly<Record<string, unknown>>;

/** Everything to register, read off the commands' schemas; ordered by name. */
export function definitionsOf(commands: readonly Command[]): readonly Definition[] {
  const slash = commands.map(toDefinition);
  const has = commands.some(({ name }) => name === CHECK_THIS.command);
  return has ? [...slash, { type: 3, name: CHECK_THIS.name, ...EVERYWHERE }] : slash;
}

/** The option of which each value is a sub-command: the first word, where it is one of a list. */
export function subcommandOf(command: Pick<Command, 'input'>): Option | undefined {
  const [first] = optionsOf(command);
  return first?.positional === true && first.values !== null ? first : undefined;
}

function toDefinition(command: Command): Definition {
  const words = subcommandOf(command);
  const options = toOptions(optionsOf(command).filter((option) => option !== words));
  const given = words?.values?.slice(0, LIMITS.options).map((name) => ({ type: 1, name, description: describe(`${command.name} ${name}`), options }));
  const definition = { type: 1, name: command.name, description: describe(command.summary), options: given ?? options, ...EVERYWHERE };
  // Built of plain values, the types of options being a union over each kind.
  return definition as unknown as Definition;
}

/** Required options go first, as Discord wants it, else in the order of the schema. */
function toOptions(options: readonly Option[]): readonly OptionDefinition[] {
  return options
    .toSorted((a, b) => Number(b.required) - Number(a.required))
    .slice(0, LIMITS.options)
    .map(toOption);
}

const TYPES: Readonly<Record<Option['kind'], number>> = { text: 3, day: 3, integer: 4, boolean: 5 };

function toOption({ key, description, required, kind, values, maxLength, suggests }: Option): OptionDefinition {
  const choices = values !== null && values.length <= LIMITS.choices ? values.map((value) => ({ name: value, value })) : null;
  const completes = suggests !== null || (values !== null && choices === null);
  const length = kind === 'text' && choices === null && maxLength !== null ? Math.min(maxLength, LIMITS.stringOption) : null;
  return {
    type: TYPES[kind],
    name: key,
    description: describe(kind === 'day' ? `${description || key}: 2025-11-15, yesterday, 7d` : description || key),
    ...(required ? { required } : {}),
    ...(choices === null ? {} : { choices }),
    ...(completes ? { autocomplete: true } : {}),
    ...(length === null ? {} : { max_length: length }),
  };
}

const describe = (words: string): string => shortened(words, LIMITS.commandDescription);
