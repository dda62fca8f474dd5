import { isBlank, toVisible } from '../core/visible.ts';
import type { Command } from './command.ts';
import { type Option, optionsOf } from './options.ts';

/** What a line says: values as typed, not yet validated. */
export type RawInput = Readonly<Record<string, string>>;

/** Where the free words go of a command that takes none; no schema knows it. */
const LEFT_OVER = '';

export type ParsedLine =
  | Meant
  | { readonly kind: 'bare'; readonly words: string; readonly topic: Meant; readonly otherwise: Meant }
  | { readonly kind: 'blank' };

/** What a line means. */
export type Meant =
  | { readonly kind: 'command'; readonly command: Command; readonly input: RawInput }
  /** Begins with `/` and a word that is no command. */
  | { readonly kind: 'unknown'; readonly name: string };

/**
 * Reads a line as typed in a chat: an optional `/`, the command, then words and `name:value` or `name=value`.
 *
 * A line without a command means `ask` when it is a question. Else it is bare: it means one thing when its words are a topic, namely `brief`, and `ask` otherwise.
 * Without `/`, a question that the command's own words do not fit is a question (`why did it fall?`), and a command that takes no words is not meant by
 * a line that has some (`status of the memo`).
 * What cannot be seen is left out of the line first; a line break is a blank.
 */
export function parseLine(line: string, commands: readonly Command[]): ParsedLine {
  const typed = toVisible(line).trim();
  if (isBlank(typed)) return { kind: 'blank' };
  const slash = typed.startsWith('/');
  const [, word = '', rest = ''] = /^\/?(\S*)\s*(.*)$/su.exec(typed) ?? [];
  const command = commands.find(({ name }) => name === word.toLowerCase());
  if (command !== undefined) {
    const input = readInput(rest, command);
    const meant = slash || fits(command, input) || (!isQuestion(typed) && input[LEFT_OVER] === undefined);
    if (meant) return { kind: 'command', command, input };
  }
  return slash ? { kind: 'unknown', name: word.toLowerCase() } : bareLine(typed, commands);
}

/**
 * Writes the line, without `/`, that `parseLine` reads back to the same values.
 *
 * Values must fit the command and be visible text on one line. Free words are written as they are wherever that reads back, else as a quoted option.
 */
export function printLine(command: Command, input: Readonly<Record<string, string | number | boolean | undefined>>): string {
  const values = optionsOf(command).flatMap(({ key, positional }) => (input[key] === undefined ? [] : [{ key, positional, value: String(input[key]) }]));
  const named = ({ key, value }: (typeof values)[number]) => printOption(key, value);
  const free = values.filter(({ positional }) => positional);
  const plain = [...free.map(({ value }) => value), ...values.filter(({ positional }) => !positional).map(named)].join(' ');
  const readBack = readInput(plain, command);
  const same = values.length === Object.keys(readBack).length && values.every(({ key, value }) => readBack[key] === value);
  return [command.name, same ? plain : values.map(named).join(' ')].join(' ').trim();
}

/** One option as typed: `as_of:2025-11-15`, `since:"a week ago"`. */
export const printOption = (key: string, value: string): string => `${key}:${quoted(value)}`;

const QUESTION_WORDS =
  /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)(?:n['’]t|['’](?:s|re|d|ll|ve))?$/u;

