import { isCorrection } from '../correction.ts';
import type { Document } from '../document.ts';
import { overlap } from '../overlap.ts';
import { toQueryTerms } from '../reading/words.ts';

/** A number that is another one in the new version, with the sentence it stands in now. */
export interface NumberChange {
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
}

/** What an edited document says otherwise. Sentences word for word, in the order of their text. */
export interface Edit {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly numbers: readonly NumberChange[];
  /** The new version announces a correction that the old one did not. */
  readonly corrected: boolean;
}

/** The difference between two versions of a document, sentence by sentence; typography and white space do not count. */
export function toEdit(before: Pick<Document, 'text' | 'sentences'>, after: Pick<Document, 'text' | 'sentences'>): Edit {
  const [old, young] = [sentencesOf(before), sentencesOf(after)];
  const removed = without(old, young);
  const added = without(young, old);
  return { added, removed, numbers: numbersBetween(removed, added), corrected: added.some(isCorrection) };
}

/** An edit in a few words: `2 sentences added, 1 removed, 5 became 7, corrected`; null when nothing that is read has changed. */
export function editWords({ added, removed, numbers, corrected }: Edit): string | null {
  const parts = [
    added.length > 0 ? `${added.length} ${added.length === 1 ? 'sentence' : 'sentences'} added` : null,
    removed.length > 0 ? `${removed.length}${added.length > 0 ? '' : removed.length === 1 ? ' sentence' : ' sentences'} removed` : null,
    ...numbers.slice(0, NUMBERS_SHOWN).map(({ before, after }) => `${before} became ${after}`),
    corrected ? 'a correction is noted' : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

const NUMBERS_SHOWN = 3;

const sentencesOf = ({ text, sentences }: Pick<Document, 'text' | 'sentences'>): readonly string[] => sentences.map(({ start, end }) => text.slice(start, end));

const plain = (sentence: string): string => sentence.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”„]/g, '"').replace(/\s+/g, ' ').trim();

/** The sentences of one list that the other does not have, each as often as it has more of it. */
function without(sentences: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const other of others.map(plain)) left.set(other, (left.get(other) ?? 0) + 1);
  return sentences.filter((sentence) => {
    const count = left.get(plain(sentence)) ?? 0;
    left.set(plain(sentence), count - 1);
    return count <= 0;
  });
}

/** Numbers of sentences that are otherwise much the same: those that only the old one has, against those that only the new one has, in order. */
function numbersBetween(removed: readonly string[], added: readonly string[]): readonly NumberChange[] {
  const free = new Set(added);
  return removed.flatMap((before) => {
    const words = new Set(toQueryTerms(before.replace(NUMBER, ' ')));
    let [best, most] = [undefined as string | undefined, SAME];
    for (const after of free) {
      const shared = overlap(words, new Set(toQueryTerms(after.replace(NUMBER, ' '))));
      if (shared > most) [best, most] = [after, shared];
    }
    if (best === undefined) return [];
    free.delete(best);
    const [old, young] = [numbersIn(before), numbersIn(best)];
    const gone = old.filter((number) => !young.includes(number));
    const come = young.filter((number) => !old.includes(number));
    return gone.slice(0, come.length).map((number, at) => ({ before: number, after: come[at] ?? '', sentence: best ?? '' }));
  });
}

const numbersIn = (sentence: string): readonly string[] => sentence.match(NUMBER) ?? [];

const SAME = 0.5;
const NUMBER = /\p{Nd}+(?:[.,:]\p{Nd}+)*%?/gu;
