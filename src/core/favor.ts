import { standoffOf } from './conflicts.ts';
import type { View } from './corpus.ts';
import { toMatchable } from './match.ts';
import { partiesIn, partiesOf, shareParty } from './parties.ts';
import type { Question } from './question.ts';
import { isNotSaid, isSilence } from './reading/caveat.ts';
import { toDays } from './reading/dates.ts';
import { countriesIn } from './reading/places.ts';
import { recency } from './recency.ts';
import type { Located } from './reports.ts';
import type { Candidate } from './retrieve.ts';
import { placeOf } from './threads.ts';
import { datesOf } from './visibility.ts';
import { voicesOf } from './voices.ts';
import { termsIn } from './word-forms.ts';

/**
 * How much the rules on evidence raise or lower a sentence: a factor on its score.
 *
 * The factors were set on the questions of `data/quality/answers.jsonl` that are there to fit; the other half only measures.
 */
export function favor(view: View, question: Question, candidate: Candidate): number {
  const { cues } = question;
  const { document, sentence } = candidate;
  const text = document.text.slice(sentence.start, sentence.end);
  let factor = 1;
  if (sentence.standing === 'assessment' && !cues.asksForOutlook) factor *= 0.5;
  if (cues.asksWhetherTrue) factor *= truthFactor(view, question, candidate);
  if (cues.asksForWords) factor *= wordsFactor(view, question, candidate, text);
  if (isDefinedBy(question, candidate)) factor *= sentence === view.sentences(document.id)[0] ? 1.6 : 1.3;
  if (cues.asksForAuthor && sentence.speaker !== undefined) factor *= 1.2;
  if (cues.asksForAuthor && namesHinted(view, question, candidate)) factor *= 1.3;
  if (cues.asksForStanding === sentence.standing) factor *= 1.4;
  if (cues.asksForState && sentence.standing === 'confirmed') factor *= 1.3;
  if (question.unknown.length > 0 && !speaksOf(view, question, candidate)) factor *= 0.5;
  if (question.isOfMarkets && !OF_MARKETS.test(`${document.title ?? ''} ${text}`)) factor *= 0.5;
  if (question.counted !== null) factor *= counts(text, question.counted) ? 1.5 : 0.7;
  if (cues.isOpen && !cues.asksWhetherTrue && !(cues.asksForWords && !cues.asksForAuthor) && isNotSaid(text) && candidate.window >= 0.5)
    factor *= sentence.standing === 'no_comment' ? 1 : 1.35;
  const isAskedFor = question.topics.some((topic) => topic.record === document.id) || (cues.wants === 'person' && document.record?.kind === 'person');
  if (document.record !== undefined && !isAskedFor) factor *= SECOND_HAND;
  if (cues.wantsNewest) factor *= freshness(view, candidate);
  else if (cues.asksForState) factor *= 0.7 + 0.3 * freshness(view, candidate);
  if (question.periods.length > 0) factor *= isWithin(question, candidate) ? 1.4 : 0.8;
  const standoff = standoffOf(view, candidate);
  if (standoff.isOut || standoff.first.length > 0) factor *= 0.8;
  return factor;
}

/** What somebody said who is named goes first, then that they said nothing; what nobody says is no answer. */
function wordsFactor(view: View, question: Question, candidate: Candidate, text: string): number {
  if (isByNamed(view, question, candidate)) return 1 + 0.8 * candidate.coverage;
  if (isSilence(text) && isOnNamed(view, question, candidate)) return 1.6;
  return candidate.sentence.standing === 'reported' || candidate.sentence.standing === 'assessment' ? 0.7 : 1;
}

function isOnNamed(view: View, question: Question, { document, sentence }: Candidate): boolean {
  if (question.topics.some((topic) => toMatchable(view.corpus, document, sentence).records.has(topic.record))) return true;
  return shareParty(partiesIn(view.corpus, question.text), [...partiesIn(view.corpus, document.title ?? ''), ...partiesOf(view.corpus, document, sentence)]);
}

