import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePageValue, render } from '../../../src/adapters/slack/render.ts';
import type { Block, Message } from '../../../src/core/message.ts';
import { present } from '../../../src/core/present.ts';
import type { Result } from '../../../src/core/result.ts';
import { toVisible } from '../../../src/core/visible.ts';
import { aBrief, aClaim, anAnswer, aRefusal, aSource } from '../../helpers/a-result.ts';
import { anyText } from '../../helpers/any-text.ts';
import { filledWith } from '../../helpers/filled-with.ts';
import { slackFaults } from '../../helpers/slack-faults.ts';
import { readText } from '../../helpers/slack-text.ts';

const options = { now: new Date('2025-11-23T12:00:00Z'), has: () => true };
const shown = (result: Result) => render(present(result, options), { again: 'show 7F3KQ0ZX2M' });
const ofBlocks = (...blocks: Block[]) => render({ blocks, fallback: '' }, { again: 'show 7F3K' });
const claim = (more: Partial<Extract<Block, { kind: 'claim' }>> = {}): Block => ({
  kind: 'claim',
  standing: 'alleged',
  speaker: 'river board memo',
  subject: null,
  role: 'claim',
  quote: 'The mill is poisoning the river.',
  marker: 1,
  ...more,
});
const sources = (...markers: number[]): Block => ({
  kind: 'sources',
  items: markers.map((marker) => ({ marker, inlines: [{ kind: 'text', text: `Paper ${marker}` }] })),
});
/** The addresses that a message cites, as Slack is given them. */
const citedIn = ({ blocks }: Message): string[] =>
  [...JSON.stringify(blocks).matchAll(/"url":("(?:[^"\\]|\\.)*")/gu)].map(([, url = '""']) =>
    (URL.parse(JSON.parse(url))?.href ?? '').replace(/[|<>\s]/gu, encodeURIComponent),
  );

describe('render', () => {
  it.each<[string, Result]>([
    ['brief', aBrief()],
    ['answer', anAnswer()],
    ['refusal', aRefusal()],
    [
      'error',
      { kind: 'error', code: 'invalid', message: 'as_of must be a day: 2025-11-15, 7d or yesterday.\nUsage: /brief <topic> [as_of:day]', text: '', id: 'x' },
    ],
    ['fault', { kind: 'error', code: 'internal', message: 'Something went wrong here. The log has it under X1.', text: '', id: 'X1' }],
    [
      'chinese',
      aBrief({
        topic: { record: 'r', name: '阿里巴巴', typed: null },
        claims: [aClaim({ text: '阿里巴巴否认了这些指控。', standing: 'denied', speaker: '阿里巴巴' })],
      }),
    ],
    ['right-to-left', anAnswer({ claims: [aClaim({ text: 'نفت الشركة الاتهامات.', standing: 'denied', speaker: 'الشركة' })] })],
    [
      'hostile',
      aBrief({
        claims: [aClaim({ text: 'See <!channel> & *http://a.example* `now`', speaker: '<@U1> _Mill_' })],
        sources: [aSource({ publisher: '*Daily* <@U1>', url: 'https://a.example/x|y?a=1&b=<c>' })],
      }),
    ],
    ['shared', { kind: 'done', text: '', shared: { by: 'alice', result: aBrief() } }],
  ])('draws a %s', async (name, result) => {
    await expect(`${JSON.stringify(shown(result), null, 2)}\n`).toMatchFileSnapshot(path.join(import.meta.dirname, 'pages', `${name}.json`));
  });

  it('writes what one can type as it is typed in Slack', () => {
    const text = readText(shown(aRefusal()));
    expect(text).toContain('/footnote why Q8D1');
    const [page] = ofBlocks({ kind: 'notice', tone: 'error', text: 'There is no such command. Type /help for what one can do.' });
    expect(readText(page)).toContain('Type /footnote help for');
    const [own] = ofBlocks({ kind: 'list', items: [[{ kind: 'text', text: '/brief alibaba', style: 'code' }], [{ kind: 'text', text: 'and/or /tmp' }]] });
    expect(readText(own)).toContain('/brief alibaba');
    expect(readText(own)).toContain('and/or /tmp');
  });

  it('names the host beside each link, and alone for one whose words are an address', () => {
    const link = (text: string, url: string) => ({ kind: 'link', text, url }) as const;
    const [page] = ofBlocks(
      {
        kind: 'paragraph',
        small: true,
        inlines: [link('Bank', 'https://www.phish.example/a_b'), { kind: 'text', text: ' ' }, link('https://bank.example/x_y', 'https://phish.example/x_y')],
      },
      { kind: 'paragraph', inlines: [link('*Bank*', 'https://phish.example/')] },
      { kind: 'paragraph', inlines: [link('Mill', 'javascript:alert(1)'), link('Mill', `https://a.example/${'x'.repeat(2000)}`)] },
    );
    expect(JSON.stringify(page?.blocks)).toContain('<https://www.phish.example/a_b|Bank (phish.example)> <https://phish.example/x_y|phish.example>');
    expect(JSON.stringify(page?.blocks)).toContain('"url":"https://phish.example/","text":"*Bank* (phish.example)"');
    expect(JSON.stringify(page?.blocks)).toContain('"text":"MillMill"');
  });

  it('leaves out buttons that are of no use where it is shown', () => {
    const [page] = render(present(aBrief(), options), { offers: ({ line }) => !line.startsWith('share') });
    expect(JSON.stringify(page)).not.toContain('Share here');
    expect(JSON.stringify(page)).toContain('Quotes in context');
  });

  it('numbers pages in buttons that hold the line again', () => {
    const pages = ofBlocks(...Array.from({ length: 60 }, () => claim({ quote: 'x'.repeat(500) })), sources(1));
    expect(pages.length).toBeGreaterThan(1);
    const values = [...JSON.stringify(pages[1]?.blocks).matchAll(/"value":"([^"]*)"/gu)].map(([, value = '']) => parsePageValue(value));
    expect(values).toEqual([
      { page: 0, line: 'show 7F3K' },
      { page: 2, line: 'show 7F3K' },
    ]);
    expect(parsePageValue('show 7F3K')).toBeUndefined();
  });

  it('says that there is more when no line gives it again', () => {
    const pages = render({ blocks: Array.from({ length: 60 }, () => claim({ quote: 'x'.repeat(500) })), fallback: '' });
    expect(readText(pages[0])).toContain('There is more than fits');
    expect(JSON.stringify(pages[0])).not.toContain('page-');
  });
});

