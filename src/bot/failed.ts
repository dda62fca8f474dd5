import type { Message } from '../core/message.ts';
import { toPlainText } from '../core/plain.ts';
import { present } from '../core/present.ts';
import type { ErrorResult } from '../core/result.ts';
import type { DispatchParts } from './dispatch.ts';
import { toErrorResult } from './error-result.ts';
import { isFilled, type Reply, type Request } from './platform.ts';

export interface Failing {
  readonly request: Request;
  /** The name of the command, once it is known. */
  readonly command: string | null;
  readonly now: Date;
}

/** An error as a reply to the asker. Faults of the program get an id that the log has too. */
export function failed(error: unknown, { request, command, now }: Failing, { commands, log }: Pick<DispatchParts, 'commands' | 'log'>): Reply {
  const result = toErrorResult(error, request);
  const { line, workspace } = request;
  if (isFault(result)) log({ id: result.id, workspace, code: result.code, command, error });
  const message = present(result, { now, has: (name) => commands.some((each) => each.name === name) });
  return { message: isFilled(line) ? withForm(message, result, line.form) : message, visibleTo: 'asker', result };
}

/** What was filled in is gone with the form: which of its fields is at fault, and the form again. What a person wrote is not repeated. */
function withForm(message: Message, { code, option, message: words }: ErrorResult, form: string): Message {
  const atField = option === undefined || words.startsWith(option) ? words : `${option}: ${words}`;
  const said = message.blocks.flatMap((block) =>
    block.kind === 'actions' ? [] : [block.kind === 'notice' && code === 'invalid' ? { ...block, text: atField } : block],
  );
  const blocks = code === 'forbidden' ? said : [...said, { kind: 'actions', actions: [{ label: 'Open the form again', line: form, primary: true }] } as const];
  return { blocks, fallback: toPlainText(blocks) };
}

const isFault = ({ code }: ErrorResult) => code === 'internal' || code === 'unavailable';
