import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { columnsOf, createOutput } from '../../src/cli/output.ts';
import { createPrinter } from '../../src/cli/print.ts';
import { aBrief } from '../helpers/a-result.ts';
import { anOutput } from '../helpers/an-app.ts';

const failing = (code: string) => new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('no'), { code })) });

describe('createOutput', () => {
  it('waits until the stream has taken the text', async () => {
    const taken: string[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write: (chunk, _encoding, done) =>
        setImmediate(() => {
          taken.push(String(chunk));
          done();
        }),
    });
    const output = createOutput(slow);
    expect(await output.write('whole')).toBe(true);
    expect(taken).toEqual(['whole']);
  });

  it('takes a closed pipe for an end', async () => {
    const output = createOutput(failing('EPIPE'));
    await output.write('a');
    expect(output.open).toBe(false);
    expect(await output.write('b')).toBe(false);
  });

  it.each([
    ['ENOSPC', 'Not all could be printed: there is no space left where the output goes. '],
    ['EIO', 'Not all could be printed: what the output goes to reports an error. '],
    ['EBADF', 'Not all could be printed: writing it failed (EBADF). '],
  ])('says %s in words, at once and ever after', async (code, words) => {
    const output = createOutput(failing(code));
    for (const text of ['a', 'b']) await expect(output.write(text)).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining(words) });
    expect(output.open).toBe(false);
  });
});

describe('columnsOf', () => {
  it.each([
    [{ isTTY: true, columns: 120 }, 80],
    [{ isTTY: true, columns: 60 }, 60],
    [{ isTTY: true, columns: 0 }, 80],
    [{ isTTY: true, columns: 4 }, 20],
    [{ isTTY: true }, 80],
    [{ columns: 60 }, null],
  ])('is right for %j', (stream, columns) => {
    expect(columnsOf(stream)).toBe(columns);
  });
});

describe('createPrinter', () => {
  const set = (json: boolean) => {
    const stdout = anOutput();
    const stderr = anOutput();
    return {
      stdout,
      stderr,
      print: createPrinter({ stdout, stderr, json, look: () => ({ columns: null, color: false }), now: new Date('2025-11-20T00:00:00Z') }),
    };
  };
  const error = { kind: 'error', code: 'invalid', message: 'No.', text: 'No.', id: 'x' } as const;

  it('prints one JSON value, errors too', async () => {
    const { print, stdout, stderr } = set(true);
    await print(aBrief());
    await print(error);
    expect(stdout.texts).toEqual([`${JSON.stringify(aBrief())}\n`, `${JSON.stringify(error)}\n`]);
    expect(stderr.texts).toEqual([]);
  });

  it("prints errors where they are in nobody's way", async () => {
    const { print, stdout, stderr } = set(false);
    await print(aBrief());
    await print(error);
    expect(stdout.texts[0]).toMatch(/^Dale Mill · disputed\n/);
    expect(stderr.texts).toEqual(['No.\n']);
  });
});
