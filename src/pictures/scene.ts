import type { Face } from './face.ts';
import type { Shape } from './look.ts';
import type { Style } from './typesetting.ts';

/** Words in one look. `x` is their left end, `y` their base line. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly style: Style;
  readonly text: string;
  readonly color: string;
  /** What draws all of it. */
  readonly face: Face;
}

export type Mark =
  | TextMark
  | {
      readonly kind: 'line';
      readonly x: number;
      readonly y: number;
      readonly toX: number;
      readonly toY: number;
      readonly color: string;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly color: string;
      readonly round?: number;
    }
  /** `hollow` where the day is not known. */
  | {
      readonly kind: 'symbol';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly shape: Shape;
      readonly color: string;
      readonly hollow?: boolean;
    };

/** What is drawn, the last on top, in pixels. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}
