import { Resvg } from '@resvg/resvg-js';
import type { Picture } from '../core/picture.ts';
import { createFontFinder, type Fonts, shippedFonts } from './fonts.ts';
import { createGlyphs } from './glyphs.ts';
import { layOut } from './layout.ts';
import { toSvg } from './svg.ts';
import { createType } from './typesetting.ts';

/** Draws pictures as PNG. Fonts are read once; those of the system when a name first needs one. */
export function createPainter(findFonts = createFontFinder()): (picture: Picture) => Uint8Array {
  const shipped = shippedFonts();
  return (picture) => {
    const fonts = findFonts(shipped, textsOf(picture));
    return toPng(toSvg(layOut(picture, createType(fonts)), createGlyphs()), fonts);
  };
}

function toPng(svg: string, { regular, strong, others }: Fonts): Uint8Array {
  const fontFiles = [...new Set([regular, strong, ...others].map(({ file }) => file))];
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter' } }).render().asPng();
}

const textsOf = ({ title, events, coverage }: Picture): readonly string[] => [
  title,
  ...events.flatMap(({ label, about = '', beside = [] }) => [label, about, ...beside.map((said) => said.label)]),
  ...coverage.map(({ publisher }) => publisher),
];
