import type { Picture } from '../core/picture.ts';
import { counted } from '../core/presenting/inlines.ts';
import { COLORS, COLUMN, MARGIN, PLOT, SECTION, SMALL } from './look.ts';
import { type Scale, toSpan } from './scale.ts';
import type { Mark } from './scene.ts';
import type { Type } from './type.ts';

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
  const marks: Mark[] = [{ kind: 'text', x: MARGIN, y: top + 20, style: SECTION, runs: [{ text: 'Coverage by publisher, a dot a day', color: COLORS.text }] }];
  let y = top + 20 + ROW;
  for (const { publisher, days } of rows.slice(0, MOST_ROWS)) {
    const count = days.length > 1 ? ` · ${days.length}` : '';
    const name = type.cut(type.readable(publisher) || 'name not drawable', COLUMN - type.width(count, SMALL), SMALL);
    marks.push({ kind: 'text', x: MARGIN, y: y + 5, style: SMALL, runs: [{ text: `${name}${count}`, color: COLORS.text }] });
    marks.push({ kind: 'line', x: PLOT.left, y, toX: PLOT.right, toY: y, color: COLORS.faint });
    marks.push(...days.map((day): Mark => ({ kind: 'symbol', x: scale.x(day), y, size: DOT, shape: 'circle', color: COLORS.dot })));
    y += ROW;
  }
  const more = rows.slice(MOST_ROWS);
  if (more.length > 0) {
    const others = more.flatMap(({ days }) => days).length;
    const text = `and ${counted(more.length, 'more publisher')}, ${counted(others, 'day')} in all`;
    marks.push({ kind: 'text', x: MARGIN, y: y + 5, style: SMALL, runs: [{ text, color: COLORS.muted }] });
    y += ROW;
  }
  return { marks, bottom: y - ROW / 2 };
}
