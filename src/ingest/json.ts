/** How deep arrays and objects may stand in each other. Deeper input is a bomb: what comes after would recurse through it. */
export const MAX_JSON_DEPTH = 100;

/**
 * `elements`: where each member of an outermost array begins, as an offset into the text. `repeated`: where a name first comes a second time in one
 * object, of whose two values `value` has the last alone; null where none does.
 */
export type ParsedJson =
  | { readonly value: unknown; readonly elements: readonly number[]; readonly repeated: number | null }
  | { readonly reason: string; readonly offset: number; readonly cutOff: boolean };

/**
 * Reads one JSON value (RFC 8259), or says where it first goes wrong and what was expected there.
 *
 * Takes exactly what `JSON.parse` takes, but for nesting below `MAX_JSON_DEPTH`; the message never repeats the input.
 */
export function parseJson(text: string): ParsedJson {
  const scanned = scan(text);
  if ('reason' in scanned) return { ...scanned, cutOff: scanned.offset >= text.length };
  return { value: JSON.parse(text), ...scanned };
}

/** What is wrong with JSON in which somebody's value would be lost without a word. */
export const REPEATED = 'has a name twice in one object, the second time';

type Scanned = { readonly elements: readonly number[]; readonly repeated: number | null } | { readonly reason: string; readonly offset: number };
type Step = 'value' | 'key' | 'after';

function scan(text: string): Scanned {
  const elements: number[] = [];
  const open: string[] = [];
  // The names of each open object, as they are written unless that holds an escape.
  const names: Set<string>[] = [];
  let repeated: number | null = null;
  let at = skipSpace(text, 0);
  let step: Step = 'value';
  for (;;) {
    const top = open.at(-1);
    const char = text[at];
    if (step === 'value') {
      if (open.length === 1 && top === '[') elements.push(at);
      if (char === '[' || char === '{') {
        if (open.length === MAX_JSON_DEPTH) return { reason: `nested deeper than ${MAX_JSON_DEPTH} levels`, offset: at };
        open.push(char);
        names.push(new Set());
        at = skipSpace(text, at + 1);
        if (text[at] === closing(char)) step = 'after';
        else step = char === '{' ? 'key' : 'value';
        continue;
      }
      const end = scalarEnd(text, at);
      if (end < 0) return { reason: 'expected a value', offset: -end - 1 };
      at = skipSpace(text, end);
      step = 'after';
    } else if (step === 'key') {
      const end = char === '"' ? stringEnd(text, at) : -at - 1;
      if (end < 0) return { reason: 'expected a name in double quotes', offset: -end - 1 };
      const written = text.slice(at, end);
      const name: string = written.includes('\\') ? JSON.stringify(JSON.parse(written)) : written;
      if (names.at(-1)?.has(name)) repeated ??= at;
      names.at(-1)?.add(name);
      at = skipSpace(text, end);
      if (text[at] !== ':') return { reason: 'expected a colon', offset: at };
      at = skipSpace(text, at + 1);
      step = 'value';
    } else if (top === undefined) {
      return at < text.length ? { reason: 'expected nothing more', offset: at } : { elements, repeated };
    } else if (char === closing(top)) {
      open.pop();
      names.pop();
      at = skipSpace(text, at + 1);
    } else if (char === ',') {
      at = skipSpace(text, at + 1);
      step = top === '{' ? 'key' : 'value';
    } else {
      return { reason: `expected a comma or "${closing(top)}"`, offset: at };
    }
  }
}

function closing(bracket: string): string {
  return bracket === '{' ? '}' : ']';
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9; code = text.charCodeAt(at)) at++;
  return at;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Where the string, number or word that begins at `at` ends; for a fault at `x`, `-x - 1`. */
function scalarEnd(text: string, at: number): number {
  if (text[at] === '"') return stringEnd(text, at);
  for (const word of ['true', 'false', 'null']) if (text.startsWith(word, at)) return at + word.length;
  NUMBER.lastIndex = at;
  return NUMBER.test(text) ? NUMBER.lastIndex : -at - 1;
}

function stringEnd(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code === 92) {
      const length = escapeLength(text, at);
      if (length === 0) return -at - 1;
      at += length;
    } else if (code >= 32) {
      at++;
    } else {
      // A control character, or NaN behind the end.
      return -at - 1;
    }
  }
}

function escapeLength(text: string, at: number): number {
  const char = text[at + 1];
  if (char === 'u') return /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0;
  return char !== undefined && '"\\/bfnrt'.includes(char) ? 2 : 0;
}
