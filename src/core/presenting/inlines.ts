import type { Inline } from '../message.ts';

export const text = (words: string): Inline => ({ kind: 'text', text: words });
export const strong = (words: string): Inline => ({ kind: 'text', text: words, style: 'strong' });
export const emphasis = (words: string): Inline => ({ kind: 'text', text: words, style: 'emphasis' });
export const code = (words: string): Inline => ({ kind: 'text', text: words, style: 'code' });

/** A link where the address is one of the web, else the words alone. */
export function link(words: string, url: string | null): Inline {
  const parsed = parseAddress(url);
  if (parsed === null) return text(words);
  const host = parsed.host.replace(/^www\./u, '');
  const isNamed = words.toLowerCase().replace(/^www\./u, '') === host;
  return { kind: 'link', text: words, url: parsed.href, ...(isNamed ? {} : { host }) };
}

/** An address as its own words, as it is followed. */
export function address(url: string): Inline {
  const parsed = parseAddress(url);
  return parsed === null ? text(url) : { kind: 'link', text: parsed.href, url: parsed.href };
}

function parseAddress(url: string | null): URL | null {
  const parsed = url === null ? null : URL.parse(url);
  return parsed !== null && /^https?:$/u.test(parsed.protocol) && parsed.username === '' && parsed.password === '' ? parsed : null;
}

/** `1 article`, `2 records`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The beginning of an id that people read and type. */
export const shortId = (id: string): string => id.slice(0, 4);
