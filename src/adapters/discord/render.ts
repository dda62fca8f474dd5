import type { APIComponentInContainer, APIContainerComponent } from 'discord.js';
import type { Action, Block, Inline, Message } from '../../core/message.ts';
import type { Picture } from '../../core/picture.ts';
import { toVisible } from '../../core/visible.ts';
import { buttonRows, pageActions } from './buttons.ts';
import { escapeMarkdown } from './escape.ts';
import { LIMITS } from './limits.ts';
import { inlinesText, type Piece, toPieces } from './pieces.ts';
import { shortened } from './split.ts';

/** One message as Discord takes it. It pings nobody, whatever it says, and shows no preview of what it links. */
export interface Payload {
  readonly flags: number;
  readonly components: readonly APIContainerComponent[];
  readonly allowed_mentions: { readonly parse: []; readonly replied_user: false };
}

/** One page of a reply, and the picture that may be added to it once it is drawn. */
export interface Page {
  readonly payload: Payload;
  readonly illustration: { readonly picture: Picture; readonly alt: string; readonly payload: Payload } | null;
}

/** Components v2 (`1 << 15`) and no previews of links (`1 << 2`). */
const FLAGS = (1 << 15) | (1 << 2);
export const NO_MENTIONS = { parse: [], replied_user: false } as const satisfies Payload['allowed_mentions'];
export const PICTURE_NAME = 'timeline.png';

const TEXT = 10;
const GALLERY = 12;
const SEPARATOR = { type: 14, divider: true, spacing: 1 } as const;
const CONTAINER = 17;

/**
 * A message as pages within Discord's limits: first the sources of what is shown and the buttons are reserved, then claims are added whole.
 *
 * What an allegation carries goes with it to its page; a later page that holds an allegation shows the nearest denial and caveat again.
 * Only a piece that fits no page is cut, and no letter of it is lost. `again` is the line that gives the reply again, for the buttons to its other pages.
 */
export function render(message: Message, again?: string): readonly Page[] {
  const plan = toPlan(message, again);
  const pages = pack(plan);
  return pages.map((pieces, at) => {
    const draw = (picture: boolean): Payload => ({
      flags: FLAGS,
      components: [toContainer(plan, { pieces, at, count: pages.length }, picture)],
      allowed_mentions: NO_MENTIONS,
    });
    const { image } = plan;
    return {
      payload: draw(false),
      illustration: at > 0 || image === undefined ? null : { picture: image.picture, alt: altOf(image.alt), payload: draw(true) },
    };
  });
}

interface Plan {
  readonly heading: string | null;
  /** Small print below the heading, on the first page. */
  readonly below: readonly (readonly Inline[])[];
  readonly pieces: readonly Piece[];
  readonly sources: ReadonlyMap<number, readonly Inline[]>;
  readonly actions: readonly Action[];
  readonly image: Extract<Block, { kind: 'image' }> | undefined;
  readonly color: number;
  readonly again: string | undefined;
}

interface Place {
  readonly pieces: readonly Piece[];
  readonly at: number;
  readonly count: number;
}

function toPlan({ blocks, fallback }: Message, again: string | undefined): Plan {
  const [first, ...others] = blocks;
  const heading = first?.kind === 'heading' ? first.text : null;
  const rest = heading === null ? blocks : others;
  const isBelow = (block: Block | undefined) => block?.kind === 'paragraph' && block.small === true;
  const start =
    heading === null
      ? 0
      : Math.max(
          0,
          rest.findIndex((block) => !isBelow(block)),
        );
  const below = rest.slice(0, start).flatMap((block) => (block.kind === 'paragraph' ? [block.inlines] : []));
  const body = rest.slice(start).filter((block, at, all) => block.kind !== 'sources' || all[at + 1]?.kind === 'quote');
  const pieces = toPieces(body);
  return {
    heading,
    below,
    pieces: pieces.length > 0 || heading !== null ? pieces : toPieces([{ kind: 'paragraph', inlines: [{ kind: 'text', text: fallback.trim() || '…' }] }]),
    sources: new Map(blocks.flatMap((block) => (block.kind === 'sources' ? block.items.map(({ marker, inlines }) => [marker, inlines] as const) : []))),
    actions: blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])),
    image: blocks.find((block) => block.kind === 'image'),
    color: colorOf(blocks),
    again,
  };
}

