import { isForeign } from '../core/reading/language.ts';
import { toQueryWords, toWordTerms } from '../core/reading/words.ts';

/**
 * The terms that an engine looks for, each once, in order: those of a question by the rules of English, and by those of every other language that its documents
 * are written in, as far as they stand somewhere. A word of which no form does is looked for in its English form.
 */
export function termsSought(text: string, languages: Iterable<string>, isKnown: (term: string) => boolean): readonly string[] {
  const others = [...languages].sort();
  const sought = new Set<string>();
  for (const word of toQueryWords(text)) {
    const forms = others.map((language) => toWordTerms(word, language));
    for (const [at, term] of toWordTerms(word).entries()) {
      const all = [term, ...forms.flatMap((own) => own[at] ?? [])];
      const known = others.length === 0 ? all : all.filter(isKnown);
      for (const form of known.length > 0 ? known : [term]) sought.add(form);
    }
  }
  return [...sought];
}

/** Counts a document in, or out again; English and what is not told are no other language. */
export function countLanguage(counts: Map<string, number>, language: string | null, change: 1 | -1): void {
  if (!isForeign(language)) return;
  const now = (counts.get(language) ?? 0) + change;
  if (now > 0) counts.set(language, now);
  else counts.delete(language);
}

export const foreignAmong = (entries: readonly { readonly language: string | null }[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ language }) => (isForeign(language) ? [language] : [])));
