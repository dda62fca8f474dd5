/** What each element declares, chained to what stands around it. */
export interface Prefixes {
  readonly own: ReadonlyMap<string, string>;
  readonly outer: Prefixes | null;
}

export const NO_PREFIXES: Prefixes = { own: new Map(), outer: null };

/** What stands for what within an element that has these attributes. */
export function declared(attributes: ReadonlyMap<string, string>, outer: Prefixes): Prefixes {
  let own: Map<string, string> | undefined;
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    own ??= new Map();
    own.set(name.slice(6), prefixOf(value) ?? (name === 'xmlns' ? '' : '?'));
  }
  return own === undefined ? outer : { own, outer };
}

/** The name of an element in lower case, with the prefix that its vocabulary has here; `?` for one that is not read. */
export function canonicalName(written: string, prefixes: Prefixes): string {
  const lower = written.toLowerCase();
  const colon = lower.indexOf(':');
  const typed = lower.slice(0, Math.max(colon, 0));
  const prefix = lookUp(prefixes, typed) ?? (isKnownPrefix(typed) ? typed : '?');
  const local = lower.slice(colon + 1);
  return prefix === '' ? local : `${prefix}:${local}`;
}

function lookUp(prefixes: Prefixes, typed: string): string | undefined {
  for (let scope: Prefixes | null = prefixes; scope !== null; scope = scope.outer) {
    const found = scope.own.get(typed);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * One prefix for each vocabulary that is read, whatever prefix a document chose; none for RSS in all its namespaces and for elements without one.
 * Addresses are compared in lower case and without their last slash, since feeds spell them in every way.
 */
function prefixOf(namespace: string): string | undefined {
  const address = namespace.trim().toLowerCase().replace(/\/$/, '');
  return PREFIXES.get(address) ?? PATTERNS.find(([pattern]) => pattern.test(address))?.[1];
}

/** A prefix that was never declared means what it mostly means. */
const isKnownPrefix = (prefix: string): boolean => KNOWN.has(prefix);

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/rss/1.0', ''],
  ['http://purl.org/net/rss1.1#', ''],
  ['http://my.netscape.com/rdf/simple/0.9', ''],
  ['http://my.netscape.com/publish/formats/rss-0.91.dtd', ''],
  ['http://channel.netscape.com/rdf/simple/0.9', ''],
  ['http://purl.org/dc/elements/1.0', 'dc'],
  ['http://purl.org/dc/elements/1.1', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://www.w3.org/xml/1998/namespace', 'xml'],
]);

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/purl\.org\/atom\/ns#/, 'atom'],
  [/^https?:\/\/(?:backend\.userland\.com|blogs\.law\.harvard\.edu\/tech|cyber\.law\.harvard\.edu|www\.rssboard\.org)\b/, ''],
  [/\/dtds\/podcast-1\.0\.dtd$/, 'itunes'],
];

const KNOWN = new Set([...PREFIXES.values(), 'itunes']);
