import type { View } from '../corpus.ts';
import { isCorrection } from '../correction.ts';
import type { Document, Sentence } from '../document.ts';
import { isPageLine } from '../page-line.ts';
import type { Located } from '../reports.ts';
import { placesIn } from '../threads.ts';
import { publicationDay } from '../visibility.ts';
import { quoteOf } from './same-words.ts';

/**
 * Sentences in the order in which a digest would show them: what opens an article, since it says what happened; allegations, who says something, the
 * publisher's own voice, the author's outlook; of equals the newest, then by document and place. A record's statements in their own order.
 */
export function inOrder(view: View, sentences: readonly Located[]): readonly Located[] {
  const openings = new Map<Document, readonly Sentence[]>();
  const openingOf = (document: Document): readonly Sentence[] => {
    let opening = openings.get(document);
    if (opening === undefined) {
      opening = document.sentences.filter((sentence) => isTelling({ document, sentence })).slice(0, 2);
      openings.set(document, opening);
    }
    return opening;
  };
  return sentences
    .filter(isTelling)
    .map((located) => ({
      located,
      weight: weightOf(view, located, openingOf(located.document)),
      day: publicationDay(located.document) ?? located.sentence.knownFrom ?? '',
    }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        (a.day === b.day ? 0 : a.day > b.day ? -1 : 1) ||
        (a.located.document.id === b.located.document.id
          ? a.located.sentence.start - b.located.sentence.start
          : a.located.document.id < b.located.document.id
            ? -1
            : 1),
    )
    .map(({ located }) => located);
}

/** What tells something by itself: no line of the page, no heading, no question. */
function isTelling(located: Located): boolean {
  const quote = quoteOf(located);
  return quote.length >= SHORTEST && !isPageLine(quote) && !/\?["'”’)]*$/u.test(quote);
}

const SHORTEST = 20;

function weightOf(view: View, located: Located, opening: readonly Sentence[]): number {
  const { document, sentence } = located;
  if (document.record !== undefined) return 0;
  const opens = opening[0] === sentence ? OPENS : opening[1] === sentence ? OPENS / 3 : 0;
  return strengthOf(view, located) + opens;
}

function strengthOf(view: View, located: Located): number {
  const { document, sentence } = located;
  if (isCorrection(quoteOf(located))) return 6;
  switch (sentence.standing) {
    case 'alleged':
      return placesIn(view.corpus, document).some((place) => place.sentence === sentence && place.root === sentence) ? 5 : 4;
    case 'denied':
    case 'unverified':
    case 'confirmed':
      return 3;
    case 'attributed':
    case 'no_comment':
      return 2;
    case 'reported':
      return 1;
    case 'assessment':
      return -2;
  }
}

const OPENS = 4.5;
