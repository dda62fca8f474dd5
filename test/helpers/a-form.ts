import * as z from 'zod';
import { type Command, type CommandContext, defineCommand } from '../../src/bot/command.ts';
import { createDispatch } from '../../src/bot/dispatch.ts';
import { createFormFor } from '../../src/bot/form-for.ts';
import { FootnoteError } from '../../src/core/errors.ts';
import { COMMANDS } from './a-command.ts';
import { aDesk } from './a-desk.ts';

/** What Bob may not do. */
export const FORBIDDEN = 'Only who runs this place may set alarms.';

function forOthersThanBob({ userName }: CommandContext): void {
  if (userName?.toLowerCase() === 'bob') throw new FootnoteError('forbidden', FORBIDDEN);
}

/** A command that asks with a form, with a field of each kind: `/alarm set`. Without a form it takes its defaults. */
export const ALARM = defineCommand({
  name: 'alarm',
  summary: 'Alarms',
  input: z.strictObject({
    action: z.enum(['set', 'list']).meta({ positional: true }),
    time: z
      .string()
      .regex(/^\d\d:\d\d$/u, 'must be a time such as 08:30')
      .default('08:30'),
    zone: z.string().max(60).optional().meta({ suggests: 'zone' }),
    days: z.enum(['daily', 'weekdays']).default('daily'),
    topic: z.string().max(80).optional(),
  }),
  examples: ['/alarm set'],
  async form({ action, ...given }, context) {
    if (action !== 'set' || Object.keys(given).length > 0) return null;
    forOthersThanBob(context);
    return {
      title: 'Alarm',
      submit: 'Set it',
      given: { action },
      fields: [
        { kind: 'text', name: 'time', label: 'Time', hint: '24 hours, such as 08:30', value: '08:30', maxLength: 5 },
        { kind: 'search', name: 'zone', label: 'Time zone', value: (await context.zoneOf()) ?? 'Etc/UTC' },
        {
          kind: 'choice',
          name: 'days',
          label: 'Days',
          value: 'weekdays',
          choices: [
            { value: 'daily', label: 'Every day' },
            { value: 'weekdays', label: 'Monday to Friday' },
          ],
        },
        { kind: 'text', name: 'topic', label: 'Topic', optional: true, maxLength: 80 },
      ],
    };
  },
  async run({ action, time, zone = 'none', days, topic = 'everything' }, context) {
    forOthersThanBob(context);
    if (zone.startsWith('Mars/')) throw new FootnoteError('invalid', 'There is no such zone. Name a city, or see /alarm list.', { option: 'zone' });
    const text = `alarm ${action} ${time} ${zone} ${days} ${topic}`;
    return { result: { kind: 'done', text } };
  },
});

export const WITH_ALARM: readonly Command[] = [...COMMANDS, ALARM];

const parts = { commands: WITH_ALARM, desk: () => aDesk(), clock: () => new Date('2025-11-20T10:00:00Z'), log: () => {} };
export const dispatchAlarm = createDispatch(parts);
export const formForAlarm = createFormFor(parts);
