import type { DocumentId, Version } from '../document.ts';
import { fold } from '../reading/words.ts';
import type { TextName } from './text-names.ts';

/** A name with where it stands. */
export interface NameEntry {
  readonly key: string;
  readonly spellings: readonly string[];
  /** Three numbers for each text that has it in a spelling: the text, the spelling, how often. */
  readonly places: readonly number[];
}

/** The names of many texts, by their folded form. It only ever grows, and the states of a corpus share it: which texts are of a state is the state's to say. */
export interface NameTable {
  /** Has a text taken in, once, when the table is next asked or made ready; `names` reads them, for one that was not recognized by then. */
  add(document: DocumentId, version: Version, names: () => readonly TextName[]): void;
  /** Takes in one that waits: some milliseconds where its text has to be read. False when none does any more. */
  takeOne(recognized: NamesOf): boolean;
  /** The text of a number. */
  text(which: number): { readonly document: DocumentId; readonly version: Version } | undefined;
  /** The name that is read for one that was typed. */
  keyOf(typed: string): string;
  entry(key: string): NameEntry | undefined;
  entries(): Iterable<NameEntry>;
  /** Names that may begin with this, or have a word that does. */
  beginning(start: string): Iterable<NameEntry>;
  withTicker(ticker: string): Iterable<NameEntry>;
  /** Names of this first letter whose length differs by so many at most. */
  like(key: string, slips: number): Iterable<NameEntry>;
  /** The name that others were merged into, as it was decided. */
  target(key: string): string | undefined;
}

/** The names of a text, where they were recognized. */
export type NamesOf = (version: Version) => readonly TextName[] | undefined;

interface Entry extends NameEntry {
  readonly spellings: string[];
  readonly places: number[];
}

/** `merges` leads a folded name to the name that it is read as. */
export function createNameTable(merges: ReadonlyMap<string, string>): NameTable {
  const entries = new Map<string, Entry>();
  const spelled = new Map<string, { readonly entry: Entry | undefined; readonly spelling: number }>();
  const tickers = new Map<string, Set<Entry>>();
  /** By the first letter and the length. */
  const byLength = new Map<string, Entry[]>();
  /** By the first two letters of each word. */
  const byWord = new Map<string, Entry[]>();
  const texts: { readonly document: DocumentId; readonly version: Version }[] = [];
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
      waiting[taken++] = NONE;
      return true;
    },
    text: (which) => texts[which],
    keyOf: (typed) => toKey(led(typed)),
    entry: (key) => entries.get(key),
    entries: () => entries.values(),
    beginning: (start) => (start.length < 2 ? entries.values() : (byWord.get(start.slice(0, 2)) ?? [])),
    withTicker: (ticker) => tickers.get(ticker) ?? [],
    *like(key, slips) {
      for (let length = key.length - slips; length <= key.length + slips; length++) yield* byLength.get(lengthOf(key, length)) ?? [];
    },
    target: (key) => targets.get(key),
  };

  function take(names: readonly TextName[]): void {
    for (const { text, count, ticker } of names) {
      const { entry, spelling } = spelled.get(text) ?? spell(text);
      if (entry === undefined) continue;
      entry.places.push(taken, spelling, count);
      if (ticker === undefined) continue;
      const symbol = ticker.toUpperCase();
      tickers.set(symbol, (tickers.get(symbol) ?? new Set<Entry>()).add(entry));
    }
  }

  function spell(text: string) {
    const key = toKey(led(text));
    let entry = entries.get(key);
    if (entry === undefined && key !== '') {
      entry = { key, spellings: [], places: [] };
      entries.set(key, entry);
      list(byLength, lengthOf(key, key.length), entry);
      const words = new Set<string>();
      for (let at = 0; at >= 0; at = key.indexOf(' ', at) + 1 || -1) words.add(key.slice(at, at + 2));
      for (const word of words) list(byWord, word, entry);
    }
    const made = { entry, spelling: entry === undefined ? 0 : entry.spellings.push(text) - 1 };
    spelled.set(text, made);
    return made;
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

const NONE = (): readonly TextName[] => [];

const toKey = (text: string): string => fold(text).replace(/^the /, '');
const lengthOf = (key: string, length: number): string => `${key[0] ?? ''}${length}`;

function list(lists: Map<string, Entry[]>, under: string, entry: Entry): void {
  const there = lists.get(under);
  if (there === undefined) lists.set(under, [entry]);
  else there.push(entry);
}
