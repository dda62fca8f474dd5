import type { DocumentId, Version } from '../document.ts';
import { fold } from '../reading/words.ts';
import { createGrowingNumbers, NONE } from './growing-numbers.ts';
import type { TextName } from './text-names.ts';

/** A name of a table, by its number. */
export type NameId = number;

/** The names of many texts, by their folded form. It only ever grows, and the states of a corpus share it: which texts are of a state is the state's to say. */
export interface NameTable {
  /** Has a text taken in, once, when the table is next asked or made ready; `names` reads them, for one that was not recognized by then. */
  add(document: DocumentId, version: Version, names: () => readonly TextName[]): void;
  /** Takes in one that waits: some milliseconds where its text has to be read. False when none does any more. */
  takeOne(recognized: NamesOf): boolean;
  /** The name that is read for one that was typed. */
  keyOf(typed: string): string;
  /** The number of a folded name. */
  find(key: string): NameId | undefined;
  /** The folded name of a number. */
  key(name: NameId): string;
  /** All of them. */
  all(): Iterable<NameId>;
  /** Tells of each text that has a name in a spelling, those of one text one after the other, until it hears `false`. */
  visit(name: NameId, each: (text: NameText, spelling: string, count: number) => boolean): void;
  /** Names that may begin with this, or have a word that does. */
  beginning(start: string): Iterable<NameId>;
  withTicker(ticker: string): Iterable<NameId>;
  /** Names of this first letter whose length differs by so many at most. */
  like(key: string, slips: number): Iterable<NameId>;
  /** The name that others were merged into, as it was decided. */
  target(key: string): string | undefined;
}

/** A text that was taken in. */
export interface NameText {
  readonly document: DocumentId;
  readonly version: Version;
}

/** The names of a text, where they were recognized. */
export type NamesOf = (version: Version) => readonly TextName[] | undefined;

/**
 * `merges` leads a folded name to the name that it is read as.
 *
 * Of 15,600 articles there are a quarter of a million names at 600,000 places: these are columns of numbers, each place with the number of the next one of its name.
 */
export function createNameTable(merges: ReadonlyMap<string, string>): NameTable {
  const keys: string[] = [];
  const byKey = new Map<string, NameId>();
  const [firsts, lasts] = [createGrowingNumbers(), createGrowingNumbers()];
  const places = { text: createGrowingNumbers(), spelling: createGrowingNumbers(), count: createGrowingNumbers(), next: createGrowingNumbers() };
  const spellings: string[] = [];
  const bySpelling = new Map<string, number>();
  /** The name of each spelling. */
  const spelled = createGrowingNumbers();
  const tickers = new Map<string, Set<NameId>>();
  /** By the first letter and the length. */
  const byLength = new Map<string, NameId[]>();
  /** By the first two letters of each word. */
  const byWord = new Map<string, NameId[]>();
  const texts: NameText[] = [];
  const known = new Set<string>();
  const waiting: (() => readonly TextName[])[] = [];
  let taken = 0;
  const targets = new Map([...merges.values()].map((into) => [toKey(into), into]));

  return {
    add(document, version, names) {
      const one = `${version} ${document}`;
      if (known.has(one)) return;
      known.add(one);
      texts.push({ document, version });
      waiting.push(names);
    },
    takeOne(recognized) {
      const text = texts[taken];
      if (text === undefined) return false;
      take(recognized(text.version) ?? waiting[taken]?.() ?? []);
      waiting[taken++] = TAKEN;
      return true;
    },
    keyOf: (typed) => toKey(led(typed)),
    find: (key) => byKey.get(key),
    key: (name) => keys[name] ?? '',
    all: () => keys.keys(),
    visit(name, each) {
      for (let place = firsts.at(name); place !== NONE; place = places.next.at(place)) {
        const text = texts[places.text.at(place)];
        if (text !== undefined && !each(text, spellings[places.spelling.at(place)] ?? '', places.count.at(place))) return;
      }
    },
    beginning: (start) => (start.length < 2 ? keys.keys() : (byWord.get(start.slice(0, 2)) ?? [])),
    withTicker: (ticker) => tickers.get(ticker) ?? [],
    *like(key, slips) {
      for (let length = key.length - slips; length <= key.length + slips; length++) yield* byLength.get(lengthOf(key, length)) ?? [];
    },
    target: (key) => targets.get(key),
  };

  function take(names: readonly TextName[]): void {
    for (const { text, count, ticker } of names) {
      const spelling = bySpelling.get(text) ?? spell(text);
      const name = spelled.at(spelling);
      if (name === NONE) continue;
      const place = places.text.push(taken);
      places.spelling.push(spelling);
      places.count.push(count);
      places.next.push(NONE);
      const last = lasts.at(name);
      if (last === NONE) firsts.set(name, place);
      else places.next.set(last, place);
      lasts.set(name, place);
      if (ticker === undefined) continue;
      const symbol = ticker.toUpperCase();
      tickers.set(symbol, (tickers.get(symbol) ?? new Set<NameId>()).add(name));
    }
  }

  function spell(text: string): number {
    const key = toKey(led(text));
    const name = key === '' ? NONE : (byKey.get(key) ?? named(key));
    const spelling = spelled.push(name);
    spellings.push(text);
    bySpelling.set(text, spelling);
    return spelling;
  }

  function named(key: string): NameId {
    const name = firsts.push(NONE);
    lasts.push(NONE);
    keys.push(key);
    byKey.set(key, name);
    list(byLength, lengthOf(key, key.length), name);
    const words = new Set<string>();
    for (let at = 0; at >= 0; at = key.indexOf(' ', at) + 1 || -1) words.add(key.slice(at, at + 2));
    for (const word of words) list(byWord, word, name);
    return name;
  }

  function led(text: string): string {
    if (merges.size === 0) return text;
    let name = text;
    // Decisions may lead on; each is followed once, so that a circle ends.
    for (const seen = new Set<string>(); !seen.has(toKey(name)); ) {
      seen.add(toKey(name));
      name = merges.get(toKey(name)) ?? name;
    }
    return name;
  }
}

const TAKEN = (): readonly TextName[] => [];

const toKey = (text: string): string => fold(text).replace(/^the /, '');
const lengthOf = (key: string, length: number): string => `${key[0] ?? ''}${length}`;

function list(lists: Map<string, NameId[]>, under: string, name: NameId): void {
  const there = lists.get(under);
  if (there === undefined) lists.set(under, [name]);
  else there.push(name);
}
