import type { DocumentId, Scope } from '../../core/document.ts';
import type { Dates } from '../../core/visibility.ts';

/** What passages have in common that decides whether a reader sees them. */
export interface Kind extends Dates {
  readonly scope: Scope;
}

/** What stands at the beginning of a segment, in words. */
export interface SegmentHead {
  readonly documents: readonly DocumentId[];
  /** A mark for each of them, which tells one state of a document from another. */
  readonly marks: readonly string[];
  /** By whose rules the words of each of them were read (ISO 639-1), null where none is told. */
  readonly languages: readonly (string | null)[];
  readonly kinds: readonly Kind[];
}

/**
 * A part of the index that never changes: some documents, their passages, and for each of their terms where it stands.
 *
 * Documents and passages are numbered from 0 in their order, the passages of a document one after the other. It is one stretch of bytes, which threads can
 * share and a file can keep; the arrays are views of it.
 */
export interface Segment extends SegmentHead {
  readonly bytes: SharedArrayBuffer;
  /** Of each document its first passage, and one more at the end. */
  readonly firsts: Uint32Array;
  /** Of each document how many terms its fields have: title, names, lead, text; then title and names together, as its passages have them. */
  readonly lengths: Uint32Array;
  /** Of each passage. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly kindOf: Uint32Array;
  readonly passageLengths: Uint32Array;
  /** Where each term begins in `letters`, and one more; terms are sorted by their UTF-16 units. */
  readonly termAt: Uint32Array;
  readonly letters: Uint16Array;
  /** Where the postings of each term begin in `text` and `head`, and one more. */
  readonly textAt: Uint32Array;
  readonly headAt: Uint32Array;
  /** Passages whose text has the term: steps from one to the next, doubled, one more where it stands there several times; then how often. */
  readonly text: Uint8Array;
  /** Documents with the term in title, names or lead: steps, then how often in each of the three. */
  readonly head: Uint8Array;
}

/** A segment as it is handed on, with the numbers of its documents that no longer count. */
export interface Kept {
  readonly bytes: SharedArrayBuffer;
  readonly gone: readonly number[];
}

export const FIELDS = 5;

type Sections = Pick<Segment, (typeof SECTIONS)[number][0]>;

/** In this order in the bytes. */
const SECTIONS = [
  ['firsts', Uint32Array],
  ['lengths', Uint32Array],
  ['starts', Uint32Array],
  ['ends', Uint32Array],
  ['kindOf', Uint32Array],
  ['passageLengths', Uint32Array],
  ['termAt', Uint32Array],
  ['textAt', Uint32Array],
  ['headAt', Uint32Array],
  ['letters', Uint16Array],
  ['text', Uint8Array],
  ['head', Uint8Array],
] as const;

/** Puts a segment together: the number of bytes of its head, the head as JSON with the length of each array, the arrays. */
export function packSegment(head: SegmentHead, sections: Sections): SharedArrayBuffer {
  const { documents, marks, languages, kinds } = head;
  const json = Buffer.from(JSON.stringify({ documents, marks, languages, kinds, sizes: SECTIONS.map(([name]) => sections[name].length) }), 'utf8');
  const begin = aligned(4 + json.length);
  const size = SECTIONS.reduce((sum, [name]) => sum + aligned(sections[name].byteLength), begin);
  const bytes = new SharedArrayBuffer(size);
  new DataView(bytes).setUint32(0, json.length, true);
  const target = new Uint8Array(bytes);
  target.set(json, 4);
  let at = begin;
  for (const [name] of SECTIONS) {
    const { buffer, byteOffset, byteLength } = sections[name];
    target.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return bytes;
}

/** A segment from bytes that `packSegment` made. Numbers are as the machine has them: a snapshot says of which kind it is. */
export function openSegment(bytes: SharedArrayBuffer): Segment {
  const length = new DataView(bytes).getUint32(0, true);
  const { documents, marks, languages, kinds, sizes }: SegmentHead & { readonly sizes: readonly number[] } = JSON.parse(
    Buffer.from(new Uint8Array(bytes, 4, length)).toString('utf8'),
  );
  let at = aligned(4 + length);
  const sections = SECTIONS.map(([name, kind], which) => {
    const View: new (bytes: SharedArrayBuffer, at: number, length: number) => Uint32Array | Uint16Array | Uint8Array = kind;
    const view = new View(bytes, at, sizes[which] ?? 0);
    at += aligned(view.byteLength);
    return [name, view];
  });
  return { bytes, documents, marks, languages, kinds, ...(Object.fromEntries(sections) as Sections) };
}

const aligned = (size: number): number => Math.ceil(size / 8) * 8;

/** The number of a term; -1 where no passage has it. */
export function findTerm(segment: Segment, term: string): number {
  const at = lowerBound(segment, term);
  return at < segment.termAt.length - 1 && compareTerm(segment, at, term) === 0 ? at : -1;
}

/** The first term that is not before this one. */
export function lowerBound(segment: Segment, term: string): number {
  let [low, high] = [0, segment.termAt.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareTerm(segment, middle, term) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareTerm({ termAt, letters }: Segment, which: number, term: string): number {
  const start = termAt[which] ?? 0;
  const length = (termAt[which + 1] ?? 0) - start;
  const shared = Math.min(length, term.length);
  for (let at = 0; at < shared; at++) {
    const difference = (letters[start + at] ?? 0) - term.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return length - term.length;
}

export const termAt = ({ termAt, letters }: Segment, which: number): string => String.fromCharCode(...letters.subarray(termAt[which], termAt[which + 1]));
