import type { Writable } from 'node:stream';
import { FootnoteError } from '../core/errors.ts';

const WIDEST = 80;
const NARROWEST = 20;

/** Where rows are wrapped: at the terminal's columns, 80 at most; null for what is no terminal, where lines stay whole. */
export function columnsOf({ isTTY, columns }: { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined }): number | null {
  return isTTY === true ? Math.max(NARROWEST, Math.min(columns || WIDEST, WIDEST)) : null;
}

export interface Output {
  /** Settles when the stream has taken the text, so that nothing is lost when the process ends. False when nobody reads any more. */
  write(text: string): Promise<boolean>;
  readonly open: boolean;
}

/** A stream that other programs may stop reading at any time: a closed pipe is an end, not an error. Any other failure is `unavailable`, in words. */
export function createOutput(stream: Writable): Output {
  let open = true;
  let failure: FootnoteError | undefined;
  const end = (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') failure ??= toFailure(error);
  };
  stream.on('error', end);
  return {
    get open() {
      return open;
    },
    async write(text) {
      if (open) {
        await new Promise<void>((resolve) => {
          stream.write(text, (error) => {
            if (error) end(error);
            resolve();
          });
        });
      }
      if (failure !== undefined) throw failure;
      return open;
    },
  };
}

function toFailure(cause: NodeJS.ErrnoException): FootnoteError {
  const why = FAILURES[cause.code ?? ''] ?? `writing it failed (${cause.code ?? 'for no reason given'}).`;
  return new FootnoteError('unavailable', `Not all could be printed: ${why} Send it elsewhere, or mend that and run this again.`, { cause });
}

const NO_SPACE = 'there is no space left where the output goes.';
const FAILURES: Readonly<Record<string, string>> = { ENOSPC: NO_SPACE, EDQUOT: NO_SPACE, EIO: 'what the output goes to reports an error.' };
