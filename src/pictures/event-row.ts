import { BESIDE, COLORS, DATE, LABEL, MARGIN, PLOT, SYMBOLS } from './look.ts';
import type { Row } from './rows.ts';
import type { Scale } from './scale.ts';
import type { Mark, TextMark } from './scene.ts';
import type { Type } from './type.ts';
import { dateWords, toWords, type Words } from './words.ts';

const LINE = 24;
const SMALL_LINE = 22;
const SYMBOL = 8;
const SMALL_SYMBOL = 5.5;
const GAP = 18;
const MOST_LINES = 2;

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
  const wanted = Math.max(...[words, ...words.below].map((line, at) => widthOf(line, at > 0, type)));
  const end = rooms.right < wanted && rooms.left > rooms.right;
  const x = end ? middle - half : middle + half;
  const place = { type, x, end, room: end ? rooms.left : rooms.right };

  const marks: Mark[] = [];
  const y = top + LINE / 2;
  const dates = dated ? dateWords(row) : [];
  marks.push(...dates.map((text, at): Mark => ({ kind: 'text', x: MARGIN, y: y + 6 + at * LINE, style: DATE, runs: [{ text, color: COLORS.text }] })));
  const isExact = row.events.every(({ precision }) => precision === 'day');
  const { shape, color } = words.standing === null ? { shape: 'circle' as const, color: COLORS.text } : SYMBOLS[words.standing];
  if (to > from) marks.push({ kind: 'box', x: from, y: y - 3, width: to - from, height: 6, color, round: 3 });
  marks.push({ kind: 'symbol', x: middle, y, size: SYMBOL, shape, color, hollow: !isExact || words.standing === null });

  const lines = setLines(words, place);
  marks.push(...lines.map((runs, at): Mark => ({ kind: 'text', x, y: y + 6 + at * LINE, style: LABEL, end, runs })));
  let bottom = top + lines.length * LINE;
  for (const below of words.below) {
    marks.push(...layOutBelow(below, { ...place, y: bottom + SMALL_LINE / 2 }));
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

type Runs = TextMark['runs'];

const widthOf = ({ lead, detail, tail }: Words, isBelow: boolean, type: Type): number =>
  isBelow
    ? INDENT + type.width(lead, { ...BESIDE, strong: true }) + type.width(detail + tail, BESIDE)
    : type.width(lead, { ...LABEL, strong: true }) + type.width(detail + tail, LABEL);

/** Breaks the words of a row. What is strong stands at the beginning of the first line. */
function setLines({ standing, lead, detail, tail }: Words, { type, room }: Place): readonly Runs[] {
  const color = standing === null ? COLORS.text : SYMBOLS[standing].color;
  const taken = type.width(lead, { ...LABEL, strong: true });
  const [first = '', ...rest] = type.wrap(detail, tail, { first: room - taken, rest: room }, MOST_LINES, LABEL);
  return [
    [
      { text: lead, color, strong: true },
      { text: first, color: COLORS.text },
    ],
    ...rest.map((text): Runs => [{ text, color: COLORS.text }]),
  ];
}

const INDENT = 20;

/** One line with a small symbol before it, on whichever side of the symbol of its row. */
function layOutBelow({ standing, lead, detail, tail }: Words, { type, x, end, room, y }: Place & { readonly y: number }): readonly Mark[] {
  const { shape, color } = standing === null ? { shape: 'circle' as const, color: COLORS.muted } : SYMBOLS[standing];
  const taken = type.width(lead, { ...BESIDE, strong: true });
  const rest = `${type.cut(detail, room - INDENT - taken - type.width(tail, BESIDE), BESIDE)}${tail}`;
  const start = end ? x - taken - type.width(rest, BESIDE) : x + INDENT;
  return [
    { kind: 'symbol', x: start - INDENT + SMALL_SYMBOL + 1, y, size: SMALL_SYMBOL, shape, color },
    {
      kind: 'text',
      x: start,
      y: y + 5.5,
      style: BESIDE,
      runs: [
        { text: lead, color, strong: true },
        { text: rest, color: COLORS.muted },
      ],
    },
  ];
}
