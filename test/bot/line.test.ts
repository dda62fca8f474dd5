import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine, printLine } from '../../src/bot/line.ts';
import { toVisible } from '../../src/core/visible.ts';
import { COMMANDS } from '../helpers/a-command.ts';
import { anyText } from '../helpers/any-text.ts';

const TOPICS = ['alibaba', 'alibaba group'];
const parse = (line: string) => {
  const read = parseLine(line, COMMANDS);
  const parsed = read.kind !== 'bare' ? read : TOPICS.includes(read.words.toLowerCase()) ? read.topic : read.otherwise;
  return parsed.kind === 'command' ? [parsed.command.name, parsed.input] : parsed.kind;
};
const named = (name: string) => {
  const found = COMMANDS.find((command) => command.name === name);
  if (found === undefined) throw new Error(`no command ${name}`);
  return found;
};

describe('parseLine', () => {
  it.each<[string, string, Record<string, string>]>([
    ['/brief alibaba', 'brief', { topic: 'alibaba' }],
    ['brief alibaba', 'brief', { topic: 'alibaba' }],
    ['  /Brief   Alibaba Group ', 'brief', { topic: 'Alibaba Group' }],
    ['/brief topic=alibaba', 'brief', { topic: 'alibaba' }],
    ['/brief topic:"alibaba group"', 'brief', { topic: 'alibaba group' }],
    ['/brief topic=alibaba group', 'brief', { topic: 'alibaba group' }],
    ['/brief alibaba as_of:2025-11-15', 'brief', { topic: 'alibaba', as_of: '2025-11-15' }],
    ['/brief as-of=7d alibaba', 'brief', { topic: 'alibaba', as_of: '7d' }],
    ['/brief AS-OF=7d alibaba', 'brief', { topic: 'alibaba', as_of: '7d' }],
    ['/brief alibaba since:"7 days ago" group', 'brief', { topic: 'alibaba group', since: '7 days ago' }],
    ['/brief alibaba since:“7 days ago”', 'brief', { topic: 'alibaba', since: '7 days ago' }],
    ['/brief alibaba since:“7 "days" ago”', 'brief', { topic: 'alibaba', since: '7 "days" ago' }],
    ['/brief alibaba since:7d since:3d', 'brief', { topic: 'alibaba', since: '3d' }],
    ['/brief alibaba since:"7d', 'brief', { topic: 'alibaba', since: '"7d' }],
    ['/brief alibaba since:""', 'brief', { topic: 'alibaba', since: '' }],
    ['/brief alibaba since: 7d', 'brief', { topic: 'alibaba 7d', since: '' }],
    ['/brief alibaba since:', 'brief', { topic: 'alibaba', since: '' }],
    ['/brief topic: alibaba', 'brief', { topic: 'topic: alibaba' }],
    ['/brief alibaba colour:red', 'brief', { topic: 'alibaba colour:red' }],
    ['/brief alibaba\ngroup', 'brief', { topic: 'alibaba group' }],
    ['/brief alibaba\r\nlength:short', 'brief', { topic: 'alibaba', length: 'short' }],
    ['/brief', 'brief', {}],
    ['/brief \u200b\u2060', 'brief', {}],
    ['/ask who called it "complete nonsense"?', 'ask', { question: 'who called it "complete nonsense"?' }],
    ['/ask who called it “complete nonsense”?', 'ask', { question: 'who called it “complete nonsense”?' }],
    ['/ask who said "see since:7d and more" since:3d', 'ask', { question: 'who said "see since:7d and more"', since: '3d' }],
    ["/ask what is the memo's date since:7d isn't it", 'ask', { question: "what is the memo's date isn't it", since: '7d' }],
    ['/ask what  is   this', 'ask', { question: 'what  is   this' }],
    ['/ask see https://example.com/a?b=c', 'ask', { question: 'see https://example.com/a?b=c' }],
    ['/ask ali\u202ebaba \u001b[31mred', 'ask', { question: 'alibaba [31mred' }],
    ['/ask half \ud800 a pair', 'ask', { question: 'half \ufffd a pair' }],
    ['/sources 7F3K 2', 'sources', { brief: '7F3K', n: '2' }],
    ['/sources 7F3K', 'sources', { brief: '7F3K' }],
    ['/sources n:2 7F3K', 'sources', { brief: '7F3K', n: '2' }],
    ['/sources 7F3K 2 and more', 'sources', { brief: '7F3K', n: '2 and more' }],
    ['/status', 'status', {}],
  ])('reads %j', (line, command, input) => {
    expect(parse(line)).toEqual([command, input]);
  });

  it.each<[string, string, Record<string, string>]>([
    ['did the FT confirm the memo?', 'ask', { question: 'did the FT confirm the memo?' }],
    ['What does Alibaba say', 'ask', { question: 'What does Alibaba say' }],
    ["isn't it so", 'ask', { question: "isn't it so" }],
    ['Who’s behind it', 'ask', { question: 'Who’s behind it' }],
    ['alibaba?', 'ask', { question: 'alibaba?' }],
    ['阿里巴巴是谁？', 'ask', { question: '阿里巴巴是谁？' }],
    ['alibaba', 'brief', { topic: 'alibaba' }],
    ['Alibaba Group since:7d', 'brief', { topic: 'Alibaba Group', since: '7d' }],
    ['alibaba? since:7d', 'ask', { question: 'alibaba?', since: '7d' }],
    ['the memo and the shares', 'ask', { question: 'the memo and the shares' }],
  ])('takes the bare line %j', (line, command, input) => {
    expect(parse(line)).toEqual([command, input]);
  });

  it.each<[string, string]>([
    ['why did Alibaba hack the White House?', 'ask'],
    ['why did it fall', 'ask'],
    ['why 7F3K', 'why'],
    ['/why did it fall', 'why'],
    ['sources of the memo?', 'ask'],
    ['sources of the memo', 'sources'],
    ['status', 'status'],
    ['status of the memo', 'ask'],
    ['/status of the memo', 'status'],
    [`brief ${'x'.repeat(90)}?`, 'brief'],
  ])('tells a question from a command without slash: %j', (line, command) => {
    expect(parse(line)[0]).toBe(command);
  });

  it.each(['', '   ', '\n', '\u200b', '\u2060\ufeff', '\u0000\u0007', '\u2800', '\u3164'])('finds nothing in %j', (line) => {
    expect(parse(line)).toBe('blank');
  });

  it.each(['/breif alibaba', '/', '/ brief', '/etc/passwd'])('knows no command in %j', (line) => {
    expect(parse(line)).toBe('unknown');
  });

  it('reads a long hostile line at once', () => {
    for (const unit of ['“ ', '" ', 'since:“', 'since:', '\u200b', ' "a" ']) {
      const started = performance.now();
      parse(`/ask ${unit.repeat(50_000)}`);
      expect(performance.now() - started).toBeLessThan(1500);
    }
  });
});

