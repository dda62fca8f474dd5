import type { Corpus } from './corpus.ts';
import type { Document } from './document.ts';
import { isSameParty, type Party, partiesOf, speakersOf } from './parties.ts';
import { fold } from './reading/words.ts';
import { bears, isOfOneKind, isStandIn, nounOf } from './stand-ins.ts';

/** How many sentences back *the company* is followed from one to the next. */
const DEPTH = 3;

/** What a stand-in (*it*, *the company*) stands for. When `certain` is false, the sentence before has to be shown with it. */
export interface Antecedent {
  readonly party: Party | null;
  readonly certain: boolean;
}

/** Whom an allegation is against, and everybody it names but its speaker. */
export interface Target {
  readonly accused: readonly Party[];
  readonly named: readonly Party[];
}

/** The words with which a sentence opens, when they are a pronoun or *the company* or *a spokesman for it*, so that alone it does not tell whom it is about. */
export function openingStandIn(text: string): string | undefined {
  const opening = OPENING.exec(text)?.[1];
  if (opening === undefined) return undefined;
  const words = opening.split(' ');
  for (let length = words.length; length > 0; length--) {
    const standIn = words.slice(0, length).join(' ');
    if (!isStandIn(standIn)) continue;
    const rest = text.slice(text.indexOf(standIn) + standIn.length);
    // *The campaign group Clearwater Watch* and *a spokesman for Alibaba* name themselves.
    return /^\s+(?:(?:for|of|at|from|with) (?:the )?)?\p{Lu}/u.test(rest) && !/^(?:it|he|she|they)$/i.test(standIn) ? undefined : standIn;
  }
  return undefined;
}

/**
 * Whom the stand-in of a sentence means, from the sentence before.
 *
 * A noun that is part of a name there means its bearer (*the ministry*); *he* is no company and *the company* no person. After a charge the one who is
 * charged is meant, for certain when the sentence denies or nobody else may be. Else certain when the sentence before opens with the name, or names no other.
 */
