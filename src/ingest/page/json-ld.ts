import { parseJson } from '../json.ts';
import type { Document } from './dom.ts';
import { plain } from './plain.ts';

/** What a page says of its article in JSON-LD. Values are plain text; dates and addresses as they stand. */
export interface LinkedData {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly summary: string | null;
  readonly language: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** The article itself, where it is given. */
  readonly body: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /Article$|^(?:BlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|APIReference|Review|Recipe|Blog|WebPage|ItemPage|VideoObject)$/;
/** These say something of the page, not of an article on it. */
const PAGE = /^(?:WebPage|ItemPage|Blog|VideoObject|Review|Recipe)$/;

/** Of several articles the first that has a headline, before the page as such. */
export function readLinkedData(document: Document): LinkedData | null {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 50).flatMap(({ textContent }) => thingsIn(textContent ?? ''));
  const candidates = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const rank = (thing: Thing) => (typesOf(thing).some((type) => PAGE.test(type)) ? 2 : 0) + (text(thing.headline) === null ? 1 : 0);
  const [article] = candidates.toSorted((a, b) => rank(a) - rank(b));
  if (article === undefined) return null;
  const byId = new Map(things.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing] as const] : [])));
  const names = (value: unknown): readonly string[] => list(value).flatMap((one) => nameOf(one, byId) ?? []);
  return {
    title: text(article.headline) ?? text(article.name),
    authors: names(article.author ?? article.creator).slice(0, 10),
    published: text(article.datePublished) ?? text(article.dateCreated) ?? text(article.uploadDate),
    summary: text(article.description),
    language: text(article.inLanguage) ?? text(list(article.inLanguage).find(isThing)?.alternateName),
    publisher: names(article.publisher)[0] ?? null,
    url: address(article.url) ?? address(article.mainEntityOfPage),
    body: typeof article.articleBody === 'string' ? article.articleBody : null,
  };
}

/** Everything in a script that has a type, in its order. */
function thingsIn(script: string): readonly Thing[] {
  const source = script
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g, '')
    // Line breaks within strings are a common fault, and mean nothing outside of them.
    .replace(/[\r\n\t]+/g, ' ');
  const parsed = parseJson(source);
  if (!('value' in parsed)) return [];
  const found: Thing[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (found.length >= 500 || depth > 8) return;
    if (Array.isArray(value)) for (const item of value) walk(item, depth + 1);
    if (!isThing(value)) return;
    if (value['@type'] !== undefined) found.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'author', 'publisher']) walk(value[key], depth + 1);
  };
  walk(parsed.value, 0);
  return found;
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const typesOf = (thing: Thing): readonly string[] => list(thing['@type']).flatMap((type) => (typeof type === 'string' ? type.replace(/^.*[/:]/, '') : []));
const text = (value: unknown): string | null => plain(Array.isArray(value) ? value[0] : value);

function nameOf(value: unknown, byId: ReadonlyMap<string, Thing>): string | null {
  if (typeof value === 'string') return text(byId.get(value)?.name) ?? text(value);
  if (!isThing(value)) return null;
  return text(value.name) ?? (typeof value['@id'] === 'string' ? text(byId.get(value['@id'])?.name) : null);
}

function address(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isThing(value) ? address(value['@id'] ?? value.url) : null;
}
