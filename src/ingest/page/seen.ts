import { type Element, isElement, type Node, TEXT } from './dom.ts';
import { INVISIBLE } from './plain.ts';

/** A stretch of text as the eye sees it apart from others. */
export interface Paragraph {
  /** Not empty; a line break where the page breaks a line, a tab between cells of a row. */
  readonly text: string;
  /** How much of it lies in links, from 0 to 1, and whether it ends in one. */
  readonly linked: number;
  readonly endsLinked: boolean;
  readonly isHeading: boolean;
}

/** Begin and end a paragraph of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const UNSEEN = new Set('AUDIO BUTTON DATALIST HEAD INPUT LINK META NOSCRIPT OPTION RP RT SCRIPT SELECT STYLE TEMPLATE TEXTAREA TITLE VIDEO'.split(' '));

interface Piece {
  readonly text: string;
  readonly isLinked: boolean;
}

/** The paragraphs of an element, in order. White space is that of CSS, so that a sentence over several lines of markup is one line. */
export function paragraphsOf(root: Element): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let pieces: Piece[] = [];

  const end = (isPre: boolean, tagName = ''): void => {
    // Two line breaks are how old pages begin a paragraph.
    for (const part of isPre ? [pieces] : splitAtBreaks(pieces)) {
      const text = isPre ? trimmedLines(joined(part)) : oneBlank(joined(part));
      if (text === '') continue;
      const visible = part.filter((piece) => piece.text.trim() !== '');
      const linked = lengthOf(visible.filter(({ isLinked }) => isLinked)) / (lengthOf(visible) || 1);
      paragraphs.push({ text, linked, endsLinked: visible.at(-1)?.isLinked ?? false, isHeading: /^H[1-6]$/.test(tagName) });
    }
    pieces = [];
  };

  const walk = (node: Node, isPre: boolean, isLinked: boolean): void => {
    if (node.nodeType === TEXT) {
      const text = node.textContent ?? '';
      pieces.push({ text: isPre ? text : text.replace(/[ \t\r\n\f]+/g, ' '), isLinked });
      return;
    }
    if (!isElement(node) || UNSEEN.has(node.tagName)) return;
    const { tagName } = node;
    if (tagName === 'BR') {
      pieces.push({ text: '\n', isLinked });
      return;
    }
    const isBlock = BLOCKS.has(tagName);
    const inPre = isPre || tagName === 'PRE';
    if (isBlock) end(isPre);
    for (const child of node.childNodes) walk(child, inPre, isLinked || tagName === 'A');
    if (isBlock) end(inPre, tagName);
    if (tagName === 'TD' || tagName === 'TH') pieces.push({ text: '\t', isLinked });
  };

  walk(root, false, false);
  end(false);
  return paragraphs;
}

/** Paragraphs with a blank line between them. */
export const toText = (paragraphs: readonly Paragraph[]): string => paragraphs.map(({ text }) => text).join('\n\n');

const joined = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .replace(INVISIBLE, '')
    .replaceAll('\u00a0', ' ');

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.trim().length, 0);

function splitAtBreaks(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  let breaks = 0;
  for (const piece of pieces) {
    if (piece.text === '\n') breaks++;
    else if (piece.text.trim() !== '') {
      if (breaks > 1) parts.push([]);
      breaks = 0;
    }
    parts.at(-1)?.push(piece);
  }
  return parts;
}

function oneBlank(text: string): string {
  const lines = text.split('\n').map((line) =>
    line
      .replace(/[ \r\f]*\t[ \t\r\f]*/g, '\t')
      .replace(/[ \r\f]+/g, ' ')
      .trim(),
  );
  return lines.filter((line) => line !== '').join('\n');
}

const trimmedLines = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/^\s*\n|\s+$/g, '');
