const LINE_BREAK = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;
/** Scripts whose letters take another shape at a joiner, where it is part of the spelling. */
const JOINING =
  '[\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Mong}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}\\p{scx=Orya}\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}\\p{scx=Khmr}]';
const PICTURE = '[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f]';
/** Joiners inside a word of such a script or inside a composed emoji, and the selector that makes a character an emoji. */
const KEPT = `(?<=${JOINING})[\\u200c\\u200d](?=${JOINING})|(?<=${PICTURE})\\u200d(?=\\p{Extended_Pictographic})|(?<=\\p{Emoji})\\ufe0f`;
const UNSEEN = new RegExp(`(${KEPT})|[\\p{Cc}\\p{Default_Ignorable_Code_Point}\\ufff9-\\ufffb]`, 'gu');

/**
 * A text as one line of visible characters: what may go to a screen.
 *
 * Line breaks and tabs become blanks. Control characters, bidirectional controls, zero-width characters and whatever else is
 * drawn as nothing are left out, so that no text can move a cursor, color, reorder or hide. Half a surrogate pair becomes U+FFFD.
 * Joiners stay where they are spelling (Persian, Indic) or part of an emoji.
 */
export function toVisible(text: string): string {
  return text.toWellFormed().replace(LINE_BREAK, ' ').replace(UNSEEN, '$1');
}

/**
 * A value as one line of JSON in which nothing can move a cursor, reorder or break the line: control, format and separator characters are escaped.
 *
 * What is parsed from it is the same value.
 */
export const toJsonLine = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );

/** Whether nothing of it can be seen: empty, blank, or made of characters that are drawn as nothing. */
export const isBlank = (text: string): boolean => /^[\s\u2800]*$/u.test(toVisible(text));