describe('pages', () => {
  it('keep what an allegation carries with it', () => {
    const unit = (n: number): Block[] => [
      claim({ quote: `allegation ${n} ${'a'.repeat(700)}`, marker: n }),
      claim({ quote: `caveat ${n} ${'b'.repeat(700)}`, marker: n, role: 'carried', standing: 'unverified' }),
      claim({ quote: `denial ${n} ${'c'.repeat(700)}`, marker: n, role: 'carried', standing: 'denied' }),
    ];
    const numbers = Array.from({ length: 9 }, (_, at) => at + 1);
    const pages = ofBlocks({ kind: 'heading', text: 'Mill' }, ...numbers.flatMap(unit), sources(...numbers));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const text = readText(page.blocks);
      for (const n of numbers) {
        expect([text.includes(`caveat ${n} `), text.includes(`denial ${n} `), text.includes(`Paper ${n}`)]).toEqual(
          Array(3).fill(text.includes(`allegation ${n} `)),
        );
      }
    }
  });

  it('show the last denial again before an allegation that relies on an earlier one', () => {
    const filler = Array.from({ length: 20 }, () => claim({ standing: 'reported', speaker: null, quote: 'y'.repeat(800), marker: 2 }));
    const pages = ofBlocks(
      claim(),
      claim({ role: 'carried', standing: 'denied', quote: 'The mill denied it.' }),
      ...filler,
      claim({ quote: 'A second allegation.' }),
      sources(1, 2),
    );
    expect(pages).toHaveLength(2);
    const text = readText(pages[1]?.blocks);
    expect(text.indexOf('The mill denied it.')).toBeGreaterThanOrEqual(0);
    expect(text.indexOf('The mill denied it.')).toBeLessThan(text.indexOf('A second allegation.'));
    expect(text).toContain('Paper 1');
  });

  it('show the source above its quotes on each page', () => {
    const quotes = Array.from(
      { length: 20 },
      (_, at): Block => ({ kind: 'quote', before: 'before', quote: `quote ${at} ${'z'.repeat(900)}`, after: 'after', marker: 1 }),
    );
    const pages = ofBlocks({ kind: 'heading', text: 'Quotes' }, sources(1), ...quotes);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(readText(page.blocks)).toContain('Paper 1');
  });

  it('leave the context of a long quote out before the quote', () => {
    const long = 'z'.repeat(9000);
    const [page] = ofBlocks(sources(1), { kind: 'quote', before: 'b'.repeat(3000), quote: long, after: 'a'.repeat(3000), marker: 1 });
    const text = readText(page?.blocks).replace(/[\n*]/gu, '');
    expect(text).toContain(long);
    expect(text).not.toContain('bbb');
  });

  it('count what fits into no message', () => {
    const [page] = ofBlocks(claim({ quote: 'x'.repeat(13_000) }), claim());
    expect(readText(page?.blocks)).toContain('One is too long for a message of Slack.');
    expect(readText(page?.blocks)).toContain('The mill is poisoning the river.');
    expect(readText(page?.blocks)).not.toContain('xxx');
  });
});

