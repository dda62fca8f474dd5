import { breathe } from './breathe.ts';
import { type Concept, joinNames, mergeRecords } from './concepts.ts';
import type { View } from './corpus.ts';
import type { Day, DocumentId } from './document.ts';
import { askingWordsOf } from './reading/asking-words.ts';
import { isCaveat } from './reading/caveat.ts';
import { toDays } from './reading/dates.ts';
import { toQuestionLanguage } from './reading/language.ts';
import { countriesIn } from './reading/places.ts';
import { type ProperName, properNames } from './reading/proper-names.ts';
import { type QuestionCues, readQuestion, toContent } from './reading/question.ts';
import { synonymsOf } from './reading/synonyms.ts';
import { isStopWord, toTerms, toWords } from './reading/words.ts';
import { type Terms, toWordForms } from './word-forms.ts';

/** A name in a question that was taken for another spelling of a record's. */
export interface Resolved {
  readonly record: DocumentId;
  readonly name: string;
  readonly typed: string | null;
}

export interface Question {
  readonly text: string;
  /** The other language than English that it is in, where documents of the corpus are (ISO 639-1). */
  readonly language: string | null;
  readonly cues: QuestionCues;
  readonly concepts: readonly Concept[];
  /** The records that it names, in order. */
  readonly topics: readonly Resolved[];
  /** Records that a looser name leads to: they count, and are not its topics. */
  readonly hints: readonly DocumentId[];
  /** Days and periods that it names. */
  readonly periods: readonly { readonly from: Day; readonly to: Day }[];
  /** Names in it that lead to no record: what does not speak of them hardly answers. */
  readonly unknown: readonly Terms[];
  /** It asks what shares or prices did. */
  readonly isOfMarkets: boolean;
  /** What it asks to be counted: *how many companies*; null for nothing. */
  readonly counted: string | null;
  /** It asks for what is new, perhaps in a period or on its topics, and for nothing else. */
  readonly isNewsOnly: boolean;
  /** What an engine is asked: the words, with the names of the records that they lead to. */
  readonly search: string;
  /** Nothing of it is understood but names, in a script that is not the corpus': what articles say of them answers it. */
  readonly onlyNames: boolean;
}

/**
 * Reads a question against the corpus: names that lead to records, and words weighed by how rare they are.
 *
 * Others have their turn between: the first question of a process takes some 50 ms here.
 */
export async function toQuestion(view: View, text: string): Promise<Question> {
  await breathe();
  const { names, searcher } = view.corpus;
  const words = toWords(text);
  const spans = names.recognize(text, { allowed: view.knows, topics: true });
  const mentions = spans.filter((mention) => mention.kind !== 'topic');
  const hints = spans.filter((mention) => mention.kind === 'topic');
  const free = words.filter((word) => !spans.some((span) => span.start < word.end && span.end > word.start));
  const content = toContent(text);
  const languages = searcher.languages();
  const spoken = toQuestionLanguage(
    words.map((word) => word.text),
    languages,
  );
  const proper = properNamesIn(text, spoken);
  const isStop = (word: string) => isStopWord(word) || (spoken !== null && isSilentIn(spoken, word));
  const freeTerms = [...new Set(free.filter((word) => !isStop(word.text)).flatMap((word) => toTerms(word.text)))].filter((term) => content.has(term));
  const spanTerms = spans.map((span) => [...new Set(toTerms(span.text).filter((term) => !isStopWord(term)))]);
  const all = [...new Set([...freeTerms, ...spanTerms.flat(), ...freeTerms.flatMap((term) => [...synonymsOf(term)])])];
  const forms = toWordForms(text, languages);
  await breathe();
  const { passages, of } = await searcher.frequencies([...new Set(all.flatMap(forms.of))]);
  const having = (term: string) => forms.of(term).reduce((sum, form) => sum + (of.get(form) ?? 0), 0);
  const rarity = (term: string) => Math.log(1 + (Math.max(0, passages - having(term)) + 0.5) / (having(term) + 0.5));

  const corrected = free.flatMap((word) => {
    const isUnknown = toTerms(word.text).every((term) => having(term) === 0);
    const match = isUnknown && !isStop(word.text) ? names.resolve(word.text, view.knows) : undefined;
    return match?.how === 'edit' ? [{ record: match.record, name: match.name, typed: word.text }] : [];
  });
  const correctedTerms = new Set(corrected.flatMap(({ typed }) => toTerms(typed)));

  const named: Concept[] = spans.map((span, at) => ({
    weight: Math.max(NAME_WEIGHT, ...(spanTerms[at] ?? []).map(rarity)),
    terms: new Set(spanTerms[at]),
    synonyms: new Set(),
    record: span.record,
    country: null,
  }));
  const telling = free.filter((word) => !isStopWord(word.text) || countriesIn(word.text).size > 0);
  const countryOf = (term: string) => telling.filter((word) => toTerms(word.text).includes(term)).flatMap((word) => [...countriesIn(word.text)])[0] ?? null;
  const plain: Concept[] = freeTerms
    .filter((term) => !correctedTerms.has(term))
    .map((term) => {
      const country = countryOf(term);
      // Many of its names may stand there: it weighs like a name, not like the rarest of them.
      const weight = country === null ? rarity(term) * (content.get(term) ?? 1) : NAME_WEIGHT;
      return { weight, terms: new Set([term]), synonyms: synonymsOf(term), record: null, country };
    });
  const misspelt: Concept[] = corrected.map(({ record, name }) => ({
    weight: NAME_WEIGHT,
    terms: new Set(toTerms(name)),
    synonyms: new Set(),
    record,
    country: null,
  }));
  const onlyNames = mentions.length > 0 && UNSPACED.test(text) && plain.every((concept) => [...concept.terms].every((term) => having(term) === 0));

  await breathe();
  const periods = toDays(text, view.filters.asOf ?? view.extent().to ?? EPOCH);
  const topics = [...mentions.map(({ record }) => ({ record, name: names.nameOf(record) ?? record, typed: null })), ...corrected];
  return {
    text,
    language: spoken,
    cues: cuesOf(text),
    concepts: mergeRecords(onlyNames ? named : joinNames(proper, [...named, ...misspelt, ...plain])).map((concept) => ({
      ...concept,
      ...forms.with(concept.terms),
    })),
    topics: topics.filter((topic, at) => topics.findIndex((other) => other.record === topic.record) === at),
    hints: hints.map((hint) => hint.record),
    periods: periods.map(({ from, to, start }) => ({ from, to: SINCE.test(text.slice(0, start)) ? LAST_DAY : to })),
    unknown: unknownIn(text, proper, spans).map(forms.with),
    isOfMarkets: OF_MARKETS.test(text),
    counted: /\bhow many (?:\p{Ll}+ )*?(\p{Ll}+s)\b/iu.exec(text)?.[1]?.toLowerCase() ?? null,
    isNewsOnly:
      NEWS.test(text) &&
      free.every(
        ({ text: word, start }) =>
          !content.has(toTerms(word)[0] ?? '') || NEWS_WORD.test(word) || periods.some((period) => period.start <= start && start < period.end),
      ),
    search: [text, ...topics.map((topic) => topic.name), ...hints.map((hint) => names.nameOf(hint.record) ?? '')].join(' '),
    onlyNames,
  };
}

