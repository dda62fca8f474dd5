import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Command, faultInCommand } from '../../src/bot/command.ts';
import { createDispatch } from '../../src/bot/dispatch.ts';
import { parseLine } from '../../src/bot/line.ts';
import { optionsOf } from '../../src/bot/options.ts';
import { OPERATOR } from '../../src/bot/platform.ts';
import { validate } from '../../src/bot/validate.ts';
import type { Desk } from '../../src/core/desk.ts';
import type { CheckResult, SourcesResult, WhyResult } from '../../src/core/result.ts';
import { load } from '../../src/load.ts';
import { aDesk } from '../helpers/a-desk.ts';
import { aBrief, aRefusal, aStatus } from '../helpers/a-result.ts';

let commands: readonly Command[] = [];
beforeAll(async () => {
  commands = await load<Command>(path.join(import.meta.dirname, '..', '..', 'commands'), faultInCommand);
});

/** A desk that notes what it is asked. */
function aListeningDesk(desk: Partial<Desk> = {}) {
  const asked: unknown[] = [];
  const note =
    <Result>(name: string, result: Result) =>
    async (...args: readonly unknown[]) => {
      asked.push([name, ...args]);
      return result;
    };
  const found = { id: '7F3KQ0ZX2M', text: '', sources: [] };
  const sources: SourcesResult = { ...found, kind: 'sources', passages: [] };
  const why: WhyResult = { ...found, kind: 'why', evidence: 1, threshold: 0.5, terms: [], candidates: [], left_out: [] };
  const check: CheckResult = {
    ...found,
    kind: 'check',
    verdict: 'absent',
    difference: [],
    as_of: null,
    corpus_version: 1,
    claims: [],
    first_said: null,
    denied_since: [],
  };
  const listening = aDesk({
    brief: note('brief', aBrief()),
    ask: note('ask', aRefusal()),
    claims: note('claims', aRefusal()),
    timeline: note('timeline', aRefusal()),
    sources: note('sources', sources),
    why: note('why', why),
    check: note('check', check),
    status: note('status', aStatus()),
    judge: note('judge', undefined),
    ...desk,
  });
  const dispatch = createDispatch({ commands, desk: () => listening, clock: () => new Date('2025-11-20T10:00:00Z'), log: () => {} });
  return { asked, say: (line: string, user: string | null = null) => dispatch({ ...OPERATOR, user, line }) };
}

const days = { asOf: undefined, since: undefined, until: undefined };

