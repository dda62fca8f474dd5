import type { Document, DocumentId, Name } from '../document.ts';
import { editDistance } from './edit-distance.ts';
import { createNameTrie, type Mention, type NameEntry } from './name-trie.ts';
import { createNearness } from './nearness.ts';
import { fold } from './words.ts';

export type { Mention } from './name-trie.ts';

/** What a topic resolved to. `edit` is a correction, which is said. */
export interface NameMatch {
  readonly record: DocumentId;
  /** The record's own name. */
  readonly name: string;
  /** The name, alias or symbol that was meant. */
  readonly matched: string;
  readonly how: 'exact' | 'folded' | 'ticker' | 'edit';
}

type Allowed = (record: DocumentId) => boolean;

/** The names of all records. Of two records with the same name the one whose own name it is goes first, then by alias, topic, and id. */
export interface NameIndex {
  /**
   * The record that a typed topic names: exactly, folded, by ticker, or by a small edit distance.
   *
   * Quotes, punctuation, a possessive and *the* around it do not count. Undefined when it names none, or two equally well by distance.
   */
  resolve(topic: string, allowed?: Allowed): NameMatch | undefined;
  /**
   * The names in a running text, left to right, longest first, none overlapping. `topics` is for questions: names that count only when typed count too,
   * and a name of one word may be written without its capital.
   */
  recognize(text: string, options?: { readonly allowed?: Allowed | undefined; readonly topics?: boolean | undefined }): readonly Mention[];
  /** Names of records near a topic that resolved to none, best first; empty when nothing is near. */
  nearest(text: string, limit: number, allowed?: Allowed): readonly string[];
  /** Names of records whose name, alias or ticker begins with what is typed, then those with a word that does. */
  complete(typed: string, limit: number, allowed?: Allowed): readonly string[];
  nameOf(record: DocumentId): string | undefined;
}

const everyone: Allowed = () => true;

/** Documents that are no records have no names. */
export function createNameIndex(records: Iterable<Document>): NameIndex {
  const names = new Map<DocumentId, string>();
  const entries: Entry[] = [];
  for (const { id, title, record } of records) {
    if (record === undefined) continue;
    names.set(id, title ?? record.names.find((name) => name.kind === 'name')?.text ?? id);
    for (const { text, kind } of record.names) entries.push({ record: id, text, kind, folded: fold(text) });
  }
  entries.sort(byPreference);
  const typed = entries.filter((entry) => entry.kind !== 'ticker');
  const exact = group(typed, (entry) => [entry.text.normalize('NFC')]);
  const folded = group(typed, (entry) => spellings(entry.folded));
  const tickers = group(
    entries.filter((entry) => entry.kind === 'ticker'),
    (entry) => [entry.text.toUpperCase()],
  );
  const trie = createNameTrie(entries.filter((entry) => entry.kind !== 'ticker' || /^[A-Z]{3,}$/.test(entry.text)));

  // Made when the first topic is refused: most never are.
  let nearness: ReturnType<typeof createNearness> | undefined;

  return {
    nameOf: (record) => names.get(record),
    resolve(topic, allowed = everyone) {
      const forms = formsOf(topic);
      const spelled = forms.flatMap((form) => spellings(fold(form)));
      return (
        find(forms, exact, 'exact', allowed) ??
        find(spelled, folded, 'folded', allowed) ??
        find(forms.map(symbolOf), tickers, 'ticker', allowed) ??
        match(corrected(fold(forms.at(-1) ?? ''), typed, allowed), 'edit')
      );
    },
    recognize(text, { allowed = everyone, topics = false } = {}) {
      return trie.find(text, ({ kind, record }) => (topics || kind === 'name' || kind === 'alias') && allowed(record), topics);
    },
    nearest(text, limit, allowed = everyone) {
      nearness ??= createNearness(entries);
      const near = nearness(formsOf(text).at(-1) ?? '');
      return best(limit, allowed, (entry) => -near(entry));
    },
    complete(text, limit, allowed = everyone) {
      const start = fold(text);
      return best(limit, allowed, ({ kind, folded }) => {
        if (kind === 'topic') return 0;
        const own = kind === 'name' ? 0 : 0.5;
        if (spellings(folded).some((spelling) => spelling.startsWith(start))) return own - 4;
        return folded.includes(` ${start}`) ? own - 2 : 0;
      });
    },
  };

  function find(forms: readonly string[], map: ReadonlyMap<string, readonly Entry[]>, how: NameMatch['how'], allowed: Allowed): NameMatch | undefined {
    for (const form of forms) {
      const entry = map.get(form)?.find(({ record }) => allowed(record));
      if (entry !== undefined) return match(entry, how);
    }
    return undefined;
  }

  function match(entry: Entry | undefined, how: NameMatch['how']): NameMatch | undefined {
    return entry && { record: entry.record, name: names.get(entry.record) ?? entry.text, matched: entry.text, how };
  }

  /** The names of the records with the least cost below 0; of as good ones the shorter first. */
  function best(limit: number, allowed: Allowed, cost: (entry: Entry) => number): readonly string[] {
    const costs = new Map<string, number>();
    for (const entry of entries) {
      const name = names.get(entry.record);
      const value = cost(entry);
      if (name !== undefined && value < (costs.get(name) ?? 0) && allowed(entry.record)) costs.set(name, value);
    }
    return [...costs]
      .sort(([a, one], [b, two]) => one - two || a.length - b.length || (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([name]) => name);
  }
}

interface Entry extends NameEntry {
  readonly folded: string;
}

const PREFERENCE: readonly Name['kind'][] = ['name', 'alias', 'topic', 'unsourced', 'ticker'];

function byPreference(a: Entry, b: Entry): number {
  return PREFERENCE.indexOf(a.kind) - PREFERENCE.indexOf(b.kind) || (a.record < b.record ? -1 : a.record > b.record ? 1 : 0);
}

function group(entries: readonly Entry[], keys: (entry: Entry) => readonly string[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keys(entry)) {
      const there = groups.get(key);
      if (key === '') continue;
      if (there === undefined) groups.set(key, [entry]);
      else there.push(entry);
    }
  }
  return groups;
}

