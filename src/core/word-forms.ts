import { toWords, toWordTerms } from './reading/words.ts';

/** Terms by the rules of English, and those of the same words by the rules of other languages (ISO 639-1) that documents of the corpus are written in. */
export interface Terms {
  readonly terms: ReadonlySet<string>;
  readonly inOther?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** As a document of that language has them. */
export const termsIn = ({ terms, inOther }: Terms, language: string | null): ReadonlySet<string> =>
  (language === null ? undefined : inOther?.get(language)) ?? terms;

/** The words of a text in the forms of several languages. */
export interface WordForms {
  /** All forms of the word that has this term in English, that one first. */
  of(term: string): readonly string[];
  with(terms: ReadonlySet<string>): Terms;
}

export function toWordForms(text: string, languages: Iterable<string>): WordForms {
  const words = toWords(text);
  const byLanguage = [...languages].sort().map((language) => {
    const forms = new Map<string, string>();
    for (const word of words) {
      const own = toWordTerms(word.text, language);
      for (const [at, term] of toWordTerms(word.text).entries()) forms.set(term, own[at] ?? term);
    }
    return [language, forms] as const;
  });
  return {
    of: (term) => [...new Set([term, ...byLanguage.map(([, forms]) => forms.get(term) ?? term)])],
    with(terms) {
      if (byLanguage.length === 0) return { terms };
      return { terms, inOther: new Map(byLanguage.map(([language, forms]) => [language, new Set([...terms].map((term) => forms.get(term) ?? term))])) };
    },
  };
}