const AMBER = 0xe0a030;
const GREEN = 0x3ba55d;
const RED = 0xd83c3e;
const GRAY = 0x4e5058;

function colorOf(blocks: readonly Block[]): number {
  const tones = blocks.flatMap((block) => (block.kind === 'notice' ? [block.tone] : []));
  const standings = blocks.flatMap((block) => (block.kind === 'claim' ? [block.standing] : []));
  if (tones.includes('error')) return RED;
  if (standings.includes('alleged') || tones.includes('warning')) return AMBER;
  return standings.includes('confirmed') && !standings.includes('denied') && !standings.includes('unverified') ? GREEN : GRAY;
}

/** Pages of pieces, each of which fits: runs that belong together go to one page where they can. */
function pack(plan: Plan): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [[]];
  const shown: Piece[] = [];
  const add = (run: readonly Piece[]): boolean => {
    const page = pages.at(-1) ?? [];
    const longer = [...page, ...run];
    if (!fits(plan, withOwed(longer, shown))) return false;
    pages.splice(-1, 1, longer);
    return true;
  };
  const close = () => {
    const page = pages.pop() ?? [];
    pages.push(withOwed(page, shown), []);
    shown.push(...page);
  };
  const put = (run: readonly Piece[]): void => {
    if (add(run)) return;
    if ((pages.at(-1)?.length ?? 0) > 0) {
      close();
      if (add(run)) return;
    }
    const parts = run.length > 1 ? run.map((piece) => [piece]) : (run[0]?.split() ?? []).map((piece) => [piece]);
    if (run.length === 1 && parts.length === 1) pages.at(-1)?.push(...run);
    else for (const part of parts) put(part);
  };
  for (const run of runsOf(plan.pieces)) put(run);
  close();
  return pages.filter((page, at) => page.length > 0 || at === 0);
}

/** A piece and those after it that join it. */
function runsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.joins && runs.length > 0) runs.at(-1)?.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** A page on which something is alleged has a denial and a caveat, where an earlier page has them: the nearest come again. */
function withOwed(page: readonly Piece[], earlier: readonly Piece[]): Piece[] {
  const last = page.findLastIndex(({ standing }) => standing === 'alleged');
  if (last < 0) return [...page];
  const owed = (['unverified', 'denied'] as const).flatMap((standing) => {
    const found = page.some((piece) => piece.standing === standing) ? undefined : earlier.findLast((piece) => piece.standing === standing);
    return found === undefined ? [] : [found];
  });
  return [...page.slice(0, last + 1), ...owed, ...page.slice(last + 1)];
}

function fits(plan: Plan, pieces: readonly Piece[]): boolean {
  const container = toContainer(plan, { pieces, at: MANY, count: 2 * MANY }, plan.image !== undefined, true);
  return countComponents(container) <= LIMITS.components && countText(container) <= LIMITS.text;
}

/** Stands for the number of a page while it is not known: the small print and buttons of any page are shorter. */
const MANY = 1000;

const countText = ({ components }: APIContainerComponent): number =>
  components.reduce((sum, component) => sum + (component.type === TEXT ? component.content.length : 0), 0);
const countComponents = ({ components }: APIContainerComponent): number =>
  1 + components.reduce((sum, component) => sum + 1 + (component.type === 1 ? component.components.length : 0), 0);

