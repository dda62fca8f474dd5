import { createHash } from 'node:crypto';
import { breathe } from '../../core/breathe.ts';
import type { Document, DocumentStore } from '../../core/document.ts';
import { type Feed, type FeedItem, type FeedStore, FORGOTTEN } from '../../core/feeds.ts';
import { toArticle } from '../feed/index.ts';
import { canonicalUrl } from '../identity.ts';
import type { RawRecord, ReadingResult } from '../reading-result.ts';
import type { Made } from '../record-type.ts';
import { sameItem } from './same-item.ts';

/** The text of an item's page. Asking again cannot help where it is `permanent`; `isGone` where the other side says that there is none. */
export type ReadPageText = (
  url: string,
  signal: AbortSignal,
) => Promise<{ readonly text: string } | { readonly reason: string; readonly permanent: boolean; readonly isGone?: true }>;

export interface TakeParts {
  readonly documents: Pick<DocumentStore, 'get' | 'put' | 'isForgotten' | 'markGone'>;
  readonly feeds: Pick<FeedStore, 'itemsOf' | 'othersOf' | 'noteItems'>;
  /** Makes a document of an item in the shape of an article. */
  make(article: Readonly<Record<string, unknown>>): Promise<Made>;
  /** Absent where pages are not read. */
  readonly readPage?: ReadPageText | undefined;
}

/** What a reading of a feed came to. */
export interface Taken {
  readonly items: number;
  readonly undated: number;
  readonly refused: number;
  /** Dated later than they came: they count from when they came. */
  readonly ahead: number;
  readonly added: number;
  readonly updated: number;
  /** There is more than was taken at once. */
  readonly isCut: boolean;
  /** What was wrong with items, in words: a few. */
  readonly problems: readonly string[];
}

/** New and changed items that one poll takes; the next goes on. */
const MOST_AT_ONCE = 500;
/** Pages that one poll fetches. */
const MOST_PAGES = 20;
/** Documents in one transaction: the index takes in as many at once, and nobody is to wait for it. */
const CHUNK = 20;
const SHOWN_PROBLEMS = 3;
/** Of an item whose document came by another way: it is not ours to change. */
const ELSEWHERE = 'elsewhere';

/**
 * Takes what is new or changed in a feed into the corpus; what has vanished from it stays.
 *
 * An item is noted before its document is written and once more after it: killed in between, it is taken again. An item that another feed, or the
 * operator, has brought already is left to that where it comes from the same site; where another site says something else under the same id, that is a
 * document of its own. Ends early, with what is stored, when `signal` does.
 */
