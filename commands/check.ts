import * as z from 'zod';
import { defineCommand } from '../src/bot/command.ts';
import { periodOptions, textInput, toPeriod } from '../src/bot/inputs.ts';

export default defineCommand({
  name: 'check',
  summary: 'Is this said in the corpus: exactly, altered or not at all; who said it first, was it denied since',
  input: z.strictObject({ text: textInput(3000, 'a sentence as you read it'), ...periodOptions }),
  examples: ['/check Alibaba has vehemently denied these accusations'],
  async run({ text, ...days }, { desk }) {
    return { result: await desk.check(text, toPeriod(days)) };
  },
});
