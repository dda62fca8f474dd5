import { antecedentOf } from './antecedent.ts';
import type { Corpus } from './corpus.ts';
import type { Document, Sentence } from './document.ts';
import { isStandIn, type Party, speakersOf } from './parties.ts';

/** Who says a sentence, a pronoun or *the company* read as the party of the sentence before. */
export function voicesOf(corpus: Corpus, document: Document, sentence: Sentence): readonly Party[] {
  const named = speakersOf(corpus, sentence);
  if (named.length > 0 || sentence.speaker === undefined || document.record !== undefined || !isStandIn(sentence.speaker.text)) return named;
  const { party } = antecedentOf(corpus, document, document.sentences[document.sentences.indexOf(sentence) - 1]);
  return party === null ? [] : [party];
}
