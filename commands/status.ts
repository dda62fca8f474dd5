import * as z from 'zod';
import { defineCommand } from '../src/bot/command.ts';

export default defineCommand({
  name: 'status',
  summary: 'Size and age of the corpus, health, versions',
  input: z.strictObject({}),
  examples: ['/status'],
  async run(_input, { desk }) {
    return { result: await desk.status() };
  },
});
