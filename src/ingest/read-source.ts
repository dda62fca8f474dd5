import { FootnoteError } from '../core/errors.ts';
import { readFeed, readOpml } from './feed/index.ts';
import type { Form, ReadingResult, Source } from './reading-result.ts';

/** What the reader of a form makes of a source; `reason` where it is nothing of that form. Throws `unavailable` for pages. */
export async function readSource(source: Source, form: Form): Promise<ReadingResult | { readonly reason: string }> {
  if (form === 'page') throw new FootnoteError('unavailable', 'Pages are not read yet. Save what they say as .txt or .md.');
  const read = form === 'opml' ? listed(readOpml(source)) : readFeed(source);
  if ('reason' in read || read.feed !== null || read.records.length > 0) return read;
  return { reason: read.problems[0]?.message ?? 'holds nothing' };
}

/** The form of a source of which nobody said it: a list of feeds and a page show it in their first element, all else is tried as a feed. */
export function guessForm({ bytes }: Source): Form {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1').replaceAll('\0', '').toLowerCase();
  const [, name] = /<((?:!doctype )?\w[\w:]*)/.exec(head.replace(/<!--[\s\S]*?-->/g, '')) ?? [];
  if (name === 'opml') return 'opml';
  return name === 'html' || name?.startsWith('!doctype html') ? 'page' : 'feed';
}

/** Each feed of a list as a record: its title and its address. */
function listed(list: ReturnType<typeof readOpml>): ReadingResult | { readonly reason: string } {
  if ('reason' in list) return list;
  return {
    feed: { title: list.title, link: null, description: null, language: null },
    records: list.feeds.map(({ title, url }) => ({ id: null, title, url, author: null, published_at: null, summary: null, text: null })),
    problems: list.problems,
  };
}
