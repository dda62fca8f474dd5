import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { againLine } from '../../src/bot/again.ts';
import { type Command, faultInCommand } from '../../src/bot/command.ts';
import { parseLine, type RawInput } from '../../src/bot/line.ts';
import type { Result } from '../../src/core/result.ts';
import { load } from '../../src/load.ts';
import { aBrief, anAnswer, aRefusal } from '../helpers/a-result.ts';

let commands: readonly Command[] = [];
beforeAll(async () => {
  commands = await load<Command>(path.join(import.meta.dirname, '..', '..', 'commands'), faultInCommand);
});

const again = (result: Result, name: string, input: RawInput, known = commands) => {
  const command = commands.find((each) => each.name === name);
  if (command === undefined) throw new Error(`no ${name}`);
  return againLine(result, command, input, known);
};
const done: Result = { kind: 'done', text: 'Thank you.' };
const error: Result = { kind: 'error', code: 'invalid', message: 'x', text: 'x', id: '0000000000' };
const sources: Result = { kind: 'sources', id: '7F3KQ0ZX2M', text: '', passages: [], sources: [] };

describe('againLine', () => {
  it('gives what is kept by its id alone, never by what was typed', () => {
    expect(again(aBrief(), 'brief', { topic: 'my own words' })).toBe('show 7F3KQ0ZX2M');
    expect(again(anAnswer(), 'ask', { question: 'my own words?' })).toBe(`show ${anAnswer().id}`);
    expect(again(aRefusal(), 'ask', { question: 'my own words?' })).toBe(`show ${aRefusal().id}`);
  });

  it('gives of what was shared what it shows', () => {
    expect(again({ ...done, shared: { by: 'alice', result: aBrief() } }, 'share', { brief: '7F3K' })).toBe('show 7F3KQ0ZX2M');
  });

  it('repeats a line of ids and words of the program', () => {
    expect(again(sources, 'sources', { brief: '7F3K', n: '2' })).toBe('sources 7F3K 2');
  });

  it.each<[Result, string, RawInput]>([
    [done, 'feedback', { brief: '7F3K', verdict: 'good' }],
    [error, 'brief', { topic: 'my own words' }],
    [sources, 'sources', { brief: '7'.repeat(200) }],
  ])('gives nothing for %j', (result, name, input) => {
    expect(again(result, name, input)).toBeUndefined();
  });

  it('gives nothing where there is no /show', () => {
    expect(again(aBrief(), 'brief', { topic: 'x' }, [])).toBeUndefined();
  });

  it('gives a line that leads to the same command', () => {
    for (const line of [again(aBrief(), 'brief', { topic: 'x' }), again(sources, 'sources', { brief: '7F3K', n: '2' })]) {
      const parsed = parseLine(`/${line}`, commands);
      expect(parsed.kind).toBe('command');
      expect(line?.length).toBeLessThanOrEqual(90);
    }
  });
});
