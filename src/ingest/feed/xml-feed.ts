import type { RawRecord, ReadingResult } from '../reading-result.ts';
import { type Fields, type Link, pageLinks, toAddress } from './addresses.ts';
import { toInstant } from './dates.ts';
import { elementText, onOneLine, ownText } from './element-text.ts';
import { collectItems, findRoot, ITEMS, MAX_ITEMS, TOO_MANY, whatElse } from './find-items.ts';
import { createLineNumbers } from './line-numbers.ts';
import { authorsOf } from './persons.ts';
import { type Element, parseXml } from './xml.ts';

/** A feed with where each of its items begins, as an offset into its text. */
export interface LocatedFeed extends ReadingResult {
  readonly starts: readonly number[];
}

/** In the order in which they are preferred. Names without a prefix are those of RSS, of CDF, and of Atom without its namespace. */
const FIELDS = {
  title: ['title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'],
  description: ['description', 'atom:subtitle', 'atom:tagline', 'subtitle', 'tagline', 'dc:description', 'abstract', 'itunes:summary', 'itunes:subtitle'],
  summary: [
    'description',
    'atom:summary',
    'summary',
    'dc:description',
    'abstract',
    'dcterms:abstract',
    'itunes:summary',
    'itunes:subtitle',
    'media:description',
  ],
  text: ['content:encoded', 'atom:content', 'content', 'xhtml:body', 'body', 'fullitem'],
  id: ['guid', 'atom:id', 'id', 'dc:identifier'],
  author: ['atom:author', 'author', 'dc:creator', 'dc:author', 'itunes:author', 'creator'],
  language: ['language', 'dc:language'],
  date: [
    ...[
      'pubdate',
      'atom:published',
      'published',
      'atom:issued',
      'issued',
      'dcterms:issued',
      'dc:date',
      'dcterms:date',
      'date',
      'atom:created',
      'created',
      'dcterms:created',
    ],
    ...['atom:updated', 'updated', 'atom:modified', 'modified', 'dcterms:modified', 'lastbuilddate'],
  ],
} as const;

/** RSS, RDF, Atom or CDF, read as far as it goes; `reason` when it is none of them. */
export function readXmlFeed(text: string, url: string | null): LocatedFeed | { readonly reason: string } {
  const { document, faults, refusal } = parseXml(text, url);
  if (refusal !== null) return { reason: refusal };
  const root = findRoot(document);
  if (root === undefined) return { reason: whatElse(document) };
  const isEntry = ITEMS.has(root.name);
  const items: Element[] = isEntry ? [root] : [];
  if (!isEntry) collectItems(root, items);
  const channel = root.children.find((child): child is Element => typeof child !== 'string' && child.name === 'channel') ?? root;
  const untyped = /^(?:atom:)?(?:feed|entry)$/.test(root.name) ? 'text' : 'html';
  const problems: { item: number | null; message: string }[] = placed(text, items, faults);
  const fields: Fields = isEntry ? new Map() : fieldsOf(channel);
  if (items.length === MAX_ITEMS) problems.push(TOO_MANY);
  const link = isEntry ? null : firstAddress([...pageLinks(fields), ...ownLinks(channel)], null);
  const authors = authorsOf(fields, ['atom:author', 'author', 'dc:creator']);
  const records = items.map((item, index) => {
    const note = (message: string) => problems.push({ item: index, message });
    return toRecord(item, { base: link, untyped, inherited: untyped === 'text' ? authors : null, note });
  });
  const show = (names: readonly string[]) => shown(fields, names, untyped);
  const feed = {
    title: onOneLine(show(FIELDS.title)),
    link,
    description: show(FIELDS.description),
    language: onOneLine(show(FIELDS.language)) ?? channel.attributes.get('xml:lang') ?? root.attributes.get('xml:lang') ?? null,
  };
  return { feed, records, problems, starts: items.map(({ start }) => start) };
}

interface Reading {
  readonly base: string | null;
  readonly untyped: 'text' | 'html';
  readonly inherited: string | null;
  readonly note: (message: string) => void;
}

