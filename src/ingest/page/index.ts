import { looksBinary } from '../decode.ts';
import type { RawRecord, ReadingResult, Source } from '../reading-result.ts';
import { readArticle } from './article.ts';
import { decodePage } from './charset.ts';
import { toDocument } from './dom.ts';
import { readMetadata } from './metadata.ts';
import { tame } from './tame.ts';

/** A page that was read: what it says of itself beyond a record of a feed. */
export interface PageRecord extends RawRecord {
  readonly language: string | null;
  /** The name of the site. */
  readonly publisher: string | null;
}

export interface PageResult extends ReadingResult {
  readonly records: readonly PageRecord[];
}

/** More is no page that anybody reads. */
const LIMIT_BYTES = 16_000_000;

/**
 * The article of a page, as one record; its `url` is the canonical one where the page names one of its own site, else where it came from.
 *
 * A page of which no text can be told is a record without text, and a problem that says so. What is no page at all is a problem alone.
 */
export async function readPage({ bytes, headers, url }: Source): Promise<PageResult> {
  if (bytes.byteLength > LIMIT_BYTES) return refused(`is larger than ${LIMIT_BYTES / 1_000_000} MB, which is too large for a page`);
  if (isPdf(bytes)) return refused('is a PDF, which is not read; give its text as .txt or .md');
  if (looksBinary(bytes)) return refused('is a binary file, not a page; give HTML');
  const contentType = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null;
  const tamed = tame(decodePage(bytes, contentType));
  if ('reason' in tamed) return refused(tamed.reason);
  const document = toDocument(tamed.html);
  const metadata = readMetadata(document, url);
  const article = readArticle(document, tamed, metadata);
  const record: PageRecord = {
    id: null,
    title: article.title ?? metadata.title,
    url: metadata.url,
    author: metadata.author ?? article.author,
    published_at: metadata.publishedAt,
    summary: metadata.summary,
    text: article.text,
    language: metadata.language,
    publisher: metadata.publisher,
  };
  return {
    feed: null,
    records: [record],
    problems: article.text === null ? [{ item: 0, message: 'holds no text that could be told from its surroundings' }] : [],
  };
}

const refused = (message: string): PageResult => ({ feed: null, records: [], problems: [{ item: null, message }] });

const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');
