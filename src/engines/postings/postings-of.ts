import { readNumbers } from './bytes.ts';
import { findTerm, type Segment } from './segment.ts';

/** Where one term stands in one segment. */
export interface Postings {
  /** Passages whose text has it, ascending, and how often. */
  readonly passages: readonly number[];
  readonly counts: readonly number[];
  /** Documents with it in what stands before the text, ascending: the document, then how often in title, names and lead. */
  readonly heads: readonly (readonly [document: number, title: number, names: number, lead: number])[];
}

export function postingsOf(segment: Segment, term: string): Postings | undefined {
  const which = findTerm(segment, term);
  return which < 0 ? undefined : postingsAt(segment, which);
}

export function postingsAt(segment: Segment, which: number): Postings {
  const passages: number[] = [];
  const counts: number[] = [];
  let passage = 0;
  let awaits = false;
  readNumbers(segment.text, segment.textAt[which] ?? 0, segment.textAt[which + 1] ?? 0, (value) => {
    if (awaits) counts.push(value);
    else {
      passage += value >>> 1;
      passages.push(passage);
      if ((value & 1) === 0) counts.push(1);
    }
    awaits = !awaits && (value & 1) === 1;
  });
  const heads: [number, number, number, number][] = [];
  let document = 0;
  const open: number[] = [];
  readNumbers(segment.head, segment.headAt[which] ?? 0, segment.headAt[which + 1] ?? 0, (value) => {
    if (open.push(value) < 4) return;
    const [step = 0, title = 0, names = 0, lead = 0] = open;
    document += step;
    heads.push([document, title, names, lead]);
    open.length = 0;
  });
  return { passages, counts, heads };
}
