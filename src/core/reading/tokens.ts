/** A word or a punctuation mark, with its place in the text in UTF-16 units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** Whether it begins with a letter or a digit. */
  readonly word: boolean;
}

const token = /[\p{L}\p{N}\p{M}]+(?:['’.&-][\p{L}\p{N}\p{M}]+)*|''|[^\s\p{L}\p{N}\p{M}]/gu;
const clitic = /['’](?:s|S|d|m|ll|ve|re)$/u;
const wordStart = /^[\p{L}\p{N}]/u;

/** The words and marks of `text` from `start` to `end`, in order; a clitic (*’s*, *’ve*, *’ll*) is a token of its own, `''` is one mark. */
export function tokenize(text: string, start = 0, end = text.length): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.slice(start, end).matchAll(token)) {
    const at = start + match.index;
    const whole = match[0];
    const split = whole.length > 2 ? clitic.exec(whole) : null;
    if (split && split.index > 0) {
      found.push(make(at, whole.slice(0, split.index)), make(at + split.index, whole.slice(split.index), true));
    } else {
      found.push(make(at, whole));
    }
  }
  return found;
}

function make(start: number, text: string, word = wordStart.test(text)): Token {
  const lower = text.toLowerCase();
  return { start, end: start + text.length, text, lower: lower.includes('’') ? lower.replace('’', "'") : lower, word };
}
