import type { types } from '@slack/bolt';
import type { Action, Block, Message } from '../../core/message.ts';
import type { Picture } from '../../core/picture.ts';
import { toPlainText } from '../../core/plain.ts';
import { buttons, charactersOf, note, toSlackBlocks } from './blocks.ts';
import { LIMITS } from './limits.ts';
import { escaped } from './mrkdwn.ts';
import { asTypedHere } from './own-commands.ts';
import { type Unit, unitsOf } from './units.ts';

type KnownBlock = types.KnownBlock;

/** One message of Slack: `text` is what notifications and screen readers get. */
export interface Page {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

export interface RenderOptions {
  /** The line that gives this message again, for the buttons that turn its pages; without one only the first page can be had. */
  readonly again?: string | undefined;
  /** Which buttons are of use where this is shown; all by default. */
  readonly offers?: (action: Action) => boolean;
  /** The pages follow each other in a thread. */
  readonly inThread?: boolean;
}

/** A message as the pages that it takes, at least one. Whole claims go to the next page, never a part of one; the sources of what a page shows are on it. */
export function render(message: Message, { again, offers = () => true, inThread = false }: RenderOptions = {}): readonly Page[] {
  const frame = frameOf(asTypedHere(message).blocks, offers);
  const pages = fill(unitsOf(frame.body), frame);
  return pages.map((page, at) => ({
    text: fallbackOf([...frame.head, ...page.shown, ...sourcesOf(page, frame, at)], frame.head),
    blocks: [
      ...(at === 0 ? frame.head.flatMap(toSlackBlocks) : []),
      ...page.blocks,
      ...sourcesOf(page, frame, at).flatMap(toSlackBlocks),
      ...(page.leftOut > 0 ? note(`${page.leftOut === 1 ? 'One is' : `${page.leftOut} are`} too long for a message of Slack.`) : []),
      ...(inThread ? counting(at, pages.length) : turning(at, pages.length, again)),
      ...frame.actions,
    ],
  }));
}

/** The pictures of a message, which are sent after it. */
export const picturesOf = ({ blocks }: Message): readonly { readonly picture: Picture; readonly alt: string }[] =>
  blocks.flatMap((block) => (block.kind === 'image' ? [block] : []));

type Sources = Extract<Block, { kind: 'sources' }>;

/** What stands above, in and below the pages of a message. */
interface Frame {
  readonly head: readonly Block[];
  readonly body: readonly Block[];
  /** The list at the end, by marker; a list right above its own quotes is part of the body. */
  readonly sources: Sources['items'];
  readonly actions: readonly KnownBlock[];
  /** What these take, and each of the sources. */
  readonly rooms: { readonly head: Room; readonly actions: Room; readonly sources: ReadonlyMap<number, number> };
}

function frameOf(blocks: readonly Block[], offers: (action: Action) => boolean): Frame {
  const small = (block: Block) => block.kind === 'paragraph' && block.small === true;
  const first = blocks.findIndex((block, at) => !(at === 0 && block.kind === 'heading') && !small(block));
  const length = first < 0 ? blocks.length : first;
  const fits = roomOf(blocks.slice(0, length).flatMap(toSlackBlocks)).characters < LIMITS.characters / 4;
  const head = fits ? blocks.slice(0, length) : [];
  const rest = blocks.slice(head.length);
  const isList = (block: Block, at: number): block is Sources => block.kind === 'sources' && rest[at + 1]?.kind !== 'quote';
  const sources = rest.filter(isList).flatMap(({ items }) => items);
  const actions = buttons(rest.flatMap((block) => (block.kind === 'actions' ? block.actions.filter(offers) : [])));
  const own = sources.map((item): [number, number] => [item.marker, charactersOf(toSlackBlocks({ kind: 'sources', items: [item] }))]);
  return {
    head,
    body: rest.filter((block, at) => block.kind !== 'actions' && block.kind !== 'image' && !isList(block, at)),
    sources,
    actions,
    rooms: { head: roomOf(head.flatMap(toSlackBlocks)), actions: roomOf(actions), sources: new Map(own) },
  };
}

interface Filled {
  readonly shown: readonly Block[];
  readonly blocks: readonly KnownBlock[];
  readonly room: Room;
  readonly leftOut: number;
}

interface Room {
  readonly blocks: number;
  readonly characters: number;
}

const EMPTY: Filled = { shown: [], blocks: [], room: { blocks: 0, characters: 0 }, leftOut: 0 };
/** For the buttons that turn pages, the page's number and what was left out. */
const TURNING: Room = { blocks: 3, characters: 200 };

function roomOf(blocks: readonly KnownBlock[]): Room {
  return { blocks: blocks.length, characters: charactersOf(blocks) };
}

/** Puts units on pages in their order; one that fits on no page alone goes in parts, and a part that fits on none is left out and counted. */
function fill(units: readonly Unit[], frame: Frame): readonly Filled[] {
  const pages: Filled[] = [EMPTY];
  const put = (unit: Unit): void => {
    const last = pages.at(-1) ?? EMPTY;
    const page = added(last, unit, frame, pages.length - 1) ?? added(EMPTY, unit, frame, pages.length);
    if (page !== undefined) {
      if (page.startsAfresh) pages.push(page);
      else pages.splice(-1, 1, page);
    } else if (unit.shorter !== undefined) put(unit.shorter);
    else if (unit.blocks.length > 1 || unit.needs.length > 0) {
      for (const block of [...unit.needs.filter((need) => !last.shown.includes(need)), ...unit.blocks]) put({ blocks: [block], needs: [] });
    } else pages.splice(-1, 1, { ...last, leftOut: last.leftOut + 1 });
  };
  for (const unit of units) put(unit);
  return pages;
}

function added(page: Filled, unit: Unit, frame: Frame, at: number): (Filled & { readonly startsAfresh: boolean }) | undefined {
  const more = [...unit.needs.filter((need) => !page.shown.includes(need)), ...unit.blocks];
  const drawn = more.flatMap(toSlackBlocks);
  const own = roomOf(drawn);
  const next: Filled = {
    shown: [...page.shown, ...more],
    blocks: [...page.blocks, ...drawn],
    room: { blocks: page.room.blocks + own.blocks, characters: page.room.characters + own.characters },
    leftOut: page.leftOut,
  };
  const reserved = [TURNING, frame.rooms.actions, roomOfSources(sourcesOf(next, frame, at), frame)];
  if (at === 0) reserved.push(frame.rooms.head);
  const blocks = reserved.reduce((sum, room) => sum + room.blocks, next.room.blocks);
  const characters = reserved.reduce((sum, room) => sum + room.characters, next.room.characters);
  return blocks <= LIMITS.blocks && characters <= LIMITS.characters ? { ...next, startsAfresh: page === EMPTY && at > 0 } : undefined;
}

/** Up to 12,000 characters of sources fit into one block of small print. */
function roomOfSources(sources: readonly Sources[], { rooms }: Frame): Room {
  const gap = 5;
  const characters = sources.flatMap(({ items }) => items).reduce((sum, { marker }) => sum + gap + (rooms.sources.get(marker) ?? 0), 0);
  return { blocks: sources.length, characters };
}

/** The sources of what a page shows; those that nothing refers to are on the first. */
function sourcesOf({ shown }: Pick<Filled, 'shown'>, { sources, body }: Frame, at: number): readonly Sources[] {
  const cited = new Set(shown.flatMap(markersOf));
  const known = at === 0 ? new Set(body.flatMap(markersOf)) : undefined;
  const items = sources.filter(({ marker }) => cited.has(marker) || (known !== undefined && !known.has(marker)));
  return items.length === 0 ? [] : [{ kind: 'sources', items }];
}

function markersOf(block: Block): readonly number[] {
  if (block.kind === 'claim' || block.kind === 'quote') return [block.marker];
  const inlines = block.kind === 'paragraph' ? block.inlines : block.kind === 'list' ? block.items.flat() : [];
  return inlines.flatMap((inline) => (inline.kind === 'marker' ? [inline.marker] : []));
}

function turning(at: number, count: number, again: string | undefined): readonly KnownBlock[] {
  if (count === 1) return [];
  if (again === undefined) return note('There is more than fits into a message of Slack.');
  const turn = (to: number, label: string): readonly types.Button[] =>
    to < 0 || to >= count
      ? []
      : [{ type: 'button', action_id: `page-${to}`, text: { type: 'plain_text', text: label, emoji: true }, value: pageValue(to, again) }];
  const turns = [...turn(at - 1, 'Previous page'), ...turn(at + 1, 'Next page')];
  return [...note(`Page ${at + 1} of ${count}`), { type: 'actions', elements: turns }];
}

const counting = (at: number, count: number): readonly KnownBlock[] =>
  count === 1 ? [] : note(`Part ${at + 1} of ${count}${at === 0 ? '. It goes on in the thread.' : ''}`);

/** What the button to a page holds: the page, counted from 0, and the line that gives the message again. */
const pageValue = (page: number, again: string): string => `${page} ${again}`;

/** The page and the line that a button's value holds. */
export function parsePageValue(value: string): { readonly page: number; readonly line: string } | undefined {
  const [, page, line] = /^(\d{1,4}) (.+)$/su.exec(value) ?? [];
  return page === undefined || line === undefined ? undefined : { page: Number(page), line };
}

/** A text that would be cut says less: an allegation cut from its denial is not sent. */
function fallbackOf(blocks: readonly Block[], head: readonly Block[]): string {
  const whole = escapeLines(toPlainText(blocks));
  const short = escapeLines(toPlainText(head));
  const text = whole.length <= LIMITS.fallback ? whole : short.length <= LIMITS.fallback ? short : '';
  return text.trim() === '' ? 'Footnote' : text;
}

const escapeLines = (text: string): string => text.split('\n').map(escaped).join('\n');
