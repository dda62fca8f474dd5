import type { Block, Inline, Message } from '../../core/message.ts';

/** Slack keeps some names for itself, `/status` and `/feed` among them: these commands have their own name here, `/footnote` takes them all. */
export const OWN_COMMANDS: readonly string[] = ['brief', 'ask', 'check', 'claims', 'timeline'];

const OTHER = new RegExp(`(?<=^|\\s)/(?!(?:footnote|${OWN_COMMANDS.join('|')})\\b)(?=[a-z]+(?:\\s|$|[.,:]))`, 'gu');

/** A message in which what one can type is written as it is typed in Slack: `/footnote why 7F3K`. */
export function asTypedHere({ blocks, fallback }: Message): Message {
  return { blocks: blocks.map(ofBlock), fallback };
}

/** Words in which what one can type is written as it is typed in Slack. */
export const typedHere = (text: string): string => text.replace(OTHER, '/footnote ');

function ofBlock(block: Block): Block {
  if (block.kind === 'notice') return { ...block, text: typedHere(block.text) };
  if (block.kind === 'heading' && block.text.startsWith('/')) return { ...block, text: typedHere(block.text) };
  if (block.kind === 'paragraph') return { ...block, inlines: block.inlines.map(ofInline) };
  return block.kind === 'list' ? { ...block, items: block.items.map((item) => item.map(ofInline)) } : block;
}

/** What one can type is written as code; all else is left as it is. */
const ofInline = (inline: Inline): Inline => (inline.kind === 'text' && inline.style === 'code' ? { ...inline, text: typedHere(inline.text) } : inline);
