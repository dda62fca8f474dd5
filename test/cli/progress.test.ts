import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';

function anOutput(isTTY: boolean) {
  const chunks: string[] = [];
  const output = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  output.on('data', (chunk) => chunks.push(String(chunk)));
  return { output, seen: () => chunks.join('') };
}

describe('createProgress', () => {
  it('draws how far the work is on a terminal, and ends', async () => {
    const { output, seen } = anOutput(true);
    const bar = await createProgress('Reading', output);
    bar.show({ done: 10, total: 40 });
    bar.show({ done: 40, total: 40 });
    bar.end();
    expect(seen()).toContain('Reading');
    expect(seen().lastIndexOf('\u001b[?25h')).toBeGreaterThan(seen().lastIndexOf('\u001b[?25l'));
  });

  it('says what goes on where the whole is not known', async () => {
    const { output, seen } = anOutput(true);
    const bar = await createProgress('Reading', output);
    bar.show({ done: 10, total: null });
    bar.end();
    expect(seen()).toContain('Reading');
  });

  it('draws nothing elsewhere', async () => {
    const { output, seen } = anOutput(false);
    const bar = await createProgress('Reading', output);
    bar.show({ done: 10, total: 40 });
    bar.end();
    expect(seen()).toBe('');
  });
});
