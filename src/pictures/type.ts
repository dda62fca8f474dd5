import { toVisible } from '../core/visible.ts';
import type { Fonts } from './fonts.ts';

export interface Style {
  /** In pixels. */
  readonly size: number;
  readonly strong?: boolean;
}

/** How texts are set: what of them can be drawn, how wide they are, where they break. */
export interface Type {
  /** A text as one line of characters that the fonts have; empty when nothing that can be read is left. */
  readable(text: string): string;
  /** Upper bound of the width in pixels. */
  width(text: string, style: Style): number;
  /** The text, or as much of its beginning as fits before an ellipsis. */
  cut(text: string, room: number, style: Style): string;
  /** The text in at most `lines` lines, the first of which may have less room. `tail` ends the last line, whatever is cut before it. */
  wrap(text: string, tail: string, room: { readonly first: number; readonly rest: number }, lines: number, style: Style): readonly string[];
}

/** Longer texts are cut before they are looked at: no line of a picture holds as much. */
const LONGEST = 400;
/** Kerning and joined letters make most words narrower than the sum of their letters, few wider. */
const SLACK = 1.015;
const UNREADABLE = /[\ufffd\p{Co}\p{Cn}]/u;
const MARKS = /(\p{M}{2})\p{M}+/gu;
const LOOSE_JOINERS = /(?<![\p{L}\p{M}])[\u200c\u200d]+|[\u200c\u200d]+(?!\p{L})/gu;
const EMPTY_BRACKETS = /\(\s*[,;]?\s*\)|\[\s*\]|（\s*）|「\s*」|《\s*》/gu;
const JOINERS = '\u200c\u200d';

export function createType({ regular, strong, others }: Fonts): Type {
  const has = (character: string): boolean => JOINERS.includes(character) || faceOf(character) !== undefined;
  const faceOf = (character: string) => [regular, ...others].find((face) => face.has(pointOf(character)));

  function readable(text: string): string {
    const shown = toVisible(Array.from(text).slice(0, LONGEST).join('')).normalize('NFC').replace(MARKS, '$1');
    const kept = Array.from(shown, (character) => (/\s/u.test(character) || UNREADABLE.test(character) || !has(character) ? ' ' : character)).join('');
    const tidy = kept
      .replace(LOOSE_JOINERS, '')
      .replace(EMPTY_BRACKETS, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/\s+(?=[,;.)])/gu, '')
      .trim();
    return /[\p{L}\p{N}]/u.test(tidy) ? tidy : '';
  }

  function width(text: string, { size, strong: isStrong = false }: Style): number {
    const own = isStrong ? strong : regular;
    let sum = 0;
    for (const character of text) sum += (own.has(pointOf(character)) ? own : faceOf(character))?.advance(pointOf(character)) ?? 0;
    return sum * size * SLACK;
  }

  /** How many characters of it fit. A mark stays with its letter. */
  function fitting(characters: readonly string[], room: number, style: Style): number {
    let [count, used] = [0, 0];
    while (count < characters.length) {
      used += width(characters[count] ?? '', style);
      if (used > room) break;
      count++;
    }
    while (count > 0 && count < characters.length && /[\p{M}\u200c\u200d]/u.test(characters[count] ?? '')) count--;
    return count;
  }

  function cut(text: string, room: number, style: Style): string {
    if (width(text, style) <= room) return text;
    const characters = Array.from(text);
    const begin = characters
      .slice(0, fitting(characters, room - width('…', style), style))
      .join('')
      .replace(/[\s,;]+$/u, '');
    return begin === '' ? '' : `${begin}…`;
  }

  function wrap(text: string, tail: string, room: { readonly first: number; readonly rest: number }, lines: number, style: Style): readonly string[] {
    const wrapped: string[] = [];
    let rest = text;
    for (;;) {
      const own = wrapped.length === 0 ? room.first : room.rest;
      if (width(rest + tail, style) <= own) return [...wrapped, `${rest}${tail}`];
      if (wrapped.length === lines - 1) return [...wrapped, `${cut(rest, own - width(tail, style), style)}${tail}`];
      const characters = Array.from(rest);
      const end = lastBreak(characters, Math.min(fitting(characters, own, style), characters.length - 1));
      wrapped.push(characters.slice(0, end).join('').trimEnd());
      rest = characters.slice(end).join('').trimStart();
    }
  }

  return { readable, width, cut, wrap };
}

const WIDE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;

/** The last place, at most `end`, where a line may end; `end` itself where a word is longer than that. */
function lastBreak(characters: readonly string[], end: number): number {
  for (let at = end; at > 0; at--) {
    const next = characters[at] ?? ' ';
    if (next === ' ' || characters[at - 1] === ' ' || WIDE.test(next)) return at;
  }
  return end;
}

const pointOf = (character: string): number => character.codePointAt(0) ?? 0;
