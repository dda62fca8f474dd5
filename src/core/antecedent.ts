import type { Corpus } from './corpus.ts';
import type { Document, Sentence } from './document.ts';
import { isSameParty, isStandIn, type Party, partiesIn } from './parties.ts';

/** What a stand-in stands for. When `certain` is false, the sentence before has to be shown with it. */
export interface Antecedent {
  readonly party: Party | null;
  readonly certain: boolean;
}

/** Whether a sentence opens with a pronoun or *the company*, so that alone it does not tell whom it is about. */
export function opensWithStandIn(text: string): boolean {
  const opening = OPENING.exec(text)?.[1];
  return opening !== undefined && isStandIn(opening.replace(/^(?:its|his|her|their) [\p{Ll} -]+$/iu, 'its spokesman'));
}

/**
 * Whom the stand-in of a sentence means, from the sentence before.
 *
 * Certain when that sentence opens with a name, or names one party only. Null when it names none.
 */
export function antecedentOf(corpus: Corpus, document: Document, before: Sentence | undefined): Antecedent {
  if (before === undefined) return { party: null, certain: false };
  const text = document.text.slice(before.start, before.end);
  const parties = partiesIn(corpus, text);
  const distinct = parties.filter((party, at) => !parties.slice(0, at).some((earlier) => isSameParty(earlier, party)));
  const [first] = distinct;
  if (first === undefined) return { party: null, certain: false };
  const opens = text.slice(0, text.indexOf(first.text)).replace(/^(?:the|a|an|mr\.?|mrs\.?|ms\.?|dr\.?)\s+/i, '') === '';
  return { party: first, certain: opens || distinct.length === 1 };
}

const OPENING = /^[“"'‘(]?((?:it|he|she|they|the (?:[\p{Ll}-]+ ){0,3}?\p{Ll}+|(?:its|his|her|their) (?:\p{Ll}+ ){0,2}?\p{Ll}+))(?=\s)/iu;
