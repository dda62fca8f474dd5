import { clean } from '../clean.ts';
import { contentId } from '../identity.ts';
import type { Made, ReadText } from '../record-type.ts';
import articles from '../records/article.ts';

/** The document of an item of a feed. One without an id and an address has that of its content. */
export const articleOf = (article: Readonly<Record<string, unknown>>, read: ReadText): Made =>
  articles.toDocument(clean(article).value as Readonly<Record<string, unknown>>, { read, fallbackId: contentId });
