import { isStopWord, toOwn, toWordTerms } from '../reading/words.ts';

/** What an article is about: its telling words with their weights, the strongest first. */
export type TellingWords = readonly (readonly [term: string, weight: number])[];

/**
 * The words of an article that tell its event from others: those of the title and of the beginning, names before others.
 *
 * A weight grows with the root of how often a word comes, double for the title and for what is always written with a capital. Of equal weight the
 * one that comes first.
 */
export function toTellingWords(title: string | null, text: string): TellingWords {
  const counts = new Map<string, { count: number; lower: number }>();
  count(counts, title ?? '', TITLE);
  count(counts, text.slice(0, READ), 1);
  return [...counts]
    .map(([term, { count, lower }]) => [term, Math.round(100 * Math.sqrt(count) * (lower === 0 ? NAME : 1)) / 100] as const)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST);
}

/** As far as a story tells what it is about; what follows is background, and is common to many. */
const READ = 1500;
const TITLE = 2;
const NAME = 3;
const MOST = 60;

function count(counts: Map<string, { count: number; lower: number }>, text: string, weight: number): void {
  for (const match of text.matchAll(WORD)) {
    const { term, capital } = readWord(match[0]);
    if (term === '') continue;
    const known = counts.get(term);
    const lower = capital ? 0 : 1;
    if (known === undefined) counts.set(term, { count: weight, lower });
    else {
      known.count += weight;
      known.lower += lower;
    }
  }
}

const WORD = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu;

interface ReadWord {
  /** Empty for a word that tells nothing. */
  readonly term: string;
  readonly capital: boolean;
}

const KEPT = 150_000;
const read = new Map<string, ReadWord>();

/** Remembered: a corpus repeats its words. */
function readWord(word: string): ReadWord {
  const known = read.get(word);
  if (known !== undefined) return known;
  const bare = word.replace(/['’][sS]$/, '');
  const made = { term: bare.length < 2 || isStopWord(bare) ? '' : (toWordTerms(bare)[0] ?? ''), capital: /^[\p{Lu}\p{N}]/u.test(bare) };
  if (read.size >= KEPT) read.clear();
  read.set(toOwn(word), made);
  return made;
}
