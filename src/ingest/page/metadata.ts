import { canonicalOf } from './canonical.ts';
import type { Document, Element } from './dom.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';
import { oneLine, plain } from './plain.ts';
import { saidDate } from './said-date.ts';

/** What a page says of itself. */
export interface Metadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly summary: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly linked: LinkedData | null;
}

/** From JSON-LD, `<meta>`, microdata and elements made for it, in the order in which they are right most often. Reads and changes nothing. */
export function readMetadata(document: Document, url: string | null): Metadata {
  const metas = metasOf(document);
  const meta = (...names: readonly string[]) => names.map((name) => plain(metas.get(name))).find((value) => value !== null) ?? null;
  const linked = readLinkedData(document);
  const publisher = meta('og:site_name', 'application-name', 'al:ios:app_name') ?? linked?.publisher ?? null;
  const canonical = [document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), metas.get('og:url'), linked?.url];
  return {
    title:
      meta('dc.title', 'dcterms.title', 'og:title', 'twitter:title', 'parsely-title', 'title') ??
      linked?.title ??
      plain(document.querySelector('title')?.textContent),
    author: authorOf(document, meta, linked, publisher),
    publishedAt: dateOf(document, metas, linked, url),
    language: languageOf(document, metas, linked),
    summary: meta('og:description', 'description', 'dc.description', 'dcterms.description', 'twitter:description') ?? linked?.summary ?? null,
    publisher,
    url: canonicalOf(canonical, url),
    linked,
  };
}

/** The first value of each name, in lower case; a `<meta>` may have several names. */
function metasOf(document: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content') ?? '';
    if (content.trim() === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().trim().split(/\s+/))
        if (name !== '' && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

type Meta = (...names: readonly string[]) => string | null;

function authorOf(document: Document, meta: Meta, linked: LinkedData | null, publisher: string | null): string | null {
  const marked = BYLINES.flatMap((selector) => [...document.querySelectorAll(selector)].slice(0, 5));
  const found = [
    linked?.authors.filter(isName).join(', '),
    ...['author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'article:author', 'sailthru.author', 'citation_author', 'twitter:data1', 'og:author'].map(
      (name) => (name === 'twitter:data1' && !/^(?:written )?by$/i.test(meta('twitter:label1') ?? '') ? null : meta(name)),
    ),
    // A day often stands in the same line.
    ...marked.map((element) => oneLine((element.querySelector('[itemprop~="name"]') ?? element).textContent ?? '')?.replace(/[\s,|·–-]*\d.*$/, '')),
  ];
  const names = found.map((name) => (name ? withoutBy(name) : '')).filter(isName);
  // Many name the site where the author is asked for.
  return names.find((name) => name.toLowerCase() !== publisher?.toLowerCase()) ?? names[0] ?? null;
}

/** Elements that name who wrote it, the surest first. */
const BYLINES = ['[itemprop~="author"]', '[rel~="author"]', '.p-author, .vcard .fn', '[class*="byline" i], [id*="byline" i]', '[class*="author" i]'];

/** A name, not an address, a handle or a paragraph. */
const isName = (name: string): boolean => /\p{L}{2}/u.test(name) && name.length <= 100 && !/^https?:|^@|\/\/|@\w+\.\w/.test(name);

const withoutBy = (name: string): string => name.replace(/^(?:(?:written|posted|published)\s+)?by[\s:]+(?=\S)/i, '').trim();

const DATES =
  'article:published_time og:published_time article:published og:article:published_time datepublished rnews:datepublished parsely-pub-date sailthru.date dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date dcterms.date citation_publication_date citation_date cxenseparse:recs:publishtime publish-date publish_date publishdate published-date published_date date_published pubdate originalpublicationdate publication_date article.published displaydate datecreated date'.split(
    ' ',
  );

function dateOf(document: Document, metas: ReadonlyMap<string, string>, linked: LinkedData | null, url: string | null): string | null {
  const stampOf = (element: Element) =>
    element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title') ?? element.textContent;
  const marked = [
    '[itemprop~="datePublished"]',
    'time[pubdate]',
    '.dt-published',
    '.published',
    '.entry-date',
    'article time[datetime]',
    'header time[datetime]',
    'time[datetime]',
  ];
  const found = [linked?.published, ...DATES.map((name) => metas.get(name))];
  for (const words of found) {
    const date = saidDate(words);
    if (date !== null) return date;
  }
  for (const selector of marked) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, 3)) {
      const date = saidDate(stampOf(element)) ?? saidDate(element.textContent);
      if (date !== null) return date;
    }
  }
  // An address that ends in a story below its day: many sites name no other date.
  return saidDate(/\/((?:19|20)\d\d[/-][01]\d[/-][0-3]\d)[/-](?=[^/]*[a-z])/i.exec(url ?? '')?.[1]?.replaceAll('/', '-'));
}

function languageOf(document: Document, metas: ReadonlyMap<string, string>, linked: LinkedData | null): string | null {
  const said = [
    document.documentElement.getAttribute('lang'),
    metas.get('content-language'),
    linked?.language,
    metas.get('og:locale'),
    metas.get('dc.language'),
    metas.get('inlanguage'),
  ];
  for (const words of said) {
    const tag = words?.split(',')[0]?.trim().replaceAll('_', '-') ?? '';
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return tag;
  }
  return null;
}
