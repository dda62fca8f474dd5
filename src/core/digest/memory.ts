import { copiesOf } from '../copies.ts';
import type { Corpus, View } from '../corpus.ts';
import { deedOf, SAME_CHARGE, sameDeed } from '../deed.ts';
import type { Document, Sentence } from '../document.ts';
import { createOnceEach } from '../once.ts';
import { termsOf } from '../overlap.ts';
import { shareParty } from '../parties.ts';
import { type Located, reportedBy } from '../reports.ts';
import { type Place, placeOf } from '../threads.ts';
import type { CameIn } from './came-in.ts';
import { keyOfSentence, quoteOf, saysAgain } from './same-words.ts';
import type { ShownClaim } from './shown.ts';
import { documentsOf, storyIdOf } from './stories.ts';

/** What was said before something came in. */
export interface Memory {
  /** Whether the document as it was, a near copy, the story, or what was shown tells it already; of a record's statement, the article that it reports. */
  knows(located: Located): boolean;
  /** Whether anything else in the corpus does: asked of what would be shown, and only so often. */
  knowsAnywhere(located: Located): Promise<boolean>;
}

export function createMemory(view: View, came: CameIn, shown: readonly ShownClaim[]): Memory {
  const keys = new Set(shown.map(({ key }) => key));
  const asked = new Set<Sentence>();
  const shownIndex = createSentenceIndex(
    view.corpus,
    [...new Set(shown.map(({ document }) => document))].flatMap((id) => {
      const document = view.corpus.documents.get(id);
      const claims = shown.filter((claim) => claim.document === id && claim.version === document?.version);
      return document === undefined
        ? []
        : document.sentences.flatMap((sentence) => (claims.some(({ start }) => start === sentence.start) ? [{ document, sentence }] : []));
    }),
  );

  return {
    knows: (located) => keys.has(keyOfSentence(located)) || shownIndex.tells(located) || before(came, located.sentence, () => isSaidBefore(located)),
    knowsAnywhere: async (located) => {
      if (!asked.has(located.sentence) && asked.size === PROBES) return false;
      asked.add(located.sentence);
      return anywhere(came, located.sentence, () => findAnywhere(located));
    },
  };

  function isSaidBefore(located: Located): boolean {
    const { document, sentence } = located;
    const reported = document.record === undefined ? undefined : reportedBy(view, document, sentence);
    if (reported !== undefined && !came.isFresh(reported.document, reported.sentence)) return true;
    const story = storyIdOf(view, document);
    if (indexes(came, story, () => indexOf(document.record === undefined ? documentsOf(view, story).slice(-MOST) : [document])).tells(located)) return true;
    const copies = copiesOf(view, document).filter((copy) => copy !== document && storyIdOf(view, copy) !== story);
    return copies.length > 0 && indexes(came, `copies ${document.id}`, () => indexOf(copies.slice(0, MOST))).tells(located);
  }

  /** By its longest words: what says the same has most of them. */
  async function findAnywhere(located: Located): Promise<boolean> {
    const words = [...new Set(quoteOf(located).match(/[\p{L}\p{N}]+/gu))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, WORDS);
    const hits = await view.corpus.searcher.search({ text: words.join(' '), ...view.filters }, { by: 'passage', limit: HITS });
    return hits.some(({ document: id, start, end }) => {
      const document = view.corpus.documents.get(id);
      const near = came.old.sentences(id).filter((sentence) => sentence.start < end && sentence.end > start);
      return document !== undefined && near.some((sentence) => saysAgain(located, { document, sentence }));
    });
  }

  /** What these documents said before. */
  function indexOf(documents: readonly Document[]): SentenceIndex {
    return createSentenceIndex(
      view.corpus,
      documents.flatMap((one) => {
        const was = came.before(one.id);
        return [
          ...came.old.sentences(one.id).map((sentence): Located => ({ document: one, sentence })),
          ...(was === undefined || was.version === one.version ? [] : was.sentences.map((sentence): Located => ({ document: was, sentence }))),
        ];
      }),
    );
  }
}

/** The same for every channel. */
const before = createOnceEach<CameIn, Sentence, boolean>();
const anywhere = createOnceEach<CameIn, Sentence, Promise<boolean>>();
const indexes = createOnceEach<CameIn, string, SentenceIndex>();

/** How many sentences are looked up in one digest, by how many words, in how many passages; and how many articles of a story are read. */
const PROBES = 10;
const WORDS = 6;
const HITS = 6;
const MOST = 100;

interface SentenceIndex {
  readonly tells: (located: Located) => boolean;
}

/** Sentences by their terms, so that each new one is compared with the few that may say it. */
function createSentenceIndex(corpus: Corpus, sentences: readonly Located[]): SentenceIndex {
  const byTerm = new Map<string, number[]>();
  const byKey = new Set<string>();
  for (const [at, located] of sentences.entries()) {
    byKey.add(keyOfSentence(located));
    for (const term of termsOf(located.document, located.sentence)) {
      const there = byTerm.get(term);
      if (there === undefined) byTerm.set(term, [at]);
      else there.push(at);
    }
  }
  const answers = new Map<Document, readonly Place[]>();
  for (const { document, sentence } of sentences) {
    const place = document.record === undefined ? placeOf(corpus, document, sentence) : undefined;
    if (place?.isDenial || place?.isCaveat) answers.set(document, [...(answers.get(document) ?? []), place]);
  }
  return {
    tells(located) {
      if (byKey.has(keyOfSentence(located))) return true;
      const terms = termsOf(located.document, located.sentence);
      const shared = new Map<number, number>();
      for (const term of terms) for (const at of byTerm.get(term) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
      for (const [at, count] of shared) {
        const before = count * 2 >= terms.size ? sentences[at] : undefined;
        if (before !== undefined && saysAgain(located, before)) return true;
      }
      const place = answers.size === 0 || located.document.record !== undefined ? undefined : placeOf(corpus, located.document, located.sentence);
      return place !== undefined && [...answers].some(([document, places]) => places.some((before) => answersAgain(located.document, place, document, before)));
    },
  };
}

/** Whether somebody who denied or doubted a matter does so again, in whatever words: not where one of them says which deed, and the other has another. */
function answersAgain(document: Document, place: Place, other: Document, before: Place): boolean {
  if (!(place.isDenial && before.isDenial) && !(place.isCaveat && before.isCaveat)) return false;
  if (place.root === place.sentence || !shareParty(place.speakers, before.speakers)) return false;
  const parties = [...place.speakers, ...place.named, ...before.named];
  const deed = (of: Document, { sentence, root }: Place) => deedOf(of, root ?? sentence, parties);
  return sameDeed(deed(document, place), deed(other, before)) >= SAME_CHARGE;
}
