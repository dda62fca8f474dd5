import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/ingest/page/index.ts';
import json from '../../../src/ingest/readers/json.ts';
import { all, anInput } from '../making.ts';

const read = (content: string | Uint8Array) => all(json.read(anInput(content)));
const problem = (line: number | null, reason: string) => ({ kind: 'problem', line, reason: expect.stringContaining(reason) });

describe('the reader of JSON', () => {
  it('gives one object as the whole file', async () => {
    expect(await read('\ufeff{"a":\n1}')).toEqual([{ kind: 'record', line: null, value: { a: 1 } }]);
  });

  it('gives the members of an array, each with the line where it begins', async () => {
    expect(await read('[{"a": [\n1]}, {"b": 2},\n\n  {"c": "]"}]')).toEqual([
      { kind: 'record', line: 1, value: { a: [1] } },
      { kind: 'record', line: 2, value: { b: 2 } },
      { kind: 'record', line: 4, value: { c: ']' } },
    ]);
  });

  it('gives nothing for an empty array', async () => {
    expect(await read('[]')).toEqual([]);
  });

  it.each([
    ['', null, 'is empty'],
    [' \n', null, 'is empty'],
    ['[\n{"a": 1},\n{"a" 2}]', 3, 'is not valid JSON: expected a colon at character 6 of the line'],
    ['[{"a": 1},', 1, 'is cut off'],
    ['{"a": 1}\n{"a": 2}', 2, 'if it holds one document a line, name it .jsonl'],
    ['[{"a": 1},\n{"b": 1, "b": 2}]', 2, 'has a name twice in one object, the second time at character 10 of the line'],
    ['{"a": 1, "a": 2}', 1, 'the second time at character 10 of the line'],
    ['['.repeat(100_000), 1, 'nested deeper than 100 levels'],
    [Buffer.from('["\xe9"]', 'latin1'), null, 'not UTF-8: the first bad byte is 0xE9 at offset 2'],
  ])('refuses %j whole', async (content, line, reason) => {
    expect(await read(content)).toEqual([problem(line, reason)]);
  });

  it('stops at 64 MB and says what to do', async () => {
    let given = 0;
    const input = {
      name: 'a.json',
      async *chunks() {
        for (; given < 200; given++) yield Buffer.alloc(1_000_000, ' ');
      },
      beside: async () => undefined,
      readPage,
    };
    expect(await all(json.read(input))).toEqual([problem(null, 'is larger than 64 MB; write one document a line')]);
    expect(given).toBeLessThan(66);
  });
});
