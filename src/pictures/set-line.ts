import { COLORS } from './look.ts';
import type { Mark } from './scene.ts';
import type { Type } from './typesetting.ts';

/** Words of one look within a line. */
export interface Run {
  readonly text: string;
  readonly color: string;
  readonly strong: boolean;
}

export const widthOfRuns = (runs: readonly Run[], size: number, type: Type): number =>
  runs.reduce((sum, { text, strong }) => sum + type.width(text, { size, strong }), 0);

/** Runs after each other, from `x` on, or with `end` up to it, on a ground that hides the lines behind them. */
export function setLine(
  runs: readonly Run[],
  { x, y, size, end = false }: { readonly x: number; readonly y: number; readonly size: number; readonly end?: boolean },
  type: Type,
): readonly Mark[] {
  const width = widthOfRuns(runs, size, type);
  let at = end ? x - width : x;
  const ground: Mark = { kind: 'box', x: at - 2, y: y - size * 0.95, width: width + 4, height: size * 1.25, color: COLORS.ground };
  const texts = runs.flatMap(({ text, color, strong }) =>
    type.pieces(text, strong).map((piece): Mark => {
      const mark: Mark = { kind: 'text', x: at, y, style: { size, strong }, text: piece.text, color, face: piece.face };
      at += type.width(piece.text, { size, strong });
      return mark;
    }),
  );
  return [ground, ...texts];
}
