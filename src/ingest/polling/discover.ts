import { headerOf } from '../fetch/headers.ts';
import type { Source } from '../reading-result.ts';

const HEAD_BYTES = 524_288;
const TYPES = /^(?:application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)|text\/xml|application\/xml)$/u;
const MOST = 20;

/** The feeds that a page names (`<link rel="alternate" type="application/rss+xml">`), in its order; those on comments come last. */
export function feedsOfPage({ bytes, headers, url }: Source): readonly string[] {
  const charset = /charset=["']?([\w-]{1,40})/iu.exec(headerOf(headers, 'content-type') ?? '')?.[1];
  const html = withoutComments(decode(bytes.subarray(0, HEAD_BYTES), charset));
  const tags = [...html.matchAll(/<(link|base)\b([^<>]{0,4000})>/giu)].map(([, name = '', inside = '']) => ({
    name: name.toLowerCase(),
    at: attributesOf(inside),
  }));
  const base = URL.parse(tags.find(({ name, at }) => name === 'base' && at.has('href'))?.at.get('href') ?? '', url ?? undefined)?.href ?? url;
  const found = tags.flatMap(({ name, at }) => {
    const isFeed =
      name === 'link' && /(?:^|\s)(?:alternate|feed)(?:\s|$)/iu.test(at.get('rel') ?? '') && TYPES.test((at.get('type') ?? '').trim().toLowerCase());
    const address = isFeed ? URL.parse(at.get('href') ?? '', base ?? undefined) : null;
    if (address === null || !/^https?:$/u.test(address.protocol)) return [];
    return [{ href: address.href, onComments: /comments?\b/iu.test(`${at.get('title') ?? ''} ${address.pathname}`) }];
  });
  const ordered = [...found.filter(({ onComments }) => !onComments), ...found.filter(({ onComments }) => onComments)];
  return [...new Set(ordered.map(({ href }) => href))].slice(0, MOST);
}

/** By hand: an expression would look for the end of each comment again where none ends. */
function withoutComments(html: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = html.indexOf('<!--', at);
    kept.push(html.slice(at, start < 0 ? undefined : start));
    const end = start < 0 ? -1 : html.indexOf('-->', start + 4);
    if (end < 0) return kept.join('');
    at = end + 3;
  }
}

function decode(bytes: Uint8Array, charset: string | undefined): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function attributesOf(inside: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of inside.matchAll(/([a-z-]{1,40})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/giu)) {
    const value = (double ?? single ?? bare ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&');
    if (!attributes.has(name.toLowerCase())) attributes.set(name.toLowerCase(), value.trim());
  }
  return attributes;
}
