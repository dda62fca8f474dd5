import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { defineCommand } from '../../src/bot/command.ts';
import { createDispatch, type DispatchParts, type Fault } from '../../src/bot/dispatch.ts';
import { type Meter, NO_METER } from '../../src/bot/meter.ts';
import { OPERATOR, type Request } from '../../src/bot/platform.ts';
import type { Desk } from '../../src/core/desk.ts';
import { FootnoteError } from '../../src/core/errors.ts';
import { aCommand, COMMANDS } from '../helpers/a-command.ts';
import { aDesk } from '../helpers/a-desk.ts';
import { aBrief } from '../helpers/a-result.ts';

const failing = (name: string, error: unknown) =>
  defineCommand({
    ...aCommand(name, z.strictObject({})),
    run: async () => {
      throw error;
    },
  });

function setUp({ commands = COMMANDS, desk = aDesk(), ...parts }: Partial<Omit<DispatchParts, 'desk'>> & { desk?: Desk | (() => Desk) } = {}) {
  const faults: Fault[] = [];
  const dispatch = createDispatch({
    commands,
    desk: typeof desk === 'function' ? desk : () => desk,
    clock: () => new Date('2025-11-20T10:00:00Z'),
    log: (fault) => faults.push(fault),
    ...parts,
  });
  const say = async (line: string, asOf?: string) => (await dispatch({ ...OPERATOR, line, ...(asOf === undefined ? {} : { asOf }) })).result;
  return { dispatch, say, faults };
}

