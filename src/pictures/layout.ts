import { STANDINGS } from '../core/claim.ts';
import { STANDING_WORDS } from '../core/label.ts';
import type { Picture } from '../core/picture.ts';
import { eventCounts } from '../core/presenting/timeline-picture.ts';
import { layOutCoverage } from './coverage.ts';
import { layOutRow } from './event-row.ts';
import { COLORS, MARGIN, PLOT, SEVERAL, SMALL, SUBTITLE, SYMBOLS, TITLE, WIDTH } from './look.ts';
import { type Row, toRows } from './rows.ts';
import { type Scale, type Tick, toScale, toSpan } from './scale.ts';
import type { Mark, Scene } from './scene.ts';
import { setLine } from './set-line.ts';
import type { Type } from './typesetting.ts';
import { dateWords } from './words.ts';

const MOST_ROWS = 24;
const LEAST_ROWS = 8;
const FEWER = 0.75;
/** Of all events together, in pixels. */
const MOST_HEIGHT = 1350;
const ROW_GAP = 12;
const SYMBOL = 7;
const FOOT = 26;
const NOTE = 'Each [n] is a source of the list that this picture belongs to.';

/** A timeline laid out from top to bottom: title, axis, a row an event, coverage on the same axis, what the symbols mean. */
export function layOut(picture: Picture, type: Type): Scene {
  const dated = picture.events.flatMap(({ day, precision }) => toSpan(day, precision) ?? []);
  const spans = [...dated, ...picture.coverage.flatMap(({ days }) => days.flatMap((day) => toSpan(day) ?? []))];
  const reach = spans.reduce(({ from, to }, span) => ({ from: Math.min(from, span.from), to: Math.max(to, span.to) }), spans[0] ?? { from: 0, to: 0 });
  const scale = toScale(reach, PLOT.left, PLOT.right, (ticks, x) => fits(ticks, x, type));

  const heading = headingOf(picture, dated.length > 0, type);
  const axisY = 118;
  const { rows, marks, bottom: y } = layOutRows(picture, { type, scale, top: axisY + 24 });
  const coverage = layOutCoverage(picture.coverage, { type, scale, top: y + 8 });
  const plotEnd = Math.max(coverage.bottom, y) + 8;
  const legend = legendOf(picture, rows, type, plotEnd + FOOT);
  return {
    width: WIDTH,
    height: Math.ceil(legend.bottom + FOOT),
    marks: [...heading, ...(spans.length > 0 ? axisOf(scale, axisY, plotEnd, type) : []), ...marks, ...coverage.marks, ...legend.marks],
  };
}

/** The rows of the events: fewer, of more events each, until they are not too high. */
function layOutRows(picture: Picture, { type, scale, top }: { readonly type: Type; readonly scale: Scale; readonly top: number }) {
  for (let most = MOST_ROWS; ; most = Math.floor(most * FEWER)) {
    const rows = toRows(picture.events, most);
    const marks: Mark[] = [];
    let [y, before] = [top, ''];
    for (const row of rows) {
      const date = dateWords(row).join(' ');
      const laid = layOutRow(row, { type, scale, top: y, dated: date !== before });
      marks.push(...laid.marks);
      y = laid.bottom + ROW_GAP;
      before = date;
    }
    if (y - top < MOST_HEIGHT || most <= LEAST_ROWS) return { rows, marks, bottom: y };
  }
}

function headingOf(picture: Picture, isDated: boolean, type: Type): readonly Mark[] {
  const room = WIDTH - 2 * MARGIN;
  const name = type.readable(picture.title);
  const tail = name === '' ? 'Timeline' : ' · timeline';
  const title = type.cut(name, room - type.width(tail, TITLE), TITLE);
  const counts = isDated ? eventCounts(picture) : 'No dated events';
  const runs = [
    { text: title, color: COLORS.text, strong: true },
    { text: tail, color: COLORS.muted, strong: true },
  ];
  return [
    ...setLine(runs, { x: MARGIN, y: 54, size: TITLE.size }, type),
    ...setLine([{ text: type.cut(counts, room, SUBTITLE), color: COLORS.muted, strong: false }], { x: MARGIN, y: 84, size: SUBTITLE.size }, type),
  ];
}

const TICK_GAP = 14;

/** Whether no label touches the next or leaves the picture. */
function fits(ticks: readonly Tick[], x: (day: number) => number, type: Type): boolean {
  const places = ticks.map(({ at, label }) => ({ at: x(at), half: type.width(label, SMALL) / 2 }));
  return places.every(({ at, half }, place) => {
    const next = places[place + 1];
    return at - half > MARGIN && at + half < WIDTH - MARGIN / 4 && (next === undefined || at + half + TICK_GAP < next.at - next.half);
  });
}

function axisOf({ ticks, x }: Scale, y: number, end: number, type: Type): readonly Mark[] {
  return [
    { kind: 'line', x: PLOT.left, y: y + 8, toX: PLOT.right, toY: y + 8, color: COLORS.axis },
    ...ticks.flatMap(({ at, label }): readonly Mark[] => [
      { kind: 'line', x: x(at), y: y + 8, toX: x(at), toY: end, color: COLORS.faint },
      ...setLine([{ text: label, color: COLORS.muted, strong: false }], { x: x(at) - type.width(label, SMALL) / 2, y, size: SMALL.size }, type),
    ]),
  ];
}

/** The symbols that are there, in words, and where the sources are. */
function legendOf({ events }: Picture, rows: readonly Row[], type: Type, top: number) {
  const used = new Set(events.flatMap(({ standing, beside = [] }) => [standing, ...beside.map((said) => said.standing)]));
  const marks: Mark[] = [];
  let [x, y] = [MARGIN, top];
  const add = (text: string, symbol?: Omit<Extract<Mark, { kind: 'symbol' }>, 'kind' | 'x' | 'y' | 'size'>) => {
    const indent = symbol === undefined ? 0 : 22;
    const width = indent + type.width(text, SMALL);
    if (x > MARGIN && x + width > WIDTH - MARGIN) [x, y] = [MARGIN, y + FOOT];
    if (symbol !== undefined) marks.push({ kind: 'symbol', x: x + SYMBOL, y: y - 5, size: SYMBOL, ...symbol });
    marks.push(...setLine([{ text, color: COLORS.muted, strong: false }], { x: x + indent, y, size: SMALL.size }, type));
    x += width + 26;
  };
  for (const standing of STANDINGS) if (used.has(standing)) add(STANDING_WORDS[standing], SYMBOLS[standing]);
  if (rows.some((row) => new Set(row.events.map(({ standing }) => standing)).size > 1)) add('several of these', SEVERAL);
  if (events.some(({ precision }) => precision !== 'day')) add('hollow: the day is not known', { shape: 'circle', color: COLORS.muted, hollow: true });
  if (events.length > 0) add(NOTE);
  return { rows, marks, bottom: y };
}
