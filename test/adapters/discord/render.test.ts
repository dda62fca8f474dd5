import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, render } from '../../../src/adapters/discord/render.ts';
import type { Block, Message } from '../../../src/core/message.ts';
import { present } from '../../../src/core/present.ts';
import type { Result } from '../../../src/core/result.ts';
import { toVisible } from '../../../src/core/visible.ts';
import { aBrief, aClaim, anAnswer, aRefusal, aSource } from '../../helpers/a-result.ts';
import { anyText } from '../../helpers/any-text.ts';
import { filledWith } from '../../helpers/filled-with.ts';
import { componentsOf, expectWithinLimits, seenOn } from './payload.ts';

const options = { now: new Date('2025-11-23T12:00:00Z'), has: () => true };
const AGAIN = 'show 7F3KQ0ZX2M';
const drawn = (result: Result, again = AGAIN): readonly Page[] => render(present(result, options), again);
const wordsOf = (pages: readonly Page[]) => pages.map(({ payload }) => seenOn(payload).words);
const aMessage = (blocks: readonly Block[]): Message => ({ blocks, fallback: 'in plain text' });
const claims = (count: number, length: number) =>
  Array.from({ length: count }, (_, at) =>
    aClaim({ text: `Claim ${at}: ${'word '.repeat(length / 5)}.`, marker: at + 1, standing: 'reported', speaker: null, role: 'claim' }),
  );
const sources = (count: number) => Array.from({ length: count }, (_, at) => aSource({ marker: at + 1, publisher: `Paper ${at + 1}` }));

