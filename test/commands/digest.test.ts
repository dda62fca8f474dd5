import { describe, expect, it } from 'vitest';
import { definitionsOf } from '../../src/adapters/discord/definitions.ts';
import { createDispatch } from '../../src/bot/dispatch.ts';
import { OPERATOR } from '../../src/bot/platform.ts';
import { aDesk } from '../helpers/a-desk.ts';
import { formFaults } from '../helpers/form-faults.ts';
import { aMember, anOrdering } from '../helpers/ordered.ts';

const C1 = { workspace: 'slack:T1', channel: 'C1' };

describe('/digest subscribe', () => {
  it('names the next three times in the zone, and shows what it would be now', async () => {
    const { say, all, asked, changes } = await anOrdering();
    const { result, message, visibleTo } = await say(
      '/digest subscribe topics:"mil, river" time:8:30 zone:berln days:weekdays only_if_changed:yes length:short',
    );
    expect(visibleTo).toBe('asker');
    expect(result).toMatchObject({ kind: 'subscribed', preview: { kind: 'digest' }, subscription: { kind: 'digest', next: '2026-11-27T07:30:00.000Z' } });
    const [one] = await all();
    expect(result.text.split('\n')).toEqual([
      `Subscribed ${one?.id.slice(0, 4)}: Dale Mill, river, on weekdays at 08:30 (Europe/Berlin), only if something is new.`,
      'Next: Fri 27 Nov 08:30, Mon 30 Nov 08:30, Tue 1 Dec 08:30 (Europe/Berlin).',
      '"berln" was read as Europe/Berlin.',
      '"mil" was read as Dale Mill.',
      'Nothing in the corpus is called "river": what has its words is shown.',
    ]);
    expect(message.fallback).toContain('As it would be now:');
    expect(message.fallback).toContain('alleged, river board memo');
    expect(one).toMatchObject({
      ...C1,
      kind: 'digest',
      topics: ['Dale Mill', 'river'],
      length: 'short',
      onlyIfChanged: true,
      createdBy: 'slack:U1',
      scope: ['public', 'workspace:T1', 'channel:C1'],
      schedule: { time: '08:30', zone: 'Europe/Berlin', days: ['mon', 'tue', 'wed', 'thu', 'fri'] },
      nextAt: new Date('2026-11-27T07:30:00Z'),
    });
    expect(asked).toMatchObject([{ scope: ['public', 'workspace:T1', 'channel:C1'], request: { shown: null, length: 'short', today: '2026-11-26' } }]);
    expect(changes()).toBe(1);
  });

  it('takes free words for topics, and what is usual for the rest: 08:30 of every day where who asks is', async () => {
    const { say, all } = await anOrdering();
    await say('digest subscribe dale mill');
    await say('/digest subscribe everything time:9', aMember('U1', { zoneOf: async () => null }));
    expect(await all()).toMatchObject([
      { topics: ['dale mill'], schedule: { time: '08:30', zone: 'Europe/Berlin' } },
      // The zone of the channel's other brief, where nothing is known of who asks.
      { topics: [], schedule: { time: '09:00', zone: 'Europe/Berlin' } },
    ]);
  });

  it.each<[string, string, string]>([
    ['time:25:00', 'time', '"25:00" is no time of day. Type it as 8:30'],
    ['zone:UTC+2', 'zone', 'does not follow the clocks of a place. Name a city'],
    ['zone:xyzzyplugh', 'zone', 'No time zone "xyzzyplugh" is known. Name a large city'],
    ['days:sometimes', 'days', '"sometimes" says no days. Type daily, weekdays'],
    ['topics:a,b,c,d,e,f,g,h,i,j,k', 'topics', 'at most 10 topics'],
    [`topics:${'x'.repeat(81)}`, 'topics', 'at most 80 characters'],
    ['mill topics:mill', 'topics', 'Say the topics once'],
  ])('%s changes nothing, and is told what is allowed', async (typed, option, words) => {
    const { say, all, changes } = await anOrdering();
    const { result } = await say(`/digest subscribe ${typed}`);
    expect(result).toMatchObject({ kind: 'error', code: 'invalid', option, message: expect.stringContaining(words) });
    expect([await all(), changes()]).toEqual([[], 0]);
  });

  it('asks for the zone where none is near', async () => {
    const { say } = await anOrdering();
    const { result } = await say('/digest subscribe', aMember('U1', { zoneOf: async () => null }));
    expect(result).toMatchObject({ code: 'invalid', option: 'zone', message: expect.stringContaining('zone:berlin') });
  });

  it('makes no second one that is the same, and no 26th', async () => {
    const { say, all } = await anOrdering();
    for (let hour = 0; hour < 24; hour++) expect((await say(`/digest subscribe time:${hour}`)).result.kind).toBe('subscribed');
    expect((await say('/digest subscribe time:7')).result).toMatchObject({ code: 'conflict', message: expect.stringContaining('has that brief already') });
    await say('/digest subscribe mill time:7');
    expect((await say('/digest subscribe mill time:8')).result).toMatchObject({ code: 'conflict', message: expect.stringContaining('at most 25') });
    expect(await all()).toHaveLength(25);
  });

  it('says where nothing is delivered', async () => {
    const { say, all } = await anOrdering();
    const { result } = await say('/digest subscribe zone:tokyo', {});
    expect(result).toMatchObject({ kind: 'subscribed', notes: [expect.stringContaining('Nothing is delivered here by the program as it runs now')] });
    expect(await all()).toMatchObject([
      { workspace: 'console', channel: 'console', createdBy: null, scope: ['public', 'workspace:console', 'channel:console'] },
    ]);
    expect((await say('/digest now', {})).result).toMatchObject({ kind: 'error', code: 'unavailable' });
  });
});

