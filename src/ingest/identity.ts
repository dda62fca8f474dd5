import type { DocumentId, Version } from '../core/document.ts';

/** The id of a text of which nothing is known: equal texts are then one document. */
export function contentId(version: Version): DocumentId {
  return `text-${version.slice('sha256:'.length, 'sha256:'.length + 16)}`;
}

/** No id is longer, given or made; in UTF-16 units. */
export const ID_LIMIT = 1000;

const TRACKING = /^(?:utm_[^=]*|fbclid|gclid)(?:=|$)/i;

/**
 * The form of an address by which two mentions of one page are the same: parsed as WHATWG URL (lower-case host, no default port),
 * without fragment, credentials and tracking parameters. What is left of the query keeps its spelling and order.
 */
export function canonicalUrl(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !TRACKING.test(parameter));
  // With its own question mark: the setter takes a leading one for the mark, and a query may begin with another.
  url.search = kept.length === 0 ? '' : `?${kept.join('&')}`;
  return url.href;
}
