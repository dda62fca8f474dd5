import * as z from 'zod';
import { defineCommand } from '../src/bot/command.ts';
import { briefInput } from '../src/bot/inputs.ts';

export default defineCommand({
  name: 'show',
  summary: 'Show a brief or an answer again, as it was',
  input: z.strictObject({ brief: briefInput }),
  examples: ['/show 7F3K'],
  async run({ brief }, { desk }) {
    return { result: (await desk.kept(brief)).result };
  },
});
