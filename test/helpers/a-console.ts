import { PassThrough } from 'node:stream';
import { type ConsoleParts, createConsole } from '../../src/adapters/console/index.ts';

/** A console over streams in memory: to begin with no conversation, without color, history and choices. */
export function aConsole(parts: Partial<ConsoleParts> = {}) {
  const input = new PassThrough();
  const output = new PassThrough();
  const chunks: string[] = [];
  output.on('data', (chunk) => chunks.push(String(chunk)));
  const platform = createConsole({
    input,
    output,
    interactive: false,
    color: false,
    columns: () => null,
    history: null,
    complete: async () => ({ typed: '', choices: [] }),
    formFor: async () => null,
    zone: () => 'Europe/Lisbon',
    ...parts,
  });
  return {
    platform,
    input,
    say: (line: string) => input.write(`${line}\n`),
    end: async () => {
      input.end();
      await platform.finished;
    },
    seen: () => chunks.join(''),
  };
}
