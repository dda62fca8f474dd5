import type { Glyphs } from './glyphs.ts';
import { COLORS, type Shape } from './look.ts';
import type { Mark, Scene, TextMark } from './scene.ts';

/**
 * A scene as SVG 1.1: shapes and texts, the latter escaped. What `glyphs` can draw is outlines instead.
 */
export function toSvg({ width, height, marks }: Scene, glyphs?: Glyphs): string {
  const drawn = marks.map((mark) => draw(mark, glyphs));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter">`,
    ...(glyphs === undefined ? [] : [glyphs.definitions()]),
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="${COLORS.ground}" stroke="${COLORS.border}"/>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

function draw(mark: Mark, glyphs: Glyphs | undefined): string {
  switch (mark.kind) {
    case 'text':
      return drawText(mark, glyphs);
    case 'line':
      return `<path d="M${n(mark.x)} ${n(mark.y)}L${n(mark.toX)} ${n(mark.toY)}" stroke="${mark.color}"/>`;
    case 'box':
      return `<rect x="${n(mark.x)}" y="${n(mark.y)}" width="${n(mark.width)}" height="${n(mark.height)}"${mark.round === undefined ? '' : ` rx="${n(mark.round)}"`} fill="${mark.color}"/>`;
    case 'symbol':
      return drawSymbol(mark);
  }
}

function drawText({ x, y, style, text, color, face }: TextMark, glyphs: Glyphs | undefined): string {
  const { size, strong = false } = style;
  const outlines = glyphs?.draw(text, { x: round(x), y: round(y), size, face, color });
  if (outlines !== undefined) return outlines;
  return `<text x="${n(x)}" y="${n(y)}" font-size="${size}" fill="${color}"${strong ? ' font-weight="600"' : ''} xml:space="preserve">${escaped(text)}</text>`;
}

/** Paths around 0 0 that reach from -1 to 1. Those that are lines are drawn as lines. */
const PATHS: Readonly<Record<Shape, { readonly path: string; readonly open?: boolean }>> = {
  ring: { path: 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0ZM-0.42 0A0.42 0.42 0 1 0 0.42 0A0.42 0.42 0 1 0 -0.42 0Z' },
  circle: { path: 'M-0.85 0A0.85 0.85 0 1 1 0.85 0A0.85 0.85 0 1 1 -0.85 0Z' },
  square: { path: 'M-0.75 -0.75H0.75V0.75H-0.75Z' },
  diamond: { path: 'M0 -1.1L1.1 0L0 1.1L-1.1 0Z' },
  cross: { path: 'M-0.75 -0.75L0.75 0.75M-0.75 0.75L0.75 -0.75', open: true },
  triangle: { path: 'M0 -0.95L1 0.8H-1Z' },
  check: { path: 'M-0.9 0.05L-0.25 0.7L0.9 -0.7', open: true },
  dash: { path: 'M-0.9 0H0.9', open: true },
  pentagon: { path: 'M0 -1L0.95 -0.31L0.59 0.81H-0.59L-0.95 -0.31Z' },
};

function drawSymbol({ x, y, size, shape, color, hollow = false }: Extract<Mark, { kind: 'symbol' }>): string {
  const { path, open = false } = PATHS[shape];
  const place = `transform="translate(${n(x)} ${n(y)}) scale(${n(size)})"`;
  if (!open)
    return `<path d="${path}" ${place} fill="${hollow ? COLORS.ground : color}" stroke="${hollow ? color : COLORS.ground}" stroke-width="${hollow ? 0.3 : 0.15}"/>`;
  const stroke = (width: number, paint: string) => `<path d="${path}" ${place} fill="none" stroke="${paint}" stroke-width="${width}" stroke-linecap="round"/>`;
  return stroke(0.8, COLORS.ground) + stroke(hollow ? 0.25 : 0.45, color);
}

/** At most two digits after the point. */
const round = (value: number): number => Math.round(value * 100) / 100;
const n = (value: number): string => String(round(value));

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? '');
