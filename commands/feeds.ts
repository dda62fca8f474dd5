import * as z from 'zod';
import { type CommandContext, defineCommand } from '../src/bot/command.ts';
import { forOperators } from '../src/bot/operators.ts';
import { FootnoteError } from '../src/core/errors.ts';
import type { Feeds } from '../src/core/feeds.ts';

const MINUTE_MS = 60_000;

export default defineCommand({
  name: 'feeds',
  summary: 'The feeds that are polled; operators add, check, pause and remove them',
  input: z.strictObject({
    action: z.enum(['list', 'add', 'remove', 'check', 'pause', 'resume']).default('list').meta({ positional: true, description: 'what to do; default list' }),
    feed: z
      .string()
      .trim()
      .max(2000)
      .optional()
      .meta({ positional: true, description: 'its number in the list or a part of its title; to add one, an address of it or of its page' }),
    full_text: z.stringbool().optional().meta({ type: 'boolean', description: 'for add: fetch the pages of items that only tease' }),
    every: z.coerce
      .number('must be a number of minutes, such as 30')
      .int('must be a whole number of minutes, such as 30')
      .min(5, 'must be 5 to 1440 minutes')
      .max(1440, 'must be 5 to 1440 minutes')
      .optional()
      .meta({ description: 'for add: minutes between two polls' }),
  }),
  examples: ['/feeds list', '/feeds add https://example.org/feed', '/feeds check 1', '/feeds pause 1'],
  async run({ action, feed = '', full_text: fullText, every }, context) {
    const feeds = feedsOf(context);
    if (action === 'list') {
      if (feed !== '') throw new FootnoteError('invalid', 'The list takes nothing more: /feeds list.');
      return { result: await feeds.list({ withAddresses: context.isOperator && !context.openly }) };
    }
    forOperators(context);
    if (feed === '')
      throw new FootnoteError(
        'invalid',
        action === 'add' ? 'Say which: /feeds add https://example.org/feed.' : `Say which, by its number in /feeds list: /feeds ${action} 1.`,
      );
    if (action !== 'add' && (fullText !== undefined || every !== undefined))
      throw new FootnoteError('invalid', 'full_text and every are for /feeds add. Remove the feed and add it again with them.');
    const everyMs = every === undefined ? undefined : every * MINUTE_MS;
    const text = action === 'add' ? await feeds.add(feed, { fullText, everyMs, by: context.operatorId }) : await feeds[action](feed);
    return { result: { kind: 'done', text } };
  },
});

function feedsOf({ feeds }: CommandContext): Feeds {
  if (feeds === null) throw new FootnoteError('unavailable', 'Feeds are not polled here.');
  return feeds;
}
