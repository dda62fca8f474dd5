import { describe, expect, it } from 'vitest';
import { createFormFor } from '../../src/bot/form-for.ts';
import { OPERATOR, type Request } from '../../src/bot/platform.ts';
import { aDesk } from '../helpers/a-desk.ts';
import { ALARM, dispatchAlarm, FORBIDDEN, formForAlarm, WITH_ALARM } from '../helpers/a-form.ts';
import { formFaults } from '../helpers/form-faults.ts';

const asked = (line: Request['line'], more: Partial<Request> = {}): Request => ({ ...OPERATOR, line, ...more });
const filled = (fields: Record<string, string>) => asked({ form: 'alarm set', fields });

describe('createFormFor', () => {
  it.each<Request['line']>(['/alarm set', 'alarm set', { command: 'alarm', input: { action: 'set' } }])('gives the form that %j asks for', async (line) => {
    expect(await formForAlarm(asked(line))).toMatchObject({ kind: 'form', line: 'alarm set', form: { title: 'Alarm' } });
  });

  it.each<Request['line']>(['/alarm set time:09:00', '/alarm list', '/status', 'who set it?', '/xyzzy', '', { form: 'alarm set', fields: {} }])(
    'leaves %j to be answered',
    async (line) => {
      expect(await formForAlarm(asked(line))).toBeNull();
    },
  );

  it('gives a form that every platform can show; the judge of that sees what none can', async () => {
    const asking = await formForAlarm(asked('/alarm set'));
    if (asking?.kind !== 'form') throw new Error('no form');
    expect(formFaults(ALARM, asking.form)).toEqual([]);
    const [time] = asking.form.fields;
    const bad = {
      ...asking.form,
      title: 'x'.repeat(25),
      fields: [time, { ...time, value: 'soon' }, { ...time, name: 'gone', label: 'x'.repeat(46) }],
    } as const;
    expect(formFaults(ALARM, bad)).toEqual([
      'the title has more than 24 characters',
      'a field comes twice',
      'gone: is no option',
      'gone: the label has more than 45 characters',
      'time: must be a time such as 08:30',
    ]);
  });

  it('fills in what is known of who asks', async () => {
    const asking = await formForAlarm(asked('/alarm set', { zoneOf: async () => 'Europe/Lisbon' }));
    expect(asking?.kind === 'form' && asking.form.fields[1]).toMatchObject({ name: 'zone', value: 'Europe/Lisbon' });
  });

  it('says what to type where the form cannot be shown, as it would have been filled in', async () => {
    const asking = await formForAlarm(asked('/alarm set', { zoneOf: async () => 'Europe/Lisbon' }));
    const { fallback, blocks } = asking?.kind === 'form' ? asking.instead.message : { fallback: '', blocks: [] };
    expect(fallback).toContain('/alarm set time:08:30 zone:Europe/Lisbon days:weekdays');
    expect(blocks.at(-1)).toMatchObject({ kind: 'actions', actions: [{ line: 'alarm set' }] });
  });

  it('asks nobody who may not', async () => {
    expect(await formForAlarm(asked('/alarm set', { userName: 'Bob' }))).toMatchObject({
      kind: 'reply',
      reply: { visibleTo: 'asker', result: { kind: 'error', code: 'forbidden', message: FORBIDDEN } },
    });
  });

  it('leaves who asks too often to the answer', async () => {
    const slow = createFormFor({ commands: WITH_ALARM, desk: () => aDesk(), clock: () => new Date(0), log: () => {}, limiter: () => 1000 });
    expect(await slow(asked('/alarm set'))).toBeNull();
  });

  it('hides what went wrong while a form was made, and logs it', async () => {
    const faults: unknown[] = [];
    const command = { ...ALARM, form: async () => Promise.reject(new Error('secret')) };
    const broken = createFormFor({ commands: [command], desk: () => aDesk(), clock: () => new Date(0), log: (fault) => faults.push(fault) });
    expect(JSON.stringify(await broken(asked('/alarm set')))).not.toContain('secret');
    expect(faults).toMatchObject([{ code: 'internal', command: 'alarm' }]);
  });
});

describe('a form that was sent', () => {
  it('runs the line that opened it with what was filled in; what is left empty is not given', async () => {
    const { result } = await dispatchAlarm(filled({ time: '07:15', zone: 'Asia/Tokyo', days: 'daily', topic: ' ' }));
    expect(result.text).toBe('alarm set 07:15 Asia/Tokyo daily everything');
  });

  it.each([
    [{ time: 'soon' }, 'time', 'time must be a time such as 08:30.'],
    [{ days: 'never' }, 'days', 'days must be daily or weekdays.'],
    [{ topic: 'x'.repeat(81) }, 'topic', 'The topic may have at most 80 characters.'],
    [{ zone: 'Mars/Base' }, 'zone', 'There is no such zone. Name a city, or see /alarm list.'],
  ])('says what is wrong with %j at its field, and opens the form again', async (fields, option, words) => {
    const { result, message } = await dispatchAlarm(filled(fields));
    expect(result).toMatchObject({ kind: 'error', code: 'invalid', option, message: words });
    expect(message.fallback).toContain(option);
    expect(message.fallback).not.toContain('Usage');
    expect(message.blocks.at(-1)).toEqual({ kind: 'actions', actions: [{ label: 'Open the form again', line: 'alarm set', primary: true }] });
  });

  it('repeats nothing of what was typed', async () => {
    const { message } = await dispatchAlarm(filled({ time: 'planted', topic: 'planted' }));
    expect(JSON.stringify(message)).not.toContain('planted');
  });

  it('is no question when its command is gone', async () => {
    expect((await dispatchAlarm(asked({ form: 'gone now', fields: {} }))).result).toMatchObject({ kind: 'error', code: 'invalid' });
  });
});
