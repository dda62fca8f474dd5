import type { Sentence } from '../document.ts';
import { mayBeSame, type ProperName, properNames } from './proper-names.ts';

/**
 * The sentences of one text, with those made allegations of which its other sentences say that they are denied or not confirmed.
 *
 * *“Acme stole the plans,” Lund said.* is speech as long as it stands alone; where the text goes on that Acme denies it, it is Lund's allegation.
 * Only what somebody else says of the party counts, and only wrongdoing, or what comes right before the denial when nothing else is denied.
 */
export function withDisputed(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const disputes = sentences.flatMap((sentence, at) => (isDispute(sentence) ? [{ at, names: namesIn(text, sentence) }] : []));
  if (disputes.length === 0) return sentences;
  return sentences.map((sentence, at) => {
    if (sentence.standing !== 'attributed' || !sentence.speaker || TAKES_UP.test(text.slice(sentence.start, sentence.end))) return sentence;
    const about = namesBeside(text, sentence);
    const isDisputed = disputes.some(({ at: dispute, names }) => {
      const isNamed = names.some((name) => about.some((other) => mayBeSame(name.words, other.words)));
      const isNext = dispute === at + 1 || (dispute === at + 2 && isDispute(sentences[at + 1]));
      return sentence.refersToAllegation ? isNamed || isNext : isNamed && isNext && !sentences.slice(0, at).some((before) => before.standing === 'alleged');
    });
    return isDisputed ? { ...sentence, standing: 'alleged', refersToAllegation: true } : sentence;
  });
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
