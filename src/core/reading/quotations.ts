/** Where words are quoted, marks included, in UTF-16 units. `depth` 1 is a quotation, 2 one inside it. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly depth: 1 | 2;
}

const marks = /["“”„«»‘’']|''|\n[^\S\n]*\n/gu;
const letter = /[\p{L}\p{N}]/u;
const opensAfter = /[\s([{—–\-/:“"‘]/u;

/**
 * The quotations of a text, in order of their beginnings.
 *
 * A quotation that is still open at the end of a paragraph ends with it (the next paragraph then opens its own), so that one lost mark does not
 * turn the rest of the text into speech. A lone apostrophe (*the ’90s*, *Democrats’*) quotes nothing.
 */
export function quotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  let outer = -1;
  let inner = -1;
  const close = (end: number): void => {
    if (outer >= 0) found.push({ start: outer, end, depth: 1 });
    outer = inner = -1;
  };
  for (let at = next(text, 0); at >= 0; ) {
    const mark = markAt(text, at);
    const end = at + mark.length;
    if (mark.startsWith('\n')) close(at);
    else if (mark.length === 1 && "‘’'".includes(mark)) {
      if (isOpening(text, at, end, mark)) {
        if (inner < 0 && closesLater(text, end)) inner = at;
      } else if (inner >= 0 && !letter.test(text.charAt(end))) {
        found.push({ start: inner, end, depth: outer >= 0 ? 2 : 1 });
        inner = -1;
      }
    } else if (!isOpening(text, at, end, mark)) close(end);
    else if (outer < 0) {
      outer = at;
      inner = -1;
    }
    at = next(text, end);
  }
  close(text.length);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function next(text: string, from: number): number {
  marks.lastIndex = from;
  return marks.exec(text)?.index ?? -1;
}

function markAt(text: string, at: number): string {
  if (text.startsWith("''", at)) return "''";
  return text.charAt(at) === '\n' ? '\n\n' : text.charAt(at);
}

function isOpening(text: string, at: number, end: number, mark: string): boolean {
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‘') return true;
  if (mark === '”' || mark === '»' || mark === '’') return false;
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  const after = text.charAt(end);
  return opensAfter.test(before) && after !== '' && !/\s/u.test(after);
}

/** Whether a single mark has its partner near by, in the same paragraph. */
function closesLater(text: string, from: number): boolean {
  const rest = text.slice(from, from + 600);
  const stop = rest.indexOf('\n\n');
  return /[’'](?![\p{L}\p{N}])/u.test(stop < 0 ? rest : rest.slice(0, stop));
}
