import type { Source } from '../reading-result.ts';
import { toAddress } from './addresses.ts';
import { elementText, onOneLine } from './element-text.ts';
import { decodeSource } from './source-text.ts';
import { htmlToText } from './visible-text.ts';
import { type Element, parseXml } from './xml.ts';

export interface ListedFeed {
  readonly title: string | null;
  readonly url: string;
  /** The page that the feed belongs to. */
  readonly link: string | null;
  /** The folders that it stands in, outermost first. */
  readonly folders: readonly string[];
}

export interface FeedList {
  /** Null when the document is no list of feeds. */
  readonly title: string | null;
  readonly feeds: readonly ListedFeed[];
  readonly problems: readonly { readonly item: number | null; readonly message: string }[];
}

/** A list of feeds in OPML, each address once, in its order. Outlines without the address of a feed are folders. */
export function readOpml(source: Source): FeedList | { readonly reason: string } {
  const { text, problems } = decodeSource(source);
  const { document, faults, refusal } = parseXml(text, source.url);
  if (refusal !== null) return { reason: refusal };
  const root = document.children.find((child): child is Element => typeof child !== 'string' && child.name === 'opml');
  if (root === undefined) return { reason: 'is no list of feeds: it is not OPML' };
  const feeds = new Map<string, ListedFeed>();
  const found: { item: number | null; message: string }[] = [...problems, ...faults.map(({ message }) => message)].map((message) => ({ item: null, message }));
  collect(root, [], feeds, (message) => found.push({ item: feeds.size, message }));
  return { title: titleOf(root), feeds: [...feeds.values()], problems: found };
}

/** The list in OPML 2.0; reading it again gives the same feeds. Folders are written once, where their first feed stands. */
export function writeOpml(feeds: readonly ListedFeed[], title: string): string {
  const tree: Folder = { feeds: [], folders: new Map() };
  for (const feed of feeds) {
    let folder = tree;
    for (const name of feed.folders) {
      const inner: Folder = folder.folders.get(name) ?? { feeds: [], folders: new Map() };
      folder.folders.set(name, inner);
      folder = inner;
    }
    folder.feeds.push(feed);
  }
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escaped(title)}</title></head>`,
    '  <body>',
    ...written(tree, '    '),
    '  </body>',
    '</opml>',
  ];
  return `${lines.join('\n')}\n`;
}

interface Folder {
  readonly feeds: ListedFeed[];
  readonly folders: Map<string, Folder>;
}

function written({ feeds, folders }: Folder, indent: string): readonly string[] {
  const outlines = feeds.map(({ title, url, link }) => {
    const page = link === null ? '' : ` htmlUrl="${escaped(link)}"`;
    return `${indent}<outline type="rss" text="${name(title ?? url)}" xmlUrl="${escaped(url)}"${page}/>`;
  });
  const inner = [...folders].flatMap(([folded, folder]) => [
    `${indent}<outline text="${name(folded)}">`,
    ...written(folder, `${indent}  `),
    `${indent}</outline>`,
  ]);
  return [...outlines, ...inner];
}

/** Names may be HTML (OPML 2.0, "Text attribute"): one that would be taken for it is escaped once more. */
const name = (text: string): string => escaped(onOneLine(htmlToText(text)) === text ? text : reference(text));

/** What XML cannot hold is left out. */
const escaped = (text: string): string => reference(text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')).replace(/\s/g, ' ');

const reference = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `feed:https://…` and `feed://…` are how readers are asked to subscribe. */
const FEED_SCHEME = /^feed:(?:\/\/)?(?=https?:\/\/)/i;

function collect(element: Element, folders: readonly string[], feeds: Map<string, ListedFeed>, note: (message: string) => void): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.name !== 'outline') {
      collect(child, folders, feeds, note);
      continue;
    }
    const own = nameOf(child);
    const address = child.attributes.get('xmlurl');
    if (address !== undefined) {
      const url = toAddress(
        address
          .trim()
          .replace(FEED_SCHEME, '')
          .replace(/^feed:/i, 'http:'),
        child.base,
      );
      if (url === null) note(`the address of a feed is no http or https address: ${JSON.stringify(address.slice(0, 60))}`);
      else if (!feeds.has(url)) feeds.set(url, { title: own, url, link: toAddress(child.attributes.get('htmlurl') ?? '', child.base), folders });
    }
    collect(child, address === undefined && own !== null ? [...folders, own] : folders, feeds, note);
  }
}

const nameOf = ({ attributes }: Element): string | null =>
  onOneLine(htmlToText(attributes.get('title') ?? '')) ?? onOneLine(htmlToText(attributes.get('text') ?? ''));

function titleOf(root: Element): string | null {
  const head = root.children.find((child): child is Element => typeof child !== 'string' && child.name === 'head');
  const title = head?.children.find((child): child is Element => typeof child !== 'string' && child.name === 'title');
  return title === undefined ? null : onOneLine(elementText(title, 'html'));
}
