import type { Action, Message } from '../../core/message.ts';
import { type PlainLine, type Span, toPlainLines } from '../../core/plain.ts';
import { toVisible } from '../../core/visible.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

export interface RenderOptions {
  /** Where rows are wrapped; null leaves each line whole, as what other programs read must be. */
  readonly columns: number | null;
  readonly color: boolean;
  /** Buttons as numbers that can be typed, or as the lines that they hold. */
  readonly buttons: 'numbers' | 'lines';
}

/** A message as text for a terminal, without a line end. All of it is visible characters but the colors, which are ours. */
export function render({ blocks }: Message, { columns, color, buttons }: RenderOptions): string {
  const paint = color ? painted : ({ text }: Span) => text;
  return toPlainLines(blocks, (actions) => buttonLines(actions, buttons, columns))
    .flatMap((line) => (columns === null ? [line.spans] : wrap(line, columns)))
    .map((spans) => spans.map(paint).join('').trimEnd())
    .join('\n');
}

/** SGR codes (ECMA-48). The words say the same: colors only help the eye. */
const CODES: Readonly<Record<NonNullable<Span['look']>, string>> = {
  strong: '1',
  emphasis: '3',
  code: '36',
  struck: '9',
  small: '2',
  warning: '33',
  error: '31',
  reported: '1',
  attributed: '1',
  alleged: '1;33',
  denied: '1;31',
  unverified: '1;35',
  confirmed: '1;32',
  no_comment: '1',
  assessment: '1;36',
};

const painted = ({ text, look }: Span): string => (look === undefined || text.trim() === '' ? text : `\u001b[${CODES[look]}m${text}\u001b[0m`);

/** Lines to type are the most used ones alone: they are longer than buttons. */
const FEW = 3;

/** Buttons side by side; none is broken across rows. */
function buttonLines(actions: readonly Action[], buttons: 'numbers' | 'lines', columns: number | null): readonly PlainLine[] {
  const items =
    buttons === 'numbers' ? actions.map(({ label }, at) => `${at + 1}) ${toVisible(label)}`) : actions.slice(0, FEW).map(({ line }) => toVisible(line));
  const [gap, first] = buttons === 'numbers' ? ['   ', ''] : [' · ', 'Next: '];
  const rows: string[] = [];
  for (const [at, item] of items.entries()) {
    const row = rows.at(-1);
    const longer = at === 0 ? `${first}${item}` : `${row}${gap}${item}`;
    if (at > 0 && columns !== null && widthOf(longer) > columns) rows.push(`${' '.repeat(first.length)}${item}`);
    else rows.splice(-1, 1, longer);
  }
  return rows.map((text) => ({ spans: [{ text, look: 'small' }], hang: 2 }));
}
