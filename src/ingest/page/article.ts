import { Readability } from '@mozilla/readability';
import { clearClutter } from './clutter.ts';
import type { Document, Element } from './dom.ts';
import type { Metadata } from './metadata.ts';
import { oneLine } from './plain.ts';
import { amountsOf } from './prose.ts';
import { type Paragraph, paragraphsOf, toText } from './seen.ts';
import type { Tamed } from './tame.ts';
import { trim } from './trim.ts';

export interface Article {
  readonly title: string | null;
  readonly author: string | null;
  readonly text: string | null;
}

/** The article of a page without what stands around it. Takes the tree apart. */
export function readArticle(document: Document, tamed: Tamed, metadata: Metadata): Article {
  const whole = paragraphsOf(document.body);
  const headings = [...document.querySelectorAll('h1')].flatMap(({ textContent }) => oneLine(textContent ?? '') ?? []);
  const isMarked = keepArticleBody(document);
  clearClutter(document.body);
  const cleared = paragraphsOf(document.body);
  const isLarge = tamed.elements > LARGE_ELEMENTS || tamed.characters > LARGE_CHARACTERS;
  const parsed = isLarge ? null : new Readability<Element>(document as never, { keepClasses: true, serializer: (node) => node as unknown as Element }).parse();
  const found = parsed?.content ? paragraphsOf(parsed.content) : [];
  const title = withoutSite(oneLine(parsed?.title ?? metadata.title ?? ''), headings);
  const author = metadata.author ?? oneLine(parsed?.byline ?? '');
  const chosen =
    [toText(found).length < toText(cleared).length * (isMarked ? 0.6 : 0) ? cleared : found, cleared, whole].find((paragraphs) => paragraphs.length > 0) ?? [];
  return { title, author, text: toText(withLead(trim(chosen, { title, author }), cleared, metadata.summary)) || toText(chosen) || null };
}

/** Readability goes over the text of each element several times; a book or a table of this size is read as a whole. */
const LARGE_ELEMENTS = 10_000;
const LARGE_CHARACTERS = 1_000_000;

/** Where a page itself says what its article is, in microdata, nothing else of it is looked at. Of several the longest, with its neighbors. */
function keepArticleBody(document: Document): boolean {
  const amounts = amountsOf(document.body);
  const proseOf = (element: Element) => amounts.get(element)?.prose ?? 0;
  const marked = [...document.querySelectorAll('[itemprop~="articleBody"]')];
  const [longest] = marked.toSorted((a, b) => proseOf(b) - proseOf(a));
  if (longest === undefined || proseOf(longest) < 300) return false;
  for (let element: Element | null = longest; element !== null && element.tagName !== 'BODY'; element = element.parentNode) {
    for (const sibling of [...(element.parentNode?.childNodes ?? [])]) if (sibling !== element && !marked.some((other) => sibling === other)) sibling.remove();
  }
  return true;
}

/** A title as the heading of the page has it, where the rest of it is the name of the site: *Bridge to close | The Post*. */
function withoutSite(title: string | null, headings: readonly string[]): string | null {
  if (title === null) return null;
  const isRest = (rest: string) => /^\s*[|·•»:–—-]\s+\S|\S\s+[|·•«:–—-]\s*$/.test(rest);
  return (
    headings.find((heading) => heading.length > 3 && heading.length < title.length && title.includes(heading) && isRest(title.replace(heading, ''))) ?? title
  );
}

/** Above the text the sentence that stands over it on the page and is also its description: many pages keep it outside of their article. */
function withLead(paragraphs: readonly Paragraph[], all: readonly Paragraph[], summary: string | null): readonly Paragraph[] {
  const begin = summary?.slice(0, 60) ?? '';
  if (begin.length < 60 || paragraphs.some(({ text }) => text.includes(begin))) return paragraphs;
  const lead = all.find(({ text }) => text.startsWith(begin));
  return lead === undefined ? paragraphs : [lead, ...paragraphs];
}
