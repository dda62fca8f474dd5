import { breathe } from './breathe.ts';
import type { Corpus, View } from './corpus.ts';
import type { Document, Sentence, Version } from './document.ts';
import { createOnce, createOnceEach } from './once.ts';
import { overlap, termsOf } from './overlap.ts';
import type { Located } from './reports.ts';
import { publicationDay } from './visibility.ts';

const byVersion = createOnce<Corpus, ReadonlyMap<Version, readonly Document[]>>();

/**
 * The articles that are one voice with this one, as far as their reader sees them: itself, its near copies, and theirs. The earliest first, undated ones
 * last, then by id. What a reader does not see ties nothing together. Remembered for the view: of a wire story each sentence asks again.
 */
export function copiesOf(view: View, document: Document): readonly Document[] {
  return known(view, document, () => findCopies(view, document));
}

const known = createOnceEach<View, Document, readonly Document[]>();

function findCopies(view: View, document: Document): readonly Document[] {
  if (document.record !== undefined) return [document];
  const { copies } = view.corpus.recognized;
  if (copies.size === 0) return [document];
  const holders = holdersIn(view.corpus);
  const found = new Set([document]);
  for (const one of found) {
    const versions = copies.get(one.version);
    // Two articles that quote one statement in full are no copies of each other. A text is loaded only where there are any.
    if (versions === undefined || one.text.length < document.text.length * WHOLE) continue;
    for (const version of versions) {
      for (const other of holders.get(version) ?? []) if (view.knows(other.id)) found.add(other);
    }
  }
  return found.size === 1 ? [document] : [...found].sort(byDay);
}

/** The same sentence in the earliest of the copies that has it, so that one voice is shown once and under its first name. */
export function inEarliest(view: View, located: Located): Located {
  const copies = copiesOf(view, located.document);
  if (copies.length === 1) return located;
  for (const document of copies) {
    if (document === located.document) return located;
    const sentence = view.sentences(document.id).find((other) => isSameSentence(located, { document, sentence: other }));
    if (sentence !== undefined) return { document, sentence };
  }
  return located;
}

/** Who publishes a text: of the copies that have one of these sentences each publisher once, the earliest first; a copy without one goes by its id. */
export function outletsOf(view: View, document: Document): readonly string[] {
  return [...new Set(copiesOf(view, document).map(({ publisher, id }) => publisher ?? id))];
}

/**
 * How many say one of these sentences independently: near copies are one, and so is a publisher with several articles. At least 1.
 *
 * Others are looked for among the articles of the story, which may have to be loaded.
 */
export async function voicesFor(view: View, document: Document, sentences: readonly Sentence[]): Promise<number> {
  if (document.record !== undefined) return 1;
  const { stories, members } = view.corpus.recognized;
  const story = stories.get(document.id);
  const others = [...(members.get(story ?? '') ?? [])].filter((id) => id !== document.id).slice(0, MOST_OTHERS);
  if (others.length === 0) return 1;
  const counted = new Set(copiesOf(view, document));
  const publishers = new Set([...counted].map(({ publisher, id }) => publisher ?? id));
  let voices = 1;
  for (const id of others) {
    await breathe();
    const other = view.document(id);
    if (other === undefined || counted.has(other)) continue;
    const says = view.sentences(id).some((sentence) => sentences.some((one) => saysTheSame({ document, sentence: one }, { document: other, sentence })));
    if (!says) continue;
    const copies = copiesOf(view, other);
    if (copies.every((copy) => !publishers.has(copy.publisher ?? copy.id))) voices++;
    for (const copy of copies) {
      counted.add(copy);
      publishers.add(copy.publisher ?? copy.id);
    }
  }
  return voices;
}

const MOST_OTHERS = 60;
/** A copy shorter than this is an excerpt, and leads no further. */
const WHOLE = 0.6;

function holdersIn(corpus: Corpus): ReadonlyMap<Version, readonly Document[]> {
  return byVersion(corpus, () => {
    const holders = new Map<Version, Document[]>();
    for (const document of corpus.documents.values()) {
      if (document.record !== undefined || !corpus.recognized.copies.has(document.version)) continue;
      const there = holders.get(document.version);
      if (there === undefined) holders.set(document.version, [document]);
      else there.push(document);
    }
    return holders;
  });
}

function byDay(a: Document, b: Document): number {
  const [one, two] = [publicationDay(a), publicationDay(b)];
  if (one !== two) return one === null ? 1 : two === null || one < two ? -1 : 1;
  const [first, second] = [a.publishedAt ?? '', b.publishedAt ?? ''];
  return first !== second && first.length > 10 && second.length > 10 ? (Date.parse(first) < Date.parse(second) ? -1 : 1) : a.id < b.id ? -1 : 1;
}

/** Of copies: word for word but for a few words, and no number is another; or the last one of a copy that was cut there. */
function isSameSentence(a: Located, b: Located): boolean {
  const [one, two] = [textOf(a), textOf(b)];
  const cut = one.replace(/[\s.…]+$/u, '');
  if (a.document.sentences.at(-1) === a.sentence && cut.length >= LEAST_CUT && two.startsWith(cut)) return true;
  if (a.sentence.standing !== b.sentence.standing) return false;
  if (one === two) return true;
  return (
    numbersIn(one) === numbersIn(two) &&
    overlap(termsOf(a.document, a.sentence), termsOf(b.document, b.sentence)) >= SAME_COPY &&
    Math.abs(one.length - two.length) < one.length / 4
  );
}

/** Of other articles: most of what the shorter tells, as the same. */
const saysTheSame = (a: Located, b: Located): boolean =>
  a.sentence.standing === b.sentence.standing && overlap(termsOf(a.document, a.sentence), termsOf(b.document, b.sentence)) >= SAME;

const SAME_COPY = 0.8;
const LEAST_CUT = 4;
/** As in `select.ts`: from this share of words on two sentences say the same. */
const SAME = 0.6;

const textOf = ({ document, sentence }: Located): string => document.text.slice(sentence.start, sentence.end);
const numbersIn = (text: string): string => (text.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? []).join(' ');
