import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../../src/adapters/console/render.ts';
import { widthOf } from '../../../src/adapters/console/width.ts';
import { present } from '../../../src/core/present.ts';
import type { Result } from '../../../src/core/result.ts';
import { aBrief, aClaim, aRefusal, aSource } from '../../helpers/a-result.ts';
import { anyText } from '../../helpers/any-text.ts';
import { filledWith } from '../../helpers/filled-with.ts';

const options = { now: new Date('2025-11-23T12:00:00Z'), has: () => true };
const plain = { columns: null, color: false, buttons: 'lines' } as const;
const terminal = { columns: 80, color: true, buttons: 'numbers' } as const;
const shown = (result: Result, look: Parameters<typeof render>[1]) => render(present(result, options), look);

describe('render', () => {
  it('wraps for a terminal of 80 columns, quotes indented, buttons numbered', () => {
    const text = 'A confidential memo of the river board alleges that the mill, which has stood there since 1901, is poisoning the river.';
    expect(shown(aBrief({ claims: [aClaim({ text })], sources: [aSource()] }), { ...terminal, color: false }).split('\n')).toEqual([
      'Dale Mill · disputed',
      'as of 15 Nov 2025 · 1 article · brief 7F3K',
      '',
      'alleged, river board memo: A confidential memo of the river board alleges that',
      '  the mill, which has stood there since 1901, is poisoning the river. [1]',
      '',
      '[1] The Dale Post, 15 Nov 2025, 8 days old',
      '1) Quotes in context   2) Timeline   3) Share here   4) Follow   5) 👍   6) 👎',
    ]);
  });

  it('leaves every line whole for other programs, buttons as what one can type', () => {
    const lines = shown(aBrief(), plain).split('\n');
    expect(lines).toContain('alleged, river board memo: A river board memo alleges that the mill is poisoning the river. [1]');
    expect(lines.at(-1)).toBe('Next: sources 7F3KQ0ZX2M · timeline Dale Mill · share 7F3KQ0ZX2M');
  });

  it('breaks no button across rows', () => {
    const rows = shown(aRefusal({ nearest: ['A name that is long enough', 'Another long enough name', 'A third long enough name'] }), {
      ...terminal,
      color: false,
    }).split('\n');
    expect(rows.slice(-2)).toEqual([
      '1) Brief: A name that is long enough   2) Brief: Another long enough name',
      '3) Brief: A third long enough name   4) What do you hold?',
    ]);
    const narrow = shown(aBrief(), { columns: 40, color: false, buttons: 'lines' }).split('\n');
    expect(narrow.slice(-3, -1)).toEqual(['Next: sources 7F3KQ0ZX2M', '      timeline Dale Mill']);
  });

  it('colors words that say the same without', () => {
    const colored = shown(aBrief(), terminal);
    expect(colored).toContain('\u001b[1;33malleged, river board memo: \u001b[0m');
    expect(colored.replace(/\u001b\[[\d;]*m/gu, '')).toBe(shown(aBrief(), { ...terminal, color: false }));
    expect(shown(aBrief(), { ...terminal, color: false })).not.toContain('\u001b');
  });
});

/** What is left when our own colors are taken away may hold nothing that acts on a terminal, and no row may be too long. */
function expectHarmless(result: Result) {
  const colored = shown(result, terminal);
  const bare = colored.replace(/\u001b\[(?:[0-9]|1;3[0-9]|3[0-9])m/gu, '');
  expect(bare.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/u);
  for (const row of bare.split('\n')) expect(widthOf(row)).toBeLessThanOrEqual(80);
  expect(colored.split('\u001b').length % 2).toBe(1);
  const whole = shown(result, plain);
  expect(whole.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
}

describe('a hostile text in any place of a message', () => {
  it('never moves the cursor, colors, reorders or hides', () => {
    const piece = fc.oneof(
      anyText(),
      fc.constantFrom(
        '\u001b[2J',
        '\u001b]8;;http://x\u0007',
        '\r',
        '\n',
        '\u202e',
        '\u200b',
        '\ud800',
        '\u009b31m',
        '\u0008',
        '@everyone',
        '<!channel>',
        '阿',
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const result of filledWith(pieces.join(''))) expectHarmless(result);
      }),
      { numRuns: 60 },
    );
  });

  const folder = new URL('../../../../shared/hostile/strings/', import.meta.url);
  describe.skipIf(!existsSync(folder))('published strings', () => {
    it('never move the cursor, color, reorder or hide', () => {
      const naughty = readFileSync(new URL('blns.jsonl', folder), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => String(JSON.parse(line).s));
      const others = readdirSync(new URL('fuzzdb/', folder)).flatMap((file) => readFileSync(new URL(`fuzzdb/${file}`, folder), 'latin1').split('\n'));
      const strings = [...naughty, ...others.slice(0, 60)];
      expect(strings.length).toBeGreaterThan(200);
      for (const hostile of strings) for (const result of filledWith(hostile)) expectHarmless(result);
    });
  });
});
