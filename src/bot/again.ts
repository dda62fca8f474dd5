import type { Result } from '../core/result.ts';
import type { Command } from './command.ts';
import { printLine, type RawInput } from './line.ts';

/** What is kept under its id and can be shown again as it was. */
const KEPT: readonly Result['kind'][] = ['brief', 'answer', 'no_answer', 'claims', 'timeline', 'check', 'digest'];
/** Commands whose input is ids and words of this program alone, never what a person made up. */
const REPEATABLE: readonly Result['kind'][] = ['sources', 'why', 'status', 'help', 'feeds', 'subscriptions', 'moments'];
/** What fits a button beside the number of a page. */
const MOST = 90;

/** The line, of ids and names alone, that gives a result again; undefined where there is none. */
export function againLine(result: Result, command: Command, input: RawInput, commands: readonly Command[]): string | undefined {
  if (result.kind === 'done' && result.shared !== undefined) return againLine(result.shared.result, command, input, commands);
  const show = commands.find(({ name }) => name === 'show');
  if (KEPT.includes(result.kind) && 'id' in result) return show && printLine(show, { brief: result.id });
  if (!REPEATABLE.includes(result.kind)) return undefined;
  const line = printLine(command, input);
  return line.length <= MOST ? line : undefined;
}
