import type { Inline } from '../message.ts';

export const text = (words: string): Inline => ({ kind: 'text', text: words });
export const strong = (words: string): Inline => ({ kind: 'text', text: words, style: 'strong' });
export const emphasis = (words: string): Inline => ({ kind: 'text', text: words, style: 'emphasis' });
export const code = (words: string): Inline => ({ kind: 'text', text: words, style: 'code' });

/** A link where the address is one of the web, else the words alone. */
export function link(words: string, url: string | null): Inline {
  const parsed = url === null ? null : URL.parse(url);
  return parsed !== null && /^https?:$/u.test(parsed.protocol) && parsed.username === '' ? { kind: 'link', text: words, url: parsed.href } : text(words);
}

/** `1 article`, `2 records`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The beginning of an id that people read and type. */
export const shortId = (id: string): string => id.slice(0, 4);
