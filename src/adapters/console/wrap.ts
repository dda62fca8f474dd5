import type { PlainLine, Span } from '../../core/plain.ts';
import { graphemesOf, widthOf } from './width.ts';

/**
 * Rows of at most `columns` columns, broken at blanks, further ones `hang` columns in; a word that fits no row is cut between characters.
 *
 * Nothing is lost but the blanks at the breaks.
 */
export function wrap({ spans, hang }: PlainLine, columns: number): readonly (readonly Span[])[] {
  const room = Math.max(columns - hang, 1);
  const indent: Span = { text: ' '.repeat(hang) };
  const rows: Span[][] = [];
  let row: Span[] = [];
  let used = 0;
  const startRow = () => {
    rows.push(row);
    row = hang > 0 ? [indent] : [];
    used = hang;
  };
  for (const { gap, word, width } of wordsOf(spans)) {
    const atStart = used <= (rows.length > 0 ? hang : 0);
    if (width <= room && used + widthOf(gap?.text ?? '') + width > columns) {
      if (!atStart) startRow();
    } else if (gap !== undefined && (rows.length === 0 || !atStart)) {
      row.push(gap);
      used += widthOf(gap.text);
    }
    for (const piece of width > room ? cut(word) : word) {
      if (width > room && used + widthOf(piece.text) > columns) startRow();
      row.push(piece);
      used += widthOf(piece.text);
    }
  }
  return [...rows, row].map(joined);
}

interface Word {
  /** The blanks before it. */
  readonly gap: Span | undefined;
  /** One word, in several pieces where the look changes within it. */
  readonly word: readonly Span[];
  readonly width: number;
}

function wordsOf(spans: readonly Span[]): readonly Word[] {
  const words: { gap: Span | undefined; word: Span[]; width: number }[] = [];
  let gap: Span | undefined;
  let open = false;
  for (const span of spans) {
    for (const text of span.text.split(/( +)/u)) {
      if (text === '') continue;
      if (text.startsWith(' ')) {
        gap = { ...span, text };
        open = false;
        continue;
      }
      const last = words.at(-1);
      if (open && last !== undefined) {
        last.word.push({ ...span, text });
        last.width += widthOf(text);
      } else words.push({ gap, word: [{ ...span, text }], width: widthOf(text) });
      gap = undefined;
      open = true;
    }
  }
  return words;
}

/** Neighbors that look the same as one. */
function joined(row: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const span of row) {
    const last = spans.at(-1);
    if (last !== undefined && last.look === span.look) spans.splice(-1, 1, { ...last, text: last.text + span.text });
    else spans.push(span);
  }
  return spans;
}

const cut = (word: readonly Span[]): readonly Span[] => word.flatMap((span) => graphemesOf(span.text).map((text) => ({ ...span, text })));
