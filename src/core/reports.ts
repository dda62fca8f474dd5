import type { Corpus, View } from './corpus.ts';
import type { Document, Sentence } from './document.ts';
import { overlap, termsOf } from './overlap.ts';
import { isSameParty, speakersOf } from './parties.ts';

/** A sentence with its document. */
export interface Located {
  readonly document: Document;
  readonly sentence: Sentence;
}

/** From here on two sentences say the same of one thing; found on the starter corpus, where the nearest other pair is at .2. */
const SAME = 0.3;
/** What the same speaker in the same standing adds. */
const SAME_SPEAKER = 0.1;

/**
 * The article sentence that a record's statement reports, if there is one: its sources name the article and the two share their words,
 * or their speaker and standing are the same there.
 */
export function reportedBy(view: View, document: Document, statement: Sentence): Located | undefined {
  let best: (Located & { readonly score: number }) | undefined;
  for (const { document: id } of statement.sources ?? []) {
    const article = id === undefined ? undefined : view.document(id);
    if (article === undefined || article.record !== undefined) continue;
    for (const sentence of view.sentences(article.id)) {
      const score = likeness(view.corpus, { document, sentence: statement }, { document: article, sentence });
      if (score >= SAME && (best === undefined || score > best.score)) best = { document: article, sentence, score };
    }
  }
  return best;
}

/** Whether a statement says again what an article's sentence says first-hand. */
export function isReportOf(view: View, statement: Located, sentence: Located): boolean {
  if (statement.document.record === undefined || sentence.document.record !== undefined) return false;
  if (reportedBy(view, statement.document, statement.sentence)?.sentence === sentence.sentence) return true;
  const { sources } = statement.sentence;
  const standing = standingOf(statement.sentence);
  if (standing === 'reported' || standing !== standingOf(sentence.sentence) || !haveSameSpeaker(view.corpus, statement, sentence)) return false;
  const restsOnIt = sources?.some((source) => source.document === sentence.document.id) === true;
  return restsOnIt || overlap(termsOf(statement.document, statement.sentence), termsOf(sentence.document, sentence.sentence)) >= SAME;
}

/** What somebody says that is taken up as an allegation stands as one. */
const standingOf = ({ standing, refersToAllegation }: Sentence) => (standing === 'attributed' && refersToAllegation ? 'alleged' : standing);

function likeness(corpus: Corpus, statement: Located, sentence: Located): number {
  const shared = overlap(termsOf(statement.document, statement.sentence), termsOf(sentence.document, sentence.sentence));
  const sameStanding = statement.sentence.standing === sentence.sentence.standing;
  if (sameStanding && statement.sentence.standing !== 'reported' && haveSameSpeaker(corpus, statement, sentence)) return shared + SAME_SPEAKER;
  if (!sameStanding && OPPOSED.has(statement.sentence.standing) !== OPPOSED.has(sentence.sentence.standing)) return 0;
  return shared;
}

/** A denial never reports a charge, nor a charge a denial. */
const OPPOSED: ReadonlySet<string> = new Set(['denied', 'no_comment']);

const haveSameSpeaker = (corpus: Corpus, a: Located, b: Located): boolean =>
  speakersOf(corpus, a.document, a.sentence).some((one) => speakersOf(corpus, b.document, b.sentence).some((other) => isSameParty(one, other)));
