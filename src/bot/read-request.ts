import { FootnoteError } from '../core/errors.ts';
import type { Command } from './command.ts';
import { findCommand } from './find.ts';
import { parseLine, type RawInput } from './line.ts';
import { isFilled, type Request } from './platform.ts';

/** What a request asks for, not yet validated. */
export interface Typed {
  readonly command: Command;
  readonly input: RawInput;
}

/** The command that a request means, and its options as typed. Throws `invalid` when there is none; what is left empty in a form is not given. */
export async function readRequest(line: Request['line'], commands: readonly Command[], isTopic: IsTopic): Promise<Typed> {
  if (typeof line === 'string') return readLine(line, commands, isTopic);
  if (!isFilled(line)) return { command: findCommand(line.command, commands), input: line.input };
  const { command, input } = await readLine(`/${line.form}`, commands, NO_TOPIC);
  return { command, input: { ...input, ...Object.fromEntries(Object.entries(line.fields).filter(([, value]) => value.trim() !== '')) } };
}

/** Whether words are a topic. */
type IsTopic = (words: string) => Promise<boolean>;

export const NO_TOPIC: IsTopic = async () => false;

async function readLine(line: string, commands: readonly Command[], isTopic: IsTopic): Promise<Typed> {
  const parsed = parseLine(line, commands);
  if (parsed.kind === 'blank') throw new FootnoteError('invalid', 'Usage: type a question, a topic, or /help for what one can do.');
  const meant = parsed.kind !== 'bare' ? parsed : (await isTopic(parsed.words)) ? parsed.topic : parsed.otherwise;
  return meant.kind === 'command' ? meant : { command: findCommand(meant.name, commands), input: {} };
}
