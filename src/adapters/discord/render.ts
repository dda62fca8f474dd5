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
  readonly components: APIContainerComponent[];
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
  /** The heading with the small print around it, for the first page, and without, for the others; empty when there is none. */
  readonly header: readonly [first: string, further: string];
  readonly pieces: readonly Piece[];
  readonly sources: ReadonlyMap<number, Source>;
  readonly actions: readonly Action[];
  readonly image: Extract<Block, { kind: 'image' }> | undefined;
  /** It stands after what is said: whoever reads while it comes loses no line. */
  readonly imageBelow: boolean;
  readonly color: number;
  readonly again: string | undefined;
}

interface Place {
  readonly pieces: readonly Piece[];
  readonly at: number;
  readonly count: number;
}

function toPlan({ blocks, fallback }: Message, again: string | undefined): Plan {
  const isSmall = (block: Block | undefined) => block?.kind === 'paragraph' && block.small === true;
  const above = blocks.findIndex((block) => !isSmall(block));
  const first = blocks[above];
  const heading = first?.kind === 'heading' ? first.text : null;
  const rest = heading === null ? blocks : blocks.slice(above + 1);
  const start =
    heading === null
      ? 0
      : Math.max(
          0,
          rest.findIndex((block) => !isSmall(block)),
        );
  const small = (from: readonly Block[]) => from.flatMap((block) => (block.kind === 'paragraph' ? [block.inlines] : []));
  const lines = [small(heading === null ? [] : blocks.slice(0, above)), small(rest.slice(0, start))] as const;
  const body = rest.slice(start).filter((block, at, all) => block.kind !== 'sources' || all[at + 1]?.kind === 'quote');
  const items = blocks.flatMap((block) => (block.kind === 'sources' ? block.items : []));
  const shown = toPieces(body);
  const referred = new Set(shown.flatMap(({ markers }) => markers));
  // Sources that nothing refers to are lines like any other.
  const imageAt = blocks.findIndex(({ kind }) => kind === 'image');
  const pieces = [...shown, ...toPieces([{ kind: 'sources', items: items.filter(({ marker }) => !referred.has(marker)) }])];
  return {
    header: heading === null ? ['', ''] : [headerText(heading, ...lines), headerText(heading, [], [])],
    pieces: pieces.length > 0 || heading !== null ? pieces : toPieces([{ kind: 'paragraph', inlines: [{ kind: 'text', text: fallback.trim() || '…' }] }]),
    sources: new Map(items.map(({ marker, inlines }) => [marker, toSource(inlines)])),
    actions: blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])),
    image: blocks.find((block) => block.kind === 'image'),
    imageBelow: blocks.slice(0, Math.max(0, imageAt)).some(({ kind }) => kind === 'claim'),
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
  const pages: (readonly Piece[])[] = [];
  const shown: Piece[] = [];
  let open: readonly Piece[] = [];
  const close = () => {
    if (open.length > 0) pages.push(withOwed(open, shown));
    shown.push(...open);
    open = [];
  };
  const add = (run: readonly Piece[]): boolean => {
    const longer = [...open, ...run];
    const fitting = fits(plan, withOwed(longer, shown));
    if (fitting) open = longer;
    return fitting;
  };
  const put = (run: readonly Piece[], size: number): void => {
    if (add(run)) return;
    close();
    const [only, ...others] = run;
    if (only === undefined || add(run)) return;
    if (others.length > 0) for (const piece of run) put([piece], size);
    else if (size >= LEAST) for (const part of only.split(size)) put([part], size / 2);
    // What an allegation owes fills the page: it stands on the page before.
    else {
      pages.push([only]);
      shown.push(only);
    }
  };
  for (const run of runsOf(plan.pieces)) put(run, PART);
  close();
  return pages.length > 0 ? pages : [[]];
}

/** What is cut when a piece fits no page, in UTF-16 units, and the least that is worth a page: each half of the one before. */
const PART = 900;
const LEAST = 100;

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
  const [first, further] = plan.header;
  const header = at === 0 || reserve ? first : further;
  const body = textsOf(pieces);
  const sources = sourceLines(plan, pieces);
  const small = [...sources, ...(count > 1 ? [`-# Page ${at + 1} of ${count}`] : [])];
  const divided = header !== '' && pieces.some(({ own }) => own);
  const shown = picture && plan.image !== undefined ? [gallery(plan.image.alt)] : [];
  const components: readonly APIComponentInContainer[] = [
    ...(header === '' ? [] : [text(header)]),
    ...(divided ? [SEPARATOR] : []),
    ...(plan.imageBelow ? [] : shown),
    ...body.map(text),
    ...(plan.imageBelow ? shown : []),
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

function headerText(heading: string, above: readonly (readonly Inline[])[], below: readonly (readonly Inline[])[]): string {
  const short = (inline: Inline): Inline => (inline.kind === 'text' ? { ...inline, text: shortened(inline.text, BELOW) } : inline);
  const small = (lines: readonly (readonly Inline[])[]) => lines.map((inlines) => `-# ${inlinesText(inlines.map(short))}`);
  return [...small(above), `### ${escapeMarkdown(shortened(heading, HEADING)) || '…'}`, ...small(below)].join('\n');
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

/** A source as Markdown, and as words alone where that is longer than a page has room for. */
interface Source {
  readonly full: string;
  readonly words: string;
}

const toSource = (inlines: readonly Inline[]): Source => ({
  full: inlinesText(inlines),
  words: toVisible(inlines.map((inline) => (inline.kind === 'marker' ? '' : inline.kind === 'user' ? inline.user : inline.text)).join('')),
});

/** Longer sources go without their links, so that those of any claim fit beside it. */
const SOURCE = 700;
/** All sources of a single piece that refers to many. */
const SOURCES = 1800;
const AT_LEAST = 20;

/** The sources of what is shown, in their order, but for those whose lines are on the page already. */
function sourceLines({ sources }: Plan, pieces: readonly Piece[]): readonly string[] {
  const shown = new Set(pieces.flatMap(({ markers }) => markers));
  const inPlace = new Set(pieces.flatMap(({ source }) => source ?? []));
  const wanted = [...sources].filter(([marker]) => shown.has(marker) && !inPlace.has(marker));
  const most = pieces.length > 1 ? SOURCE : Math.min(SOURCE, Math.floor(SOURCES / Math.max(1, wanted.length)));
  return wanted.map(([marker, { full, words }]) => {
    const line = full.length <= most ? full : escapeMarkdown(shortened(words, Math.max(AT_LEAST, Math.floor(most / 2))));
    return `-# **[${marker}]** ${line}`;
  });
}
