import { toVisible } from '../../core/visible.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text in parts of at most `size` UTF-16 units, cut at blanks where there is one in the last third, never within a character. Joined they are the visible text. */
export function splitText(text: string, size: number): readonly string[] {
  const visible = toVisible(text);
  if (visible.length <= size) return [visible];
  const parts: string[] = [];
  let part = '';
  for (const piece of charactersOf(visible, size)) {
    if (part.length + piece.length > size) {
      const blank = part.lastIndexOf(' ') + 1;
      const end = blank > (size * 2) / 3 ? blank : part.length;
      parts.push(part.slice(0, end));
      part = part.slice(end);
    }
    part += piece;
  }
  return part === '' ? parts : [...parts, part];
}

/** At most `size` UTF-16 units of what is seen, with `…` where something is left out. */
export function shortened(text: string, size: number): string {
  const visible = toVisible(text);
  return visible.length <= size ? visible : `${splitText(visible.slice(0, 2 * size), size - 1)[0]?.trimEnd()}…`;
}

/** Characters as people count them; one of more units than fit (a letter under hundreds of marks) by its code points. */
function* charactersOf(text: string, size: number): Iterable<string> {
  for (const { segment } of graphemes.segment(text)) {
    if (segment.length <= Math.max(1, size / 4)) yield segment;
    else yield* segment;
  }
}
