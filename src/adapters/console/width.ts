const NARROW = /^[\u0020-\u007e\u00a0-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e]*$/u;
/** What makes several code points one character on the screen. */
const COMPOSED = /[\p{M}\p{Join_Control}\p{Emoji_Modifier}\p{Regional_Indicator}\u1160-\u11ff]/u;
const NONE = /^[\p{M}\u1160-\u11ff]+$/u;
const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many columns of a terminal a text takes: two for wide characters (Unicode Standard Annex 11) and emoji, none for marks. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  const characters = COMPOSED.test(text) ? graphemesOf(text) : Array.from(text);
  return characters.reduce((width, character) => width + (NONE.test(character) ? 0 : isWide(character) ? 2 : 1), 0);
}

/** The characters as people count them: none of them is ever cut. */
export const graphemesOf = (text: string): readonly string[] => Array.from(graphemes.segment(text), ({ segment }) => segment);

const isWide = (character: string) => WIDE.test(character) || character.includes('\ufe0f');
