import * as z from 'zod';
import { defineCommand } from '../src/bot/command.ts';
import { briefInput } from '../src/bot/inputs.ts';

export default defineCommand({
  name: 'sources',
  summary: 'The exact passages behind a brief, in their context, with links',
  input: z.strictObject({
    brief: briefInput,
    n: z.coerce
      .number('must be the number of a source, such as 1')
      .int('must be the number of a source, such as 1')
      .min(1)
      .max(999)
      .optional()
      .meta({ positional: true, description: 'only this source' }),
  }),
  examples: ['/sources 7F3K', '/sources 7F3K 2'],
  async run({ brief, n }, { desk }) {
    return { result: await desk.sources(brief, n) };
  },
});