function toRecord(item: Element, { base, untyped, inherited, note }: Reading): RawRecord {
  const fields = fieldsOf(item);
  const links = itemLinks(item, fields);
  const url = firstAddress(links, base);
  if (url === null && links.length > 0) note(`its link is no http or https address: ${quoted(links[0]?.written ?? '')}`);
  const dates = [...textsOf(fields, FIELDS.date), item.attributes.get('lastmod') ?? ''].filter((written) => written.trim() !== '');
  const published_at = firstInstant(dates);
  if (published_at === null && dates.length > 0) note(`its date cannot be read: ${quoted(dates[0] ?? '')}`);
  const summary = shown(fields, FIELDS.summary, untyped);
  const source = fields.get('atom:source')?.[0];
  return {
    id: textsOf(fields, FIELDS.id)[0] ?? item.attributes.get('rdf:about')?.trim() ?? null,
    title: onOneLine(shown(fields, FIELDS.title, untyped)),
    url,
    author: authorsOf(fields, FIELDS.author) ?? (source && authorsOf(fieldsOf(source), FIELDS.author)) ?? inherited,
    published_at,
    summary,
    text: shown(fields, FIELDS.text, untyped) ?? summary,
  };
}

function firstInstant(dates: readonly string[]): string | null {
  for (const written of dates) {
    const instant = toInstant(written);
    if (instant !== null) return instant;
  }
  return null;
}

/** The first of these elements that shows anything. */
function shown(fields: Fields, names: readonly string[], untyped: 'text' | 'html'): string | null {
  for (const name of names) {
    for (const child of fields.get(name) ?? []) {
      const text = elementText(child, name.startsWith('atom:') || (untyped === 'text' && !name.includes(':')) ? 'text' : 'html');
      if (text !== null) return text;
    }
  }
  return null;
}

/** The children of an element by name, in their order; those of a `media:group` count as its own. */
function fieldsOf(element: Element): Fields {
  const fields = new Map<string, Element[]>();
  const add = ({ children }: Element) => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      const same = fields.get(child.name);
      if (same === undefined) fields.set(child.name, [child]);
      else same.push(child);
      if (child.name === 'media:group') add(child);
    }
  };
  add(element);
  return fields;
}

/** What these elements hold, as it is written, those that are empty left out. */
function textsOf(fields: Fields, names: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const name of names) {
    for (const child of fields.get(name) ?? []) {
      const text = ownText(child).trim();
      if (text !== '') texts.push(text);
    }
  }
  return texts;
}

function itemLinks(item: Element, fields: Fields): readonly Link[] {
  const guids = (fields.get('guid') ?? []).filter(
    (guid) => (guid.attributes.get('ispermalink') ?? 'true').trim().toLowerCase() === 'true' && /^\s*https?:/i.test(ownText(guid)),
  );
  return [...pageLinks(fields), ...guids.map((guid) => ({ written: ownText(guid), base: guid.base })), ...ownLinks(item)];
}

/** What CDF and RDF write at the element itself. */
const ownLinks = ({ attributes, base }: Element): readonly Link[] =>
  [attributes.get('href'), attributes.get('rdf:about')].flatMap((written) => (written === undefined ? [] : [{ written, base }]));

function firstAddress(links: readonly Link[], fallbackBase: string | null): string | null {
  for (const { written, base } of links) {
    const address = toAddress(written, base ?? fallbackBase);
    if (address !== null) return address;
  }
  return null;
}

const SHOWN_FAULTS = 20;

/** Faults with the line and the item in which each was met. */
function placed(text: string, items: readonly Element[], faults: readonly { readonly at: number; readonly message: string }[]) {
  const lineAt = createLineNumbers(text);
  let index = 0;
  const problems = faults
    .toSorted((a, b) => a.at - b.at)
    .slice(0, SHOWN_FAULTS)
    .map(({ at, message }) => {
      while (index < items.length && (items[index]?.end ?? 0) < at) index++;
      const item = (items[index]?.start ?? Number.POSITIVE_INFINITY) <= at ? index : null;
      return { item, message: `line ${lineAt(at)}: ${message}` };
    });
  return faults.length <= SHOWN_FAULTS ? problems : [...problems, { item: null, message: 'there are more places that are not well-formed' }];
}

const quoted = (written: string): string => JSON.stringify(written.trim().slice(0, 60));
