import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Picture } from '../../src/core/picture.ts';
import { createFontFinder, shippedFonts } from '../../src/pictures/fonts.ts';
import { createGlyphs } from '../../src/pictures/glyphs.ts';
import { layOut } from '../../src/pictures/layout.ts';
import { toSvg } from '../../src/pictures/svg.ts';
import { createType } from '../../src/pictures/typesetting.ts';
import { writeFont } from '../helpers/a-font.ts';
import { anyPicture } from '../helpers/a-picture.ts';
import { parseMarkup } from '../helpers/parse-markup.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'footnote-fonts-'));
writeFont(path.join(folder, 'square.ttf'), '阿里巴巴集团');
const shipped = shippedFonts();
const withSquares = createFontFinder([folder])(shipped, ['阿里巴巴集团']);
afterAll(() => rmSync(folder, { recursive: true }));

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where each text stands by the fonts' own measures: above the base line the height of capitals, below it that of tails. */
function boxesOf(picture: Picture, fonts = shipped): { readonly boxes: readonly Box[]; readonly width: number; readonly height: number } {
  const type = createType(fonts);
  const { marks, width, height } = layOut(picture, type);
  const boxes = marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const { x, y, style, text } = mark;
    return [{ text, left: x, right: x + type.width(text, style), top: y - style.size * 0.73, bottom: y + style.size * 0.21 }];
  });
  return { boxes, width, height };
}

const overlapOf = (boxes: readonly Box[]): readonly [string, string] | undefined => {
  for (const [at, a] of boxes.entries()) {
    for (const b of boxes.slice(at + 1)) {
      if (a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom && b.top < a.bottom) return [a.text, b.text];
    }
  }
  return undefined;
};

describe.each([
  ['the shipped font', shipped],
  ['a font of the system beside it', withSquares],
])('any picture in %s', (_, fonts) => {
  it('has no text on another and none beyond its border', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const { boxes, width, height } = boxesOf(picture, fonts);
        expect(overlapOf(boxes)).toBeUndefined();
        const outside = boxes.filter(({ left, right, top, bottom }) => !(left >= 0 && top >= 0 && right <= width && bottom <= height));
        expect(outside).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 180_000);

  it('is well-formed, of known elements, with finite numbers', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const scene = layOut(picture, createType(fonts));
        for (const svg of [toSvg(scene), toSvg(scene, createGlyphs())]) {
          const elements = parseMarkup(svg);
          expect(new Set(['svg', 'defs', 'g', 'use', 'path', 'rect', 'text']).isSupersetOf(new Set(elements.map(({ name }) => name)))).toBe(true);
          expect(elements.filter(({ attributes }) => Object.values(attributes).some((value) => /NaN|Infinity|undefined/u.test(value)))).toEqual([]);
        }
        expect([scene.width, scene.height < 2600]).toEqual([1200, true]);
      }),
      { numRuns: 60 },
    );
  }, 180_000);
});
