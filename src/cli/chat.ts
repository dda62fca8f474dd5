import { Option as Flag, type Command as Program } from 'commander';
import type { Command } from '../bot/command.ts';
import { parseLine, printOption } from '../bot/line.ts';
import { type Option, optionsOf } from '../bot/options.ts';

/** Runs a line as typed in a chat and prints the reply. */
export type RunLine = (line: string) => Promise<void>;

/** Adds a chat command as a sub-command of the same name: its free words as arguments, its options as `--as-of DAY`. */
export function addChatCommand(program: Program, command: Command, run: RunLine): void {
  const options = optionsOf(command);
  const sub = program
    .command(command.name)
    .summary(command.summary)
    .description(`${command.summary}.`)
    .showHelpAfterError(`How it is used: footnote ${command.name} --help`);
  const free = options.filter(({ positional }) => positional);
  for (const { key, description, values, kind, suggests } of free) {
    const severalWords = kind === 'text' && values === null && suggests !== 'brief';
    sub.argument(`[${values?.join('|') ?? key}${severalWords ? '...' : ''}]`, description);
  }
  for (const option of options.filter(({ positional }) => !positional)) sub.addOption(toFlag(option));
  sub.option('--json', 'print the result as one JSON value');
  sub.addHelpText('after', () => examplesText(command.examples.map((example) => asTypedHere(example, command))));
  sub.action(async () => {
    const given: Readonly<Record<string, unknown>> = sub.opts();
    const words = sub.args.join(' ');
    const named = options.flatMap(({ key, positional }) => (positional ? [] : flagValue(key, given[attributeOf(key)])));
    await run(['/', command.name, ' ', words, ...named.map((option) => ` ${option}`)].join(''));
  });
}

/** The examples of a sub-command, for its help. */
export const examplesText = (examples: readonly string[]): string => `\nExamples:\n${examples.map((example) => `  footnote ${example}`).join('\n')}\n`;

function toFlag({ key, description, kind, values }: Option): Flag {
  const name = `--${key.replaceAll('_', '-')}`;
  if (kind === 'boolean') return new Flag(name, description);
  const flag = new Flag(`${name} <${kind === 'day' ? 'day' : 'value'}>`, kind === 'day' ? `${description} (2025-11-15, 7d, yesterday)` : description);
  return values === null ? flag : flag.choices([...values]);
}

/** Commander's name for an option: `as_of` is `--as-of` is `asOf`. */
const attributeOf = (key: string) => key.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());

const flagValue = (key: string, value: unknown): readonly string[] => (value === undefined ? [] : [printOption(key, value === true ? 'yes' : String(value))]);

/** A line of a chat as it is typed in a shell: `brief alibaba --as-of 2025-11-15`. */
function asTypedHere(line: string, command: Command): string {
  const parsed = parseLine(line, [command]);
  const input = parsed.kind === 'command' ? parsed.input : {};
  const words = optionsOf(command).flatMap(({ key, positional, kind }) => {
    const value = input[key];
    if (value === undefined) return [];
    const flag = `--${key.replaceAll('_', '-')}`;
    return positional ? [inShell(value)] : kind === 'boolean' ? [flag] : [flag, inShell(value)];
  });
  return [command.name, ...words].join(' ');
}

const inShell = (value: string): string => (/^[\w.@%+=:,/ -]+$/u.test(value) ? value : value.includes("'") ? JSON.stringify(value) : `'${value}'`);
