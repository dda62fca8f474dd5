/** A stretch of a text: `text.slice(start, end)`, in UTF-16 units, trimmed. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paragraph; `content` is where its words begin, behind a list marker or the signs of a Markdown heading. */
export interface Paragraph extends Span {
  readonly content: number;
}

/**
 * The paragraphs of a text, in order, trimmed.
 *
 * Blank lines end a paragraph. A line break inside one is white space, but list lines and Markdown headings are paragraphs of their own, and so is a
 * line that breaks off early before a capital: one that a writer or a web page ended on purpose, not one that was wrapped.
 */
export const toParagraphs = (text: string): readonly Paragraph[] => [...blocksOf(text)].flatMap((lines) => paragraphsOf(text, lines));

function paragraphsOf(text: string, lines: readonly Line[]): readonly Paragraph[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  const paragraphs: Paragraph[] = [];
  let current: { start: number; end: number; content: number } | undefined;
  let before: Line | undefined;
  for (const line of lines) {
    const listed = current !== undefined && current.content > current.start;
    const marker = markerOf(text, line, before === undefined || listed || endsThought(text, before));
    if (current === undefined || before === undefined || marker > 0 || isHeading(text, before) || endsEarly(text, before, line, width)) {
      current = { start: line.start, end: line.end, content: line.start + marker };
      paragraphs.push(current);
    } else current.end = line.end;
    before = line;
  }
  return paragraphs;
}

type Line = Span;

/** Runs of lines with no blank line between. */
function* blocksOf(text: string): Generator<readonly Line[]> {
  let block: Line[] = [];
  for (const line of linesOf(text)) {
    if (line.start < line.end) block.push(line);
    else if (block.length > 0) {
      yield block;
      block = [];
    }
  }
  if (block.length > 0) yield block;
}

/** The lines of a text, trimmed; blank ones are empty. */
function* linesOf(text: string): Generator<Line> {
  let from = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    yield trim(text, from, match.index);
    from = match.index + match[0].length;
  }
  yield trim(text, from, text.length);
}

function trim(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return { start, end };
}

/** The offset of the first character at or behind `from` that is not white space. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text, at)) at++;
  return at;
}

/** White space, or a sign of no width. */
const isBlank = (text: string, at: number): boolean => at < text.length && BLANK.test(text.charAt(at));

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const BLANK = /[\s\u200b\u2060\ufeff]/;

/** The length of a list marker or of heading signs at the start of a line, with the blanks behind it; 0 when there is none. */
function markerOf(text: string, line: Line, fresh: boolean): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + 12));
  return (SURE_MARKER.exec(head) ?? (fresh ? LIKELY_MARKER.exec(head) : null))?.[0].length ?? 0;
}

const SURE_MARKER = /^(?:[•▪◦‣●■◾►∙·*+]|#{1,6})\s+(?=\S)/;
// A dash or a number may as well be what a wrapped line goes on with, so these count only where a thought has ended.
const LIKELY_MARKER = /^(?:[-–—]|\d{1,2}[.)]|\(?[a-z\d]\)|>)\s+(?=\S)/;

/** Whether a line may be the last of a sentence. */
const endsThought = (text: string, line: Line): boolean =>
  isHeading(text, line) || /[.!?:;…。！？][”’"')\]]{0,3}$/.test(text.slice(Math.max(line.start, line.end - 6), line.end));

const isHeading = (text: string, line: Line): boolean => /^#{1,6}\s/.test(text.slice(line.start, Math.min(line.end, line.start + 8)));

/**
 * Whether a line was ended on purpose: the next begins with a capital, a quotation or a figure, and its first word would have fitted with room to spare.
 */
function endsEarly(text: string, line: Line, next: Line, width: number): boolean {
  const first = /^\S{1,40}/.exec(text.slice(next.start, Math.min(next.end, next.start + 40)))?.[0] ?? '';
  if (line.end - line.start + first.length > width * 0.6) return false;
  if (!/^["“‘'«([]*[\p{Lu}\p{Lo}\p{N}]/u.test(first)) return false;
  return !/(?:[,;&([“‘«–—-]|\b(?:[Aa]nd|[Oo]r|[Tt]he|[Oo]f|[Tt]o|[Ii]n|[Ff]or|[Aa]n?|[Ww]ith|[Bb]y|[Oo]n|[Aa]t|[Aa]s|[Ff]rom|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.?)$/.test(
    text.slice(Math.max(line.start, line.end - 8), line.end),
  );
}
