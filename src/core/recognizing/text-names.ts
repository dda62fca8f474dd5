import { toLanguage } from '../reading/language.ts';
import { leadLength } from '../reading/leads.ts';
import { properNames } from '../reading/proper-names.ts';
import { toOwn } from '../reading/words.ts';

/** A name that a text has, how often, and the ticker that stands in brackets behind it. */
export interface TextName {
  readonly text: string;
  readonly count: number;
  readonly ticker?: string;
}

/**
 * The names in a text as far as capitals tell, most often first, then in their order.
 *
 * Runs of capitalized words, without a possessive. One word that only ever opens a sentence is none: nobody knows whether it is a name. A ticker in
 * brackets, `(NYSE: BABA)`, is kept with the name in front of it. Headings of the page (*What Happened:*) and scripts without capitals give none.
 * In German every noun has a capital: one word alone is a name there when it comes twice and never behind an article.
 */
export function toTextNames(text: string): readonly TextName[] {
  const names = new Map<string, { count: number; inside: boolean; noun: boolean; ticker: string | undefined }>();
  const leads = leadsIn(text);
  const isGerman = toLanguage(text) === 'de';
  for (const match of text.matchAll(RUN)) {
    if (leads.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    if (LISTED.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    if (text[match.index - 1] === '(' && /^\s?:/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2))) continue;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const opens = OPENING.test(text.slice(Math.max(0, match.index - 3), match.index));
    for (const { name: run, start } of namesIn(match[0])) {
      const name = isGerman ? run.replace(GERMAN_OPENER, '') : run;
      const isBehindArticle = name !== run || (start === 0 && DETERMINED.test(before));
      const known = names.get(name) ?? { count: 0, inside: false, noun: false, ticker: undefined };
      const ticker = TICKER.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 40))?.[1];
      names.set(name, {
        count: known.count + 1,
        inside: known.inside || start > 0 || !opens || /\s/.test(name) || /^\p{Lu}{2,}$|\p{Ll}\p{Lu}/u.test(name),
        noun: known.noun || isBehindArticle,
        ticker: known.ticker ?? ticker,
      });
    }
  }
  return [...names]
    .filter(([name, { inside, count, noun, ticker }]) => inside && (!isGerman || !ONE_WORD.test(name) || ticker !== undefined || (count > 1 && !noun)))
    .map(([text, { count, ticker }]) => ({ text, count, ...(ticker !== undefined && { ticker }) }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST);
}

/** What belongs to the page and not to its sentences, at the beginnings of lines. */
const leadsIn = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(LINE)].flatMap(({ index }) => {
    const length = leadLength(text.slice(index, index + 200), index === 0);
    return length === 0 ? [] : [{ start: index, end: index + length }];
  });

const LINE = /^(?=\S)/gmu;

const MOST = 100;
const WORD = "\\p{Lu}[\\p{L}\\p{N}\\p{M}]*(?:[’'.&-][\\p{L}\\p{N}\\p{M}]+)*";
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}’'-])${WORD}(?:(?: | (?:of|de|la|le|van|von|der|den|del|da|al|bin|for|the|&) |(?<=(?<![\\p{L}\\p{N}])\\p{Lu})\\. )${WORD}){0,6}`,
  'gu',
);
/** At the beginning, after the end of a sentence, or where a quotation begins. */
const OPENING = /^$|[.!?:\n]["'”’)]?\s*$|["“‘(•*#-]\s?$/u;
const TICKER =
  /^[^\p{L}\n(]{0,4}\((?:NYSE|NYSEAMERICAN|NASDAQ|Nasdaq|HKEX|HKG|LSE|TSX|TSE|TYO|ASX|SSE|SZSE|FRA|ETR|XETRA|AMS|EPA|BIT|SIX|NSE|BSE|KRX|OTC)\s?:\s?([A-Z0-9.]{1,10})\)/u;
/** German: behind an article or what stands in its place. */
const DETERMINED =
  /(?<![\p{L}])(?:d(?:er|ie|as|em|en|es)|(?:k?ein|mein|sein|ihr|unser)(?:e[mnrs]?)?|(?:dies|jed|all|viel)e[mnrs]?|im|ins|zu[mr]|vom|beim|ans|am|ums) $/u;
const GERMAN_OPENER = /^(?:D(?:er|ie|as|em|en|es)|(?:K?ein|Mein|Sein|Ihr|Unser)(?:e[mnrs]?)?|(?:Dies|Jed|All|Viel)e[mnrs]?|Im|Ins|Zu[mr]|Vom|Beim|Am) /u;
const ONE_WORD = /^\p{Lu}\p{Ll}+$/u;
/** Before a ticker. */
const LISTED = /\(\p{L}{2,12}\s?:\s?$/u;

const KEPT = 50_000;
const read = new Map<string, readonly { readonly name: string; readonly start: number }[]>();

/** Remembered: a corpus repeats its names. */
function namesIn(run: string): readonly { readonly name: string; readonly start: number }[] {
  const known = read.get(run);
  if (known !== undefined) return known;
  const own = toOwn(run);
  const names = properNames(own)
    .map(({ start, end }) => ({ name: own.slice(start, end), start }))
    .filter(({ name }) => name.length > 1 && name.length <= LONGEST);
  if (read.size >= KEPT) read.clear();
  read.set(own, names);
  return names;
}

/** A topic has 80 characters; a longer run is a headline. */
const LONGEST = 60;
