import * as z from 'zod';
import { defineCommand } from '../src/bot/command.ts';
import { asOfOption } from '../src/bot/inputs.ts';

export default defineCommand({
  name: 'status',
  summary: 'Size and age of the corpus, health, versions',
  input: z.strictObject({ ...asOfOption }),
  examples: ['/status', '/status as_of:2025-11-15'],
  async run({ as_of: asOf }, { desk }) {
    return { result: await desk.status({ asOf }) };
  },
});
