import { breathe } from '../breathe.ts';
import type { DocumentId, Version } from '../document.ts';
import { distanceTo } from '../reading/names.ts';
import { fold } from '../reading/words.ts';
import { createNameTable, type NameId, type NameTable } from './name-table.ts';
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
  complete(typed: string, limit: number, allowed: Allowed): Promise<readonly string[]>;
  /** All of them, most frequent first. */
  list(allowed: Allowed): Promise<readonly FoundName[]>;
}

/** `merges` leads a folded name to the name that it is read as. */
export function createFoundNames(texts: Iterable<readonly [DocumentId, readonly TextName[]]>, merges: ReadonlyMap<string, string> = new Map()): FoundNames {
  const table = createNameTable(merges);
  for (const [document, names] of texts) table.add(document, 'sha256:', () => names);
  while (table.takeOne(() => undefined));
  return foundIn(table, () => true);
}

/** The names of a table that were taken in, as far as they stand in the texts that are there. Others have their turn while many are counted. */
export function foundIn(table: NameTable, isThere: (document: DocumentId, version: Version) => boolean): FoundNames {
  return {
    resolve(typed, allowed) {
      const key = table.keyOf(typed);
      const same = table.find(key);
      if (same !== undefined && isSeen(same, allowed)) return { name: nameOf(same), how: 'same' };
      const symbol = typed
        .trim()
        .toUpperCase()
        .replace(/^\$|^[A-Z]{2,8}: ?/, '');
      for (const name of table.withTicker(symbol)) if (isSeen(name, allowed)) return { name: nameOf(name), how: 'ticker' };
      const near = nearest(key, (name) => isSeen(name, allowed));
      return near === undefined ? undefined : { name: nameOf(near), how: 'edit' };
    },
    async complete(typed, limit, allowed) {
      const start = fold(typed);
      if (start === '') return [];
      const found: { readonly name: NameId; readonly key: string; readonly rank: number; readonly count: number }[] = [];
      for (const name of table.beginning(start)) {
        await breathe();
        const key = table.key(name);
        const rank = key.startsWith(start) ? 0 : key.includes(` ${start}`) ? 1 : 2;
        const count = rank < 2 ? countOf(name, allowed).count : 0;
        if (count > 0) found.push({ name, key, rank, count });
      }
      found.sort((a, b) => a.rank - b.rank || b.count - a.count || (a.key < b.key ? -1 : 1));
      return found.slice(0, limit).map(({ name }) => nameOf(name));
    },
    async list(allowed) {
      const found: FoundName[] = [];
      for (const each of table.all()) {
        await breathe();
        const { count, documents } = countOf(each, allowed);
        if (documents === 0) continue;
        const name = nameOf(each);
        found.push({ name, count, documents, also: [...spellingsOf(each).keys()].filter((spelling) => spelling !== name).sort() });
      }
      return found.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    },
  };

  /** Tells of each place of a name in the texts that are there. */
  function visit(name: NameId, each: (document: DocumentId, spelling: string, count: number) => boolean): void {
    table.visit(name, ({ document, version }, spelling, count) => !isThere(document, version) || each(document, spelling, count));
  }

  function isSeen(name: NameId, allowed: Allowed): boolean {
    let seen = false;
    visit(name, (document) => {
      seen = allowed(document);
      return !seen;
    });
    return seen;
  }

  function countOf(name: NameId, allowed: Allowed): { readonly count: number; readonly documents: number } {
    let [sum, documents, last, isAllowed] = [0, 0, undefined as DocumentId | undefined, false];
    visit(name, (document, _, count) => {
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

  function spellingsOf(name: NameId): ReadonlyMap<string, number> {
    const spellings = new Map<string, number>();
    visit(name, (_, spelling, count) => {
      spellings.set(spelling, (spellings.get(spelling) ?? 0) + count);
      return true;
    });
    return spellings;
  }

  /** The name that others were merged into, else the spelling found most often. */
  function nameOf(name: NameId): string {
    const target = table.target(table.key(name));
    if (target !== undefined) return target;
    const [first] = [...spellingsOf(name)].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
    return first?.[0] ?? table.key(name);
  }

  /** The one name a slip away, by the rule for names of records: none for short ones or in capitals, none when two are as near. */
  function nearest(typed: string, isSeen: (name: NameId) => boolean): NameId | undefined {
    if (typed.length <= 4) return undefined;
    let [least, found, many] = [MOST_SLIPS, undefined as NameId | undefined, false];
    for (const name of table.like(typed, MOST_SLIPS)) {
      const key = table.key(name);
      if (key.length <= 4) continue;
      const distance = distanceTo(typed, key);
      if (distance > least || !isSeen(name)) continue;
      if ([...spellingsOf(name).keys()].every((spelling) => spelling === spelling.toUpperCase())) continue;
      const rival = distance === least ? found : undefined;
      // One name, written with and without a blank: as it is written more often.
      const isSpelling = rival !== undefined && spaced(rival) === spaced(name);
      if (rival !== undefined && isSpelling && timesOf(rival) >= timesOf(name)) continue;
      many = rival !== undefined && !isSpelling;
      [least, found] = [distance, name];
    }
    return many ? undefined : found;
  }

  function timesOf(name: NameId): number {
    let times = 0;
    visit(name, (_, __, count) => {
      times += count;
      return true;
    });
    return times;
  }

  function spaced(name: NameId): string {
    return table.key(name).replaceAll(' ', '');
  }
}

const MOST_SLIPS = 3;
