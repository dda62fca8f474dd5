import * as z from 'zod';
import { defineCommand } from '../src/bot/command.ts';
import { findCommand } from '../src/bot/find.ts';
import { usageOf } from '../src/bot/options.ts';

export default defineCommand({
  name: 'help',
  summary: 'What one can do, with examples',
  input: z.strictObject({
    command: z
      .string()
      .max(40)
      .transform((name) => name.toLowerCase().replace(/^\//u, ''))
      .optional()
      .meta({ positional: true, description: 'one command' }),
  }),
  examples: ['/help', '/help brief'],
  async run({ command }, { commands }) {
    const shown = command === undefined ? commands : [findCommand(command, commands)];
    const described = shown.map(({ name, summary, examples, input }) => ({ name, summary, usage: usageOf({ name, input }), examples }));
    const text = described.map(({ usage, summary, examples }) => [usage, `  ${summary}`, ...examples.map((example) => `  ${example}`)].join('\n')).join('\n');
    return { result: { kind: 'help', text, commands: described } };
  },
});
