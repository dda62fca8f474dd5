import type { IncomingMessage } from 'node:http';

/** Slack and Discord send some 100 KB at most; whoever reads a body keeps it in memory before its signature can be checked. */
export const MOST_BYTES = 1_048_576;

/**
 * Counts what comes in of a body that does not say its length, and calls `onTooLong` once it is too long; nothing more of it is kept then.
 *
 * It stands where Node hands the body over: a `data` listener of our own would start the stream before the one who is to read it.
 */
export function boundBody(request: IncomingMessage, onTooLong: () => void, mostBytes = MOST_BYTES): void {
  const push = request.push.bind(request);
  let bytes = 0;
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (!(chunk instanceof Uint8Array)) return push(chunk, encoding);
    const before = bytes;
    bytes += chunk.byteLength;
    if (bytes <= mostBytes) return push(chunk, encoding);
    if (before <= mostBytes) onTooLong();
    // Taken for read, so that the connection goes on to its end.
    return true;
  };
}
