import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/cli/lines.ts';
import { anyText } from '../helpers/any-text.ts';

async function* chunks(bytes: Uint8Array, sizes: readonly number[]) {
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}
const read = async (text: string, sizes = [3]) => {
  const lines: string[] = [];
  for await (const line of linesOf(chunks(new TextEncoder().encode(text), sizes))) lines.push(line);
  return lines;
};

describe('linesOf', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['a', ['a']],
    ['a\nb\n', ['a', 'b']],
    ['a\r\nb', ['a', 'b']],
    ['\ufeffa\n', ['a']],
    ['a\u2028b\n\nc', ['a\u2028b', '', 'c']],
    ['阿里\n👍', ['阿里', '👍']],
  ])('reads %j', async (text, lines) => {
    expect(await read(text)).toEqual(lines);
  });

  it('reads the same however the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          anyText().map((line) => line.toWellFormed().replace(/[\r\n\ufeff]/gu, '')),
          { minLength: 1 },
        ),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        async (lines, sizes) => {
          expect(await read(`${lines.join('\n')}\n`, sizes)).toEqual(lines);
        },
      ),
    );
  });

  it('gives a line before the next one comes', async () => {
    const pulled: string[] = [];
    async function* slow() {
      for (const line of ['a\n', 'b\n']) {
        pulled.push(line);
        yield new TextEncoder().encode(line);
      }
    }
    const lines = linesOf(slow());
    expect((await lines.next()).value).toBe('a');
    expect(pulled).toEqual(['a\n']);
  });
});