describe('who may', () => {
  const orders = ['subscribe', 'change', 'pause', 'resume', 'remove', 'now'];
  it.each(orders)('%s is for operators, those who manage the channel, and who is alone in it', async (action) => {
    const { say, form } = await anOrdering();
    await say('/digest subscribe');
    const code = async (who: Parameters<typeof say>[1]) => {
      const { result } = await say(`/digest ${action} ${action === 'subscribe' ? 'mill' : ''}`, who);
      return result.kind === 'error' ? result.code : result.kind;
    };
    expect(await code(aMember('U2'))).toBe('forbidden');
    expect((await say(`/digest ${action}`, aMember('U2'))).result.text).toContain('Yours is slack:U2');
    expect(await code(aMember('U2', { managesChannel: true }))).not.toBe('forbidden');
    expect(await code(aMember('U1'))).not.toBe('forbidden');
    if (action === 'subscribe')
      expect(await form('/digest subscribe', aMember('U2'))).toMatchObject({ kind: 'reply', reply: { result: { code: 'forbidden' } } });
  });

  it('is everybody where the setting says so', async () => {
    const { say } = await anOrdering({ digestFor: 'everyone' });
    expect((await say('/digest subscribe', aMember('U2'))).result.kind).toBe('subscribed');
  });

  it('may look: list, preview, why', async () => {
    const { say } = await anOrdering();
    await say('/digest subscribe');
    for (const action of ['list', 'preview', 'why']) expect((await say(`/digest ${action}`, aMember('U2'))).result.kind).not.toBe('error');
  });
});

