import type { types } from '@slack/bolt';
import type { Action, Block, Inline } from '../../core/message.ts';
import { isBlank, toVisible } from '../../core/visible.ts';
import { claimHeading } from './heading.ts';
import { LIMITS } from './limits.ts';
import { escaped, isPlain, piecesOf, tame, toMrkdwn } from './mrkdwn.ts';
import { toRichElements } from './rich.ts';

type KnownBlock = types.KnownBlock;

/** Room within a section beside the quotation mark and the line break. */
const ROOM = LIMITS.text - 20;

/** A block of a message as Slack draws it; of sources the items given. Images and actions are drawn elsewhere. */
export function toSlackBlocks(block: Block): readonly KnownBlock[] {
  switch (block.kind) {
    case 'heading':
      return line(
        block.text.split(' · ').flatMap((part, at): Inline[] => [...(at === 0 ? [] : [plain(' · ')]), { kind: 'text', text: part, style: 'strong' }]),
      );
    case 'paragraph':
      return block.small === true ? small(block.inlines) : line(block.inlines);
    case 'claim':
      return quotation(claimHeading(block), [plain(block.quote), plain(' '), { kind: 'marker', marker: block.marker }]);
    case 'quote':
      return quotation([], quoteInlines(block));
    case 'list':
      return list(block.items);
    case 'sources':
      return sources(block.items);
    case 'notice':
      return line([plain(block.tone === 'information' ? block.text : `⚠️ ${block.text}`)]);
    case 'image':
    case 'actions':
      return [];
  }
}

const plain = (text: string): Inline => ({ kind: 'text', text });

const mrkdwn = (text: string): types.MrkdwnElement => ({ type: 'mrkdwn', text });
const section = (text: string): readonly KnownBlock[] => (isBlank(text) ? [] : [{ type: 'section', text: mrkdwn(text) }]);

function line(inlines: readonly Inline[]): readonly KnownBlock[] {
  if (isPlain(inlines)) return piecesOf(inlines, ROOM).flatMap((piece) => section(toMrkdwn(piece)));
  const elements = toRichElements(inlines);
  return elements.length === 0 ? [] : [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
}

/** Who says it, and below it what is said, set off as a quotation; a long one goes on in further sections. */
function quotation(heading: readonly Inline[], quote: readonly Inline[]): readonly KnownBlock[] {
  if (!isPlain(heading) || !isPlain(quote)) {
    const above = toRichElements(heading);
    const elements = toRichElements(quote);
    return [
      {
        type: 'rich_text',
        elements: [...(above.length === 0 ? [] : [{ type: 'rich_text_section', elements: above } as const]), { type: 'rich_text_quote', elements }],
      },
    ];
  }
  const above = piecesOf(heading, ROOM).map(toMrkdwn);
  const quoted = piecesOf(quote, ROOM).map((piece) => `&gt; ${toMrkdwn(piece)}`);
  const joined = `${above.join('')}\n${quoted[0]}`;
  const texts = above.length === 0 ? quoted : joined.length <= LIMITS.text ? [joined, ...quoted.slice(1)] : [...above, ...quoted];
  return texts.flatMap(section);
}

function quoteInlines({ before, quote, after, marker }: Extract<Block, { kind: 'quote' }>): readonly Inline[] {
  const context = (text: string): Inline => ({ kind: 'text', text, style: 'emphasis' });
  return [
    ...(isBlank(before) ? [] : [context(`${before.trim()} `)]),
    { kind: 'text', text: quote, style: 'strong' },
    plain(' '),
    { kind: 'marker', marker },
    ...(isBlank(after) ? [] : [context(` ${after.trim()}`)]),
  ];
}

function list(items: readonly (readonly Inline[])[]): readonly KnownBlock[] {
  if (!items.every(isPlain)) {
    const elements = items.flatMap((item) => {
      const own = toRichElements(item);
      return own.length === 0 ? [] : [{ type: 'rich_text_section', elements: own } as const];
    });
    return elements.length === 0 ? [] : [{ type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements }] }];
  }
  const lines = items.flatMap((item) => piecesOf(item, ROOM).map((piece, at) => `${at === 0 ? '• ' : ''}${toMrkdwn(piece)}`));
  return filled(lines, '\n', LIMITS.text).flatMap(section);
}

const small = (inlines: readonly Inline[]): readonly KnownBlock[] => context(piecesOf(tame(inlines), ROOM / 2).map(toMrkdwn));

/** The most of a name in a list of sources; a longer one is none. */
const NAME = 300;

/** Few sources stand side by side, many below each other. */
function sources(items: Extract<Block, { kind: 'sources' }>['items']): readonly KnownBlock[] {
  const lines = items.flatMap(({ marker, inlines }) => {
    const named = inlines.map((inline): Inline => (inline.kind === 'text' || inline.kind === 'link' ? { ...inline, text: cutTo(inline.text, NAME) } : inline));
    const pieces = piecesOf(tame(named), ROOM / 2).map(toMrkdwn);
    return pieces.map((piece, at) => (at === 0 ? `*[${marker}]* ${piece.replace(/^record: /u, 'Record: ')}` : piece));
  });
  return context(filled(lines, items.length > 3 ? '\n' : '     ', ROOM));
}

function context(texts: readonly string[]): readonly KnownBlock[] {
  const elements = texts.filter((text) => !isBlank(text)).map(mrkdwn);
  const count = Math.ceil(elements.length / LIMITS.contextElements);
  return Array.from({ length: count }, (_, at) => ({
    type: 'context' as const,
    elements: elements.slice(at * LIMITS.contextElements, (at + 1) * LIMITS.contextElements),
  }));
}

/** Lines joined to as few texts of at most `room` characters as their order allows. */
function filled(lines: readonly string[], gap: string, room: number): readonly string[] {
  const texts: string[] = [];
  for (const each of lines) {
    const last = texts.at(-1);
    if (last === undefined || last.length + gap.length + each.length > room) texts.push(each);
    else texts.splice(-1, 1, `${last}${gap}${each}`);
  }
  return texts;
}

/** A button that types a line: its value is the line itself. `first` numbers the buttons of one message. */
export function buttons(actions: readonly Action[], first = 0): readonly KnownBlock[] {
  const elements = actions.flatMap(({ label, line: typed, primary }, at): types.Button[] => {
    const text = cutTo(toVisible(label).trim(), LIMITS.buttonText);
    if (text === '' || typed.length > LIMITS.buttonValue) return [];
    const button: types.Button = { type: 'button', action_id: `line-${first + at}`, text: { type: 'plain_text', text, emoji: true }, value: typed };
    return [primary === true ? { ...button, style: 'primary' } : button];
  });
  const count = Math.ceil(elements.length / LIMITS.actionElements);
  return Array.from({ length: count }, (_, at) => ({
    type: 'actions' as const,
    elements: elements.slice(at * LIMITS.actionElements, (at + 1) * LIMITS.actionElements),
  }));
}

/** At most so many characters, an ellipsis in place of what is left out. */
export function cutTo(text: string, most: number): string {
  return text.length <= most
    ? text
    : `${text
        .slice(0, most - 1)
        .toWellFormed()
        .replace(/\ufffd$/u, '')}…`;
}

/** The small print that is ours, not a document's. */
export const note = (words: string): readonly KnownBlock[] => context([escaped(words)]);

/** How many characters of a message its texts and addresses take. */
export function charactersOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + charactersOf(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, each]) => sum + (typeof each === 'string' ? (/^(text|url|alt_text)$/u.test(key) ? each.length : 0) : charactersOf(each)),
    0,
  );
}
