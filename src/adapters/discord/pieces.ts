import type { Standing } from '../../core/claim.ts';
import type { Block, Inline } from '../../core/message.ts';
import { code, enclosed, escapeMarkdown, link } from './escape.ts';
import { shortened, splitText } from './split.ts';

/** What goes to one page whole: a claim, a line. */
export interface Piece {
  /** Markdown, without a line break at its end. */
  readonly text: string;
  /** A text of its own on the page, or lines that join those around them. */
  readonly own: boolean;
  /** Sources that have to be on the page that shows it. */
  readonly markers: readonly number[];
  readonly standing: Standing | null;
  /** The source that it is the line of. */
  readonly source?: number;
  /** Stays on the page of the piece before it, where both fit one. */
  readonly joins: boolean;
  /** The same in pieces of about `size` UTF-16 units, for one that fits no page: no letter is lost. */
  split(size: number): readonly Piece[];
}

/** Names of speakers, subjects and records that are longer are no names. */
const NAME = 120;

/** The pieces of blocks that are no heading, buttons, or list of sources at the end. */
export const toPieces = (blocks: readonly Block[]): readonly Piece[] => blocks.flatMap((block, at) => piecesOf(block, blocks[at - 1]));

function piecesOf(block: Block, before: Block | undefined): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return [line([`**${escapeMarkdown(block.text)}**`], [])];
    case 'paragraph':
      return [inlinesPiece(block.inlines, block.small === true ? '-# ' : '', block.small === true && before?.kind === 'list')];
    case 'claim':
      return [claimPiece(block, before?.kind === 'claim' && block.role === 'carried')];
    case 'list':
      return block.items.map((item, at) => inlinesPiece(item, '- ', at === 0 && before?.kind === 'paragraph'));
    case 'quote':
      return [quotePiece(block, before?.kind === 'sources')];
    case 'sources':
      return block.items.map(({ marker, inlines }) => ({ ...inlinesPiece([{ kind: 'marker', marker }, text(' '), ...inlines], '-# ', false), source: marker }));
    case 'notice':
      return [inlinesPiece([text(`${block.tone === 'information' ? '' : '⚠️ '}${block.text}`)], '', false)];
    case 'image':
    case 'actions':
      return [];
  }
}

/** One line of inlines as Markdown. */
export const inlinesText = (inlines: readonly Inline[]): string => inlines.map(inlineText).join('');

const text = (words: string): Inline => ({ kind: 'text', text: words });

function line(lines: readonly string[], markers: readonly number[], joins = false): Piece {
  const piece: Piece = { text: lines.join('\n'), own: false, markers, standing: null, joins, split: () => [piece] };
  return piece;
}

function inlinesPiece(inlines: readonly Inline[], prefix: string, joins: boolean): Piece {
  const markers = inlines.flatMap((inline) => (inline.kind === 'marker' ? [inline.marker] : []));
  return {
    ...line([`${prefix}${inlinesText(inlines)}`], markers, joins),
    split: (size) =>
      partsOf(inlines, size).map((part, at) => line([`${at === 0 ? prefix : prefix.replace('- ', '')}${inlinesText(part)}`], markersOf(part), at > 0)),
  };
}

const markersOf = (inlines: readonly Inline[]): readonly number[] => inlines.flatMap((inline) => (inline.kind === 'marker' ? [inline.marker] : []));

/** Runs of inlines of about one part each; a long text is cut between characters. */
function partsOf(inlines: readonly Inline[], size: number): readonly (readonly Inline[])[] {
  const parts: Inline[][] = [[]];
  let length = 0;
  for (const inline of inlines.flatMap((each) => shorter(each, size))) {
    const own = inlineText(inline).length;
    if (length > 0 && length + own > 2 * size) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(inline);
    length += own;
  }
  return parts;
}

function shorter(inline: Inline, size: number): readonly Inline[] {
  if (inline.kind === 'text') return splitText(inline.text, size).map((part) => ({ ...inline, text: part }));
  if (inline.kind === 'link' && inlineText(inline).length > 2 * size) return splitText(inline.text, size).map(text);
  return [inline];
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'marker':
      return `**[${inline.marker}]**`;
    case 'user':
      return escapeMarkdown(inline.user);
    case 'link':
      return link(inline.text, inline.url);
    case 'text':
      if (inline.style === 'strong') return enclosed(inline.text, '**');
      if (inline.style === 'emphasis') return enclosed(inline.text, '*');
      if (inline.style === 'struck') return enclosed(inline.text, '~~');
      return inline.style === 'code' ? code(inline.text) : escapeMarkdown(inline.text);
  }
}

type ClaimBlock = Extract<Block, { kind: 'claim' }>;

function claimPiece(claim: ClaimBlock, joins: boolean): Piece {
  const { quote, marker, standing } = claim;
  const label = labelOf(claim);
  const piece = (part: string, at: number, joined: boolean): Piece => ({
    ...line([at === 0 ? label : `${label} (continued)`, `> ${escapeMarkdown(part)} **[${marker}]**`], [marker], joined),
    own: true,
    standing,
  });
  return { ...piece(quote, 0, joins), split: (size) => splitText(quote, size).map((part, at) => piece(part, at, at > 0)) };
}

/** Each standing before and after the speaker's name. The words alone say all; the sign helps the eye. */
const STANDINGS: Readonly<Record<Standing, readonly [sign: string, word: string, before: string]>> = {
  reported: ['', 'Reported', ' by '],
  attributed: ['💬 ', 'Attributed', ' to '],
  alleged: ['🔶 ', 'Alleged', ' by '],
  denied: ['🚫 ', 'Denied', ' by '],
  unverified: ['❔ ', 'Unverified', ', says '],
  confirmed: ['✅ ', 'Confirmed', ' by '],
  no_comment: ['🔇 ', 'No comment', ' from '],
  assessment: ['🔎 ', 'Assessment', ' by '],
};

/** `🔶 **Alleged** by White House memo`; a publisher's own voice on a record is called background. */
function labelOf({ standing, speaker, subject, role, day }: ClaimBlock): string {
  const [sign, word, before] = role === 'background' && standing === 'reported' ? ['', 'Background', ' by '] : STANDINGS[standing];
  const name = (words: string) => escapeMarkdown(shortened(words, NAME));
  const by = speaker === null || speaker === '' ? '' : `${before}${name(speaker)}`;
  const on = subject === null || subject === '' || subject === speaker ? '' : `${by === '' ? '' : ','} on ${name(subject)}`;
  return `${day === undefined ? '' : `${escapeMarkdown(day)} · `}${sign}**${word}**${by}${on}`;
}

/** A passage in its context: the quote itself stands out. */
function quotePiece({ before, quote, after, marker }: Extract<Block, { kind: 'quote' }>, joins: boolean): Piece {
  const inlines: readonly Inline[] = [
    ...(before.trim() === '' ? [] : [text(`${before.trim()} `)]),
    { kind: 'text', text: quote, style: 'strong' },
    text(' '),
    { kind: 'marker', marker },
    ...(after.trim() === '' ? [] : [text(` ${after.trim()}`)]),
  ];
  const piece = (part: readonly Inline[], joined: boolean): Piece => ({ ...line([`> ${inlinesText(part)}`], [marker], joined), own: true });
  return { ...piece(inlines, joins), split: (size) => partsOf(inlines, size).map((part, at) => piece(part, at > 0)) };
}