describe('the subscriptions of a channel', () => {
  it('are listed there and nowhere else, each by its id', async () => {
    const { say, all } = await anOrdering();
    await say('/digest subscribe mill time:8:30pm');
    await say('/digest subscribe time:7 days:fri');
    const [one, two] = await all();
    expect((await say('/digest list')).message.fallback.split('\n')).toEqual([
      '2 morning briefs',
      '',
      `- ${one?.id.slice(0, 4)} mill; every day at 20:30 (Europe/Berlin); next Thu 26 Nov 20:30, Fri 27 Nov 20:30, Sat 28 Nov 20:30 (Europe/Berlin)`,
      `- ${two?.id.slice(0, 4)} everything new; every Fri at 07:00 (Europe/Berlin); next Fri 27 Nov 07:00, Fri 4 Dec 07:00, Fri 11 Dec 07:00 (Europe/Berlin)`,
    ]);
    expect((await say('/digest list', aMember('U1', { channel: 'C2' }))).result).toMatchObject({
      subscriptions: [],
      text: expect.stringContaining('/digest subscribe orders one'),
    });
    expect((await say('/digest pause', aMember('U1', { channel: 'C2' }))).result).toMatchObject({ code: 'not_found' });
  });

  it('are meant by any beginning of the id that is theirs alone, as people read it', async () => {
    const { say, all } = await anOrdering();
    await say('/digest subscribe time:7');
    await say('/digest subscribe time:8');
    const [one, two] = (await all()).map(({ id }) => id);
    expect((await say('/digest pause')).result).toMatchObject({
      code: 'invalid',
      message: expect.stringContaining(`${one?.slice(0, 4)}, ${two?.slice(0, 4)}`),
    });
    await say(`/digest pause #${two?.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')}`);
    expect((await all()).map(({ state }) => state)).toEqual(['active', 'paused']);
    expect((await say('/digest pause UUUU')).result).toMatchObject({ code: 'not_found', message: expect.stringContaining('/digest list') });
  });

  it('pause, go on from then, and end', async () => {
    const { say, all, set } = await anOrdering();
    await say('/digest subscribe');
    set('2026-11-27T07:00:00Z');
    expect((await say('/digest pause')).result.text).toMatch(/^Paused \w{4}\. \/digest resume \w{4} goes on with it\.$/u);
    expect(await all()).toMatchObject([{ state: 'paused', nextAt: null }]);
    expect((await say('/digest list')).result.text).toContain('paused');
    set('2026-11-27T08:00:00Z');
    expect((await say('/digest resume')).result.text).toContain('Next: Sat 28 Nov 08:30, Sun 29 Nov 08:30');
    expect(await all()).toMatchObject([{ state: 'active', activeFrom: new Date('2026-11-27T08:00:00Z'), nextAt: new Date('2026-11-28T07:30:00Z') }]);
    expect((await say('/digest remove')).result.text).toContain('What it delivered stays where it is.');
    expect(await all()).toEqual([]);
  });

  it('go on after they were stopped', async () => {
    const { say, all, stores } = await anOrdering();
    await say('/digest subscribe');
    await stores.subscriptions.stop(C1, 'The channel is archived.');
    expect((await say('/digest list')).result.text).toContain('stopped: The channel is archived.');
    await say('/digest resume');
    expect(await all()).toMatchObject([{ state: 'active', stoppedBecause: null, nextAt: new Date('2026-11-27T07:30:00Z') }]);
  });
});

describe('/digest change', () => {
  it('changes what is said and leaves the rest', async () => {
    const { say, all } = await anOrdering();
    await say('/digest subscribe mill days:weekdays length:long');
    expect((await say('/digest change zone:tokyo')).result).toMatchObject({
      kind: 'subscribed',
      text: expect.stringContaining('on weekdays at 08:30 (Asia/Tokyo)'),
    });
    await say('/digest change topics:everything only_if_changed:yes');
    expect(await all()).toMatchObject([
      { topics: [], length: 'long', onlyIfChanged: true, schedule: { time: '08:30', zone: 'Asia/Tokyo', days: ['mon', 'tue', 'wed', 'thu', 'fri'] } },
    ]);
  });

  it('near its time neither doubles nor loses a day', async () => {
    const { say, all, set, stores, shown } = await anOrdering();
    await say('/digest subscribe');
    set('2026-11-27T07:00:00Z');
    // Still owed today, and the new time has passed: at once.
    expect((await say('/digest change time:7')).result.text).toContain('Next: now, then Sat 28 Nov 07:00');
    const [one] = await all();
    expect(one).toMatchObject({ nextAt: new Date('2026-11-27T07:00:00Z'), owed: { date: '2026-11-27' } });
    const slot = { subscription: one?.id ?? '', slot: '2026-11-27', date: '2026-11-27', dueAt: new Date('2026-11-27T07:00:00Z') };
    await stores.outbox.claim(
      [
        {
          subscription: slot.subscription,
          revision: one?.revision ?? 0,
          slots: [{ ...slot, state: 'quiet', reason: 'x', shown }],
          change: { owed: null, nextAt: new Date('2026-11-28T06:00:00Z') },
        },
      ],
      new Date('2026-11-27T07:00:01Z'),
    );
    // Done today: not again in the evening.
    expect((await say('/digest change time:20')).result.text).toContain('Next: Sat 28 Nov 20:00');
  });

  it('of a paused one leaves it paused', async () => {
    const { say, all } = await anOrdering();
    await say('/digest subscribe');
    await say('/digest pause');
    expect((await say('/digest change time:7')).result.text).toContain('It is paused.');
    expect(await all()).toMatchObject([{ state: 'paused', nextAt: null, owed: null, schedule: { time: '07:00' } }]);
  });

  it('changes nothing where something is wrong', async () => {
    const { say, all } = await anOrdering();
    await say('/digest subscribe');
    const before = await all();
    expect((await say('/digest change time:7 zone:nowhere-at-all')).result).toMatchObject({ code: 'invalid', option: 'zone' });
    expect(await all()).toEqual(before);
  });
});

