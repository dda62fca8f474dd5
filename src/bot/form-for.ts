import { FootnoteError } from '../core/errors.ts';
import { toPlainText } from '../core/plain.ts';
import { code } from '../core/presenting/inlines.ts';
import { contextOf } from './context.ts';
import type { DispatchParts } from './dispatch.ts';
import { toErrorResult } from './error-result.ts';
import { failed } from './failed.ts';
import type { Form } from './form.ts';
import { printLine } from './line.ts';
import { type FormFor, isFilled, type Reply, type Request } from './platform.ts';
import type { Typed } from './read-request.ts';
import { NO_TOPIC, readRequest } from './read-request.ts';

/**
 * Says what to ask before a request is answered: the form of its command, if it wants one.
 *
 * Never throws: what keeps somebody from being asked is the reply. A request whose command has no form costs nothing here.
 */
export function createFormFor(parts: DispatchParts): FormFor {
  const { commands, desk, clock, limiter } = parts;
  return async (request) => {
    const typed = await read(request);
    if (typed?.command.form === undefined) return null;
    const { command, input } = typed;
    try {
      const form = await command.form?.(input, contextOf(request, desk(request), parts));
      // Whoever asks for too many hears it from the answer.
      if (form === null || form === undefined || (limiter?.(request) ?? 0) > 0) return null;
      return { kind: 'form', form, command, line: printLine(command, form.given), instead: instead(typed, form, request) };
    } catch (error) {
      return { kind: 'reply', reply: failed(error, { request, command: command.name, now: clock() }, parts) };
    }
  };

  /** Undefined for what a dispatch has to answer with words. */
  async function read({ line }: Request): Promise<Typed | undefined> {
    try {
      return isFilled(line) ? undefined : await readRequest(line, commands, NO_TOPIC);
    } catch {
      return undefined;
    }
  }
}

/** For a form that could not be shown: the line that says the same, with what the form would have had filled in. */
function instead({ command }: Typed, { given, fields }: Form, { workspace, scope, line }: Request): Reply {
  const values = fields.flatMap(({ name, value }) => (value === undefined || value === '' ? [] : [[name, value]]));
  const words = 'The form could not be opened in time. Try again, or type it:';
  const blocks = [
    { kind: 'notice', tone: 'warning', text: words },
    { kind: 'paragraph', inlines: [code(`/${printLine(command, { ...given, ...Object.fromEntries(values) })}`)] },
    { kind: 'actions', actions: [{ label: 'Open the form', line: printLine(command, given), primary: true }] },
  ] as const;
  return {
    message: { blocks, fallback: toPlainText(blocks) },
    visibleTo: 'asker',
    result: toErrorResult(new FootnoteError('unavailable', words), { workspace, scope, line }),
  };
}
