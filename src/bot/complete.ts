import { toVisible } from '../core/visible.ts';
import type { Command } from './command.ts';
import { optionsOf } from './options.ts';

export interface CompletionParts {
  readonly commands: readonly Command[];
  /** Names of the corpus that complete what is typed, best first. */
  names(typed: string, limit: number): Promise<readonly string[]>;
  /** Ids of kept briefs, newest first. */
  briefs(limit: number): Promise<readonly string[]>;
  /** Time zones that complete what is typed, best first. */
  zones(typed: string, limit: number): readonly string[];
}

export interface Completion {
  /** The end of the line that each of the choices replaces. */
  readonly typed: string;
  readonly choices: readonly string[];
}

/** What the end of a line could become: commands and names at its beginning, then the command's names, ids, options and their values. */
export async function completeLine(line: string, parts: CompletionParts, limit = 12): Promise<Completion> {
  const [, slash = '', word = '', gap = '', rest = ''] = /^\s*(\/?)(\S*)(\s*)(.*)$/su.exec(line) ?? [];
  const command = parts.commands.find(({ name }) => name === word.toLowerCase());
  if (command === undefined || gap === '') return beginning(`${slash}${word}${gap}${rest}`, slash, parts, limit);
  return withinCommand(command, rest, parts, limit);
}

async function beginning(typed: string, slash: string, { commands, names }: CompletionParts, limit: number): Promise<Completion> {
  const matching = commands.map(({ name }) => `${slash}${name} `).filter((name) => name.startsWith(typed.toLowerCase()));
  return { typed, choices: [...matching, ...(slash === '' ? visible(await names(typed, limit)) : [])].slice(0, limit) };
}

async function withinCommand(command: Command, rest: string, { names, briefs, zones }: CompletionParts, limit: number): Promise<Completion> {
  const options = optionsOf(command);
  const last = /\S*$/u.exec(rest)?.[0] ?? '';
  const [, key, value = ''] = /^([a-z_-]+)[:=](.*)$/isu.exec(last) ?? [];
  const option = options.find((each) => each.key === key?.toLowerCase().replaceAll('-', '_'));
  if (option?.suggests === 'zone') return { typed: value, choices: zones(value, limit) };
  if (option?.values) return { typed: value, choices: option.values.filter((each) => each.startsWith(value)) };

  // The first word of a command that begins with one of a list.
  const [first] = options;
  if (first?.positional && first.values !== null && !/\s/u.test(rest)) return { typed: rest, choices: first.values.filter((each) => each.startsWith(rest)) };

  const suggests = options.find(({ positional }) => positional)?.suggests;
  const found =
    suggests === 'name'
      ? visible(await names(rest, limit))
      : suggests === 'brief'
        ? (await briefs(limit)).filter((id) => id.startsWith(rest.toUpperCase()))
        : [];
  if (found.length > 0) return { typed: rest, choices: found };
  const choices = options.filter((each) => !each.positional && each.key.startsWith(last)).map((each) => `${each.key}:`);
  return { typed: last, choices };
}

const visible = (names: readonly string[]): readonly string[] => names.map(toVisible);
