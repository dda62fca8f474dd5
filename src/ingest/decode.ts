import { isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';
export type Decoded = { readonly text: string } | { readonly reason: string };

/** The encoding that the first bytes show, and the length of their byte order mark: UTF-16 only with a mark, else UTF-8. */
export function sniffEncoding(bytes: Uint8Array): { readonly encoding: Encoding; readonly markBytes: number } {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', markBytes: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', markBytes: 2 };
  return { encoding: 'utf-8', markBytes: first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0 };
}

/**
 * The characters of `bytes`, which have no byte order mark; `offset` is where they begin in their file, for the message.
 *
 * Other encodings are not guessed: a wrong guess would put words into quotes that nobody wrote. Lone surrogates of UTF-16 are kept.
 */
export function decode(bytes: Uint8Array, encoding: Encoding, offset = 0): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (encoding === 'utf-8') return isUtf8(buffer) ? { text: buffer.toString('utf8') } : { reason: notUtf8(buffer, offset) };
  if (buffer.length % 2 === 1) return { reason: 'is cut off in the middle of a UTF-16 character; save it again as UTF-8' };
  return { text: (encoding === 'utf-16le' ? buffer : Buffer.from(buffer).swap16()).toString('utf16le') };
}

/** Decodes a whole file, its byte order mark left out; binary data is told from text in a wrong encoding. */
export function decodeFile(bytes: Uint8Array): Decoded {
  const { encoding, markBytes } = sniffEncoding(bytes);
  if (isPdf(bytes)) return { reason: PDF };
  if (looksBinary(bytes)) return { reason: BINARY };
  return decode(bytes.subarray(markBytes), encoding, markBytes);
}

export const PDF = 'is a PDF, which is not read; save its text as .txt or .md and give that';

/** Told by how it begins, whatever it is called (ISO 32000-1, 7.5.2). */
export const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 5)).toString('latin1') === '%PDF-';

export const BINARY = 'is a binary file, not text; give text in UTF-8';

/** Whether the first 64 KB look like something else than text in UTF-8, UTF-16 with a mark, or an old 8-bit encoding. */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  if (sniffEncoding(head).encoding !== 'utf-8') return false;
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  // A stray NUL in good UTF-8 is text with a flaw; in bytes that are no UTF-8 it is no text at all. The last character of the head may be cut.
  return controls > head.length / 10 || (head.includes(0) && firstBadByte(head) < head.length - 3);
}

function notUtf8(buffer: Buffer, offset: number): string {
  const at = firstBadByte(buffer);
  const byte = (buffer[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `is not UTF-8: the first bad byte is 0x${byte} at offset ${offset + at}; convert it to UTF-8, for example with iconv -f WINDOWS-1252 -t UTF-8`;
}

/** Offset of the first byte that begins no well-formed sequence (The Unicode Standard, table 3-7); the length when all are well-formed. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const next = bytes[at + 1] ?? 0;
  const follows = (from: number, count: number) => {
    for (let i = from; i < from + count; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return false;
    return true;
  };
  if (lead >= 0xc2 && lead <= 0xdf) return follows(1, 1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) return (lead === 0xe0 && next < 0xa0) || (lead === 0xed && next > 0x9f) || !follows(1, 2) ? 0 : 3;
  if (lead >= 0xf0 && lead <= 0xf4) return (lead === 0xf0 && next < 0x90) || (lead === 0xf4 && next > 0x8f) || !follows(1, 3) ? 0 : 4;
  return 0;
}
