import type { Element } from './xml.ts';

/** Items, by the names of all formats. */
export const ITEMS = new Set(['item', 'entry', 'atom:entry']);
const ROOTS = new Set(['rss', 'rdf:rdf', 'rdf', 'feed', 'atom:feed', 'channel', 'entry', 'atom:entry']);

/** The outermost element that is a feed, or one in what stands before a feed by mistake, such as a warning of the server; a page holds none. */
export function findRoot(document: Element): Element | undefined {
  const outermost = document.children.filter((child) => typeof child !== 'string');
  const found = outermost.find(({ name }) => ROOTS.has(name));
  if (found !== undefined || outermost.some(({ name }) => /(?:^|:)(?:html|opml)$/.test(name))) return found;
  return findWithin(outermost);
}

function findWithin(elements: readonly Element[]): Element | undefined {
  for (const element of elements) {
    if (/^(?:rss|rdf:rdf|(?:atom:)?feed)$/.test(element.name)) return element;
    const found = findWithin(element.children.filter((child) => typeof child !== 'string'));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a document is that is no feed. */
export function whatElse(document: Element): string {
  const name = document.children.find((child) => typeof child !== 'string')?.name;
  if (name === undefined) return 'is no feed: it holds no XML and no JSON';
  if (/(?:^|:)html$/.test(name)) return 'is a web page and no feed';
  if (/^opml$/.test(name)) return 'is a list of feeds (OPML) and no feed; footnote feeds import adds its feeds';
  return 'is XML, but neither RSS nor Atom';
}

/** Said of a feed that is read to there. */
export const TOO_MANY = { item: null, message: 'it has 250,000 items or more; what follows is not read' };

/** No feed that is read by anybody has more; what would be read of them takes memory beyond measure. */
export const MAX_ITEMS = 250_000;

/** Adds the items within an element, wherever they stand, in their order. */
export function collectItems(element: Element, items: Element[]): void {
  for (const child of element.children) {
    if (typeof child === 'string' || items.length === MAX_ITEMS) continue;
    if (ITEMS.has(child.name)) items.push(child);
    else collectItems(child, items);
  }
}
