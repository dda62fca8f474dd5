import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFaces } from '../../src/pictures/face.ts';
import { createFontFinder, shippedFonts } from '../../src/pictures/fonts.ts';
import { createType } from '../../src/pictures/typesetting.ts';
import { writeFont } from '../helpers/a-font.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'footnote-fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = writeFont(path.join(folder, 'square.ttf'), '阿里巴巴，');
writeFont(path.join(folder, 'last-resort.ttf'), '阿里巴巴，集团');
const shipped = shippedFonts();
const type = createType(shipped);
const findFonts = createFontFinder([folder, path.join(folder, 'none')]);
const wide = createType(findFonts(shipped, ['阿里巴巴，集团']));
const style = { size: 10 };

describe('readFaces', () => {
  it('knows the letters of the shipped font and how wide they are', () => {
    const { regular, strong } = shipped;
    expect([...'Aéжλ€ệ'].every((letter) => regular.has(letter.codePointAt(0) ?? 0) && strong.has(letter.codePointAt(0) ?? 0))).toBe(true);
    expect([regular.has(0x963f), regular.has(0x10ffff), regular.advance(0x963f)]).toEqual([false, false, 0]);
    expect(regular.advance(0x57)).toBeGreaterThan(2 * regular.advance(0x69));
    expect(strong.advance(0x61)).toBeGreaterThan(regular.advance(0x61));
    expect(regular.outline(0x69)).toMatch(/^M-?\d/u);
    expect(regular.outline(0xe9).match(/M/gu)?.length).toBeGreaterThan((regular.outline(0x65).match(/M/gu) ?? []).length);
    expect(regular.outline(0x20)).toBe('');
  });

  it('reads the tables of any TrueType font', () => {
    const [face] = readFaces(file);
    expect([face?.has(0x963f), face?.advance(0x963f), face?.has(0x41), face?.outline(0x963f)]).toEqual([true, 1, false, 'M0 0L1000 0L1000 -1000L0 -1000L0 0Z']);
  });

  it.each([
    ['a text', 'no font'],
    ['nothing', ''],
    ['a font cut short', Buffer.from('000100000008', 'hex')],
  ])('finds no face in %s', (_, bytes) => {
    const broken = path.join(folder, 'broken.bin');
    writeFileSync(broken, bytes);
    expect([readFaces(broken), readFaces(path.join(folder, 'absent.ttf'))]).toEqual([[], []]);
  });
});

describe('createFontFinder', () => {
  it('looks for a font only where the shipped one has no letter, and for none that draws boxes', () => {
    expect(findFonts(shipped, ['Alibaba', 'é', 'a\u0334'])).toBe(shipped);
    expect(findFonts(shipped, ['阿里']).others.map((face) => path.basename(face.file))).toEqual(['square.ttf']);
    expect(findFonts(shipped, ['あ']).others).toEqual([]);
  });
});

describe('createType', () => {
  it.each([
    ['阿里巴巴 (Alibaba)', '(Alibaba)', '阿里巴巴 (Alibaba)'],
    ['阿里巴巴集团', '', '阿里巴巴'],
    ['Ze\u0334\u0335\u0336\u0337a', 'Zea', 'Zea'],
    ['…', '', ''],
  ])('reads %s as %s, with a further font as %s', (text, alone, beside) => {
    expect([type.readable(text), wide.readable(text)]).toEqual([alone, beside]);
  });

  it('measures each letter in the font that draws it', () => {
    expect(wide.width('阿里', style)).toBe(20);
    expect(wide.width('a阿', style)).toBeCloseTo(10 + type.width('a', style));
    expect(type.width('ab', { ...style, strong: true })).toBeGreaterThan(type.width('ab', style));
  });

  it('keeps what stands between letters of one other font with these', () => {
    expect(wide.pieces('A 阿，里 b', false).map(({ text, face }) => [text, face === shipped.regular])).toEqual([
      ['A ', true],
      ['阿，里', false],
      [' b', true],
    ]);
  });

  it('cuts where there is no more room, never inside a letter', () => {
    expect(type.cut('Dale Mill Incorporated', type.width('Dale M…', style), style)).toBe('Dale M…');
    expect(type.cut('Dale Mill', 1000, style)).toBe('Dale Mill');
    expect(type.cut('Dale Mill', 1, style)).toBe('');
    expect(type.cut('e\u0301\u0301 mills', type.width('e\u0301…', style), style)).not.toBe('e\u0301…');
  });

  it('breaks between words, and ends the last line with what has to be there', () => {
    const room = { first: type.width('the river', style), rest: type.width('board of Dale [1]', style) };
    expect(type.wrap('the river board of Dale', ' [1]', room, 2, style)).toEqual(['the river', 'board of Dale [1]']);
    expect(type.wrap('the river board of Dale Mill', ' [1]', room, 2, style)).toEqual(['the river', 'board of D… [1]']);
    expect(type.wrap('the', ' [1]', { first: 100, rest: 100 }, 2, style)).toEqual(['the [1]']);
    expect(type.wrap('x'.repeat(99), ' [1]', room, 2, style)[1]).toMatch(/^x+… \[1\]$/u);
    expect(wide.wrap('阿里巴巴', '', { first: 25, rest: 25 }, 2, style)).toEqual(['阿里', '巴巴']);
  });
});
