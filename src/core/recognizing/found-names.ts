import type { DocumentId } from '../document.ts';
import { distanceTo } from '../reading/names.ts';
import { fold } from '../reading/words.ts';
import type { TextName } from './text-names.ts';

/** A name found in texts. */
export interface FoundName {
  /** As it is written most often. */
  readonly name: string;
  /** How often it stands in texts, and in how many of them. */
  readonly count: number;
  readonly documents: number;
  /** Other spellings and names that were merged into it. */
  readonly also: readonly string[];
}

type Allowed = (document: DocumentId) => boolean;

/** Names that no record has and texts do. Whatever is found, counted or completed stands in a document that is allowed. */
export interface FoundNames {
  /** The name that was typed: as it stands, folded, by ticker, or by a slip in a word of five letters and more. Undefined when two are as near. */
  resolve(typed: string, allowed: Allowed): { readonly name: string; readonly how: 'same' | 'ticker' | 'edit' } | undefined;
  /** Names that begin with what is typed, or have a word that does, most frequent first. */
  complete(typed: string, limit: number, allowed: Allowed): readonly string[];
  /** All of them, most frequent first. */
  list(allowed: Allowed): readonly FoundName[];
}

interface Entry {
  readonly key: string;
  readonly spellings: Map<string, number>;
  readonly documents: Map<DocumentId, number>;
  readonly tickers: Set<string>;
}

/** `merges` leads a folded name to the name that it is read as. */
export function createFoundNames(texts: Iterable<readonly [DocumentId, readonly TextName[]]>, merges: ReadonlyMap<string, string> = new Map()): FoundNames {
  const entries = new Map<string, Entry>();
  const folded = new Map<string, string>();
  const keyOf = (text: string): string => {
    const known = folded.get(text);
    if (known !== undefined) return known;
    const key = fold(text).replace(/^the /, '');
    folded.set(text, key);
    return key;
  };
  const led = (text: string): string => {
    let name = text;
    // Decisions may lead on; each is followed once, so that a circle ends.
    for (const seen = new Set<string>(); !seen.has(keyOf(name)); ) {
      seen.add(keyOf(name));
      name = merges.get(keyOf(name)) ?? name;
    }
    return name;
  };
  for (const [document, names] of texts) {
    for (const { text, count, ticker } of names) {
      const name = led(text);
      const key = keyOf(name);
      if (key === '') continue;
      let entry = entries.get(key);
      if (entry === undefined) {
        entry = { key, spellings: new Map(), documents: new Map(), tickers: new Set() };
        entries.set(key, entry);
      }
      entry.spellings.set(text, (entry.spellings.get(text) ?? 0) + count);
      entry.documents.set(document, (entry.documents.get(document) ?? 0) + count);
      if (ticker !== undefined) entry.tickers.add(ticker.toUpperCase());
    }
  }
  const targets = new Map([...merges.values()].map((into) => [keyOf(into), into]));
  /** The name that others were merged into, else the spelling found most often. */
  const nameOf = ({ key, spellings }: Entry): string => {
    const [first] = [...spellings].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
    return targets.get(key) ?? first?.[0] ?? key;
  };
  const isSeen = (entry: Entry, allowed: Allowed): boolean => [...entry.documents.keys()].some(allowed);

  return {
    resolve(typed, allowed) {
      const key = keyOf(led(typed));
      const same = entries.get(key);
      if (same !== undefined && isSeen(same, allowed)) return { name: nameOf(same), how: 'same' };
      const symbol = typed
        .trim()
        .toUpperCase()
        .replace(/^\$|^[A-Z]{2,8}: ?/, '');
      for (const entry of entries.values()) if (entry.tickers.has(symbol) && isSeen(entry, allowed)) return { name: nameOf(entry), how: 'ticker' };
      const near = nearest(key, entries.values(), (entry) => isSeen(entry, allowed));
      return near === undefined ? undefined : { name: nameOf(near), how: 'edit' };
    },
    complete(typed, limit, allowed) {
      const start = fold(typed);
      if (start === '') return [];
      const found = [...entries.values()].flatMap((entry) => {
        const rank = entry.key.startsWith(start) ? 0 : entry.key.includes(` ${start}`) ? 1 : 2;
        return rank < 2 && isSeen(entry, allowed) ? [{ entry, rank, count: countOf(entry, allowed).count }] : [];
      });
      found.sort((a, b) => a.rank - b.rank || b.count - a.count || (a.entry.key < b.entry.key ? -1 : 1));
      return found.slice(0, limit).map(({ entry }) => nameOf(entry));
    },
    list(allowed) {
      const found = [...entries.values()].flatMap((entry): FoundName[] => {
        const { count, documents } = countOf(entry, allowed);
        const name = nameOf(entry);
        return documents === 0 ? [] : [{ name, count, documents, also: [...entry.spellings.keys()].filter((spelling) => spelling !== name).sort() }];
      });
      return found.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    },
  };
}

function countOf(entry: Entry, allowed: Allowed): { readonly count: number; readonly documents: number } {
  let [count, documents] = [0, 0];
  for (const [document, times] of entry.documents) {
    if (!allowed(document)) continue;
    count += times;
    documents++;
  }
  return { count, documents };
}

/** The one name a slip away, by the rule for names of records: none for short ones or in capitals, none when two are as near. */
function nearest(typed: string, entries: Iterable<Entry>, isSeen: (entry: Entry) => boolean): Entry | undefined {
  if (typed.length <= 4) return undefined;
  let [least, found, many] = [MOST_SLIPS, undefined as Entry | undefined, false];
  for (const entry of entries) {
    if (entry.key.length <= 4 || Math.abs(entry.key.length - typed.length) > MOST_SLIPS || entry.key[0] !== typed[0]) continue;
    if ([...entry.spellings.keys()].every((spelling) => spelling === spelling.toUpperCase())) continue;
    const distance = distanceTo(typed, entry.key);
    if (distance > least || !isSeen(entry)) continue;
    const rival = distance === least ? found : undefined;
    // One name, written with and without a blank: as it is written more often.
    const isSpelling = rival !== undefined && spaced(rival) === spaced(entry);
    if (rival !== undefined && isSpelling && timesOf(rival) >= timesOf(entry)) continue;
    many = rival !== undefined && !isSpelling;
    [least, found] = [distance, entry];
  }
  return many ? undefined : found;
}

const MOST_SLIPS = 3;

const spaced = ({ key }: Entry): string => key.replaceAll(' ', '');
const timesOf = ({ documents }: Entry): number => [...documents.values()].reduce((sum, times) => sum + times, 0);
