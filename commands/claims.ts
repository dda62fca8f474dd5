import * as z from 'zod';
import { defineCommand } from '../src/bot/command.ts';
import { periodOptions, toPeriod, topicInput } from '../src/bot/inputs.ts';

export default defineCommand({
  name: 'claims',
  summary: 'Who says what about a topic: each claim with speaker, standing, day and quote',
  input: z.strictObject({ topic: topicInput, ...periodOptions }),
  examples: ['/claims alibaba', '/claims White House memo as_of:2025-11-15'],
  async run({ topic, ...days }, { desk }) {
    return { result: await desk.claims(topic, toPeriod(days)) };
  },
});
