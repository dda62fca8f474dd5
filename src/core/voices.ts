import type { Corpus } from './corpus.ts';
import type { Document, Sentence } from './document.ts';
import { type Party, speakersOf } from './parties.ts';
import { antecedentOf } from './references.ts';
import { isStandIn } from './stand-ins.ts';

/** Who says a sentence, a pronoun or *the company* read as the party that it stands for. */
export function voicesOf(corpus: Corpus, document: Document, sentence: Sentence): readonly Party[] {
  const named = speakersOf(corpus, document, sentence);
  if (named.length > 0 || sentence.speaker === undefined || document.record !== undefined || !isStandIn(sentence.speaker.text)) return named;
  const { party } = antecedentOf(corpus, document, document.sentences.indexOf(sentence), sentence.speaker.text);
  return party === null ? [] : [party];
}