/** What was typed, from most to least literal: bare, without quotes and punctuation around it, without a possessive, without *the*. */
function formsOf(topic: string): readonly string[] {
  const typed = topic.normalize('NFC').trim().replace(/\s+/g, ' ');
  const bare = typed.replace(/^[^\p{L}\p{N}$]+/u, '').replace(/[^\p{L}\p{N}\p{M}]+$/u, '');
  const owner = bare.replace(/['’]s$/i, '');
  return [...new Set([typed, bare, owner, bare.replace(/^the /i, ''), owner.replace(/^the /i, '')])].filter((form) => form !== '');
}

/** A folded name, and the same without *the* and without the legal form of a company. */
function spellings(folded: string): readonly string[] {
  const bare = folded.replace(/^the /, '');
  return [...new Set([folded, bare, bare.replace(LEGAL_FORM, '')])];
}

const LEGAL_FORM = /(?: (?:ltd|limited|inc|incorporated|corp|corporation|co|company|plc|llc|ag|gmbh|sa|nv|spa|ab|oyj))+$/;

/** The symbol in what was typed: `$BABA`, `NYSE:BABA`, `9988.HK`. */
const symbolOf = (form: string): string =>
  form
    .toUpperCase()
    .replace(/^\$|^[A-Z]{2,8}: ?/, '')
    .replace(/(?<=^[A-Z\d]{1,8})\.[A-Z]{1,3}$/, '');

/** The one record with a name close enough to what was typed; none when two are as close. */
function corrected(typed: string, entries: readonly Entry[], allowed: Allowed): Entry | undefined {
  let least = Number.POSITIVE_INFINITY;
  let found: Entry | undefined;
  let records = new Set<DocumentId>();
  if (typed.length <= 4) return undefined;
  for (const entry of entries) {
    if (entry.kind === 'topic' || !mayBeMistyped(entry) || !allowed(entry.record)) continue;
    const distance = spellings(entry.folded).reduce((least, spelling) => Math.min(least, distanceTo(typed, spelling)), Number.POSITIVE_INFINITY);
    if (distance > least || distance === Number.POSITIVE_INFINITY) continue;
    if (distance < least) {
      found = entry;
      records = new Set();
    }
    least = distance;
    records.add(entry.record);
  }
  return records.size === 1 ? found : undefined;
}

/** Short names and names in capitals are one letter from each other, and so are names in characters. */
const mayBeMistyped = ({ text, folded }: Entry): boolean =>
  folded.length > 4 && text !== text.toUpperCase() && /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N} .]+$/u.test(folded);

/**
 * The edit distance from what was typed to a name, infinite when it is too far to be a slip.
 *
 * Word by word, where both have as many: a word of up to four letters or with a figure must be right (*Jack Ha* is not *Jack Ma*). One slip is allowed in
 * a word of five letters, two from eight, three from thirteen, and three in all.
 */
export function distanceTo(typed: string, name: string): number {
  const [ours, theirs] = [typed.split(' '), name.split(' ')];
  const pairs = ours.length === theirs.length ? theirs.map((word, at) => [ours[at] ?? '', word] as const) : [[ours.join(''), theirs.join('')] as const];
  if (ours.length !== theirs.length && /\p{N}/u.test(name)) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const [written, word] of pairs) {
    const most = word.length <= 4 || /\p{N}/u.test(word) ? 0 : word.length < 8 ? 1 : word.length < 13 ? 2 : 3;
    const distance = editDistance(written, word, most);
    sum += distance > most ? Number.POSITIVE_INFINITY : distance;
  }
  return sum > 3 ? Number.POSITIVE_INFINITY : sum;
}
