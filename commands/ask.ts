import * as z from 'zod';
import { defineCommand } from '../src/bot/command.ts';
import { nameOption, periodOptions, textInput, toPeriod } from '../src/bot/inputs.ts';

export default defineCommand({
  name: 'ask',
  summary: 'The direct answer to a question in one to three quoted sentences, or what was searched in vain',
  input: z.strictObject({
    question: textInput(1000, 'a question in your own words'),
    about: nameOption('what it is about, where its own words name nothing'),
    ...periodOptions,
  }),
  examples: ['/ask did the FT confirm the memo?', '/ask what does Alibaba say? as_of:2025-11-15', '/ask who called it "complete nonsense"?'],
  async run({ question, about, ...days }, { desk }) {
    return { result: await desk.ask(question, { ...toPeriod(days), about }) };
  },
});
