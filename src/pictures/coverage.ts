import type { Picture } from '../core/picture.ts';
import { counted } from '../core/presenting/inlines.ts';
import { COLORS, COLUMN, MARGIN, PLOT, SECTION, SMALL } from './look.ts';
import { type Scale, toSpan } from './scale.ts';
import type { Mark } from './scene.ts';
import { setLine } from './set-line.ts';
import type { Type } from './typesetting.ts';

const MOST_ROWS = 8;
const ROW = 27;
const DOT = 5.5;

/** A row a publisher below `top`, most covered first, with a dot a day. */
export function layOutCoverage(coverage: Picture['coverage'], { type, scale, top }: { readonly type: Type; readonly scale: Scale; readonly top: number }) {
  const rows = coverage
    .map(({ publisher, days }) => ({ publisher, days: [...new Set(days)].flatMap((day) => toSpan(day)?.from ?? []) }))
    .filter(({ days }) => days.length > 0)
    .toSorted((a, b) => b.days.length - a.days.length);
  if (rows.length === 0) return { marks: [], bottom: top };
  const heading = `Coverage · ${counted(rows.length, 'publisher')}`;
  const marks: Mark[] = [...setLine([{ text: heading, color: COLORS.text, strong: true }], { x: MARGIN, y: top + 20, size: SECTION.size }, type)];
  let y = top + 20 + ROW;
  const add = (name: string, tail: string, days: readonly number[], color: string) => {
    const cut = type.cut(name, COLUMN - type.width(tail, SMALL), SMALL);
    marks.push(...setLine([{ text: `${cut}${tail}`, color: COLORS.text, strong: false }], { x: MARGIN, y: y + 5, size: SMALL.size }, type));
    marks.push({ kind: 'line', x: PLOT.left, y, toX: PLOT.right, toY: y, color: COLORS.faint });
    marks.push(...days.map((day): Mark => ({ kind: 'symbol', x: scale.x(day), y, size: DOT, shape: 'circle', color })));
    y += ROW;
  };
  for (const { publisher, days } of rows.slice(0, MOST_ROWS)) {
    add(type.readable(publisher) || 'name not drawable', days.length > 1 ? ` · ${days.length} days` : '', days, COLORS.dot);
  }
  const more = rows.slice(MOST_ROWS);
  if (more.length > 0) add(`and ${more.length} more`, '', [...new Set(more.flatMap(({ days }) => days))], COLORS.axis);
  return { marks, bottom: y - ROW / 2 };
}
