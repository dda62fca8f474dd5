import type { Block } from '../../core/message.ts';
import { LIMITS } from './limits.ts';
import { piecesOf, tame } from './mrkdwn.ts';

/** Blocks that stay on one page, and those that have to be on it before them: what an allegation carries, the source above a quote, the title above a list. */
export interface Unit {
  readonly blocks: readonly Block[];
  readonly needs: readonly Block[];
  /** The same in fewer words, for a page on which it does not fit otherwise. */
  readonly shorter?: Unit;
}

type Claim = Extract<Block, { kind: 'claim' }>;

/** How many characters of a list stay together. */
const TOGETHER = 2500;

/** The body of a message in the units that a page is filled with. */
export function unitsOf(blocks: readonly Block[]): readonly Unit[] {
  const units: Unit[] = [];
  let carried: readonly Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.kind === 'claim') {
      const group = [block, ...carriedAfter(blocks, at + 1)];
      const own = group.filter(({ role }) => role === 'carried');
      if (own.length > 0) carried = own;
      units.push({ blocks: group, needs: own.length === 0 && block.standing === 'alleged' ? carried : [] });
      at += group.length;
    } else if (block.kind === 'sources') {
      const quotes = blocks.slice(at + 1, lengthOfQuotes(blocks, at + 1));
      units.push(...quotes.map((quote) => quoteUnit(quote, block)));
      if (quotes.length === 0) units.push({ blocks: [block], needs: [] });
      at += 1 + quotes.length;
    } else if (block.kind === 'list') {
      const title = blocks[at - 1];
      if (title?.kind === 'paragraph') units.pop();
      units.push(...listUnits(block, title?.kind === 'paragraph' ? title : undefined));
      at += 1;
    } else {
      units.push(...(block.kind === 'paragraph' ? paragraphUnits(block) : [{ blocks: [block], needs: [] }]));
      at += 1;
    }
  }
  return units;
}

function carriedAfter(blocks: readonly Block[], from: number): readonly Claim[] {
  const claims: Claim[] = [];
  for (const block of blocks.slice(from)) {
    if (block.kind !== 'claim' || block.role !== 'carried') break;
    claims.push(block);
  }
  return claims;
}

function lengthOfQuotes(blocks: readonly Block[], from: number): number {
  let end = from;
  while (blocks[end]?.kind === 'quote') end++;
  return end;
}

function quoteUnit(quote: Block, source: Block): Unit {
  const unit: Unit = { blocks: [quote], needs: [source] };
  return quote.kind === 'quote' ? { ...unit, shorter: { blocks: [{ ...quote, before: '', after: '' }], needs: [source] } } : unit;
}

function listUnits(list: Extract<Block, { kind: 'list' }>, title: Block | undefined): readonly Unit[] {
  const parts: (typeof list.items)[number][][] = [];
  let room = 0;
  for (const item of list.items) {
    const length = item.reduce((sum, inline) => sum + (inline.kind === 'text' || inline.kind === 'link' ? inline.text.length : 10), 0);
    if (parts.length === 0 || length > room) {
      parts.push([]);
      room = TOGETHER;
    }
    parts.at(-1)?.push(item);
    room -= length;
  }
  return parts.map((items, at) => ({ blocks: [...(at === 0 && title !== undefined ? [title] : []), { kind: 'list', items } as const], needs: [] }));
}

function paragraphUnits(paragraph: Extract<Block, { kind: 'paragraph' }>): readonly Unit[] {
  const inlines = paragraph.small === true ? tame(paragraph.inlines) : paragraph.inlines;
  return piecesOf(inlines, LIMITS.text - 20).map((piece) => ({ blocks: [{ ...paragraph, inlines: piece }], needs: [] }));
}
