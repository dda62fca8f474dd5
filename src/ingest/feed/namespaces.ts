/**
 * One prefix for each vocabulary that is read, whatever prefix a document chose; none for RSS in all its namespaces and for elements without one.
 * Addresses are compared in lower case and without their last slash, since feeds spell them in every way.
 */
export function prefixOf(namespace: string): string | undefined {
  const address = namespace.trim().toLowerCase().replace(/\/$/, '');
  return PREFIXES.get(address) ?? PATTERNS.find(([pattern]) => pattern.test(address))?.[1];
}

/** A prefix that was never declared means what it mostly means. */
export const isKnownPrefix = (prefix: string): boolean => KNOWN.has(prefix);

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
