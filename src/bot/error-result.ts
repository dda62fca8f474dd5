import { FootnoteError } from '../core/errors.ts';
import { toId } from '../core/identity.ts';
import type { ErrorResult } from '../core/result.ts';
import type { Request } from './platform.ts';

/**
 * An error in words for people. Only a `FootnoteError` speaks for itself; anything else is `internal`, and its words go nowhere.
 *
 * The id is the same for the same request and fault, so that equal runs print equal bytes; the log has it too.
 */
export function toErrorResult(error: unknown, { workspace, scope, line }: Pick<Request, 'workspace' | 'scope' | 'line'>): ErrorResult {
  const known = error instanceof FootnoteError && error.code !== 'internal' ? error : undefined;
  const code = known?.code ?? 'internal';
  const id = toId({ workspace, scope, request: typeof line === 'string' ? line : JSON.stringify(line), corpusVersion: 0, configuration: `error ${code}` });
  const message = known?.message ?? `Something went wrong here. The log has it under ${id}.`;
  return { kind: 'error', code, message, text: message, id, ...(known?.option === undefined ? {} : { option: known.option }) };
}
