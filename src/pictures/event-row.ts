import type { Standing } from '../core/claim.ts';
import { BESIDE, COLORS, DATE, LABEL, MARGIN, PLOT, SEVERAL, SYMBOLS } from './look.ts';
import type { Row } from './rows.ts';
import type { Scale } from './scale.ts';
import type { Mark } from './scene.ts';
import { type Run, setLine, widthOfRuns } from './set-line.ts';
import type { Type } from './typesetting.ts';
import { dateWords, markerWords, type RowWords, toWords, type Words } from './words.ts';

const LINE = 24;
const SMALL_LINE = 22;
const SYMBOL = 8;
const SMALL_SYMBOL = 5.5;
const GAP = 18;
const MOST_LINES = 2;
/** How much of a line its markers may take. */
const MOST_OF_ROOM = 0.5;
const INDENT = 18;
const BETWEEN = 20;
const EVEN = 12;
/** Beside the symbol; with less the words go below it. */
const LEAST_ROOM = 340;
/** Who denies something wants some room too. */
const BELOW_WANTED = 480;

/** A row of events below `top`: its date in the column, its symbol at its day, its words on the side of the symbol that has more room. */
export function layOutRow(
  row: Row,
  { type, scale, top, dated }: { readonly type: Type; readonly scale: Scale; readonly top: number; readonly dated: boolean },
) {
  const words = toWords(row, type);
  const [from, to] = [scale.x(row.from), scale.x(row.to)];
  const middle = (from + to) / 2;
  const half = Math.max(SYMBOL, (to - from) / 2) + GAP;
  const rooms = { left: middle - half - PLOT.left, right: PLOT.right - middle - half };
  const wanted = widthOf(words, type);
  const most = Math.max(rooms.left, rooms.right);
  const isUnder = most < Math.min(wanted, LEAST_ROOM);
  const end = !isUnder && rooms.right < wanted && rooms.left > rooms.right;
  const x = isUnder ? PLOT.left : end ? middle - half : middle + half;
  const place = { type, x, end, room: isUnder ? PLOT.right - PLOT.left : end ? rooms.left : rooms.right };

  const marks: Mark[] = [];
  const y = top + LINE / 2;
  const dates = dated ? dateWords(row) : [];
  for (const [at, text] of dates.entries()) {
    marks.push(...setLine([{ text, color: COLORS.text, strong: true }], { x: MARGIN, y: y + 6 + at * LINE, size: DATE.size }, type));
  }
  const isExact = row.events.every(({ precision }) => precision === 'day');
  const { shape, color } = words.standing === null ? SEVERAL : SYMBOLS[words.standing];
  if (to > from) marks.push({ kind: 'box', x: from, y: y - 3, width: to - from, height: 6, color, round: 3 });
  marks.push({ kind: 'symbol', x: middle, y, size: SYMBOL, shape, color, hollow: !isExact && words.standing !== null });

  const lines = setLines(words, place);
  const below = toBelowLines(words.below, place);
  let bottom = isUnder ? top + LINE : top;
  for (const runs of lines) {
    marks.push(...setLine(runs, { x, y: bottom + LINE / 2 + 6, size: LABEL.size, end }, type));
    bottom += LINE;
  }
  for (const line of below) {
    marks.push(...layOutBelow(line, { ...place, y: bottom + SMALL_LINE / 2 }));
    bottom += SMALL_LINE;
  }
  return { marks, bottom: Math.max(bottom, top + dates.length * LINE) };
}

interface Place {
  readonly type: Type;
  readonly x: number;
  readonly end: boolean;
  readonly room: number;
}

const tailOf = ({ markers }: Words, room: number, size: number, type: Type): string =>
  markerWords(markers, (words) => type.width(words, { size }) <= room * MOST_OF_ROOM);

function widthOf(words: RowWords, type: Type): number {
  const tail = tailOf(words, PLOT.right - PLOT.left, LABEL.size, type);
  const below = words.below.reduce((sum, { lead, detail }) => sum + INDENT + BETWEEN + type.width(lead + detail, BESIDE), 0);
  return Math.max(type.width(words.lead, { ...LABEL, strong: true }) + type.width(words.detail + tail, LABEL), Math.min(below, BELOW_WANTED));
}

/** Breaks the words of a row, the lines about equally long. What is strong stands at the beginning of the first line. */
function setLines(words: Words, { type, room }: Place): readonly (readonly Run[])[] {
  const { standing, lead, detail } = words;
  const tail = tailOf(words, room, LABEL.size, type);
  const color = standing === null ? COLORS.text : SYMBOLS[standing].color;
  const taken = type.width(lead, { ...LABEL, strong: true });
  const wrap = (width: number) => type.wrap(detail, tail, { first: width - taken, rest: width }, MOST_LINES, LABEL);
  const isWhole = (lines: readonly string[]) => lines.join('').replaceAll(' ', '') === (detail + tail).replaceAll(' ', '');
  let lines = wrap(room);
  for (let width = room - EVEN; lines.length > 1 && width > room / 2; width -= EVEN) {
    const narrower = wrap(width);
    if (!isWhole(narrower)) break;
    lines = narrower;
  }
  const [first = '', ...rest] = lines;
  return [
    [
      { text: lead, color, strong: true },
      { text: first, color: COLORS.text, strong: false },
    ],
    ...rest.map((text) => [{ text, color: COLORS.text, strong: false }]),
  ];
}

/** Words with a small symbol before them. */
interface Below {
  readonly standing: Standing | null;
  readonly runs: readonly Run[];
  readonly width: number;
}

/** Short ones go beside each other. */
function toBelowLines(all: readonly Words[], { type, room }: Place): readonly (readonly Below[])[] {
  const lines: Below[][] = [];
  for (const words of all) {
    const { standing, lead, detail } = words;
    const tail = tailOf(words, room, BESIDE.size, type);
    const left = room - INDENT - type.width(lead, { ...BESIDE, strong: true }) - type.width(tail, BESIDE);
    const runs = [
      { text: lead, color: (standing === null ? SEVERAL : SYMBOLS[standing]).color, strong: true },
      { text: `${type.cut(detail, left, BESIDE)}${tail}`, color: COLORS.muted, strong: false },
    ];
    const below = { standing, runs, width: INDENT + widthOfRuns(runs, BESIDE.size, type) };
    const last = lines.at(-1);
    if (last !== undefined && widthOfLine([...last, below]) <= room) last.push(below);
    else lines.push([below]);
  }
  return lines;
}

const widthOfLine = (line: readonly Below[]): number => line.reduce((sum, { width }) => sum + width, (line.length - 1) * BETWEEN);

function layOutBelow(line: readonly Below[], { type, x, end, y }: Place & { readonly y: number }): readonly Mark[] {
  let start = end ? x - widthOfLine(line) : x;
  return line.flatMap(({ standing, runs, width }): readonly Mark[] => {
    const { shape, color } = standing === null ? SEVERAL : SYMBOLS[standing];
    const marks: readonly Mark[] = [
      ...setLine(runs, { x: start + INDENT, y: y + 5.5, size: BESIDE.size }, type),
      { kind: 'symbol', x: start + SMALL_SYMBOL + 1, y, size: SMALL_SYMBOL, shape, color },
    ];
    start += width + BETWEEN;
    return marks;
  });
}
