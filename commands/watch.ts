import * as z from 'zod';
import { defineCommand } from '../src/bot/command.ts';
import { textInput } from '../src/bot/inputs.ts';
import { forOrderers } from '../src/bot/operators.ts';
import { FootnoteError } from '../src/core/errors.ts';

const MINUTE_MS = 60_000;

export default defineCommand({
  name: 'watch',
  summary: 'Tell this channel when something new on a topic arrives',
  input: z.strictObject({
    topic: textInput(80, 'a name, ticker or subject; or list, or remove and a name').meta({ suggests: 'name' }),
    every: z.coerce
      .number('must be a number of minutes, such as 60')
      .int('must be a whole number of minutes, such as 60')
      .min(15, 'must be 15 to 1440 minutes')
      .max(1440, 'must be 15 to 1440 minutes')
      .optional()
      .meta({ description: 'the fewest minutes between two messages; default 60' }),
    quiet: z.string().trim().max(40).optional().meta({ description: 'hours without messages, such as 22:00-7:00' }),
    zone: z.string().trim().max(60).optional().meta({ suggests: 'zone', description: 'the city or time zone of the quiet hours' }),
  }),
  examples: ['/watch alibaba', '/watch alibaba every:120 quiet:22:00-7:00 zone:berlin', '/watch list'],
  async run({ topic, every, quiet, zone }, context) {
    const { subscriptions, place } = context;
    if (subscriptions === null) throw new FootnoteError('unavailable', 'Nothing is watched here.');
    if (place === null) throw new FootnoteError('invalid', 'Say it in the channel that is to be told, or in a direct message.');
    if (topic.toLowerCase() === 'list') return { result: await subscriptions.list('watch', place) };
    forOrderers(context);
    const [, removed] = /^remove(?:\s+(.*))?$/isu.exec(topic) ?? [];
    const isRemoving = /^remove(?:\s|$)/iu.test(topic);
    const said = isRemoving
      ? await subscriptions.remove('watch', removed, place)
      : await subscriptions.watch(topic, { everyMs: every === undefined ? undefined : every * MINUTE_MS, quiet, zone }, place);
    return { result: { kind: 'done', text: said } };
  },
});