describe('the commands', () => {
  it.each<[string, readonly unknown[]]>([
    ['/brief alibaba', ['brief', 'alibaba', { ...days, length: 'normal' }]],
    ['/brief alibaba length:short as_of:yesterday', ['brief', 'alibaba', { ...days, asOf: '2025-11-19', length: 'short' }]],
    ['/ask who said it?', ['ask', 'who said it?', days]],
    ['/ask who? since:7d until:2025-11-18', ['ask', 'who?', { ...days, since: '2025-11-13', until: '2025-11-18' }]],
    ['/claims alibaba as_of:2025-11-15', ['claims', 'alibaba', { ...days, asOf: '2025-11-15' }]],
    ['/timeline alibaba since:2025-11-01', ['timeline', 'alibaba', { ...days, since: '2025-11-01' }]],
    ['/sources 7f3k', ['sources', '7F3K', undefined]],
    ['/sources 7F3K 2', ['sources', '7F3K', 2]],
    ['/why 7F3KQ0ZX2M', ['why', '7F3KQ0ZX2M']],
    ['/check The mill "denied" it', ['check', 'The mill "denied" it', days]],
    ['/feedback 7F3K bad', ['judge', '7F3KQ0ZX2M', 'bad', 'U7']],
    ['/why #7F3K', ['why', '7F3K']],
    ['/sources #7f3k 2', ['sources', '7F3K', 2]],
    ['/why 7FIK', ['why', '7FIK']],
    ['/status', ['status', { asOf: undefined }]],
    ['/status as_of:2025-11', ['status', { asOf: '2025-11-30' }]],
  ])('ask of the desk what %j says', async (line, expected) => {
    const { asked, say } = aListeningDesk();
    const { result, visibleTo } = await say(line, 'U7');
    expect(result.kind).not.toBe('error');
    expect(visibleTo).toBe('asker');
    expect(asked).toEqual([expected]);
  });

  it.each([
    '/sources',
    '/sources 7F3',
    '/sources 7F3K zero',
    '/sources 7F3K 0',
    '/sources 7F3K 1.5',
    '/why alibaba group',
    '/show',
    '/show 7F3',
    '/show 7F3K more',
    '/feedback 7F3K',
    '/feedback 7F3K fine',
    '/status now',
    '/claims',
    '/check',
  ])('refuse %j before anything is asked', async (line) => {
    const { asked, say } = aListeningDesk();
    expect((await say(line)).result).toMatchObject({ kind: 'error', code: 'invalid', message: expect.stringContaining('Usage: /') });
    expect(asked).toEqual([]);
  });

  it('show what is kept again as it was, by a beginning of its id, and say when there is none', async () => {
    const { say } = aListeningDesk();
    expect((await say('/show 7f3k')).result).toEqual(aBrief());
    expect(await say('/show 7F3KQ0ZX2M')).toMatchObject({ again: 'show 7F3KQ0ZX2M', visibleTo: 'asker' });
    expect((await say('/show 7F3M')).result).toMatchObject({ kind: 'error', code: 'not_found', message: 'There is no such brief.' });
  });

  it.each([
    [`/claims ${'x'.repeat(81)}`, 'The topic may have at most 80 characters.'],
    [`/ask ${'x'.repeat(1001)}`, 'The question may have at most 1000 characters.'],
    [`/check ${'x'.repeat(3001)}`, 'The text may have at most 3000 characters.'],
  ])('name the limit of %#', async (line, limit) => {
    expect((await aListeningDesk().say(line)).result.text).toContain(limit);
  });

  it('take texts up to their limits', async () => {
    const { asked, say } = aListeningDesk();
    await say(`/claims ${'x'.repeat(80)}`);
    await say(`/ask ${'x'.repeat(1000)}`);
    await say(`/check ${'x'.repeat(3000)}`);
    expect(asked).toHaveLength(3);
  });

  it('post a brief in the channel only when told to, and never a refusal', async () => {
    const { say } = aListeningDesk();
    expect((await say('/brief alibaba share:yes')).visibleTo).toBe('channel');
    expect((await say('/brief alibaba share:no')).visibleTo).toBe('asker');
    expect((await aListeningDesk({ brief: async () => aRefusal() }).say('/brief alibaba share:yes')).visibleTo).toBe('asker');
  });

  it('share a kept brief in the channel, naming who shared it', async () => {
    const { say } = aListeningDesk();
    const { result, visibleTo, message } = await say('/share 7F3K', 'U7');
    expect(visibleTo).toBe('channel');
    expect(result).toMatchObject({ kind: 'done', shared: { by: 'U7', result: { kind: 'brief' } } });
    expect(result.text).toMatch(/^Shared by U7\nA river board memo alleges/);
    expect(message.fallback).toMatch(/^Shared by U7\n\nDale Mill · disputed\n/);
    expect((await say('/share 7F3K')).result.text).toMatch(/^Shared\n/);
  });

  it('share nothing that is no answer, and know no brief of others', async () => {
    const kept = {
      id: '7F3KQ0ZX2M',
      workspace: 'console',
      scope: 'all',
      corpusVersion: 1,
      configuration: '',
      request: '',
      result: aRefusal(),
      explanation: null,
    } as const;
    expect((await aListeningDesk({ kept: async () => kept }).say('/share 7F3K')).result).toMatchObject({ kind: 'error', code: 'invalid' });
    const { asked, say } = aListeningDesk();
    expect((await say('/feedback 8888 good')).result).toMatchObject({ kind: 'error', code: 'not_found' });
    expect((await say('/share 8888')).result).toMatchObject({ kind: 'error', code: 'not_found' });
    expect(asked).toEqual([]);
  });

  it('help with all of them, or with one', async () => {
    const { say } = aListeningDesk();
    const { result } = await say('/help');
    expect(result).toMatchObject({ kind: 'help', commands: commands.map(({ name }) => ({ name })) });
    expect((await say('/help /Brief')).result).toMatchObject({ kind: 'help', commands: [{ name: 'brief', usage: expect.stringContaining('/brief <topic>') }] });
    expect((await say('/help breif')).result).toMatchObject({ kind: 'error', code: 'invalid', message: 'There is no such command. Did you mean /brief?' });
  });

  it('have examples that are read as their own, and fit', () => {
    for (const command of commands) {
      for (const example of command.examples) {
        const line = parseLine(example, commands);
        expect(line).toMatchObject({ kind: 'command', command: { name: command.name } });
        if (line.kind === 'command') expect(() => validate(command, line.input, '2025-11-20')).not.toThrow();
      }
    }
  });

  it('can all be asked as of a day, if they read', () => {
    const reading = commands.filter((command) => optionsOf(command).some(({ key }) => key === 'as_of')).map(({ name }) => name);
    expect(reading).toEqual(['ask', 'brief', 'check', 'claims', 'status', 'timeline']);
  });
});
