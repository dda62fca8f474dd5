import type { Standing } from './claim.ts';
import { claimLabel } from './label.ts';
import type { Action, Block, Inline } from './message.ts';
import { toVisible } from './visible.ts';

/** A stretch of a plain line and what it is, for renderers that have colors. */
export interface Span {
  readonly text: string;
  readonly look?: 'strong' | 'emphasis' | 'code' | 'struck' | 'small' | 'warning' | 'error' | Standing;
}

/** One line of plain text, all of it visible characters. Where it is wrapped, further rows begin `hang` columns in. */
export interface PlainLine {
  readonly spans: readonly Span[];
  readonly hang: number;
}

/** A message as one text: a line a claim, a blank line between what does not belong together. */
export const toPlainText = (blocks: readonly Block[]): string =>
  toPlainLines(blocks)
    .map(({ spans }) => spans.map(({ text }) => text).join(''))
    .join('\n');

/** A message as lines. Buttons are drawn by `drawActions`, in brackets by default. */
export function toPlainLines(blocks: readonly Block[], drawActions: (actions: readonly Action[]) => readonly PlainLine[] = bracketed): readonly PlainLine[] {
  return blocks.flatMap((block, at) => {
    const before = blocks[at - 1];
    const lines = linesOf(block, drawActions);
    return before === undefined || lines.length === 0 || belongs(before, block) ? lines : [EMPTY, ...lines];
  });
}

const EMPTY: PlainLine = { spans: [], hang: 0 };

/** Whether a block follows the one before without a blank line. */
function belongs(before: Block, { kind, ...block }: Block): boolean {
  if (kind === 'claim' || kind === 'quote') return before.kind === kind || (kind === 'quote' && before.kind === 'sources');
  if (kind === 'paragraph') return 'small' in block && block.small === true;
  return kind === 'actions' || (kind === 'list' && before.kind !== 'heading');
}

function linesOf(block: Block, drawActions: (actions: readonly Action[]) => readonly PlainLine[]): readonly PlainLine[] {
  switch (block.kind) {
    case 'heading':
      return [line([{ text: toVisible(block.text), look: 'strong' }])];
    case 'paragraph':
      return [line(block.inlines.map((inline) => span(inline, block.small === true)))];
    case 'claim':
      return [claimLine(block)];
    case 'list':
      return block.items.map((item) => line([{ text: '- ' }, ...item.map((inline) => span(inline))], 2));
    case 'quote':
      return [quoteLine(block)];
    case 'sources':
      return block.items.map(({ marker, inlines }) => line([small(`[${marker}] `), ...inlines.map((inline) => span(inline, true))], 4));
    case 'notice':
      return [line([block.tone === 'information' ? { text: toVisible(block.text) } : { text: toVisible(block.text), look: block.tone }])];
    case 'image':
      return [];
    case 'actions':
      return drawActions(block.actions);
  }
}

const line = (spans: readonly Span[], hang = 0): PlainLine => ({ spans, hang });
const small = (text: string): Span => ({ text: toVisible(text), look: 'small' });

function claimLine(claim: Extract<Block, { kind: 'claim' }>): PlainLine {
  const day = claim.day === undefined ? [] : [small(`${claim.day}  `)];
  return line([...day, { text: `${toVisible(claimLabel(claim))}: `, look: claim.standing }, { text: `${toVisible(claim.quote)} [${claim.marker}]` }], 2);
}

function quoteLine({ before, quote, after, marker }: Extract<Block, { kind: 'quote' }>): PlainLine {
  const shown: Span = { text: `${toVisible(quote)} [${marker}]`, look: 'strong' };
  return line([...(before.trim() === '' ? [] : [small(`${before.trim()} `)]), shown, ...(after.trim() === '' ? [] : [small(` ${after.trim()}`)])]);
}

function span(inline: Inline, isSmall = false): Span {
  if (inline.kind === 'marker') return { text: `[${inline.marker}]` };
  const text = toVisible(inline.kind === 'user' ? inline.user : inline.text);
  if (inline.kind === 'text' && inline.style !== undefined) return { text, look: inline.style };
  return isSmall ? { text, look: 'small' } : { text };
}

function bracketed(actions: readonly Action[]): readonly PlainLine[] {
  return [line([{ text: actions.map(({ label }) => `[${toVisible(label)}]`).join(' ') }])];
}