export async function takeItems(feed: Feed, reading: ReadingResult, now: Date, parts: TakeParts, signal: AbortSignal): Promise<Taken> {
  const known = new Map((await parts.feeds.itemsOf(feed.id)).map((item) => [item.document, item]));
  const byMark = new Map<string, FeedItem[]>();
  for (const item of known.values()) mark(byMark, item);
  const home = { description: null, language: null, ...reading.feed, title: reading.feed?.title ?? feed.title ?? hostOf(feed.url), link: feed.url };
  const problems = reading.problems.map(({ item, message }) => (item === null ? message : `item ${item + 1}: ${message}`));
  const count = { undated: 0, refused: 0, ahead: 0, added: 0, updated: 0 };
  let [changed, pages] = [0, 0];
  let isCut = false;
  let held: { readonly document: Document; readonly item: FeedItem }[] = [];

  const flush = async () => {
    const some = held;
    held = [];
    if (some.length === 0) return;
    await parts.feeds.noteItems(
      feed.id,
      some.map(({ item }) => ({ ...item, seen: null })),
    );
    const put = await parts.documents.put(some.map(({ document }) => document));
    count.added += put.added.length;
    count.updated += put.updated.length;
    await parts.feeds.noteItems(
      feed.id,
      some.map(({ item }) => item),
    );
  };

  for (const [index, record] of reading.records.entries()) {
    if (signal.aborted) break;
    if (record.published_at === null) count.undated++;
    const told = { key: record.id, url: record.url === null ? null : (canonicalUrl(record.url) ?? record.url), title: record.title };
    const before = sameItem(told, matching(byMark, told));
    const seen = hashOf(record);
    const isAhead = record.published_at !== null && Date.parse(record.published_at) > (before?.firstAt ?? now.getTime());
    if (isAhead) count.ahead++;
    if (before !== undefined && (before.seen === seen || before.seen === ELSEWHERE || before.seen === FORGOTTEN)) continue;
    if (changed === MOST_AT_ONCE) {
      isCut = true;
      break;
    }
    await breathe();

    const article: Record<string, unknown> = { ...toArticle(record, home) };
    const firstAt = before?.firstAt ?? now.getTime();
    if (isAhead) Object.assign(article, { published_at: new Date(firstAt).toISOString(), said_published_at: record.published_at });
    let again = false;
    if (feed.fullText && parts.readPage !== undefined && record.url !== null && isTeaser(record)) {
      const page = pages++ < MOST_PAGES ? await parts.readPage(record.url, signal) : { reason: 'its page is fetched the next time', permanent: false };
      if ('text' in page) article.text = page.text.length > String(article.text ?? '').length ? page.text : article.text;
      else if (before !== undefined && page.isGone === true) {
        // What stands in the corpus is what its page said; the teaser says less.
        await parts.documents.markGone([before.document]);
        await parts.feeds.noteItems(feed.id, [{ ...told, document: before.document, seen, firstAt }]);
        problems.push(`item ${index + 1}: ${page.reason}`);
        continue;
      } else if (before !== undefined && before.seen !== null && !page.permanent) {
        // What stands in the corpus is more than the teaser; the edit is taken with its page.
        problems.push(`item ${index + 1}: ${page.reason}`);
        continue;
      } else {
        again = !page.permanent;
        problems.push(`item ${index + 1}: ${page.reason}`);
      }
    }
    if (before !== undefined) article.id = before.document;
    const made = await parts.make(article);
    if ('reason' in made) {
      count.refused++;
      problems.push(`item ${index + 1}: ${made.reason}`);
      continue;
    }
    changed++;
    const placed = before === undefined ? await placeOf(made.document) : made.document;
    const item: FeedItem = { ...told, document: placed?.id ?? made.document.id, seen: placed === null ? ELSEWHERE : again ? null : seen, firstAt };
    known.set(item.document, item);
    mark(byMark, item);
    if (placed === null) await parts.feeds.noteItems(feed.id, [item]);
    else {
      if (held.some(({ document }) => document.id === placed.id)) await flush();
      held.push({ document: placed, item });
    }
    if (held.length >= CHUNK) await flush();
  }
  await flush();
  return { items: reading.records.length, ...count, isCut, problems: problems.slice(0, SHOWN_PROBLEMS) };

  /** A new item's document under an id that is free; null where it is there already and not ours. */
  async function placeOf(document: Document): Promise<Document | null> {
    if (await parts.documents.isForgotten(document.id)) return null;
    if (!known.has(document.id)) {
      const there = await parts.documents.get(document.id);
      const others = await parts.feeds.othersOf(feed.id, document.id);
      if (there === undefined && others.length === 0) return document;
      // The feed of another site may have claimed what is this one's; the operator, and another feed of this site, had a right to it.
      const isRightful = others.length === 0 || others.some((url) => siteOf(url) === siteOf(feed.url));
      if (there?.version === document.version || (isOfSite(document, feed) && isRightful)) return null;
    }
    const page = document.url === null ? undefined : canonicalUrl(document.url);
    if (page !== undefined && page !== document.id && !known.has(page) && (await parts.documents.get(page)) === undefined) return { ...document, id: page };
    return { ...document, id: `${feed.url}#${hashOfWords([document.id, document.url, document.title]).slice(0, 16)}` };
  }
}

/** Whether a document stands on the site that its feed comes from. */
const isOfSite = ({ url }: Document, feed: Feed): boolean => url !== null && siteOf(url) === siteOf(feed.url);

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? url;
const siteOf = (url: string): string => hostOf(url).replace(/^(?:www|feeds?|rss)\./u, '');

function mark(byMark: Map<string, FeedItem[]>, item: FeedItem): void {
  for (const each of marksOf(item)) {
    const same = (byMark.get(each) ?? []).filter(({ document }) => document !== item.document);
    byMark.set(each, [...same, item]);
  }
}

const matching = (byMark: ReadonlyMap<string, readonly FeedItem[]>, item: Pick<FeedItem, 'key' | 'url'>): readonly FeedItem[] =>
  marksOf(item).flatMap((each) => byMark.get(each) ?? []);

const marksOf = ({ key, url }: Pick<FeedItem, 'key' | 'url'>): readonly string[] => [
  ...(key === null ? [] : [`key ${key}`]),
  ...(url === null ? [] : [`url ${url}`]),
];

const TEASER_CHARACTERS = 800;

/** Whether an item's text is the beginning of one that stands elsewhere. */
function isTeaser({ text, summary, title }: RawRecord): boolean {
  const said = text ?? summary ?? title ?? '';
  return said.length < TEASER_CHARACTERS || /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|read more|continue reading)\W{0,5}$/iu.test(said.slice(-60));
}

/** Of what an item says. Its date is no part, only whether it has one: some feeds date all of theirs anew each time. */
const hashOf = ({ title, url, author, text, summary, published_at }: RawRecord): string =>
  hashOfWords([title, url, author, text ?? summary, published_at === null ? null : 'dated']);

const hashOfWords = (words: readonly (string | null)[]): string => createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 32);
