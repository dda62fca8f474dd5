import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/ingest/lines.ts';
import { all, anInput } from './making.ts';

const encode = {
  'UTF-8': (text: string) => Buffer.from(text),
  'UTF-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'UTF-16LE': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16BE': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
};

const lines = (bytes: Uint8Array, chunkBytes = 65_536, limitBytes = 1000) => all(readLines(anInput(bytes, { chunkBytes }).chunks(), limitBytes));

describe('readLines', () => {
  it.each(Object.entries(encode))('gives the lines of %s however the bytes are cut', async (_, toBytes) => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é', '阿', '🙂', '\u0a0a', '\u010a', '\u0a00'), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (text, chunkBytes) => {
        const wanted = text.split('\n').map((text, index) => ({ number: index + 1, text }));
        if (text === '' || text.endsWith('\n')) wanted.pop();
        expect(await lines(toBytes(text), chunkBytes)).toEqual(wanted);
      }),
    );
  });

  it('skips a line that is too long, says so, and goes on', async () => {
    const text = `first\n${'x'.repeat(50)}\nthird\n${'y'.repeat(51)}`;
    expect(await lines(Buffer.from(text), 7, 49)).toEqual([
      { number: 1, text: 'first' },
      { number: 2, reason: expect.stringContaining('longer than 0.000049 MB') },
      { number: 3, text: 'third' },
      { number: 4, reason: expect.stringContaining('longer than') },
    ]);
  });

  it('does not hold a line that is too long, only one that it will give', async () => {
    expect(await heldOfOneLine({ chunks: 100, limitBytes: 100_000 })).toBe(100);
    // The last one may still be in somebody's hands.
    expect(await heldOfOneLine({ chunks: 100, limitBytes: 8000 })).toBeLessThan(5);
  });

  it('names the offset of the first bad byte, counted in the file, and goes on', async () => {
    const bytes = Buffer.concat([Buffer.from('\ufeffone\n'), Buffer.from('tw\xf6\n', 'latin1'), Buffer.from('three')]);
    expect(await lines(bytes, 4)).toEqual([
      { number: 1, text: 'one' },
      { number: 2, reason: expect.stringContaining('0xF6 at offset 9') },
      { number: 3, text: 'three' },
    ]);
  });

  it('goes on in a file that begins as text, whatever comes in between', async () => {
    const bytes = Buffer.concat([Buffer.from('one\n'), Buffer.from([0xff, 0, 0, 0, 0, 0, 0, 10]), Buffer.from('three')]);
    expect(await lines(bytes)).toEqual([
      { number: 1, text: 'one' },
      { number: 2, reason: expect.stringContaining('0xFF at offset 4') },
      { number: 3, text: 'three' },
    ]);
  });

  it('gives one problem for a binary file that has a line feed early on', async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10, 0, 0, 0, 13, 0x49]);
    expect(await lines(png)).toEqual([{ number: null, reason: expect.stringContaining('binary') }]);
  });

  it('gives one problem for a binary file', async () => {
    expect(await lines(Buffer.from([0, 1, 2, 3, 10, 0, 1, 2, 3, 10]))).toEqual([{ number: null, reason: expect.stringContaining('binary') }]);
  });
});

/** How many chunks, of 1,000 bytes each and all of one line, are in memory when the last has been read. */
async function heldOfOneLine({ chunks, limitBytes }: { readonly chunks: number; readonly limitBytes: number }): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const made: WeakRef<ArrayBuffer>[] = [];
  let held = Number.NaN;
  async function* line() {
    for (let at = 0; at < chunks; at++) {
      const chunk = new Uint8Array(1000).fill(0x78);
      made.push(new WeakRef(chunk.buffer));
      yield chunk;
    }
    // What a WeakRef was made for is kept until the turn is over.
    await new Promise(setImmediate);
    collect();
    held = made.filter((chunk) => chunk.deref() !== undefined).length;
  }
  await all(readLines(line(), limitBytes));
  return held;
}
