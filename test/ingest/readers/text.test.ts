import { describe, expect, it } from 'vitest';
import text from '../../../src/ingest/readers/text.ts';
import { all, anInput } from '../making.ts';

const read = (content: string | Uint8Array, beside: Readonly<Record<string, string>> = {}, name = 'news/a.b.txt') =>
  all(text.read(anInput(content, { name, beside })));
const record = (value: unknown) => [{ kind: 'record', line: null, value }];

describe('the reader of text', () => {
  it('gives the characters as they are', async () => {
    expect(await read('\ufeff \r\n A\u00adb e\u0301 \n\n')).toEqual(record({ text: ' \r\n A\u00adb e\u0301 \n\n' }));
  });

  it('takes what is known of it from the companion beside it, but not the text', async () => {
    const beside = { 'a.b.meta.json': '{"id": "x", "publisher": null, "text": "other", "note": 1}', 'a.meta.json': '{"id": "y"}' };
    expect(await read('Words.', beside)).toEqual(record({ id: 'x', publisher: null, note: 1, text: 'Words.' }));
  });

  it.each([
    ['{"id": "x", "id": "y"}', 'its companion a.b.meta.json has a name twice in one object, the second time at character 13'],
    ['{"id": "x"', 'its companion a.b.meta.json is not valid JSON: expected a comma or "}" at character 11'],
    ['[]', 'its companion a.b.meta.json must hold one JSON object'],
    ['null', 'its companion a.b.meta.json must hold one JSON object'],
    ['\0\0\0\0', 'its companion a.b.meta.json is a binary file'],
  ])('is refused with the companion %j', async (companion, reason) => {
    expect(await read('Words.', { 'a.b.meta.json': companion })).toEqual([{ kind: 'problem', line: null, reason: expect.stringContaining(reason) }]);
  });

  it.each([
    [Buffer.from('\xe9t\xe9', 'latin1'), 'is not UTF-8'],
    [Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]), 'is a binary file'],
    ['x'.repeat(8_000_001), 'is larger than 8 MB; split it'],
  ])('refuses what is no text or too much of it', async (content, reason) => {
    expect(await read(content)).toEqual([{ kind: 'problem', line: null, reason: expect.stringContaining(reason) }]);
  });
});