describe('createDispatch', () => {
  it.each([
    ['/brief mill', {}],
    ['/brief mill as_of:7d', { as_of: '2025-11-13' }],
    ['/brief mill since:2025-11-01 until:yesterday', { since: '2025-11-01', until: '2025-11-19' }],
    ['/brief mill as_of:2025-11', { as_of: '2025-11-30' }],
    ['/brief mill as_of:2024', { as_of: '2024-12-31' }],
    ['/brief mill since:2025-11 until:2025-11', { since: '2025-11-01', until: '2025-11-30' }],
    ['/brief mill until:"last week"', { until: '2025-11-16' }],
    ['/brief mill share:yes length:long', { share: true, length: 'long' }],
  ])('runs %j with its values', async (line, expected) => {
    const { say } = setUp();
    const given = { topic: 'mill', length: 'normal', share: false, ...expected };
    const { text } = await say(line);
    expect(JSON.parse(text.replace('brief ', ''))).toEqual(given);
  });

  it.each([
    ['/brief mill', '2025-11-15'],
    ['/brief mill as_of:2025-11-02', '2025-11-02'],
  ])('lets the day in %j win over that of the request', async (line, day) => {
    expect((await setUp().say(line, '2025-11-15')).text).toContain(`"as_of":"${day}"`);
  });

  it('leaves the day of the request to commands that know one', async () => {
    expect(await setUp().say('/status', '2025-11-15')).toMatchObject({ kind: 'done' });
  });

  const BRIEF_USAGE = 'Usage: /brief <topic> [as_of:day] [since:day] [until:day] [length:short|normal|long] [share:yes]';
  it.each([
    ['', 'Usage: type a question, a topic, or /help for what one can do.'],
    ['\u200b', 'Usage: type a question, a topic, or /help for what one can do.'],
    ['/brief', BRIEF_USAGE],
    ['/brief   \u200b\u2060', BRIEF_USAGE],
    ['/brief topic:""', BRIEF_USAGE],
    ['/brief \u2800', BRIEF_USAGE],
    ['/ask', 'Usage: /ask <question> [as_of:day] [since:day] [until:day]'],
    ['/sources', 'Usage: /sources <brief> [<n>]'],
    [`/brief ${'x'.repeat(81)}`, `The topic may have at most 80 characters.\n${BRIEF_USAGE}`],
    [`/ask ${'x'.repeat(5000)}`, 'The question may have at most 1000 characters.\nUsage: /ask <question> [as_of:day] [since:day] [until:day]'],
    ['/brief mill since:soon', `since must be a day: 2025-11-15, 2025-11, 7d or yesterday.\n${BRIEF_USAGE}`],
    ['/brief mill since:2025-02-30', `since must be a day: 2025-11-15, 2025-11, 7d or yesterday.\n${BRIEF_USAGE}`],
    ['/brief mill length:huge', `length must be short, normal or long.\n${BRIEF_USAGE}`],
    ['/brief mill share:maybe', `share must be yes or no.\n${BRIEF_USAGE}`],
    ['/brief mill since:2025-11-15 until:2025-11-14', 'since must not be later than until.'],
    ['/brief mill as_of:', `as_of has no value. Type it without a blank: as_of:2025-11-15.\n${BRIEF_USAGE}`],
    ['/brief mill as_of: 2025-11-15', `as_of has no value. Type it without a blank: as_of:2025-11-15.\n${BRIEF_USAGE}`],
    ['/brief mill length:', `length has no value. Type it without a blank: length:short.\n${BRIEF_USAGE}`],
    ['/brief mill share:', `share has no value. Type it without a blank: share:yes.\n${BRIEF_USAGE}`],
    ['/status as_of:2025-11-15', 'There is more here than /status takes.\nUsage: /status'],
    ['/why 7F', 'brief must be the id of a brief: at least the first 4 characters, such as 7F3K.\nUsage: /why <brief>'],
    ['/sources 7F3K 100', 'n must be <=99.\nUsage: /sources <brief> [<n>]'],
    ['/breif mill', 'There is no such command. Did you mean /brief?'],
    ['/sorces', 'There is no such command. Did you mean /sources?'],
    ['/xyzzy', 'There is no such command. Type /help for what one can do.'],
  ])('refuses %j in words', async (line, message) => {
    const { say, faults } = setUp();
    expect(await say(line)).toMatchObject({ kind: 'error', code: 'invalid', message, text: message, id: expect.stringMatching(/^[0-9A-Z]{10}$/) });
    expect(faults).toEqual([]);
  });

  it('never repeats what was typed', async () => {
    for (const line of ['/secret-words', '/brief mill since:secret-words', '/why secret-words', `/brief ${'secret-words '.repeat(20)}`]) {
      expect(JSON.stringify(await setUp().dispatch({ ...OPERATOR, line }))).not.toContain('secret-words');
    }
  });

  it.each([
    [new FootnoteError('not_found', 'There is no such brief.'), 'not_found', 'There is no such brief.'],
    [new FootnoteError('forbidden', 'Only operators may do this.'), 'forbidden', 'Only operators may do this.'],
  ])('says an expected failure in its own words and logs nothing', async (error, code, message) => {
    const { say, faults } = setUp({ commands: [failing('fail', error)] });
    expect(await say('/fail')).toMatchObject({ kind: 'error', code, message });
    expect(faults).toEqual([]);
  });

  it.each([[new Error('secret path')], ['a thrown string'], [new FootnoteError('internal', 'secret path')]])(
    'hides a fault behind an id that the log has too',
    async (error) => {
      const { say, faults } = setUp({ commands: [failing('fail', error)] });
      const result = await say('/fail');
      expect(result).toMatchObject({ kind: 'error', code: 'internal' });
      expect(result.text).not.toContain('secret');
      expect(faults).toEqual([{ id: 'id' in result ? result.id : '', workspace: 'console', code: 'internal', command: 'fail', error }]);
      expect(result.text).toContain(faults[0]?.id);
    },
  );

  it('replies when the desk itself cannot be had', async () => {
    const { dispatch, faults } = setUp({
      desk: () => {
        throw new FootnoteError('unavailable', 'The database is locked. Try again.');
      },
    });
    const reply = await dispatch({ ...OPERATOR, line: 'mill' });
    expect(reply).toMatchObject({ visibleTo: 'asker', result: { kind: 'error', code: 'unavailable' } });
    expect(reply.message.fallback).toContain('The database is locked.');
    expect(faults).toHaveLength(1);
  });

  it('takes a bare name for a brief, anything else for a question', async () => {
    const { say } = setUp();
    expect((await say('Dale Mill')).text).toMatch(/^brief /);
    expect((await say('the river')).text).toMatch(/^ask /);
  });

  it('shows a reply to the asker alone unless the command says otherwise', async () => {
    const loud = defineCommand({
      ...aCommand('loud', z.strictObject({})),
      run: async () => ({ result: { kind: 'done' as const, text: 'x' }, visibleTo: 'channel' as const }),
    });
    const { dispatch } = setUp({ commands: [...COMMANDS, loud] });
    const visible = async (line: string) => (await dispatch({ ...OPERATOR, line })).visibleTo;
    expect([await visible('/status'), await visible('/loud')]).toEqual(['asker', 'channel']);
  });

  it('gives the same bytes for the same request', async () => {
    const bytes = async () => JSON.stringify(await setUp().say('/brief'));
    expect(await bytes()).toBe(await bytes());
  });

  it('takes a command with its options as a platform has told them apart', async () => {
    const { dispatch } = setUp();
    const call = async (command: string, input: Readonly<Record<string, string>>) => (await dispatch({ ...OPERATOR, line: { command, input } })).result;
    expect((await call('brief', { topic: 'as_of:7d and more', as_of: '7d', length: 'long' })).text).toBe(
      'brief {"topic":"as_of:7d and more","as_of":"2025-11-13","length":"long","share":false}',
    );
    expect(await call('brief', {})).toMatchObject({ kind: 'error', code: 'invalid', message: BRIEF_USAGE });
    expect(await call('brief', { topic: 'x', length: 'huge' })).toMatchObject({ code: 'invalid', message: expect.stringContaining('length must be') });
    expect(await call('breif', {})).toMatchObject({ code: 'invalid', message: 'There is no such command. Did you mean /brief?' });
  });

  it.each([
    [1, 'a second'],
    [1000, 'a second'],
    [1001, '2 seconds'],
    [119_000, '119 seconds'],
    [120_000, '2 minutes'],
    [150_000, '3 minutes'],
  ])('says when to try again after %i ms, runs nothing, and logs nothing', async (waitMs, words) => {
    let asked = 0;
    const desk = () => {
      asked++;
      return aDesk();
    };
    const { say, faults } = setUp({ desk, limiter: () => waitMs });
    const message = `That was a lot at once. Try again in ${words}.`;
    expect(await say('/brief mill')).toMatchObject({ kind: 'error', code: 'rate_limited', message });
    expect([asked, faults]).toEqual([0, []]);
  });

  describe('with a meter', () => {
    const request = { workspace: 'there:T1', channel: 'C1', user: 'U1', scope: ['public'] } satisfies Partial<Request>;
    const counted = async (line: Request['line'], parts: Parameters<typeof setUp>[0] = {}) => {
      const seen: Parameters<Meter['answered']>[0][] = [];
      let now = Date.parse('2025-11-20T10:00:00Z');
      const clock = () => {
        now += 7;
        return new Date(now);
      };
      const meter: Meter = { ...NO_METER, answered: (each) => void seen.push(each) };
      await setUp({ clock, meter, ...parts }).dispatch({ ...request, line });
      return seen;
    };

    it.each<[Request['line'], string, string]>([
      ['/brief mill', 'brief', 'done'],
      ['/brief', 'brief', 'invalid'],
      [{ command: 'why', input: { brief: '7F3K' } }, 'why', 'done'],
      ['/secret-words', 'none', 'invalid'],
      ['', 'none', 'invalid'],
    ])('counts %j once, by platform, command and outcome', async (line, command, outcome) => {
      expect(await counted(line)).toEqual([{ platform: 'there', command, outcome, ms: 7 }]);
    });

    it('counts what failed and who had to wait', async () => {
      const commands = [failing('fail', new Error('x'))];
      expect(await counted('/fail', { commands })).toMatchObject([{ command: 'fail', outcome: 'internal' }]);
      expect(await counted('/fail', { limiter: () => 5 })).toMatchObject([{ command: 'none', outcome: 'rate_limited' }]);
    });
  });

  describe('in a conversation', () => {
    const gives = (topic: string) =>
      defineCommand({
        ...aCommand('brief', z.strictObject({ topic: z.string().meta({ positional: true }) })),
        run: async (input) => ({ result: aBrief({ topic: { record: 'r', name: topic, typed: null }, text: input.topic }) }),
      });
    const within = { ...OPERATOR, line: '/brief mill', conversation: 'there:T1 C1' };

    it('keeps the topic that was answered about', async () => {
      const kept: unknown[] = [];
      const conversations = { topicOf: async () => undefined, keepTopic: async (...args: readonly unknown[]) => void kept.push(args) };
      const { dispatch } = setUp({ commands: [gives('Dale Mill')], conversations });
      await dispatch(within);
      expect(kept).toEqual([['there:T1 C1', 'Dale Mill', new Date('2025-11-20T10:00:00Z')]]);
      await dispatch({ ...OPERATOR, line: '/brief mill' });
      expect(kept).toHaveLength(1);
    });

    it('keeps a topic once while it stays the same', async () => {
      const keepTopic = async () => {
        throw new Error('not asked in this test');
      };
      const { dispatch, faults } = setUp({ commands: [gives('Dale Mill')], conversations: { topicOf: async () => 'Dale Mill', keepTopic } });
      expect((await dispatch(within)).result.kind).toBe('brief');
      expect(faults).toEqual([]);
    });

    it.each(['topicOf', 'keepTopic'])('answers all the same when %s fails, and logs it', async (failed) => {
      const conversations = { topicOf: async () => undefined, keepTopic: async () => {}, [failed]: async () => Promise.reject(new Error('the disk is full')) };
      const { dispatch, faults } = setUp({ commands: [gives('Dale Mill')], conversations });
      expect((await dispatch(within)).result).toMatchObject({ kind: 'brief', text: 'mill' });
      expect(faults).toMatchObject([{ id: 'conversation', code: 'unavailable', error: { message: 'the disk is full' } }]);
    });
  });
});
