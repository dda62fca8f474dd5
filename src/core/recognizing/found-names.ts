import type { DocumentId, Version } from '../document.ts';
import { distanceTo } from '../reading/names.ts';
import { fold } from '../reading/words.ts';
import { createNameTable, type NameEntry, type NamesOf, type NameTable } from './name-table.ts';
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

/** `merges` leads a folded name to the name that it is read as. */
export function createFoundNames(texts: Iterable<readonly [DocumentId, readonly TextName[]]>, merges: ReadonlyMap<string, string> = new Map()): FoundNames {
  const table = createNameTable(merges);
  for (const [document, names] of texts) table.add(document, 'sha256:', () => names);
  return foundIn(
    table,
    () => true,
    () => undefined,
  );
}

/** The names of a table, as far as they stand in the texts that are there. What still waits there is taken in first. */
export function foundIn(table: NameTable, isThere: (document: DocumentId, version: Version) => boolean, recognized: NamesOf): FoundNames {
  while (table.takeOne(recognized));
  return {
    resolve(typed, allowed) {
      const key = table.keyOf(typed);
      const same = table.entry(key);
      if (same !== undefined && isSeen(same, allowed)) return { name: nameOf(same), how: 'same' };
      const symbol = typed
        .trim()
        .toUpperCase()
        .replace(/^\$|^[A-Z]{2,8}: ?/, '');
      for (const entry of table.withTicker(symbol)) if (isSeen(entry, allowed)) return { name: nameOf(entry), how: 'ticker' };
      const near = nearest(key, (entry) => isSeen(entry, allowed));
      return near === undefined ? undefined : { name: nameOf(near), how: 'edit' };
    },
    complete(typed, limit, allowed) {
      const start = fold(typed);
      if (start === '') return [];
      const found: { readonly entry: NameEntry; readonly rank: number; readonly count: number }[] = [];
      for (const entry of table.beginning(start)) {
        const rank = entry.key.startsWith(start) ? 0 : entry.key.includes(` ${start}`) ? 1 : 2;
        const count = rank < 2 ? countOf(entry, allowed).count : 0;
        if (count > 0) found.push({ entry, rank, count });
      }
      found.sort((a, b) => a.rank - b.rank || b.count - a.count || (a.entry.key < b.entry.key ? -1 : 1));
      return found.slice(0, limit).map(({ entry }) => nameOf(entry));
    },
    list(allowed) {
      const found: FoundName[] = [];
      for (const entry of table.entries()) {
        const { count, documents } = countOf(entry, allowed);
        if (documents === 0) continue;
        const name = nameOf(entry);
        found.push({ name, count, documents, also: [...spellingsOf(entry).keys()].filter((spelling) => spelling !== name).sort() });
      }
      return found.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    },
  };

  /** Tells of each place of a name in the texts that are there, those of one text one after the other, until it hears `false`. */
  function visit({ places }: NameEntry, each: (document: DocumentId, spelling: number, count: number) => boolean): void {
    for (let at = 0; at < places.length; at += 3) {
      const text = table.text(places[at] ?? -1);
      if (text !== undefined && isThere(text.document, text.version) && !each(text.document, places[at + 1] ?? 0, places[at + 2] ?? 0)) return;
    }
  }

  function isSeen(entry: NameEntry, allowed: Allowed): boolean {
    let seen = false;
    visit(entry, (document) => {
      seen = allowed(document);
      return !seen;
    });
    return seen;
  }

  function countOf(entry: NameEntry, allowed: Allowed): { readonly count: number; readonly documents: number } {
    let [sum, documents, last, isAllowed] = [0, 0, undefined as DocumentId | undefined, false];
    visit(entry, (document, _, count) => {
      if (document !== last) {
        isAllowed = allowed(document);
        if (isAllowed) documents++;
        last = document;
      }
      if (isAllowed) sum += count;
      return true;
    });
    return { count: sum, documents };
  }

  function spellingsOf(entry: NameEntry): ReadonlyMap<string, number> {
    const spellings = new Map<string, number>();
    visit(entry, (_, spelling, count) => {
      const text = entry.spellings[spelling] ?? '';
      spellings.set(text, (spellings.get(text) ?? 0) + count);
      return true;
    });
    return spellings;
  }

  /** The name that others were merged into, else the spelling found most often. */
  function nameOf(entry: NameEntry): string {
    const target = table.target(entry.key);
    if (target !== undefined) return target;
    const [first] = [...spellingsOf(entry)].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
    return first?.[0] ?? entry.key;
  }

  /** The one name a slip away, by the rule for names of records: none for short ones or in capitals, none when two are as near. */
  function nearest(typed: string, isSeen: (entry: NameEntry) => boolean): NameEntry | undefined {
    if (typed.length <= 4) return undefined;
    let [least, found, many] = [MOST_SLIPS, undefined as NameEntry | undefined, false];
    for (const entry of table.like(typed, MOST_SLIPS)) {
      if (entry.key.length <= 4) continue;
      const distance = distanceTo(typed, entry.key);
      if (distance > least || !isSeen(entry)) continue;
      if ([...spellingsOf(entry).keys()].every((spelling) => spelling === spelling.toUpperCase())) continue;
      const rival = distance === least ? found : undefined;
      // One name, written with and without a blank: as it is written more often.
      const isSpelling = rival !== undefined && spaced(rival) === spaced(entry);
      if (rival !== undefined && isSpelling && timesOf(rival) >= timesOf(entry)) continue;
      many = rival !== undefined && !isSpelling;
      [least, found] = [distance, entry];
    }
    return many ? undefined : found;
  }

  function timesOf(entry: NameEntry): number {
    let times = 0;
    visit(entry, (_, __, count) => {
      times += count;
      return true;
    });
    return times;
  }
}

const MOST_SLIPS = 3;

const spaced = ({ key }: NameEntry): string => key.replaceAll(' ', '');
