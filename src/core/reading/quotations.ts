/** Where words are quoted, marks included, in UTF-16 units. `depth` 1 is a quotation, 2 one inside it. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly depth: 1 | 2;
}

const marks = /["“”„«»]|''|[‘’](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[‘’']|'(?![\p{L}\p{N}])|\n[^\S\n]*\n/gu;
const opensAfter = /[\s([{—–\-/:“"‘]/u;

/**
 * The quotations of a text, in order of their beginnings.
 *
 * A quotation that is still open at the end of a paragraph goes on when the next paragraph begins with an opening mark; otherwise it ends
 * with its paragraph, so that one lost mark does not turn the rest of the text into speech.
 */
export function quotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  let outer = -1;
  let inner = -1;
  const close = (end: number): void => {
    if (outer >= 0) found.push({ start: outer, end, depth: 1 });
    outer = inner = -1;
  };
  for (const match of text.matchAll(marks)) {
    const at = match.index;
    const mark = match[0];
    const end = at + mark.length;
    if (mark.startsWith('\n')) {
      close(at);
      continue;
    }
    const opens = isOpening(text, at, mark);
    if (mark === '‘' || mark === '’' || mark === "'") {
      if (opens) {
        if (inner < 0 && closesLater(text, end)) inner = at;
      } else if (inner >= 0) {
        found.push({ start: inner, end, depth: outer >= 0 ? 2 : 1 });
        inner = -1;
      }
    } else if (opens) {
      if (outer < 0) {
        outer = at;
        inner = -1;
      }
    } else {
      close(end);
    }
  }
  close(text.length);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function isOpening(text: string, at: number, mark: string): boolean {
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‘') return true;
  if (mark === '”' || mark === '»' || mark === '’') return false;
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  return opensAfter.test(before) && after !== '' && !/\s/u.test(after);
}

/** Whether a single mark has its partner near by: a lone apostrophe (*the ’90s*) opens nothing. */
function closesLater(text: string, from: number): boolean {
  const rest = text.slice(from, from + 600);
  const stop = rest.indexOf('\n\n');
  return /[’'](?![\p{L}\p{N}])/u.test(stop < 0 ? rest : rest.slice(0, stop));
}
