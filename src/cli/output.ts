import type { Writable } from 'node:stream';

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

/** A stream that other programs may stop reading at any time: a closed pipe is an end, not an error. */
export function createOutput(stream: Writable): Output {
  let open = true;
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') failure = error;
  });
  return {
    get open() {
      return open;
    },
    async write(text) {
      if (open) await new Promise<void>((resolve) => stream.write(text, () => resolve()));
      if (failure !== undefined) throw failure;
      return open;
    },
  };
}
