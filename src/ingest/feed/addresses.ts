import { ownText } from './element-text.ts';
import type { Element } from './xml.ts';

/** An address made whole; null for one that is no http or https address then. */
export function toAddress(written: string, base: string | null): string | null {
  const trimmed = written.trim();
  if (trimmed === '') return null;
  const url = base === null ? URL.parse(trimmed) : URL.parse(trimmed, base);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

export interface Link {
  readonly written: string;
  readonly base: string | null;
}

/** The children of an element by their names. */
export type Fields = ReadonlyMap<string, readonly Element[]>;

/** The links of a feed or an item to its own page, best first: what RSS writes into `link`, then what Atom calls `alternate`, pages before other forms. */
export function pageLinks(fields: Fields): readonly Link[] {
  const plain: Link[] = [];
  const alternate: Link[] = [];
  const other: Link[] = [];
  for (const element of [...(fields.get('link') ?? []), ...(fields.get('atom:link') ?? [])]) {
    const { attributes, base } = element;
    const href = attributes.get('href');
    if (href === undefined) {
      plain.push({ written: ownText(element), base });
    } else if (/^$|(?:^|[\s/])alternate$/i.test((attributes.get('rel') ?? '').trim())) {
      (/^$|html/i.test(attributes.get('type')?.trim() ?? '') ? alternate : other).push({ written: href, base });
    }
  }
  return [...plain.filter(({ written }) => written.trim() !== ''), ...alternate, ...other];
}
