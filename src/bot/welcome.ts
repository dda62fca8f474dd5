import type { Message } from '../core/message.ts';
import { toPlainText } from '../core/plain.ts';
import { welcomeBlocks } from '../core/presenting/welcome.ts';
import type { StatusResult } from '../core/result.ts';
import type { Command } from './command.ts';

/** How many lines to try are shown where nothing was asked yet. */
const FEW = 4;

/** What a place shows before anything was asked: what this is, how old its corpus is, and lines to try. */
export function welcome(status: StatusResult, commands: readonly Command[], now: Date): Message {
  const blocks = welcomeBlocks(status, examples(commands), now, (name) => commands.some((command) => command.name === name));
  return { blocks, fallback: toPlainText(blocks) };
}

/** One line to try of each of the commands that people use most, as typed. */
export function examples(commands: readonly Command[]): readonly string[] {
  const first = ['brief', 'ask', 'claims', 'timeline'];
  return first.flatMap((name) => commands.find((command) => command.name === name)?.examples.slice(0, 1) ?? []).slice(0, FEW);
}
