import * as z from 'zod';
import { defineCommand } from '../src/bot/command.ts';
import { periodOptions, toPeriod, topicInput } from '../src/bot/inputs.ts';

export default defineCommand({
  name: 'brief',
  summary: 'What is said about a topic, who says it, what is disputed, and the sources',
  input: z.strictObject({
    topic: topicInput,
    ...periodOptions,
    length: z.enum(['short', 'normal', 'long']).default('normal').describe('how much of it'),
    share: z.stringbool().default(false).meta({ type: 'boolean', description: 'show it to the channel' }),
  }),
  examples: ['/brief alibaba', '/brief BABA as_of:2025-11-15', '/brief White House memo length:short'],
  async run({ topic, length, share, ...days }, { desk }) {
    const result = await desk.brief(topic, { ...toPeriod(days), length });
    const shared = share && result.kind === 'brief';
    if (shared) await desk.share(result.id);
    return { result, visibleTo: shared ? 'channel' : 'asker' };
  },
});
