import { clean } from '../clean.ts';
import { contentId } from '../identity.ts';
import type { ReadTexts } from '../read-ahead.ts';
import type { Made, ReadText } from '../record-type.ts';
import articles from '../records/article.ts';

/** The same with its text read elsewhere; a text that cannot be read there in its time is a reason. */
export async function makeArticle(article: Readonly<Record<string, unknown>>, readTexts: ReadTexts): Promise<Made> {
  const texts: string[] = [];
  const made = articleOf(article, (text) => {
    texts.push(text);
    return [];
  });
  const [sentences] = texts.length === 0 ? [] : await readTexts(texts);
  if (sentences === undefined || 'reason' in made) return made;
  return 'reason' in sentences ? sentences : articleOf(article, () => sentences);
}

/** The document of an item of a feed. One without an id and an address has that of its content. */
const articleOf = (article: Readonly<Record<string, unknown>>, read: ReadText): Made =>
  articles.toDocument(clean(article).value as Readonly<Record<string, unknown>>, { read, fallbackId: contentId });
