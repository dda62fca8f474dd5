import { feedItems, readFeed, toArticle } from './feed/index.ts';
import type { Fetched } from './fetch/fetch.ts';
import { guessForm, readSource } from './read-source.ts';
import type { ReadPage } from './reader.ts';

/** Fetches an address of the web; `robots.txt` is respected. */
export type Fetch = (address: string) => Promise<Fetched>;

/** A record as it arrived, or why there is none. */
type Item = { readonly value: unknown } | { readonly reason: string; readonly isGone?: true };

export const isAddress = (place: string): boolean => /^https?:\/\//iu.test(place);

/** What stands at an address: the article of a page, the items of a feed, or a text. */
export async function readAddress(address: string, { fetch, readPage }: { readonly fetch: Fetch; readonly readPage: ReadPage }): Promise<readonly Item[]> {
  const fetched = await fetch(address);
  if (fetched.kind === 'gone') return [{ reason: 'is gone for good', isGone: true }];
  if (fetched.kind === 'refused') return [{ reason: fetched.reason, ...(fetched.isNotThere && { isGone: true }) }];
  if (fetched.kind !== 'ok') return [{ reason: 'has not changed' }];
  const { source } = fetched;
  const form = guessForm(source, URL.parse(source.url ?? address)?.pathname ?? '');
  if (form === 'page') {
    const page = await readPage(source);
    const record = 'records' in page ? page.records[0] : undefined;
    if (!record?.text) return [{ reason: 'reason' in page ? page.reason : (page.problems[0]?.message ?? 'holds no text') }];
    const { id: _, ...article } = record;
    return [{ value: { ...article, url: article.url ?? source.url } }];
  }
  if (form === 'opml') return [{ reason: 'is a list of feeds and holds no documents; save it, and footnote feeds import adds its feeds' }];
  if (form === 'feed') return [...feedItems(readFeed(source))].map((item) => (item.kind === 'record' ? { value: item.value } : { reason: item.reason }));
  const read = await readSource(source, form);
  if ('reason' in read) return [{ reason: read.reason }];
  return read.records.map((record) => ({ value: toArticle({ ...record, url: record.url ?? source.url }, null) }));
}
