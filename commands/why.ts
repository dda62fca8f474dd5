import * as z from 'zod';
import { defineCommand } from '../src/bot/command.ts';
import { briefInput } from '../src/bot/inputs.ts';

export default defineCommand({
  name: 'why',
  summary: 'How an answer came about: terms, hits, scores, what was left out and why',
  input: z.strictObject({ brief: briefInput }),
  examples: ['/why 7F3K'],
  async run({ brief }, { desk }) {
    return { result: await desk.why(brief) };
  },
});
