import { type Decoded, decodeFile } from './decode.ts';
import type { ReaderInput } from './reader.ts';

/** The text of a file that is read as one piece; a file above `limitBytes` is refused without being read to its end. */
export async function readWholeFile(input: ReaderInput, limitBytes: number, advice: string): Promise<Decoded> {
  const whole = await readWholeBytes(input, limitBytes, advice);
  return 'reason' in whole ? whole : decodeFile(whole.bytes);
}

/** The same, undecoded. */
export async function readWholeBytes(
  input: ReaderInput,
  limitBytes: number,
  advice: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly reason: string }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input.chunks()) {
    size += chunk.length;
    if (size > limitBytes) return { reason: `is larger than ${limitBytes / 1_000_000} MB; ${advice}` };
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks) };
}
