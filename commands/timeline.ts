import * as z from 'zod';
import { defineCommand } from '../src/bot/command.ts';
import { periodOptions, toPeriod, topicInput } from '../src/bot/inputs.ts';

export default defineCommand({
  name: 'timeline',
  summary: 'Dated events and coverage of a topic, oldest first',
  input: z.strictObject({ topic: topicInput, ...periodOptions }),
  examples: ['/timeline alibaba', '/timeline alibaba since:2025-11-01 until:2025-11-30'],
  async run({ topic, ...days }, { desk }) {
    return { result: await desk.timeline(topic, toPeriod(days)) };
  },
});
