import { BINARY, decode, type Encoding, looksBinary, sniffEncoding } from './decode.ts';

export type Line = { readonly number: number; readonly text: string } | { readonly number: number | null; readonly reason: string };

/**
 * The lines of a stream of bytes, without their line feed, one at a time; numbers count from 1.
 *
 * Memory is bounded by one chunk and one line: a line above `limitBytes` is skipped and said. A line that is not in the encoding of
 * the file is said too, with the offset of its first bad byte. A binary file gives one problem and no line.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, limitBytes: number): AsyncGenerator<Line> {
  let encoding: Encoding | undefined;
  let number = 1;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let offset = 0;
  const take = (piece: Uint8Array) => {
    if (heldBytes <= limitBytes) held.push(piece);
    heldBytes += piece.length;
    if (heldBytes > limitBytes) held = [];
  };
  const finish = (encoding: Encoding): Line => {
    const line = toLine(held, heldBytes, encoding, { number, offset, limitBytes });
    number++;
    held = [];
    offset += heldBytes;
    heldBytes = 0;
    return line;
  };

  for await (const chunk of wholeUnits(chunks)) {
    let rest = chunk;
    if (encoding === undefined) {
      if (looksBinary(chunk) && looksBinary(firstLine(chunk))) {
        yield { number: null, reason: BINARY };
        return;
      }
      const sniffed = sniffEncoding(chunk);
      encoding = sniffed.encoding;
      offset = sniffed.markBytes;
      rest = chunk.subarray(sniffed.markBytes);
    }
    const unit = encoding === 'utf-8' ? 1 : 2;
    for (let at = lineFeed(rest, encoding); at >= 0; at = lineFeed(rest, encoding)) {
      take(rest.subarray(0, at));
      yield finish(encoding);
      offset += unit;
      rest = rest.subarray(at + unit);
    }
    take(rest);
  }
  if (heldBytes > 0) yield finish(encoding ?? 'utf-8');
}

function toLine(pieces: readonly Uint8Array[], sizeBytes: number, encoding: Encoding, line: { number: number; offset: number; limitBytes: number }): Line {
  const { number, offset, limitBytes } = line;
  if (sizeBytes > limitBytes) return { number, reason: `the line is longer than ${limitBytes / 1_000_000} MB; split what it holds into several documents` };
  const decoded = decode(Buffer.concat(pieces), encoding, offset);
  return 'text' in decoded ? { number, text: decoded.text } : { number, reason: `the line ${decoded.reason}` };
}

/** What stands before the first line feed; all of it when that is empty or holds what no line of text would. */
function firstLine(bytes: Uint8Array): Uint8Array {
  const line = bytes.subarray(0, Math.max(bytes.indexOf(10), 0));
  return line.length > 0 && 'text' in decode(line, 'utf-8') ? line : bytes;
}

/** The same bytes in chunks of an even length of at least 4 (but for the last), so that no mark and no UTF-16 unit is cut. */
async function* wholeUnits(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const joined = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const whole = joined.length < 4 ? 0 : joined.length - (joined.length % 2);
    if (whole > 0) yield joined.subarray(0, whole);
    rest = joined.subarray(whole);
  }
  if (rest.length > 0) yield rest;
}

function lineFeed(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'utf-8') return bytes.indexOf(10);
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    const start = at - (at % 2);
    if (bytes[start + low] === 10 && bytes[start + high] === 0) return start;
  }
  return -1;
}
