import { toEnclosures } from './enclosures.ts';
import { leadLength } from './leads.ts';
import { type Span, skipBlanks, toParagraphs } from './paragraphs.ts';
import { endsSentence, TERMINATOR } from './sentence-ends.ts';

/**
 * The sentences of a text, in order, trimmed, none inside another: `text.slice(start, end)` in UTF-16 units.
 *
 * Written rules rather than `Intl.Segmenter`, whose rules change with the machine's ICU and which cuts after *Ltd.*, *U.S.* and *No.* When in doubt a
 * sentence goes on: half of one may state an allegation as a fact. Closing quotes and brackets belong to the sentence they close; brackets and short
 * quotations inside a sentence are not cut.
 *
 * Left out are white space, stretches without a letter or digit, list markers and heading signs, and what `leadLength` says.
 */
export function toSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  for (const { content, end } of toParagraphs(text)) {
    const from = content + leadLength(text.slice(content, Math.min(end, content + 200)), sentences.length < 2);
    for (const span of cut(text.slice(from, end))) sentences.push({ start: from + span.start, end: from + span.end });
  }
  return sentences;
}

function* cut(paragraph: string): Generator<Span> {
  const enclosures = toEnclosures(paragraph);
  let next = 0;
  let start = skipBlanks(paragraph, 0);
  // Each stretch is looked through once for a letter, so that a row of full stops costs no more than its length.
  let looked = start;
  let telling = false;
  for (const match of paragraph.matchAll(TERMINATOR)) {
    const at = match.index;
    const end = at + match[0].length;
    telling ||= TELLING.test(paragraph.slice(looked, at));
    looked = end;
    while (next < enclosures.length && (enclosures[next]?.end ?? 0) <= end) next++;
    const enclosure = enclosures[next];
    if (!telling || (enclosure !== undefined && enclosure.start < at) || !endsSentence(paragraph, start, at, end)) continue;
    yield { start, end };
    start = skipBlanks(paragraph, end);
    looked = start;
    telling = false;
  }
  if (telling || TELLING.test(paragraph.slice(looked))) yield { start, end: paragraph.length };
}

const TELLING = /[\p{L}\p{N}]/u;
