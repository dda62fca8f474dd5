import type { Face } from './face.ts';
import type { Fonts } from './fonts.ts';

/** Draws texts as the outlines of their letters. */
export interface Glyphs {
  /** SVG with the text's left end at `x`. Every character is one of the shipped font. */
  draw(text: string, place: { readonly x: number; readonly y: number; readonly size: number; readonly strong: boolean; readonly color: string }): string;
  /** What the texts drawn so far refer to. */
  definitions(): string;
}

/**
 * resvg reads the whole font file again for every letter of a text, which is half of the time that a picture takes; outlines need no file.
 *
 * Letters are not kerned, so that they are exactly as wide as was measured.
 */
export function createGlyphs({ regular, strong: bold }: Fonts): Glyphs {
  const defined = new Map<string, string>();

  function define(face: Face, id: string, point: number): string {
    const path = defined.get(id) ?? face.outline(point);
    defined.set(id, path);
    return path;
  }

  return {
    draw(text, { x, y, size, strong, color }) {
      const face = strong ? bold : regular;
      const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
      let advance = 0;
      const used = points.map((point) => {
        const id = `${strong ? 'b' : 'r'}${point}`;
        const use = define(face, id, point) === '' ? '' : `<use href="#${id}" x="${Math.round(advance)}"/>`;
        advance += face.advance(point) * face.unitsPerEm;
        return use;
      });
      return `<g fill="${color}" transform="translate(${x} ${y}) scale(${size / face.unitsPerEm})">${used.join('')}</g>`;
    },
    definitions: () => `<defs>${[...defined].map(([id, path]) => (path === '' ? '' : `<path id="${id}" d="${path}"/>`)).join('')}</defs>`,
  };
}
