import { afterEach, describe, expect, it } from 'vitest';
import type { ConsoleParts, ConsolePlatform } from '../../../src/adapters/console/index.ts';
import { type FormsUnderTest, platformFormsContract } from '../../contracts/platform-forms.ts';
import { aConsole } from '../../helpers/a-console.ts';
import { until } from '../../helpers/a-discord.ts';
import { dispatchAlarm, formForAlarm } from '../../helpers/a-form.ts';

const open: ConsolePlatform[] = [];
afterEach(async () => {
  for (const platform of open.splice(0)) await platform.stop();
});

/** The terminal waits for a line: a prompt stands at the end. */
const PROMPT = /(?:footnote> |: )(?:\u001b\[\d+G)?$/u;

async function begin(more: Partial<ConsoleParts> = {}) {
  const { platform, input, seen } = aConsole({ interactive: true, formFor: formForAlarm, ...more });
  open.push(platform);
  await platform.start(dispatchAlarm);
  const waits = (before = 0) => until(() => PROMPT.test(seen().slice(before)));
  const press = async (keys: string) => {
    await waits();
    const before = seen().length;
    input.write(keys);
    await waits(before);
  };
  await waits();
  return { say: (line: string) => press(`${line}\n`), press, write: (keys: string) => void input.write(keys), seen, platform, input };
}

const FIELDS = ['time', 'zone', 'days', 'topic'];

async function person(): Promise<FormsUnderTest> {
  const { say, seen } = await begin();
  let wrong: string | undefined;
  return {
    type: say,
    form: () => {
      const time = /Time \[([^\]]*)\]: /u.exec(seen())?.[1];
      return time === undefined ? undefined : { time };
    },
    async send(values) {
      wrong = Object.entries(values).find(([, value]) => value === 'soon' || value === 'Mars/Base')?.[0];
      for (const field of FIELDS) await say(values[field] ?? '');
    },
    mend: (values) => say(values[wrong ?? ''] ?? ''),
    seen,
  };
}

describe('forms in a conversation', () => {
  platformFormsContract(person, {
    others: 'at the terminal there is nobody but the operator',
    late: 'a terminal waits',
    restart: 'the questions are those of the process itself',
  });

  it('fills in the zone of the machine', async () => {
    const { say, seen } = await begin();
    for (const line of ['/alarm set', '']) await say(line);
    expect(seen()).toContain('Time zone [Europe/Lisbon]: ');
  });

  it.each([
    ['1', 'daily'],
    ['every day', 'daily'],
    ['weekdays', 'weekdays'],
  ])('takes %j for a choice, and asks again for none of them', async (typed, days) => {
    const { say, seen } = await begin();
    for (const line of ['/alarm set', '', '', '7', typed, '-']) await say(line);
    expect(seen()).toContain('Type one of the numbers.');
    expect(seen()).toContain(`alarm set 08:30 Europe/Lisbon ${days} everything`);
  });

  it('changes nothing when left with Ctrl-C, forgets what was half typed, and goes on', async () => {
    const { say, press, seen } = await begin();
    await say('/alarm set');
    await press('07:\u0003');
    await say('/alarm list');
    expect(seen()).toContain('Left. Nothing was changed.');
    expect(seen()).not.toContain('alarm set 0');
    expect(seen()).toContain('alarm list 08:30 none daily everything');
  });

  it.each(['quit', '/exit'])('is left with %s, as the conversation is', async (word) => {
    const { say, seen } = await begin();
    for (const line of ['/alarm set', word, '/alarm list']) await say(line);
    expect(seen()).toContain('Left. Nothing was changed.');
    expect(seen()).toContain('alarm list 08:30 none daily everything');
  });

  it('changes nothing when the input ends', async () => {
    const { say, input, seen, platform } = await begin();
    await say('/alarm set');
    input.end();
    await platform.finished;
    expect(seen()).not.toContain('alarm set 0');
  });

  it('leaves when what is needed has no answer', async () => {
    const { say, seen } = await begin({
      formFor: async (request) => {
        const asking = await formForAlarm(request);
        return asking?.kind === 'form' ? { ...asking, form: { ...asking.form, fields: [{ kind: 'text', name: 'time', label: 'Time' }] } } : asking;
      },
    });
    for (const line of ['/alarm set', '']) await say(line);
    expect(seen()).toContain('Left. Nothing was changed.');
  });

  it('completes a field that is looked for as its option is', async () => {
    const completed: string[] = [];
    const { say, press, write } = await begin({
      complete: async (line) => {
        completed.push(line);
        return { typed: '', choices: [] };
      },
    });
    await say('/alarm set');
    await press('\t\n');
    write('lis\t');
    await until(() => completed.length === 1);
    expect(completed).toEqual(['/alarm zone:lis']);
  });

  it('asks nothing of a program that writes lines', async () => {
    const { platform, input, seen } = aConsole({ formFor: formForAlarm, zone: () => null });
    await platform.start(dispatchAlarm);
    input.end('/alarm set\n');
    await platform.finished;
    expect(seen()).toContain('alarm set 08:30 none daily everything');
  });
});