/** Whether an article names in full what the question only hints at: the name tells whose it is (*the White House memo*). */
export const namesHinted = (view: View, { hints }: Question, { document, sentence }: Candidate): boolean =>
  document.record === undefined && hints.some((record) => toMatchable(view.corpus, document, sentence).records.has(record));

/** Whether a question asks for nothing but what a record is, and this is a statement of that record. */
function isDefinedBy({ cues, topics, concepts, counted }: Question, { document, sentence }: Candidate): boolean {
  if (document.record === undefined || sentence.standing === 'denied' || !topics.some((topic) => topic.record === document.id)) return false;
  const rest = concepts.filter((concept) => concept.record === null).reduce((sum, concept) => sum + concept.weight, 0);
  const all = concepts.reduce((sum, concept) => sum + concept.weight, 0);
  return (
    (cues.asksForDefinition && rest <= 0.2 * all) ||
    (cues.wants !== null && cues.wants !== 'person' && counted === null && !cues.asksForWords && sentence.standing === 'reported' && rest <= 0.5 * all)
  );
}

/** Whether its document has one of the names that lead to no record. */
function speaksOf(view: View, { unknown }: Question, { document }: Candidate): boolean {
  return view.sentences(document.id).some((sentence) => {
    const { language, terms, titleTerms } = toMatchable(view.corpus, document, sentence);
    return unknown.some((name) => [...termsIn(name, language)].every((term) => terms.has(term) || titleTerms.has(term)));
  });
}

/** Whether a text gives a number of these; a year, a day, a share of a hundred and the number of a section count nothing. */
function counts(text: string, counted: string): boolean {
  return [...text.matchAll(COUNT)].some(([, noun = '']) => noun === counted || (BODIES.has(noun) && BODIES.has(counted)));
}

const BODIES: ReadonlySet<string> = new Set(['companies', 'firms', 'entities', 'businesses', 'groups', 'organizations', 'organisations']);

const OF_MARKETS = /\b(?:shares?|stocks?|prices?|markets?|traded|trading|index|indices|bonds?|currenc(?:y|ies)|yields?|futures)\b/i;
const COUNT =
  /(?<![\p{L}\p{N}.,/-])(?:\d{1,3}(?:,\d{3})*|\d{5,}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens|hundreds|thousands|millions)(?: of)? (?:\p{L}+ ){0,2}?(\p{Ll}+s)\b/gu;

/** A record goes after an article that says as much. */
const SECOND_HAND = 0.85;

/** The caveat, the confirmation or the rejection of what is asked about goes before the claim; an outlook never answers. */
function truthFactor(view: View, question: Question, { document, sentence }: Candidate): number {
  if (sentence.standing === 'assessment') return 0.2;
  const place = placeOf(view.corpus, document, sentence);
  if (place?.isCaveat) return isByNamed(view, question, { document, sentence }) ? 2.6 : 2.2;
  if (sentence.standing === 'confirmed') return 1.8;
  return sentence.standing === 'denied' ? 1.6 : 1;
}

/** Whether somebody whom the question names says it. */
export function isByNamed(view: View, question: Question, { document, sentence }: Located): boolean {
  const speakers = voicesOf(view.corpus, document, sentence);
  if (speakers.some((speaker) => speaker.record !== null && question.topics.some((topic) => topic.record === speaker.record))) return true;
  const countries = sentence.speaker === undefined ? new Set<string>() : countriesIn(sentence.speaker.text);
  if (question.concepts.some(({ country }) => country !== null && countries.has(country))) return true;
  return shareParty(speakers, partiesIn(view.corpus, question.text));
}

/** Newer counts more: from `as_of`, else from the newest day that the reader sees. */
const freshness = (view: View, { document, sentence }: Candidate): number => recency(datesOf(document, sentence).known, view.filters.asOf ?? view.extent().to);

/** Whether it took place in a period that the question names, or names a day of it. */
function isWithin({ periods }: Question, { document, sentence }: Candidate): boolean {
  const { happened, known } = datesOf(document, sentence);
  const named = known === null ? [] : toDays(document.text.slice(sentence.start, sentence.end), known);
  return periods.some(({ from, to }) => (happened !== null && from <= happened && happened <= to) || named.some((day) => day.from <= to && from <= day.to));
}