describe('/digest preview and now', () => {
  it('preview shows the asker alone what is new since the last, and changes nothing', async () => {
    const { say, all, asked } = await anOrdering();
    await say('/digest subscribe mill');
    const before = await all();
    const reply = await say('/digest preview', aMember('U2'));
    expect(reply).toMatchObject({ visibleTo: 'asker', result: { kind: 'digest' } });
    expect(asked.at(-1)).toMatchObject({ scope: ['public', 'workspace:T1', 'channel:C1'], request: { topics: ['mill'] } });
    expect(await all()).toEqual(before);
  });

  it('now puts one into the outbox, once a minute, and the next tells what is new since', async () => {
    const { say, all, stores, asked } = await anOrdering();
    await say('/digest subscribe');
    expect((await say('/digest now')).result.text).toMatch(/is on its way to this channel\.$/u);
    await say('/digest now');
    const [one] = await all();
    const history = await stores.outbox.history(one?.id ?? '', 10);
    expect(history).toMatchObject([
      {
        slot: 'now-2026-11-26T12:00Z',
        date: '2026-11-26',
        state: 'queued',
        delivery: { target: C1, brief: '7F3KQ0ZX2M', late: false, state: 'due', parts: 1 },
      },
    ]);
    await say('/digest preview');
    expect(asked.at(-1)?.request.shown).toMatchObject({ corpus_version: 3 });
    // It does not stand in for the one of the day.
    expect(one?.nextAt).toEqual(new Date('2026-11-27T07:30:00Z'));
  });
});

describe('/digest why', () => {
  it('names what happened at each due moment', async () => {
    const { say, all, stores, shown } = await anOrdering();
    await say('/digest subscribe');
    expect((await say('/digest why')).message.fallback).toContain('None of its times has come yet.');
    const [one] = await all();
    const slot = (date: string) => ({ subscription: one?.id ?? '', slot: date, date, dueAt: new Date(`${date}T07:30:00Z`) });
    const queued = { state: 'queued', target: C1, brief: 'B', parts: ['p'], shown, cites: [] } as const;
    await stores.outbox.claim(
      [
        {
          subscription: one?.id ?? '',
          revision: one?.revision ?? 0,
          slots: [
            { ...slot('2026-11-20'), state: 'skipped', reason: 'It was missed.' },
            { ...slot('2026-11-21'), state: 'quiet', reason: 'Nothing was new.' },
            { ...slot('2026-11-22'), ...queued, late: true },
            { ...slot('2026-11-23'), ...queued, late: false },
          ],
          change: {},
        },
      ],
      new Date('2026-11-23T08:00:00Z'),
    );
    const lease = await stores.outbox.lease(new Date('2026-11-23T08:00:00Z'), { forMs: 1000, platforms: ['slack'], except: [] });
    if (lease === undefined) throw new Error('nothing to send');
    await stores.outbox.settle(lease, { state: 'posted', posted: { id: '1', url: 'https://slack.example/p1' } });
    const { result, message } = await say('/digest why');
    expect(result).toMatchObject({ kind: 'moments', moments: [{ outcome: 'on_its_way' }, { outcome: 'late' }, { outcome: 'quiet' }, { outcome: 'skipped' }] });
    expect(message.fallback.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- Mon 23 Nov 08:30 on its way',
      '- Sun 22 Nov 08:30 posted late',
      '- Sat 21 Nov 08:30 quiet: Nothing was new.',
      '- Fri 20 Nov 08:30 skipped: It was missed.',
    ]);
    expect(JSON.stringify(message.blocks)).toContain('"url":"https://slack.example/p1"');
  });
});