function toContainer(plan: Plan, { pieces, at, count }: Place, picture: boolean, reserve = false): APIContainerComponent {
  const header = headerText(plan, at === 0 || reserve);
  const body = textsOf(pieces);
  const sources = sourceLines(plan, pieces, reserve || at === count - 1);
  const small = [...sources, ...(count > 1 ? [`-# Page ${at + 1} of ${count}`] : [])];
  const divided = header !== '' && pieces.some(({ own }) => own);
  const components: readonly APIComponentInContainer[] = [
    ...(header === '' ? [] : [text(header)]),
    ...(divided ? [SEPARATOR] : []),
    ...body.map(text),
    ...(picture && plan.image !== undefined ? [gallery(plan.image.alt)] : []),
    ...(divided && small.length > 0 ? [SEPARATOR] : []),
    ...(small.length > 0 ? [text(small.join('\n'))] : []),
    ...buttonRows(plan.actions),
    ...buttonRows(count > 1 ? pageActions(at + 1, count, plan.again) : []),
  ];
  return { type: CONTAINER, accent_color: plan.color, components: components.length > 0 ? [...components] : [text('…')] };
}

const text = (content: string) => ({ type: TEXT, content }) as const;
const gallery = (alt: string): APIComponentInContainer => ({
  type: GALLERY,
  items: [{ media: { url: `attachment://${PICTURE_NAME}` }, description: altOf(alt) }],
});
const altOf = (alt: string): string => shortened(alt, LIMITS.description) || 'Timeline';

/** Longer headings and small print are no names and days: they are cut, being said elsewhere too. */
const HEADING = 150;
const BELOW = 300;

function headerText({ heading, below }: Plan, whole: boolean): string {
  if (heading === null) return '';
  const lines = whole
    ? below.map(
        (inlines) => `-# ${inlinesText(inlines.map((inline) => (inline.kind === 'text' ? { ...inline, text: shortened(inline.text, BELOW) } : inline)))}`,
      )
    : [];
  return [`### ${escapeMarkdown(shortened(heading, HEADING)) || '…'}`, ...lines].join('\n');
}

/** Texts of a page: a piece of its own, or lines that belong together. */
function textsOf(pieces: readonly Piece[]): readonly string[] {
  const texts: { own: boolean; text: string }[] = [];
  for (const { own, text: words } of pieces) {
    const last = texts.at(-1);
    if (last !== undefined && !own && !last.own) last.text += `\n${words}`;
    else texts.push({ own, text: words });
  }
  return texts.map(({ text: words }) => words);
}

/** A source in so many characters that the sources of any claim fit beside it; without its links where they are longer. */
const SOURCE = 700;

/** The sources of what is shown, in their order; those that nothing refers to are on the last page. */
function sourceLines({ sources, pieces: all }: Plan, pieces: readonly Piece[], last: boolean): readonly string[] {
  const shown = new Set(pieces.flatMap(({ markers }) => markers));
  const inPlace = new Set(pieces.flatMap(({ text: words }) => [.../^-# \*\*\[(\d+)\]\*\*/gmu[Symbol.matchAll](words)].map(([, marker]) => Number(marker))));
  const referred = new Set(all.flatMap(({ markers }) => markers));
  const wanted = [...sources].filter(([marker]) => !inPlace.has(marker) && (shown.has(marker) || (last && !referred.has(marker))));
  const most = Math.min(SOURCE, Math.floor(MOST_SOURCES / Math.max(1, wanted.length)));
  return wanted.map(([marker, inlines]) => `-# **[${marker}]** ${sourceText(inlines, most)}`);
}

/** All sources of one page together, where a single piece refers to many. */
const MOST_SOURCES = 1800;

function sourceText(inlines: readonly Inline[], most: number): string {
  const full = inlinesText(inlines);
  if (full.length <= most) return full;
  const words = toVisible(inlines.map((inline) => (inline.kind === 'marker' ? '' : inline.kind === 'user' ? inline.user : inline.text)).join(''));
  return escapeMarkdown(shortened(words, Math.max(20, Math.floor(most / 2))));
}