describe('printLine', () => {
  const word = fc.oneof(
    anyText(),
    fc.string(),
    fc.constantFrom('since:7d', 'topic=x', '"', '“', '”', '"a b"', 'brief', '?', 'why', ':', '\\', "'", 'as-of:x', '/'),
  );
  const value = fc
    .array(word, { minLength: 1, maxLength: 6 })
    .map((words) => toVisible(words.join(' ')).trim())
    .filter((text) => text !== '' && text.length <= 80);
  const day = fc.constantFrom('2025-11-15', '2024-02-29');

  it('is read back to the same values', () => {
    const given = fc.oneof(
      fc.tuple(fc.constant('brief'), fc.record({ topic: value, since: day, length: fc.constantFrom('short', 'long') }, { requiredKeys: ['topic'] })),
      fc.tuple(fc.constant('ask'), fc.record({ question: value, as_of: day, until: day }, { requiredKeys: ['question'] })),
      fc.tuple(fc.constant('sources'), fc.record({ brief: fc.constantFrom('7F3K', '7f3kq0zx2m'), n: fc.constantFrom('1', '12') }, { requiredKeys: ['brief'] })),
      fc.tuple(fc.constant('why'), fc.record({ brief: fc.constant('7F3KQ') })),
    );
    fc.assert(
      fc.property(given, ([name, input]) => {
        const line = printLine(named(name), { ...input });
        expect([line, parse(line)]).toEqual([line, [name, { ...input }]]);
        expect(parse(`/${line}`)).toEqual([name, { ...input }]);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the values of options, whatever quotation marks they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '“', '”', ' ', 'a', "'", ':') }), (since) => {
        expect(parse(`/${printLine(named('brief'), { topic: 'x', since })}`)).toEqual(['brief', { topic: 'x', since }]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[string, Record<string, string | number | undefined>, string]>([
    ['sources', { brief: '7F3KQ0ZX2M', n: 2 }, 'sources 7F3KQ0ZX2M 2'],
    ['brief', { topic: 'Alibaba Group', since: undefined }, 'brief Alibaba Group'],
    ['ask', { question: 'since:7d', as_of: '2025-11-15' }, 'ask question:since:7d as_of:2025-11-15'],
    ['status', {}, 'status'],
  ])('writes %s %j', (name, input, line) => {
    expect(printLine(named(name), input)).toBe(line);
  });
});