describe('the form', () => {
  it('asks what was not typed, with the values of today', async () => {
    const { form, say } = await anOrdering();
    const asking = await form('/digest subscribe');
    expect(asking).toMatchObject({
      kind: 'form',
      line: 'digest subscribe',
      form: {
        title: 'Morning brief',
        submit: 'Subscribe',
        fields: [
          { name: 'topics', value: 'everything' },
          { name: 'time', value: '08:30' },
          { kind: 'search', name: 'zone', value: 'Europe/Berlin' },
          { name: 'days', value: 'daily' },
          { kind: 'choice', name: 'only_if_changed', value: 'no' },
        ],
      },
    });
    await say('/digest subscribe mill time:7 zone:tokyo days:mon,fri only_if_changed:yes');
    expect(await form('/digest change')).toMatchObject({
      line: expect.stringMatching(/^digest change \w{4}$/u),
      form: { submit: 'Change', fields: [{ value: 'mill' }, { value: '07:00' }, { value: 'Asia/Tokyo' }, { value: 'mon,fri' }, { value: 'yes' }] },
    });
    expect([asking, await form('/digest change')].flatMap((each) => (each?.kind === 'form' ? formFaults(each.command, each.form) : ['no form']))).toEqual([]);
    for (const line of ['/digest subscribe mill', '/digest subscribe time:7', '/digest list', '/digest pause']) expect(await form(line)).toBeNull();
  });

  it('sent, does what it says, and says at which field something is wrong', async () => {
    const { say, all } = await anOrdering();
    const fields = { topics: 'everything', time: '7:15', zone: 'Asia/Tokyo', days: 'weekdays', only_if_changed: 'yes' };
    expect((await say({ form: 'digest subscribe', fields: { ...fields, time: 'soon' } })).result).toMatchObject({ code: 'invalid', option: 'time' });
    expect((await say({ form: 'digest subscribe', fields })).result).toMatchObject({ kind: 'subscribed' });
    expect(await all()).toMatchObject([{ topics: [], onlyIfChanged: true, schedule: { time: '07:15', zone: 'Asia/Tokyo' } }]);
  });
});

describe('/digest', () => {
  it('lists where nothing more is said', async () => {
    const { say } = await anOrdering();
    expect((await say('/digest')).result).toMatchObject({ kind: 'subscriptions', text: expect.stringContaining('/digest subscribe') });
  });

  it.each([
    ['/digest sing', 'Usage: /digest [subscribe|list|change'],
    ['/digest sing', 'Usage: /digest'],
    ['/digest list AB12', 'The list takes nothing more'],
    ['/digest pause time:7', 'Options are for /digest subscribe and /digest change'],
  ])('%j is told what to type', async (line, words) => {
    const { say } = await anOrdering();
    expect((await say(line)).result).toMatchObject({ kind: 'error', code: 'invalid', message: expect.stringContaining(words) });
  });

  it('wants a channel, and subscriptions', async () => {
    const { say, commands } = await anOrdering();
    expect((await say('/digest list', aMember('U1', { channel: null }))).result).toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('in the channel'),
    });
    const dispatch = createDispatch({ commands, desk: () => aDesk(), clock: () => new Date(0), log: () => {} });
    for (const line of ['/digest list', '/watch list']) expect((await dispatch({ ...OPERATOR, line })).result).toMatchObject({ code: 'unavailable' });
  });

  it('is a sub-command for each word at Discord, within what a command may hold', async () => {
    const { commands } = await anOrdering();
    const found = definitionsOf(commands).find(({ name }) => name === 'digest');
    expect(found).toMatchObject({ options: [{ name: 'subscribe' }, { name: 'list' }, { name: 'change' }, {}, {}, {}, {}, { name: 'now' }, { name: 'why' }] });
    const size = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).reduce(
            (sum, [key, each]) => sum + (['name', 'description', 'value'].includes(key) && typeof each === 'string' ? each.length : size(each)),
            0,
          )
        : 0;
    expect(size(found)).toBeLessThan(8000);
  });
});
