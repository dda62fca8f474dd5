import { FootnoteError } from '../../core/errors.ts';
import type { Fetcher } from '../fetch/fetch.ts';
import type { ReadingResult, Source } from '../reading-result.ts';
import type { ReadPageText } from './take-items.ts';

/** The text of an item's page, asked for with respect for robots.txt: nobody named that address. */
export const createPageText =
  (fetcher: Fetcher, read: (source: Source) => Promise<ReadingResult | { readonly reason: string }>): ReadPageText =>
  async (url, signal) => {
    const fetched = await fetcher.get(url, { headers: { accept: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1' }, signal });
    if (fetched.kind === 'gone' || (fetched.kind === 'refused' && fetched.isNotThere)) return { reason: 'its page is gone', permanent: true, isGone: true };
    if (fetched.kind === 'refused') return fetched;
    if (fetched.kind !== 'ok') return { reason: 'its page has not changed', permanent: true };
    const page = await read(fetched.source).catch((error: unknown) => {
      if (!(error instanceof FootnoteError)) throw error;
      return { reason: error.message };
    });
    const text = 'reason' in page ? null : (page.records[0]?.text ?? null);
    if (text !== null) return { text };
    const reason = 'reason' in page ? page.reason : (page.problems[0]?.message ?? 'holds no text');
    return { reason: `its page: ${reason}`, permanent: true };
  };
