import { render } from '../adapters/console/render.ts';
import type { Message } from '../core/message.ts';
import { present } from '../core/present.ts';
import type { Result } from '../core/result.ts';
import { toJsonLine } from '../core/visible.ts';
import type { Output } from './output.ts';

export type Print = (result: Result, message?: Message) => Promise<void>;

export interface PrinterParts {
  readonly stdout: Output;
  readonly stderr: Output;
  /** One JSON value on standard output, whatever the result. */
  readonly json: boolean;
  look(): { readonly columns: number | null; readonly color: boolean };
  readonly now: Date;
}

/** Prints results: answers and refusals on standard output, errors on standard error. */
export function createPrinter({ stdout, stderr, json, look, now }: PrinterParts): Print {
  return async (result, message = present(result, { now, has: () => false })) => {
    if (json) {
      await stdout.write(`${toJsonLine(result)}\n`);
      return;
    }
    const { columns, color } = look();
    const text = render(message, { columns, color, buttons: 'lines' });
    await (result.kind === 'error' ? stderr : stdout).write(`${text}\n`);
  };
}
