import { askingWordsOf } from './asking-words.ts';
import { STOP_WORDS } from './stop-words.ts';

/**
 * The language of a text as ISO 639-1, by its script and by the small words that every text of a language has; null where it is too short to tell, mixed,
 * or of none that is known here.
 *
 * Some forty languages are not told apart by this: what is none of these is read plainly, as is what is not told.
 */
export function toLanguage(text: string): string | null {
  const beginning = text.slice(0, READ);
  if (beginning !== last.beginning) last = { beginning, language: languageOf(beginning) };
  return last.language;
}

/** One text is asked about several times in a row. */
let last: { readonly beginning: string; readonly language: string | null } = { beginning: '', language: null };

/** The small words of a language in lower case; none of one that is not known here. */
export const smallWordsOf = (language: string): ReadonlySet<string> => SMALL_WORDS.get(language) ?? NONE;

const NONE: ReadonlySet<string> = new Set();

/** Whether a text is in another language than English, whose rules hold where none is told. */
export const isForeign = (language: string | null): language is string => language !== null && language !== 'en';

/** The one of these languages that a question is in: more of its small and asking words stand there than English stop words. A question, given in words, is too short for `toLanguage`. */
export function toQuestionLanguage(question: readonly string[], among: Iterable<string>): string | null {
  const words = question.flatMap((word) => word.toLowerCase().split(/['’]/u));
  let [found, most]: [string | null, number] = [null, words.filter((word) => STOP_WORDS.has(word)).length];
  for (const language of [...among].sort()) {
    const [small, asking] = [smallWordsOf(language), askingWordsOf(language)];
    const own = words.filter((word) => small.has(word) || asking.has(word)).length;
    if (own > most) [found, most] = [language, own];
  }
  return found;
}

function languageOf(beginning: string): string | null {
  const byScript = scriptOf(beginning);
  if (byScript !== 'latin') return byScript;
  const words = beginning.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const shares = LATIN.map(([language]) => ({ language, share: (counts.get(language) ?? 0) / Math.max(words.length, 1) }));
  const [first, second] = shares.sort((a, b) => b.share - a.share || (a.language < b.language ? -1 : 1));
  if (first === undefined || words.length < FEWEST || first.share < LEAST || first.share < (second?.share ?? 0) * AHEAD) return null;
  return first.language;
}

const READ = 3000;
const FEWEST = 6;
const LEAST = 0.12;
const AHEAD = 1.15;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['kana', /[\p{sc=Hiragana}\p{sc=Katakana}]/u],
  ['ko', /\p{sc=Hangul}/u],
  ['zh', /\p{sc=Han}/u],
  ['cyrillic', /\p{sc=Cyrillic}/u],
  ['arabic', /\p{sc=Arabic}/u],
  ['he', /\p{sc=Hebrew}/u],
  ['el', /\p{sc=Greek}/u],
  ['th', /\p{sc=Thai}/u],
  ['hi', /\p{sc=Devanagari}/u],
  ['latin', /\p{sc=Latin}/u],
];

/** Latin letters as most texts have them, and everything else that may be a letter. */
const PLAIN = /[A-Za-z]+/g;
const OTHER = /[^\x00-\xa9]/gu;

/** The script that most letters are in; a language where it has one alone. A name in another script is no matter. */
function scriptOf(text: string): string | null {
  const counts = new Map(SCRIPTS.map(([script]) => [script, 0]));
  const add = (script: string, many: number) => counts.set(script, (counts.get(script) ?? 0) + many);
  add('latin', text.match(PLAIN)?.reduce((sum, letters) => sum + letters.length, 0) ?? 0);
  for (const letter of text.match(OTHER) ?? []) {
    const script = SCRIPTS.find(([, letters]) => letters.test(letter))?.[0];
    if (script !== undefined) add(script, 1);
  }
  const count = (script: string) => counts.get(script) ?? 0;
  const total = [...counts.values()].reduce((sum, value) => sum + value, 0);
  if (total < FEWEST) return null;
  if (count('kana') > 0 && count('kana') + count('zh') > total / 2) return count('kana') * 10 > count('zh') ? 'ja' : 'zh';
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined || most[1] <= total / 2) return null;
  if (most[0] === 'cyrillic') return /[іїєґ]/iu.test(text) ? 'uk' : /[ыэё]/iu.test(text) ? 'ru' : null;
  if (most[0] === 'arabic') return /[پچژگ]/u.test(text) ? 'fa' : 'ar';
  return most[0] === 'kana' ? 'ja' : most[0];
}

const LATIN: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries({
  en: 'the of and to in a is that for it was on with as his by at from are this be has have not but they which an he she were who will said their its would had been more or about when after up out what if we you can all new one said',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son aux d l s n qu ont été cette mais ou leur comme elle nous ses sa deux après',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos ha fue',
  it: 'di e il la che in a per un è del si non una i le con da al dei della sono come ha alla più nel anche ma gli lo se o dal delle su questo nella suo ed degli stato tra essere dopo',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também só pelo pela até isso ela entre depois foi são',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft wordt door over ze werd hij worden tot die deze meer geen hebben was zich',
  sv: 'och i att det som en på är av för med den till inte har de ett om vi men var jag sig från så kan han när vid efter under ska över än också mot sin skulle',
  da: 'og i at det er en til på af for med den som de ikke har der et var om han men vi sig fra ved så blev efter kan skal eller også over være sin havde mod',
  no: 'og i det er på til som en å for med av at ikke den har de var om et fra han men vi seg så ved etter kan blir eller også over være sin hadde mot skal',
  pl: 'w i na z do się nie to że jest o od po przez za jak dla ale przy co są był oraz ich tym już jego tylko może który która być ze tak roku',
  tr: 've bir bu için da de ile olarak çok daha olan gibi en ne sonra kadar ise her ancak olduğu o var değil ya ki iki göre yeni büyük',
  id: 'yang dan di untuk dengan dari pada ini itu tidak dalam akan ke adalah juga oleh sebagai telah karena bisa ada tersebut mereka lebih kata saat sudah',
  fi: 'ja on ei että se oli hän ovat mutta kun myös ole sen olla joka kuin mukaan tai niin vuoden ovat jo sekä nyt ne jos vain',
  cs: 'a v se na je že s o z do to za pro by jsem ale po jako si k podle už od které bylo jsou jeho který také až má při není',
  ro: 'și de în la a cu pe din că nu pentru o care este mai un fost au să ce sunt după dar al lui ca prin către fi iar',
  hu: 'a az és hogy nem is egy ez volt meg de már csak azt van el még mint szerint vagy után kell lesz majd ki be',
  vi: 'và của là có được cho trong không với các một người những đã này để khi từ đến về ông năm tại ra vào cũng',
}).map(([language, words]) => [language, new Set(words.split(' '))]);

const SMALL_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(LATIN);

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(LATIN.flatMap(([, words]) => [...words]))].map((word) => [word, LATIN.flatMap(([language, words]) => (words.has(word) ? [language] : []))]),
);