describe('render', () => {
  it.each<[string, Result]>([
    ['brief', aBrief()],
    ['answer', anAnswer()],
    ['refusal', aRefusal()],
    ['error', { kind: 'error', code: 'invalid', message: 'The topic is missing.\nUsage: /brief <topic>', text: '', id: 'X' }],
  ])('draws a %s', async (name, result) => {
    const pages = drawn(result);
    expect(pages).toHaveLength(1);
    for (const { payload } of pages) expectWithinLimits(payload);
    await expect(`${JSON.stringify(pages[0]?.payload, null, 2)}\n`).toMatchFileSnapshot(`../../fixtures/discord/${name}.json`);
  });

  it('gives each standing its words, its speaker and its sign', () => {
    const standings = ['reported', 'attributed', 'alleged', 'denied', 'unverified', 'confirmed', 'no_comment', 'assessment'] as const;
    const shown = drawn(
      aBrief({ claims: standings.map((standing) => aClaim({ standing, speaker: 'Mill', subject: 'Dam', text: standing })), sources: [aSource()] }),
    );
    const lines = wordsOf(shown)[0]
      ?.split('\n')
      .filter((line) => line.includes('Mill,'));
    expect(lines).toEqual([
      'Reported by Mill, on Dam',
      '💬 Attributed to Mill, on Dam',
      '🔶 Alleged by Mill, on Dam',
      '🚫 Denied by Mill, on Dam',
      '❔ Unverified, says Mill, on Dam',
      '✅ Confirmed by Mill, on Dam',
      '🔇 No comment from Mill, on Dam',
      '🔎 Assessment by Mill, on Dam',
    ]);
  });

  it('pages what is longer, claims whole, each page with the sources of what it shows and no others', () => {
    const pages = drawn(aBrief({ claims: claims(30, 300), sources: sources(30) }));
    expect(pages.length).toBeGreaterThan(2);
    const shown = wordsOf(pages);
    for (const [at, { payload }] of pages.entries()) {
      expectWithinLimits(payload);
      const markers = (pattern: RegExp) => new Set([...(shown[at] ?? '').matchAll(pattern)].map(([, marker]) => marker));
      expect(markers(/^\[(\d+)\] Paper/gmu)).toEqual(markers(/\. \[(\d+)\]$/gmu));
      expect(shown[at]).toContain(`Page ${at + 1} of ${pages.length}`);
    }
    for (const { text } of claims(30, 300)) expect(shown.filter((page) => page.includes(text))).toHaveLength(1);
    const lines = pages.map(({ payload }) => componentsOf(payload).flatMap(({ custom_id: id }) => (id?.endsWith(AGAIN) ? [id] : [])));
    expect(lines.slice(0, 3)).toEqual([[`2 ${AGAIN}`], [`1 ${AGAIN}`, `3 ${AGAIN}`], pages.length === 3 ? [`2 ${AGAIN}`] : [`2 ${AGAIN}`, `4 ${AGAIN}`]]);
  });

  it('keeps within 40 components where claims are short', () => {
    const pages = drawn(aBrief({ claims: claims(120, 5), sources: sources(120) }));
    for (const { payload } of pages) expectWithinLimits(payload);
    expect(wordsOf(pages).join('\n')).toContain('[120] Paper 120');
  });

  it('keeps an allegation with what it carries, and shows a denial again on a later page that alleges', () => {
    const filler = claims(11, 300);
    const alleged = (text: string) => aClaim({ text, standing: 'alleged' });
    const denied = aClaim({ text: 'No, says the mill.', standing: 'denied', speaker: 'Mill', role: 'carried' });
    const caveat = aClaim({ text: 'Nobody could confirm it.', standing: 'unverified', speaker: 'Post', role: 'carried' });
    const pages = wordsOf(
      drawn(aBrief({ claims: [...filler, alleged('First charge.'), denied, caveat, ...filler, alleged('Second charge.')], sources: sources(11) })),
    );
    expect(pages.length).toBeGreaterThan(2);
    const charged = pages.filter((page) => page.includes('charge.'));
    expect(charged.length).toBeGreaterThan(0);
    for (const page of charged) {
      expect(page).toContain('No, says the mill.');
      expect(page).toContain('Nobody could confirm it.');
    }
  });

  it('cuts only a quote that fits no page, and loses no letter of it', () => {
    const text = `${'The *mill* and the river_board say so, 100 times over. '.repeat(250)}`.trim();
    const pages = drawn(aBrief({ claims: [aClaim({ text })], sources: [aSource()] }));
    expect(pages.length).toBeGreaterThan(2);
    for (const { payload } of pages) expectWithinLimits(payload);
    const quoted = wordsOf(pages).flatMap((page) => page.split('\n').filter((line) => line.endsWith(' [1]')));
    expect(quoted.map((line) => line.replace(/ \[1\]$/u, '')).join('')).toBe(text);
    for (const page of wordsOf(pages)) expect(page).toContain('[1] The Dale Post');
  });

  it('repeats no button and leaves out one that holds too much', () => {
    const actions = [
      { label: 'A', line: 'status' },
      { label: 'B', line: 'status' },
      { label: 'C'.repeat(100), line: 'help' },
      { label: 'D', line: 'x'.repeat(101) },
      { label: ' ', line: 'why' },
    ];
    const [page] = render(aMessage([{ kind: 'actions', actions }]));
    expect(componentsOf(page?.payload ?? { components: [] }).flatMap(({ label }) => label ?? [])).toEqual(['A', `${'C'.repeat(79)}…`]);
  });

  it('heads what is shared with who shared it', () => {
    const [first] = wordsOf(drawn({ kind: 'done', text: '', shared: { by: 'Al', result: aBrief() } }));
    expect(first?.split('\n').slice(0, 2)).toEqual(['Shared by Al', 'Dale Mill · disputed']);
  });

  it('says something where a message has no blocks', () => {
    expect(wordsOf(render(aMessage([])))).toEqual(['in plain text']);
    expect(wordsOf(render({ blocks: [], fallback: '' }))).toEqual(['…']);
  });

  it('keeps a place for a picture on the first page, with its words', () => {
    const picture = { kind: 'timeline', title: 'Mill', events: [], coverage: [] } as const;
    const pages = render(
      aMessage([
        { kind: 'heading', text: 'Mill' },
        { kind: 'image', picture, alt: `Two days\u202e ${'x'.repeat(2000)}` },
        ...present(aBrief({ claims: claims(30, 300), sources: sources(30) }), options).blocks.slice(1),
      ]),
      AGAIN,
    );
    expect(pages.map(({ illustration }) => illustration !== null)).toEqual([true, ...pages.slice(1).map(() => false)]);
    const [first] = pages;
    if (first?.illustration == null) throw new Error('no picture');
    expectWithinLimits(first.illustration.payload);
    expect(JSON.stringify(first.payload)).not.toContain('attachment://');
    expect(first.illustration.alt).toMatch(/^Two days x+…$/u);
    expect(first.illustration.alt).toHaveLength(1024);
  });

  it('shows passages below the line of their source, which comes again on a further page', () => {
    const [citation] = aClaim().citations;
    const passages = Array.from({ length: 12 }, (_, at) => ({
      marker: 1,
      before: `Before ${at}. ${'x '.repeat(200)}`,
      quote: `Quote ${at}.`,
      after: `After ${at}.`,
      citation,
      superseded: false,
    }));
    const pages = wordsOf(drawn({ kind: 'sources', id: '7F3KQ0ZX2M', text: '', passages, sources: [aSource({ url: 'https://dale.example/a' })] }));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]?.split('\n')[1]).toMatch(/^\[1\] The Dale Post/u);
    for (const page of pages) expect(page.match(/^\[1\] The Dale Post/gmu)).toHaveLength(1);
  });
});

/** What a harmless word in the same places looks like: the same formats, and nothing else. */
const shapeOf = (result: Result) => drawn(result).map(({ payload }) => seenOn(payload).kinds.map((kind) => (kind === 'address' ? 'link' : kind)));