/** A stop word of that language, or one that only says what kind of answer is wanted; of elided words (*qu’a*) each part. */
const isSilentIn = (language: string, word: string): boolean =>
  word.split(/['’]/u).every((part) => isStopWord(part, language) || askingWordsOf(language).has(part.toLowerCase()));

/** Capitals tell names by the rules of English. In German every noun has one; in other languages at least the first word has it for its place. */
const properNamesIn = (text: string, language: string | null): readonly ProperName[] =>
  language === 'de' ? [] : properNames(text).filter(({ start }) => language === null || start > 0);

/** Proper names outside of those that lead to records, countries left out. */
function unknownIn(
  text: string,
  proper: readonly ProperName[],
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly ReadonlySet<string>[] {
  return proper
    .filter(({ start, end }) => !spans.some((span) => span.start < end && span.end > start) && countriesIn(text.slice(start, end)).size === 0)
    .map(({ words }) => new Set(words.flatMap((word) => toTerms(word))))
    .filter((terms) => terms.size > 0);
}

/** The words' own cues, and what they say together: who *could not confirm* asks for the caveat, and how *shares* react for no words. */
function cuesOf(text: string): QuestionCues {
  const cues = readQuestion(text);
  return {
    ...cues,
    asksWhetherTrue: cues.asksWhetherTrue || isCaveat(text),
    asksForState: cues.asksForState || /\bhow many\b[^?]*\b(?:are|is|does|do|has|have)\b/i.test(text),
    asksForWords: cues.asksForWords && !OF_MARKETS.test(text),
  };
}

const OF_MARKETS =
  /\b(?:shares?|stocks?|prices?|markets?|index|indices|indexes|bonds?|currenc(?:y|ies)|yields?|futures)\b (?:\w+ )?(?:react|respon[ds]|answer)/i;
const SINCE = /\b(?:since|after|from)\s+(?:the\s+)?$/i;
/** The end of a period that is open. */
const LAST_DAY = '9999-12-31';
const NEWS = /\b(?:new|news|latest|newest|recent(?:ly)?|happen(?:s|ed|ing)?|changed?|developments?|updates?)\b/i;
const NEWS_WORD =
  /^(?:new|news|latest|newest|recent|recently|happen|happens|happened|happening|change|changed|changes|developments?|updates?|story|stories|since|after|there|now|week|month|year|day|today)$/i;

/** What a day without a year is counted from where nothing has a day. */
const EPOCH = '1970-01-01';

/** A name weighs at least as much as a word that stands in about a fifth of all passages. */
const NAME_WEIGHT = 1.6;

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Hangul}\p{sc=Cyrl}\p{sc=Arab}]/u;
