import type { Face } from './face.ts';

/** Draws texts as the outlines of their letters. */
export interface Glyphs {
  /** SVG with the text's left end at `x`; undefined where the face has no outlines, or its letters take other shapes beside each other. */
  draw(text: string, place: { readonly x: number; readonly y: number; readonly size: number; readonly face: Face; readonly color: string }): string | undefined;
  /** What the texts drawn so far refer to. */
  definitions(): string;
}

/** Scripts of one glyph a letter, from left to right. */
const PLAIN =
  /^[\p{Script=Common}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]*$/u;

/**
 * resvg reads the whole font file again for every letter of a text, which is half of the time that a picture takes; outlines need no file.
 *
 * Letters are not kerned, so that they are exactly as wide as was measured.
 */
export function createGlyphs(): Glyphs {
  const faces = new Map<Face, string>();
  const defined = new Map<string, string>();

  return {
    draw(text, { x, y, size, face, color }) {
      if (!face.isOutlined || !PLAIN.test(text)) return undefined;
      const name = faces.get(face) ?? `f${faces.size}`;
      faces.set(face, name);
      let advance = 0;
      const used = Array.from(text, (character) => {
        const point = character.codePointAt(0) ?? 0;
        const id = `${name}-${point}`;
        const path = defined.get(id) ?? face.outline(point);
        defined.set(id, path);
        const at = Math.round(advance);
        advance += face.advance(point) * face.unitsPerEm;
        return path === '' ? '' : `<use href="#${id}" x="${at}"/>`;
      });
      return `<g fill="${color}" transform="translate(${x} ${y}) scale(${size / face.unitsPerEm})">${used.join('')}</g>`;
    },
    definitions: () => `<defs>${[...defined].map(([id, path]) => (path === '' ? '' : `<path id="${id}" d="${path}"/>`)).join('')}</defs>`,
  };
}
