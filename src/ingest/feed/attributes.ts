import { decodeReferences } from './characters.ts';

interface Attributes {
  readonly attributes: ReadonlyMap<string, string>;
  readonly end: number;
  readonly closed: boolean;
}

const MAX_ATTRIBUTES = 1000;
export const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const SPACES = /\s*/y;
const BARE_NAME = /[^\s<>"'/=]*/y;
/** A value without quotes ends at a blank. */
const UNQUOTED = /[^\s<>]*/y;

/** The attributes of a start tag, from behind its name; their names in lower case. Values without quotes are taken, and a tag whose end is missing ends before the next. */
export function readAttributes(text: string, from: number, find: (wanted: string, from: number) => number): Attributes {
  let at = from;
  let attributes: Map<string, string> | undefined;
  for (;;) {
    at = skip(SPACES, text, at);
    const char = text[at];
    if (char === undefined || char === '<') return { attributes: attributes ?? NO_ATTRIBUTES, end: at, closed: false };
    if (char === '>') return { attributes: attributes ?? NO_ATTRIBUTES, end: at + 1, closed: false };
    if (char === '/' && text[at + 1] === '>') return { attributes: attributes ?? NO_ATTRIBUTES, end: at + 2, closed: true };
    const nameEnd = skip(BARE_NAME, text, at);
    if (nameEnd === at) {
      at++;
      continue;
    }
    const name = text.slice(at, nameEnd).toLowerCase();
    const equals = skip(SPACES, text, nameEnd);
    if (text[equals] !== '=') {
      at = nameEnd;
      continue;
    }
    at = skip(SPACES, text, equals + 1);
    const quote = text[at];
    let value: string;
    const close = quote === '"' || quote === "'" ? find(quote, at + 1) : -1;
    if (close >= 0) {
      value = text.slice(at + 1, close);
      at = close + 1;
    } else {
      const end = skip(UNQUOTED, text, at);
      value = text.slice(at, end);
      at = end;
    }
    attributes ??= new Map();
    if (!attributes.has(name) && attributes.size < MAX_ATTRIBUTES) attributes.set(name, decodeReferences(value));
  }
}

/** Where the matches of a sticky pattern that can be empty end. */
export function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}