export function antecedentOf(corpus: Corpus, document: Document, at: number, standIn: string, depth = DEPTH): Antecedent {
  if (document.record !== undefined) return { party: itselfOf(document), certain: true };
  const before = document.sentences[at - 1];
  if (before === undefined) return { party: null, certain: false };
  const text = document.text.slice(before.start, before.end);
  const distinct = partiesOf(corpus, document, before).filter((party, i, all) => !all.slice(0, i).some((earlier) => isSameParty(earlier, party)));
  const noun = nounOf(standIn);
  const bearers = distinct.filter((party) => bears(corpus, party, noun));
  if (bearers.length === 1 && bearers[0] !== undefined) return { party: bearers[0], certain: true };
  const isOther = isOfOneKind(standIn);
  if (isOther && NOBODY.test(noun)) return { party: null, certain: false };

  const fitting = distinct.filter((party) => canBe(corpus, party, standIn));
  if (before.standing === 'alleged' || before.refersToAllegation) {
    const charged = targetOf(corpus, document, at - 1, depth - 1).accused.filter((party) => canBe(corpus, party, standIn));
    const [only] = charged;
    const denies = document.sentences[at]?.standing === 'denied';
    if (only !== undefined && before.standing !== 'denied')
      return { party: only, certain: !isOther && charged.length === 1 && (denies || fitting.length <= 1) };
  }
  const bearer = isOther ? bearerIn(corpus, document, at, noun) : undefined;
  if (bearer !== undefined) return { party: bearer, certain: true };
  const accusers = before.standing === 'alleged' ? speakersOf(corpus, document, before) : [];
  const first = fitting.find((party) => !accusers.some((accuser) => isSameParty(accuser, party)));
  if (first === undefined) return { party: null, certain: false };
  const opens = text.slice(0, first.start).replace(/^[“"']?(?:the|a|an|in a statement,?)?\s*/i, '') === '';
  return { party: first, certain: !isOther && (opens || fitting.length === 1) };
}

/**
 * Whom an allegation is against: the first it names that is not its speaker, with those joined to it by *and*; where it names nobody, whom *the
 * company* in it stands for.
 *
 * A possessive (*China’s army*) only describes; where nothing else is named, all are meant.
 */
export function targetOf(corpus: Corpus, document: Document, at: number, depth = DEPTH): Target {
  const sentence = document.sentences[at];
  if (sentence === undefined || depth === 0) return { accused: [], named: [] };
  const text = document.text.slice(sentence.start, sentence.end);
  const speakers = speakersOf(corpus, document, sentence);
  const named = partiesOf(corpus, document, sentence).filter((party) => !speakers.some((speaker) => isSameParty(speaker, party)));
  const bearers = named.filter((party) => !/^['’]s?(?!\p{L})/u.test(text.slice(party.end)));
  const after = (party: Party, pattern: RegExp) => pattern.test(text.slice(0, party.start));
  const explicit = bearers.find((party) => after(party, CHARGED)) ?? bearers.find((party) => after(party, /\bthat (?:the )?$/i));
  const standIn = explicit === undefined ? (STAND_IN_OBJECT.exec(text)?.[1] ?? (bearers.length === 0 ? openingStandIn(text) : undefined)) : undefined;
  // *X rejected the accusations against it*: X itself.
  if (standIn !== undefined && /^(?:it|him|her|them)$/.test(standIn) && sentence.standing === 'denied' && speakers.length > 0)
    return { accused: speakers, named: speakers };
  const { party } = standIn === undefined ? { party: null } : antecedentOf(corpus, document, at, standIn, depth);
  if (party !== null) return { accused: [party], named: [party, ...named] };
  const first = explicit ?? bearers[0];
  if (first === undefined) return { accused: named, named };
  const accused: Party[] = [first];
  for (const next of bearers.slice(bearers.indexOf(first) + 1)) {
    if (!/^(?:,|,? and|,? or| \([^)]*\))? *(?:the )?$/.test(text.slice(accused.at(-1)?.end ?? 0, next.start))) break;
    accused.push(next);
  }
  return { accused, named };
}

/** In a record's statement *it* is the record. */
export const itselfOf = (document: Document): Party => {
  const text = document.title ?? document.id;
  return { record: document.id, words: fold(text).split(' '), text, start: 0, end: 0, country: null };
};

/** The only one in a document whose name has the noun: *the ministry* where *the Harbour Ministry* is named. */
function bearerIn(corpus: Corpus, document: Document, at: number, noun: string): Party | undefined {
  const [bearer, ...others] = document.sentences
    .flatMap((sentence, other) => (other === at ? [] : partiesOf(corpus, document, sentence)))
    .filter((party) => bears(corpus, party, noun));
  return others.every((other) => bearer === undefined || isSameParty(bearer, other)) ? bearer : undefined;
}

/** Whether a party can be what a pronoun or noun stands for, as far as its record or title tells. */
function canBe(corpus: Corpus, party: Party, standIn: string): boolean {
  const kind = party.record === null ? undefined : corpus.documents.get(party.record)?.record?.kind;
  const isPerson = kind === 'person' || TITLED.has(party.words[0] ?? '');
  if (/^(?:he|she|his|her)\b/i.test(standIn)) return kind === undefined || kind === 'person';
  if (/^(?:it|its|the|a|an)\b/i.test(standIn))
    return !isPerson && kind !== 'event' && kind !== 'rule' && kind !== 'list' && (kind !== 'term' || /^its?\b/i.test(standIn));
  return true;
}

const OPENING = /^[“"'‘(]?((?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Tt]he|[Aa]|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)(?: [\p{Ll}-]+){0,5})(?=\s)/u;
const STAND_IN_OBJECT =
  /\b(?:accus\p{L}+|(?:alleg|claim|say|charg|suspect)\p{L}* that|said(?: that)?|blam\p{L}+|against)\s+(?!the (?:\p{Ll}+ ){0,2}(?:alleg|accus|claim|charg|assert))(the (?:[\p{Ll}-]+ ){0,2}?\p{Ll}+|it|him|her|them)(?=\s(?!\p{Lu})|[,.]|$)/u;
const CHARGED =
  /\b(?:(?:allegations?|accusations?|claims?|charges?|complaints?|cases?|lawsuits?|evidence|inquir(?:y|ies)|investigations?|says?|said) (?:made |brought |levell?ed )?(?:against|at|about|on|over)|accus(?:e|es|ed|ing|ations? of)|charg(?:es?|ed|ing)|blam(?:e|es|ed|ing))\s+(?:the\s+)?(?:\p{L}+\.? ){0,2}$/iu;
/** Several people, or a paper: no one body. */
const NOBODY =
  /(?:[^s]s|men|people)$|^(?:memo|report|audit|dossier|letter|study|lawsuit|suit|complaint|document|paper|article|filing|review|inquiry|probe|investigation|indictment)$/;
const TITLED: ReadonlySet<string> = new Set(
  'mr mrs ms dr sir lord lady president senator sen rep representative mayor judge minister prime secretary governor professor prof king queen prince princess general colonel captain inspector detective'.split(
    ' ',
  ),
);
