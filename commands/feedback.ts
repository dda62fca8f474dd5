import * as z from 'zod';
import { defineCommand } from '../src/bot/command.ts';
import { briefInput } from '../src/bot/inputs.ts';

export default defineCommand({
  name: 'feedback',
  summary: 'Keep your judgement on a brief: good or bad',
  input: z.strictObject({
    brief: briefInput,
    verdict: z.enum(['good', 'bad']).meta({ positional: true, description: 'your judgement' }),
  }),
  examples: ['/feedback 7F3K good'],
  async run({ brief, verdict }, { desk, user }) {
    const { id } = await desk.kept(brief);
    await desk.judge(id, verdict, user);
    return { result: { kind: 'done', text: `Kept: ${id} is ${verdict}. Thank you.` } };
  },
});