const piece = fc.oneof(
  anyText(),
  fc.constantFrom(
    '<!channel>',
    '<@U012AB3CD>',
    '<!subteam^S1|@ops>',
    '<https://phish.example|bank>',
    '@here',
    '#general',
    '*',
    '_',
    '~',
    '`',
    '```',
    ':fire:',
    '>',
    '&lt;',
    '&',
    '\n',
    '\u202e',
    '\u200b',
    '\ud83d',
    '👩‍👩‍👧',
    '阿',
    ' ',
    'www.phish.example',
    'http://phish.example/?a=<b>&c|d',
  ),
);

function expectHarmless(result: Result) {
  const message = present(result, options);
  const cited = citedIn(message);
  for (const page of render(message, { again: 'show 7F3KQ0ZX2M' })) expect(slackFaults(page, cited)).toEqual([]);
}

describe('a hostile text in any place of a message', () => {
  it('pings nobody, links nowhere, breaks no markup and no limit', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const result of filledWith(pieces.join(''))) expectHarmless(result);
      }),
      { numRuns: 100 },
    );
  });

  it('is cut at no border into half of anything', () => {
    const border = fc.record({
      length: fc.constantFrom(20, 75, 740, 1470, 2950, 2970, 3990, 11_700),
      over: fc.nat(60),
      fill: fc.constantFrom('x', 'word ', '阿', '&', '👩‍👩‍👧'),
      pieces: fc.array(piece, { minLength: 1, maxLength: 6 }),
    });
    fc.assert(
      fc.property(border, ({ length, over, fill, pieces }) => {
        const text = `${fill.repeat(Math.ceil((length + over) / fill.length)).slice(0, length + over)}${pieces.join('')}${fill.repeat(20)}`;
        for (const result of filledWith(text)) expectHarmless(result);
      }),
      { numRuns: 30 },
    );
  });

  it('never loses a source or a part of a claim, whatever the number and length of claims', () => {
    const aBlock = fc.record({
      length: fc.nat(4000),
      word: fc.constantFrom('mill ', 'x', '*a* ', '阿', '< '),
      standing: fc.constantFrom('alleged' as const, 'denied' as const, 'reported' as const),
      role: fc.constantFrom('claim' as const, 'carried' as const),
    });
    fc.assert(
      fc.property(fc.array(aBlock, { minLength: 1, maxLength: 40 }), (drawn) => {
        const blocks = drawn.map(({ length, word, standing, role }, at) =>
          claim({ standing, role, marker: at + 1, quote: `q${at + 1}! ${word.repeat(length / word.length)}.` }),
        );
        const pages = ofBlocks({ kind: 'heading', text: 'Mill · who says what' }, ...blocks, sources(...blocks.map((_, at) => at + 1)), {
          kind: 'actions',
          actions: [{ label: 'Share here', line: 'share 7F3K' }],
        });
        const texts = pages.map(({ blocks: drawnBlocks }) => readText(drawnBlocks).replaceAll('\n', ''));
        for (const [at, block] of blocks.entries()) {
          if (block.kind !== 'claim') continue;
          const having = texts.filter((text) => text.includes(`q${at + 1}! `));
          expect(having.length).toBeGreaterThan(0);
          for (const text of having) {
            expect(text.includes(toVisible(block.quote))).toBe(true);
            expect(text.includes(`Paper ${at + 1}`)).toBe(true);
          }
        }
        for (const page of pages) expect(slackFaults(page, [])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  const folder = new URL('../../../../shared/hostile/', import.meta.url);
  describe.skipIf(!existsSync(folder))('published strings', () => {
    const lines = (file: string) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): Record<string, unknown> => JSON.parse(line));

    it('ping nobody, link nowhere, break no markup and no limit', () => {
      const naughty = lines('strings/blns.jsonl').map(({ s }) => String(s));
      const tokens = lines('chat/mention-tokens.jsonl').map(({ token }) => String(token));
      const markdown = lines('chat/slackify-markdown.jsonl').map(({ markdown: text }) => String(text));
      const chat = lines('chat/discord-markdown-inputs.jsonl').map(({ s }) => String(s));
      const bytes = readdirSync(new URL('strings/fuzzdb/', folder)).flatMap((file) =>
        readFileSync(new URL(`strings/fuzzdb/${file}`, folder), 'latin1')
          .split('\n')
          .slice(0, 40),
      );
      const strings = [...naughty, ...tokens, ...markdown, ...chat, ...bytes];
      expect(strings.length).toBeGreaterThan(400);
      for (const hostile of strings) for (const result of filledWith(hostile)) expectHarmless(result);
      for (const token of tokens)
        for (const pad of [2960, 2985]) for (const result of filledWith('x'.repeat(pad - (token.length % 20)) + token)) expectHarmless(result);
    }, 180_000);
  });
});
