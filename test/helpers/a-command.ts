import * as z from 'zod';
import { type Command, defineCommand } from '../../src/bot/command.ts';
import { briefInput, periodOptions, textInput, topicInput } from '../../src/bot/inputs.ts';

/** Commands with every kind of option, which give back what they were given. */
export const COMMANDS: readonly Command[] = [
  aCommand(
    'brief',
    z.strictObject({
      topic: topicInput,
      ...periodOptions,
      length: z.enum(['short', 'normal', 'long']).default('normal'),
      share: z.stringbool().default(false).meta({ type: 'boolean' }),
    }),
  ),
  aCommand('ask', z.strictObject({ question: textInput(1000, 'a question'), ...periodOptions })),
  aCommand('why', z.strictObject({ brief: briefInput })),
  aCommand('sources', z.strictObject({ brief: briefInput, n: z.coerce.number().int().min(1).max(99).optional().meta({ positional: true }) })),
  aCommand('status', z.strictObject({})),
];

export function aCommand<Input extends z.ZodObject>(name: string, input: Input, run?: Command<Input>['run']): Command<Input> {
  return defineCommand({
    name,
    summary: `The ${name}`,
    input,
    examples: [`/${name}`],
    run: run ?? (async (given) => ({ result: { kind: 'done', text: `${name} ${JSON.stringify(given)}` } })),
  });
}