/** Whether a line asks: it ends with a question mark or begins with a question word or auxiliary. */
export function isQuestion(text: string): boolean {
  const first = /^\S+/u.exec(text)?.[0].toLowerCase() ?? '';
  return /[?？؟]$/u.test(text) || QUESTION_WORDS.test(first) || /^(?:can|won|shan)['’]t$/u.test(first);
}

function bareLine(typed: string, commands: readonly Command[]): ParsedLine {
  const as = (name: string) => {
    const command = commands.find((each) => each.name === name);
    return command && { kind: 'command' as const, command, input: readInput(typed, command) };
  };
  const words = (line: ReturnType<typeof as>) => line?.input[freeOptions(line.command)[0]?.key ?? ''] ?? typed;
  const ask = as('ask');
  const brief = as('brief');
  const otherwise = ask ?? { kind: 'unknown', name: '' };
  return brief === undefined || isQuestion(words(ask)) ? otherwise : { kind: 'bare', words: words(brief), topic: brief, otherwise };
}

/** Whether the free words can be what the command takes; a text that is merely too long can. */
function fits(command: Command, input: RawInput): boolean {
  const free = freeOptions(command).map(({ key }) => key);
  const issues = command.input.safeParse(input).error?.issues ?? [];
  return !issues.some(({ code, path }) => code === 'unrecognized_keys' || (code !== 'too_big' && free.includes(String(path[0]))));
}

const freeOptions = (command: Command): readonly Option[] => optionsOf(command).filter(({ positional }) => positional);

/** One positional takes all free words; of several each takes one word and the last the rest. */
function readInput(text: string, command: Command): RawInput {
  const options = optionsOf(command);
  const free = freeOptions(command);
  const only = free.length === 1 ? free[0]?.key : undefined;
  const input: Record<string, string> = {};
  const words: string[] = [];
  for (const part of partsOf(text, options)) {
    if (part.key === undefined || part.key === only) words.push(part.value);
    else input[part.key] = part.value;
  }
  let rest = words.join(' ');
  if (free.length === 0 && rest !== '') input[LEFT_OVER] = rest;
  const open = free.filter(({ key }) => input[key] === undefined);
  for (const [index, { key }] of open.entries()) {
    if (rest === '') break;
    const end = index === open.length - 1 ? -1 : rest.search(/\s/u);
    input[key] = end < 0 ? rest : rest.slice(0, end);
    rest = end < 0 ? '' : rest.slice(end).trim();
  }
  return input;
}

interface Part {
  /** Undefined for free words. */
  readonly key?: string;
  readonly value: string;
}

/** A line in its parts: options, and the stretches of free words between them as typed. */
function partsOf(text: string, options: readonly Option[]): readonly Part[] {
  const parts: Part[] = [];
  const closing = closingQuotes(text);
  let free = 0;
  let at = 0;
  const closeFree = (end: number) => {
    const value = text.slice(free, end).trim();
    if (value !== '') parts.push({ value });
  };
  while (at < text.length) {
    const option = readOption(text, at, options, closing);
    if (option === undefined) {
      // What looks like an option inside an exact phrase is none.
      at = nextWord(text, Math.max(at, closing(at)));
      continue;
    }
    closeFree(at);
    parts.push(option);
    at = nextWord(text, option.end);
    free = at;
  }
  closeFree(text.length);
  return parts;
}

const NAME = /([a-z][a-z_-]*)[:=]/iy;

function readOption(text: string, at: number, options: readonly Option[], closing: Closing): { key: string; value: string; end: number } | undefined {
  NAME.lastIndex = at;
  const key = NAME.exec(text)?.[1]?.toLowerCase().replaceAll('-', '_');
  const named = options.find((option) => option.key === key);
  if (key === undefined || named === undefined) return undefined;
  const start = NAME.lastIndex;
  let value = '';
  let end = start;
  while (end < text.length && !/\s/u.test(text.charAt(end))) {
    const close = closing(end);
    value += close < 0 ? text.charAt(end) : text.slice(end + 1, close);
    end = close < 0 ? end + 1 : close + 1;
  }
  // Without a value it is a mistake, but before a text it is a word of it: `question: did it?`
  return end === start && named.positional ? undefined : { key, value, end };
}

const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”' };

/** Where the quotation that opens at `at` closes; -1 when none opens there or it is never closed. */
type Closing = (at: number) => number;

function closingQuotes(text: string): Closing {
  const last: Readonly<Record<string, number>> = { '"': text.lastIndexOf('"'), '”': text.lastIndexOf('”') };
  return (at) => {
    const close = QUOTES[text.charAt(at)];
    return close === undefined || (last[close] ?? -1) <= at ? -1 : text.indexOf(close, at + 1);
  };
}

/** The beginning of the next word. */
function nextWord(text: string, at: number): number {
  const gap = /\s+/gu;
  gap.lastIndex = at;
  return gap.test(text) ? gap.lastIndex : text.length;
}

/** A value that reads back as it is: bare where it can be, else in quotation marks that it does not hold, piece by piece. */
function quoted(value: string): string {
  if (/^[^\s"“”]+$/u.test(value)) return value;
  const groups: string[] = [];
  let rest = value;
  do {
    const straight = /^[^"]*/u.exec(rest)?.[0] ?? '';
    const curly = /^[^”]*/u.exec(rest)?.[0] ?? '';
    groups.push(straight.length >= curly.length ? `"${straight}"` : `“${curly}”`);
    rest = rest.slice(Math.max(straight.length, curly.length));
  } while (rest !== '');
  return groups.join('');
}
