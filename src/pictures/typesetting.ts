import { toVisible } from '../core/visible.ts';
import type { Face } from './face.ts';
import type { Fonts } from './fonts.ts';

export interface Style {
  /** In pixels. */
  readonly size: number;
  readonly strong?: boolean;
}

/** Characters that one face draws. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
}

/** How texts are set: what of them can be drawn, how wide they are, where they break. */
export interface Type {
  /** A text as one line of characters that the fonts have; empty when nothing that can be read is left. */
  readable(text: string): string;
  /** The text by the faces that draw it. */
  pieces(text: string, isStrong: boolean): readonly Piece[];
  /** In pixels, the sum of its letters. */
  width(text: string, style: Style): number;
  /** The text, or as much of its beginning as fits before an ellipsis. */
  cut(text: string, room: number, style: Style): string;
  /** The text in at most `lines` lines, the first of which may have less room. `tail` ends the last line, whatever is cut before it. */
  wrap(text: string, tail: string, room: { readonly first: number; readonly rest: number }, lines: number, style: Style): readonly string[];
}

/** Longer texts are cut before they are looked at: no line of a picture holds as much. */
const LONGEST = 400;
const UNREADABLE = /[\s\ufffd\p{Co}\p{Cn}]/u;
const MARK = /\p{M}/u;
const PILED_MARKS = /(\p{M}{2})\p{M}+/gu;
const LOOSE_JOINERS = /(?<![\p{L}\p{M}])[\u200c\u200d]+|[\u200c\u200d]+(?!\p{L})/gu;
const EMPTY_BRACKETS = /\(\s*[,;]?\s*\)|\[\s*\]|（\s*）|「\s*」|《\s*》/gu;
const LETTER = /[\p{L}\p{N}]/u;

export function createType({ regular, strong, others }: Fonts): Type {
  const faces = [regular, ...others];
  const known = new Map<string, Face | undefined>();

  function faceOf(character: string): Face | undefined {
    if (known.has(character)) return known.get(character);
    const face = faces.find((one) => one.has(pointOf(character)));
    known.set(character, face);
    return face;
  }

  function readable(text: string): string {
    const shown = toVisible(Array.from(text).slice(0, LONGEST).join('')).normalize('NFC').replace(PILED_MARKS, '$1');
    let before: Face | undefined;
    const kept = Array.from(shown, (character) => {
      if (isFollower(character)) return isJoiner(character) || before?.has(pointOf(character)) ? character : '';
      before = UNREADABLE.test(character) ? undefined : faceOf(character);
      return before === undefined ? ' ' : character;
    });
    const tidy = kept
      .join('')
      .replace(LOOSE_JOINERS, '')
      .replace(EMPTY_BRACKETS, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/\s+(?=[,;.)])/gu, '')
      .trim();
    return LETTER.test(tidy) ? tidy : '';
  }

  /** What is no letter stays with the letters around it where these are of one other face: its words keep their order. */
  function pieces(text: string, isStrong: boolean): readonly Piece[] {
    if (others.length === 0) return text === '' ? [] : [{ text, face: isStrong ? strong : regular }];
    const characters = Array.from(text);
    const chosen: (Face | undefined)[] = characters.map((character) => (isFollower(character) ? undefined : faceOf(character)));
    const found: { text: string; face: Face }[] = [];
    for (const [at, character] of characters.entries()) {
      const last = found.at(-1);
      const face = chosen[at] ?? last?.face ?? regular;
      const joins = last !== undefined && last.face !== regular && face === regular && !LETTER.test(character) && last.face.has(pointOf(character));
      const next = joins ? characters.findIndex((later, place) => place > at && LETTER.test(later)) : -1;
      const used = joins && next > 0 && chosen[next] === last.face ? last.face : face;
      if (last?.face === used) last.text += character;
      else found.push({ text: character, face: used });
    }
    return found.map(({ text: own, face }) => ({ text: own, face: face === regular && isStrong ? strong : face }));
  }

  const width = (text: string, { size, strong: isStrong = false }: Style): number =>
    pieces(text, isStrong).reduce((sum, { text: own, face }) => sum + advanceOf(own, face), 0) * size;

  /** How many characters of it fit. What follows a letter stays with it. */
  function fitting(characters: readonly string[], room: number, style: Style): number {
    let [low, high] = [0, characters.length];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (width(characters.slice(0, middle).join(''), style) <= room) low = middle;
      else high = middle - 1;
    }
    while (low > 0 && low < characters.length && isFollower(characters[low] ?? '')) low--;
    return low;
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

  return { readable, pieces, width, cut, wrap };
}

const WIDE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;
/** A line is not ended before this share of it for the sake of a long word. */
const LEAST_SHARE = 0.4;

/** The last place, at most `end`, where a line may end; `end` itself where a word is longer than that. */
function lastBreak(characters: readonly string[], end: number): number {
  for (let at = end; at > end * LEAST_SHARE; at--) {
    const next = characters[at] ?? ' ';
    if (next === ' ' || characters[at - 1] === ' ' || WIDE.test(next)) return at;
  }
  return end;
}

function advanceOf(text: string, face: Face): number {
  let sum = 0;
  for (const character of text) sum += face.advance(pointOf(character));
  return sum;
}

const isJoiner = (character: string): boolean => character === '\u200c' || character === '\u200d';
const isFollower = (character: string): boolean => isJoiner(character) || MARK.test(character);
const pointOf = (character: string): number => character.codePointAt(0) ?? 0;
