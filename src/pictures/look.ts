import type { Standing } from '../core/claim.ts';

/** Pixels. */
export const WIDTH = 1200;
export const MARGIN = 40;
/** Where days are drawn; to the left of it stand dates and publishers. */
export const PLOT = { left: 268, right: 1132 };
export const COLUMN = PLOT.left - MARGIN - 24;

/** An opaque ground of its own: the picture looks the same on a light and on a dark screen. */
export const COLORS = { ground: '#fcfbf8', border: '#cfcabf', text: '#1d1c1a', muted: '#5b574f', faint: '#e4e0d7', axis: '#8a857a', dot: '#33566f' };

/** Shape and color of a standing. The word is always beside it. Each color has a contrast of at least 4.5 to the ground. */
export const SYMBOLS: Readonly<Record<Standing, { readonly shape: Shape; readonly color: string }>> = {
  reported: { shape: 'circle', color: '#33566f' },
  attributed: { shape: 'square', color: '#3b5fa8' },
  alleged: { shape: 'diamond', color: '#9a5300' },
  denied: { shape: 'cross', color: '#b3231d' },
  unverified: { shape: 'triangle', color: '#7a3f9d' },
  confirmed: { shape: 'check', color: '#1c6b3a' },
  no_comment: { shape: 'dash', color: '#5b574f' },
  assessment: { shape: 'pentagon', color: '#0b6a70' },
};

/** Several events that do not stand alike. */
export const SEVERAL = { shape: 'ring', color: COLORS.text } as const;

export type Shape = 'ring' | 'circle' | 'square' | 'diamond' | 'cross' | 'triangle' | 'check' | 'dash' | 'pentagon';

export const TITLE = { size: 30, strong: true };
export const SUBTITLE = { size: 18 };
export const SECTION = { size: 17, strong: true };
export const DATE = { size: 17, strong: true };
export const LABEL = { size: 18 };
export const BESIDE = { size: 16 };
export const SMALL = { size: 15 };
