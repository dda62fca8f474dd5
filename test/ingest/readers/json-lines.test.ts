import { describe, expect, it } from 'vitest';
import jsonLines from '../../../src/ingest/readers/json-lines.ts';
import { all, anInput } from '../making.ts';

const read = (content: string | Uint8Array) => all(jsonLines.read(anInput(content)));
const record = (line: number, value: unknown) => ({ kind: 'record', line, value });
const problem = (line: number | null, reason: string) => ({ kind: 'problem', line, reason: expect.stringContaining(reason) });

describe('the reader of JSON lines', () => {
  it('gives each line as a record with its number, and passes over blank ones', async () => {
    expect(await read('{"a": 1}\r\n\r\n \t\n[2]\n"x"')).toEqual([record(1, { a: 1 }), record(4, [2]), record(5, 'x')]);
  });

  it('gives nothing for an empty file', async () => {
    expect(await read('')).toEqual([]);
  });

  it('reads on behind a bad line', async () => {
    expect(await read('{"a": 1}\n{"a": 1,}\n{"a": "b\tc"}\n{"a": 2}\n')).toEqual([
      record(1, { a: 1 }),
      problem(2, 'is not valid JSON: expected a name in double quotes at character 9'),
      problem(3, 'is not valid JSON: expected a value at character 9'),
      record(4, { a: 2 }),
    ]);
  });

  it('refuses an object that has a name twice, of which one would be lost', async () => {
    expect(await read('{"text": "One.", "text": "Two."}\n{"a": 2}\n')).toEqual([
      problem(1, 'has a name twice in one object, the second time at character 18'),
      record(2, { a: 2 }),
    ]);
  });

  it('says that a torn last line is cut off', async () => {
    expect(await read('{"a": 1}\n{"text": "The memo al')).toEqual([record(1, { a: 1 }), problem(2, 'is cut off')]);
  });

  it('keeps a line separator inside a string', async () => {
    expect(await read('{"a": "b\u2028c\u0085d"}')).toEqual([record(1, { a: 'b\u2028c\u0085d' })]);
  });

  it('refuses a line of many open brackets and a line of 8 MB, and goes on', async () => {
    const items = await read(`${'['.repeat(100_000)}\n{"text": "${'x'.repeat(8_000_000)}"}\n{"a": 1}`);
    expect(items).toEqual([problem(1, 'nested deeper than 100 levels'), problem(2, 'longer than 8 MB'), record(3, { a: 1 })]);
  });

  it('refuses bytes that are no UTF-8, and a binary file once', async () => {
    expect(await read(Buffer.from('{"a": "\xe9"}\n{"a": 1}', 'latin1'))).toEqual([problem(1, 'the line is not UTF-8'), record(2, { a: 1 })]);
    expect(await read(Buffer.from([0, 1, 2, 3, 10, 4, 5, 6]))).toEqual([problem(null, 'binary')]);
  });
});