function expectHarmless(hostile: string): void {
  // An own letter at both ends, so that the words are there and stand in the middle.
  const word = `a${hostile}z`;
  const expected = filledWith('word', 'other');
  for (const [at, result] of filledWith(word).entries()) {
    const pages = drawn(result);
    for (const { payload } of pages) {
      expectWithinLimits(payload);
      expect(seenOn(payload).links.filter((url) => !/^https:\/\/example\.com\//u.test(url))).toEqual([]);
    }
    const harmless = expected[at];
    if (harmless !== undefined && result.kind !== 'error' && pages.length === 1 && word.length < 80 && !word.includes('`'))
      expect(shapeOf(result)).toEqual(shapeOf(harmless));
  }
  for (const result of filledWith(hostile)) {
    for (const { payload } of drawn(result)) {
      expectWithinLimits(payload);
      const { kinds, words } = seenOn(payload);
      expect(kinds.filter((kind) => ['mention', 'emoji', 'time', 'spoiler', 'underlined'].includes(kind))).toEqual([]);
      expect(words.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u);
    }
  }
}

const TOKENS = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '</a:123456789012345678>',
  '<:a:123456789012345678>',
  '<t:1:R>',
];

describe('a hostile text in any place of a message', () => {
  it('never pings, formats, links, hides or breaks a limit', () => {
    const piece = fc.oneof(
      anyText(6),
      fc.constantFrom(
        ...TOKENS,
        '**',
        '~~',
        '||',
        '`',
        '```',
        '](https://evil.example)',
        '[x](https://evil.example)',
        'https://evil.example',
        '\n# ',
        '\n> ',
        '\n- ',
        '\u202e',
        '\ud800',
        '\\',
        '阿',
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => expectHarmless(pieces.join(''))),
      { numRuns: 80 },
    );
  });

  it('holds at every border where a long text is cut', () => {
    for (const token of TOKENS) {
      for (let shift = 0; shift <= token.length; shift += token.startsWith('@') ? 1 : 3) {
        const text = `${'x'.repeat(900 - shift)}${token}${'y'.repeat(2900)}${token}`;
        for (const result of filledWith(text).slice(0, 3)) {
          for (const { payload } of drawn(result)) {
            expectWithinLimits(payload);
            expect(seenOn(payload).kinds).not.toContain('mention');
          }
        }
      }
    }
  });

  it('loses no source, however long or many the texts are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 2000 }), fc.constantFrom('word ', '*_', '阿', '👨‍👩‍👧')), {
          minLength: 1,
          maxLength: 20,
        }),
        (sizes) => {
          const all = sizes.map(([length, , unit], at) =>
            aClaim({
              text: unit.repeat(Math.ceil(length / unit.length)),
              marker: at + 1,
              standing: at % 3 === 0 ? 'alleged' : at % 3 === 1 ? 'denied' : 'reported',
              role: at % 3 === 1 ? 'carried' : 'claim',
            }),
          );
          const behind = sizes.map(([, length], at) =>
            aSource({ marker: at + 1, publisher: 'P'.repeat(length), url: `https://example.com/${'u'.repeat(length)}` }),
          );
          const pages = drawn(aBrief({ claims: all, sources: behind }));
          for (const { payload } of pages) {
            expectWithinLimits(payload);
            const { words } = seenOn(payload);
            for (const [, marker] of words.matchAll(/\S.* \[(\d+)\]$/gmu)) expect(words).toMatch(new RegExp(`^\\[${marker}\\] P`, 'mu'));
          }
          const quoted = wordsOf(pages).join('\n');
          for (const { text, marker } of all) {
            const lines = quoted
              .split('\n')
              .filter((line) => line.endsWith(` [${marker}]`))
              .map((line) => line.slice(0, -` [${marker}]`.length));
            expect(lines.join('')).toContain(toVisible(text));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  const folder = new URL('../../../../shared/hostile/', import.meta.url);
  const read = (file: string, field: string) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((row) => String(JSON.parse(row)[field]));
  describe.skipIf(!existsSync(folder))('published strings', () => {
    it('never ping, format, link or hide', { timeout: 120_000 }, () => {
      const naughty = read('strings/blns.jsonl', 's');
      const tokens = read('chat/mention-tokens.jsonl', 'token');
      const inputs = read('chat/discord-markdown-inputs.jsonl', 's');
      expect(naughty.length + tokens.length + inputs.length).toBeGreaterThan(300);
      for (const text of [...naughty, ...tokens, ...inputs, ...tokens.map((token, at) => `${naughty[at]}${token}${inputs[at % inputs.length]}`)])
        expectHarmless(text);
    });
  });
});
