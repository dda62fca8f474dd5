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

  it('does not hold a line that is too long', async () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const before = process.memoryUsage().arrayBuffers;
    let held = 0;
    async function* long() {
      for (let i = 0; i < 100; i++) yield Buffer.alloc(1_000_000, 'x');
      collect();
      held = process.memoryUsage().arrayBuffers - before;
    }
    expect(await all(readLines(long(), 8_000_000))).toHaveLength(1);
    expect(held).toBeLessThan(50_000_000);
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
