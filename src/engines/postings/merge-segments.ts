import { createByteWriter } from './bytes.ts';
import { type Part, passagesOf } from './part.ts';
import { postingsAt } from './postings-of.ts';
import { FIELDS, type Kept, type Kind, openSegment, packSegment, termAt } from './segment.ts';

type Live = Pick<Part, 'segment' | 'live'>;

/** The same of segments that lie in another thread. */
export function mergeKept(kept: readonly Kept[]): SharedArrayBuffer {
  return mergeSegments(
    kept.map(({ bytes, gone }) => {
      const segment = openSegment(bytes);
      const live = new Uint8Array(segment.documents.length).fill(1);
      for (const document of gone) live[document] = 0;
      return { segment, live };
    }),
  );
}

/** One segment of all documents of these that count, in their order; no two have one document that counts. */
export function mergeSegments(parts: readonly Live[]): SharedArrayBuffer {
  const { head, columns, numberOf, passageOf } = mergeColumns(parts);
  const [text, heads, letters] = [createByteWriter(1 << 16), createByteWriter(1 << 14), [] as string[]];
  const [termStarts, textStarts, headStarts] = [[0], [0], [0]];
  const cursors = parts.map((part) => ({ ...part, at: 0, term: nameAt(part, 0) }));
  let written = 0;
  for (;;) {
    let term: string | undefined;
    for (const cursor of cursors) if (cursor.term !== undefined && (term === undefined || cursor.term < term)) term = cursor.term;
    if (term === undefined) break;
    let [passage, document] = [0, 0];
    for (const [which, cursor] of cursors.entries()) {
      if (cursor.term !== term) continue;
      const { passages, counts, heads: own } = postingsAt(cursor.segment, cursor.at);
      for (const [at, old] of passages.entries()) {
        const next = passageOf[which]?.[old] ?? GONE;
        if (next === GONE) continue;
        const count = counts[at] ?? 1;
        text.number(((next - passage) << 1) | (count > 1 ? 1 : 0));
        if (count > 1) text.number(count);
        passage = next;
      }
      for (const [old, ...counts] of own) {
        const next = numberOf[which]?.[old] ?? GONE;
        if (next === GONE) continue;
        for (const value of [next - document, ...counts]) heads.number(value);
        document = next;
      }
      cursor.term = nameAt(cursor, ++cursor.at);
    }
    if (text.length === textStarts.at(-1) && heads.length === headStarts.at(-1)) continue;
    letters.push(term);
    written += term.length;
    termStarts.push(written);
    textStarts.push(text.length);
    headStarts.push(heads.length);
  }
  const of = (numbers: readonly number[]) => Uint32Array.from(numbers);
  const units = new Uint16Array(written);
  let at = 0;
  for (const term of letters) for (let unit = 0; unit < term.length; unit++) units[at++] = term.charCodeAt(unit);
  return packSegment(head, {
    ...columns,
    termAt: of(termStarts),
    letters: units,
    textAt: of(textStarts),
    headAt: of(headStarts),
    text: text.bytes(),
    head: heads.bytes(),
  });
}

const GONE = 0xffffffff;

const nameAt = ({ segment }: Live, which: number): string | undefined => (which < segment.termAt.length - 1 ? termAt(segment, which) : undefined);

/** What stands in columns, one after the other, and the new numbers of documents and passages by the old ones. */
function mergeColumns(parts: readonly Live[]) {
  const [documents, marks, languages, kinds]: [string[], string[], (string | null)[], Kind[]] = [[], [], [], []];
  const kindAt = new Map<string, number>();
  const [firsts, lengths, starts, ends, kindOf, passageLengths]: [number[], number[], number[], number[], number[], number[]] = [[0], [], [], [], [], []];
  const numberOf: Uint32Array[] = [];
  const passageOf: Uint32Array[] = [];
  for (const { segment, live } of parts) {
    const numbers = new Uint32Array(segment.documents.length).fill(GONE);
    const passages = new Uint32Array(segment.starts.length).fill(GONE);
    const kindsHere = segment.kinds.map((kind) => {
      const key = JSON.stringify([kind.scope, kind.known, kind.happened]);
      const there = kindAt.get(key) ?? kinds.push(kind) - 1;
      kindAt.set(key, there);
      return there;
    });
    for (const [document, id] of segment.documents.entries()) {
      if (live[document] !== 1) continue;
      numbers[document] = documents.push(id) - 1;
      marks.push(segment.marks[document] ?? '');
      languages.push(segment.languages[document] ?? null);
      for (let field = 0; field < FIELDS; field++) lengths.push(segment.lengths[document * FIELDS + field] ?? 0);
      const [first, end] = passagesOf(segment, document);
      for (let passage = first; passage < end; passage++) {
        passages[passage] = starts.push(segment.starts[passage] ?? 0) - 1;
        ends.push(segment.ends[passage] ?? 0);
        kindOf.push(kindsHere[segment.kindOf[passage] ?? 0] ?? 0);
        passageLengths.push(segment.passageLengths[passage] ?? 0);
      }
      firsts.push(starts.length);
    }
    numberOf.push(numbers);
    passageOf.push(passages);
  }
  const of = (numbers: readonly number[]) => Uint32Array.from(numbers);
  const columns = { firsts: of(firsts), lengths: of(lengths), starts: of(starts), ends: of(ends), kindOf: of(kindOf), passageLengths: of(passageLengths) };
  return { head: { documents, marks, languages, kinds }, columns, numberOf, passageOf };
}
