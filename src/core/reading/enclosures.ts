import type { Span } from './paragraphs.ts';

/**
 * The stretches of a paragraph that no sentence may end inside, in order, none touching another: brackets, and quotations that a sentence goes on behind.
 *
 * Both only up to a length: a bracket that is never closed, or a speech, is cut like any other text. Lengths in UTF-16 units, chosen on news text:
 * protecting longer quotations changes few sentences for the better.
 */
export function toEnclosures(paragraph: string): readonly Span[] {
  const found: Span[] = [];
  const open = new Map<string, number[]>();
  for (const match of paragraph.matchAll(SIGN)) {
    const sign = match[0];
    const at = match.index;
    const closes = closedBy(sign, paragraph, at, open);
    if (closes === undefined) {
      const starts = open.get(sign);
      if (starts === undefined) open.set(sign, [at]);
      else starts.push(at);
      continue;
    }
    const start = open.get(closes)?.pop();
    if (start === undefined) continue;
    const end = at + sign.length;
    const quotation = QUOTES.has(closes);
    // A quotation mark that stands open is closed by the next one, whatever stood open inside.
    if (quotation) open.set(closes, []);
    if (quotation ? end - start <= LONGEST_QUOTATION && goesOn(paragraph, start, at, end) : end - start <= LONGEST_BRACKET) found.push({ start, end });
  }
  return union(found);
}

const LONGEST_BRACKET = 400;
const LONGEST_QUOTATION = 200;

const SIGN = /''|["“”„«»()[\]（）［］「」『』【】《》]/g;
const PAIRS: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '）': '（',
  '］': '［',
  '」': '「',
  '』': '『',
  '】': '【',
  '》': '《',
  '”': '“',
  '»': '«',
};
const QUOTES: ReadonlySet<string> = new Set(['"', "''", '“', '„', '«']);

/** What a sign closes; undefined when it opens. */
function closedBy(sign: string, paragraph: string, at: number, open: ReadonlyMap<string, readonly number[]>): string | undefined {
  if (sign === '"' || sign === "''") return (open.get(sign)?.length ?? 0) > 0 && !/^\s$/.test(paragraph[at - 1] ?? '') ? sign : undefined;
  if ((sign === '“' || sign === '”') && (open.get('„')?.length ?? 0) > 0) return '„';
  return PAIRS[sign];
}

/** Whether the sentence around a quotation goes on behind it, so that its own full stops end nothing. */
function goesOn(paragraph: string, start: number, at: number, end: number): boolean {
  const before = paragraph
    .slice(Math.max(start, at - 3), at)
    .replace(/[\s’']+$/, '')
    .slice(-1);
  const after = /^\s*(\S)/.exec(paragraph.slice(end, end + 10))?.[1] ?? '';
  if (after === '') return false;
  return !/[.!?…。！？]/.test(before) || /[\p{Ll},;:)\]—–]/u.test(after);
}

function union(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
