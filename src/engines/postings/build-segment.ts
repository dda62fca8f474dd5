import type { Document } from '../../core/document.ts';
import { languageOf } from '../../core/language-of.ts';
import { toTerms } from '../../core/reading/words.ts';
import { type Entry, LEAD, namesText, toEntries } from '../index-entries.ts';
import { type ByteWriter, createByteWriter } from './bytes.ts';
import { markOf } from './mark.ts';
import { type Kind, packSegment } from './segment.ts';

/** Makes a segment of documents, each with another id. */
export interface Builder {
  /** Takes a document in, some milliseconds of work for an article; false for one without a passage, which nobody can find. */
  add(document: Document): boolean;
  /** The segment; none where nothing was taken in. */
  finish(): readonly SharedArrayBuffer[];
}

/** The postings of one term as far as they are written, with the last passage and document in them. */
interface Open {
  readonly text: ByteWriter;
  passage: number;
  head: ByteWriter | undefined;
  document: number;
}

export function createBuilder(): Builder {
  const ids: string[] = [];
  const marks: string[] = [];
  const languages: (string | null)[] = [];
  const kinds: Kind[] = [];
  const kindAt = new Map<string, number>();
  const [firsts, lengths, starts, ends, kindOf, passageLengths]: [number[], number[], number[], number[], number[], number[]] = [[0], [], [], [], [], []];
  const terms = new Map<string, Open>();

  const openFor = (term: string): Open => {
    let open = terms.get(term);
    if (open === undefined) {
      open = { text: createByteWriter(8), passage: 0, head: undefined, document: 0 };
      terms.set(term, open);
    }
    return open;
  };
  const kindOfEntry = ({ scope, known, happened }: Entry): number => {
    const key = JSON.stringify([scope, known, happened]);
    const there = kindAt.get(key);
    if (there !== undefined) return there;
    kindAt.set(key, kinds.length);
    return kinds.push({ scope, known, happened }) - 1;
  };

  return {
    add(document) {
      const parts = toEntries(document);
      if (parts.length === 0) return false;
      const own = ids.push(document.id) - 1;
      marks.push(markOf(document));
      const language = languageOf(document);
      languages.push(language);
      const [title, names] = [toTerms(document.title ?? '', language), toTerms(namesText(document), language)].map(countOf) as [Counts, Counts];
      const whole = new Set<string>();
      let lead: Counts = new Map();
      for (const [at, part] of parts.entries()) {
        const found = toTerms(document.text.slice(part.start, part.end), language);
        if (at === 0) lead = countOf(found.slice(0, LEAD));
        const counts = countOf(found);
        const passage = starts.push(part.start) - 1;
        ends.push(part.end);
        kindOf.push(kindOfEntry(part));
        passageLengths.push(counts.size);
        for (const [term, count] of counts) {
          whole.add(term);
          const open = openFor(term);
          open.text.number(((passage - open.passage) << 1) | (count > 1 ? 1 : 0));
          if (count > 1) open.text.number(count);
          open.passage = passage;
        }
      }
      const before = new Set([...title.keys(), ...names.keys()]);
      lengths.push(title.size, names.size, lead.size, whole.size, before.size);
      for (const term of new Set([...before, ...lead.keys()])) {
        const open = openFor(term);
        open.head ??= createByteWriter(8);
        for (const value of [own - open.document, title.get(term) ?? 0, names.get(term) ?? 0, lead.get(term) ?? 0]) open.head.number(value);
        open.document = own;
      }
      firsts.push(starts.length);
      return true;
    },
    finish() {
      if (ids.length === 0) return [];
      const sorted = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
      const [termAt, textAt, headAt] = [new Uint32Array(sorted.length + 1), new Uint32Array(sorted.length + 1), new Uint32Array(sorted.length + 1)];
      for (const [at, [term, { text, head }]] of sorted.entries()) {
        termAt[at + 1] = (termAt[at] ?? 0) + term.length;
        textAt[at + 1] = (textAt[at] ?? 0) + text.length;
        headAt[at + 1] = (headAt[at] ?? 0) + (head?.length ?? 0);
      }
      const letters = new Uint16Array(termAt.at(-1) ?? 0);
      const [text, head] = [new Uint8Array(textAt.at(-1) ?? 0), new Uint8Array(headAt.at(-1) ?? 0)];
      for (const [at, [term, open]] of sorted.entries()) {
        for (let unit = 0; unit < term.length; unit++) letters[(termAt[at] ?? 0) + unit] = term.charCodeAt(unit);
        text.set(open.text.bytes(), textAt[at]);
        if (open.head !== undefined) head.set(open.head.bytes(), headAt[at]);
      }
      const of = (numbers: readonly number[]) => Uint32Array.from(numbers);
      const columns = { firsts: of(firsts), lengths: of(lengths), starts: of(starts), ends: of(ends), kindOf: of(kindOf), passageLengths: of(passageLengths) };
      return [packSegment({ documents: ids, marks, languages, kinds }, { ...columns, termAt, letters, textAt, headAt, text, head })];
    },
  };
}

type Counts = ReadonlyMap<string, number>;

function countOf(terms: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const term of terms) if (term !== '') counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
