import type { Sentence } from '../document.ts';
import { mayBeSame, type ProperName, properNames } from './proper-names.ts';

/**
 * The sentences of one text, with those made allegations of which its other sentences say that they are denied or not confirmed.
 *
 * *“Acme kept two sets of books,” Lund said.* is speech as long as it stands alone; where the text goes on that Acme denies it, it is Lund's allegation.
 * Only what somebody else says of the party counts, and only what comes right before the denial when nothing else is denied, or a wrong that may be
 * the teller’s own (*the bank said it had misled them*).
 */
export function withDisputed(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  if (!sentences.some(isDispute)) return sentences;
  const disputed = new Map<string, Map<string, ProperName>>();
  for (const sentence of sentences) {
    if (!isDispute(sentence)) continue;
    for (const name of namesIn(text, sentence)) for (const word of name.words) within(disputed, word).set(name.words.join(' '), name);
  }
  const firstAlleged = sentences.findIndex(({ standing }) => standing === 'alleged');
  return sentences.map((sentence, at) => {
    if (sentence.standing !== 'attributed' || !sentence.speaker || TAKES_UP.test(text.slice(sentence.start, sentence.end))) return sentence;
    const next = isDispute(sentences[at + 1]) ? [sentences[at + 1], ...(isDispute(sentences[at + 2]) ? [sentences[at + 2]] : [])] : [];
    const about = namesBeside(text, sentence);
    const isNamedIn = (names: readonly ProperName[]): boolean => names.some((name) => about.some((other) => mayBeSame(name.words, other.words)));
    const isDisputed = sentence.refersToAllegation
      ? next.length > 0 || about.some(({ words }) => words.some((word) => isNamedIn([...(disputed.get(word)?.values() ?? [])])))
      : (firstAlleged < 0 || firstAlleged > at) && next.some((other) => other !== undefined && isNamedIn(namesIn(text, other)));
    return isDisputed ? { ...sentence, standing: 'alleged', refersToAllegation: true } : sentence;
  });
}

function within(all: Map<string, Map<string, ProperName>>, word: string): Map<string, ProperName> {
  const known = all.get(word) ?? new Map<string, ProperName>();
  all.set(word, known);
  return known;
}

/** Allegations that are spoken of, not made. */
const TAKES_UP = /\b(?:allegations?|accusations?|claims?|charges)\b/iu;

/** A denial of an allegation, or a doubt about one. */
const isDispute = (sentence: Sentence | undefined): boolean =>
  sentence?.refersToAllegation === true && (sentence.standing === 'denied' || sentence.standing === 'unverified');

const namesIn = (text: string, { start, end }: Pick<Sentence, 'start' | 'end'>): readonly ProperName[] => properNames(text.slice(start, end));

/** Whom a sentence names beside its speaker. */
function namesBeside(text: string, sentence: Sentence): readonly ProperName[] {
  const { speaker } = sentence;
  const said = speaker ? properNames(speaker.text) : [];
  return namesIn(text, sentence).filter((name) => !said.some((own) => mayBeSame(own.words, name.words)));
}
