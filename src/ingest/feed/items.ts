import { versionOf } from '../../core/version.ts';
import { canonicalUrl, contentId } from '../identity.ts';
import type { RawRecord, ReadingResult } from '../reading-result.ts';

interface Article extends Omit<RawRecord, 'id' | 'summary'> {
  readonly id?: string;
  readonly text: string;
  readonly publisher: string | null;
  readonly language: string | null;
}

type Located = ReadingResult & { readonly lines?: readonly number[] };

/**
 * What a reader of files gives for a feed: an article for each item, with the line on which it begins (1 where that is not known), or why there is none.
 */
export function* feedItems({ feed, records, problems, lines = [] }: Located) {
  if (feed === null && records.length === 0) {
    yield { kind: 'problem', line: null, reason: problems[0]?.message ?? 'holds nothing' } as const;
    return;
  }
  const seen = new Map<string, string>();
  for (const [index, record] of records.entries()) {
    const line = lines[index] ?? 1;
    const article = toArticle(record, feed);
    if (!/[\p{L}\p{N}]/u.test(article.text)) yield { kind: 'problem', line, reason: 'is an item without a title and a text' } as const;
    else yield { kind: 'record', value: withOwnId(article, seen), line } as const;
  }
}

/** Feeds give one id to several items. The first of them has it, each other one is known by its content: none is lost, and none is an edit of another. */
function withOwnId(article: Article, seen: Map<string, string>): Article {
  const key = article.id ?? (article.url === null ? undefined : canonicalUrl(article.url));
  const content = JSON.stringify(article);
  if (key === undefined) return article;
  const before = seen.get(key);
  if (before === undefined) seen.set(key, content);
  return before === undefined || before === content ? article : { ...article, id: contentId(versionOf(content)) };
}

/**
 * An item in the shape of an article. Its text is the whole one, else its summary, else its title, of which a headline consists.
 *
 * Its own id is its identity where no other feed can have it by accident: an address, `urn:…`, `tag:…`. Any other (`17`) names an item of one feed alone
 * and would let one feed write over another's: its page identifies it then, else the page of its feed together with the id.
 */
export function toArticle({ id, title, url, author, published_at, summary, text }: RawRecord, feed: ReadingResult['feed']): Article {
  return {
    ...identityOf(id, url, feed?.link ?? null),
    title,
    text: text ?? summary ?? title ?? '',
    publisher: feed?.title ?? null,
    author,
    published_at,
    url,
    language: feed?.language ?? null,
  };
}

function identityOf(id: string | null, url: string | null, home: string | null): { readonly id?: string } {
  if (id === null || /[\p{Cc}\u2028\u2029]/u.test(id) || id.length > 500) return {};
  if (/^(?:https?:\/\/|urn:|tag:)./i.test(id)) return { id };
  return url === null && home !== null && home.length < 500 ? { id: `${home}#${id}` } : {};
}
