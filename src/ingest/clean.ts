import { MAX_JSON_DEPTH } from './json.ts';

export interface Cleaned {
  readonly value: unknown;
  /** How many characters became U+FFFD. */
  readonly replaced: number;
}

/**
 * A copy of a JSON value that every database can keep: NUL and lone surrogates are U+FFFD, in names too, and a name `__proto__` is left out.
 *
 * The depth is that of `parseJson`; a deeper value, which can only come from a faulty reader, is cut off there.
 */
export function clean(value: unknown): Cleaned {
  let replaced = 0;
  const text = (string: string): string => {
    if (string.isWellFormed() && !string.includes('\0')) return string;
    return string.replace(/[\0\p{Surrogate}]/gu, () => {
      replaced++;
      return '\ufffd';
    });
  };
  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') return text(value);
    if (typeof value !== 'object' || value === null) return value;
    if (depth > MAX_JSON_DEPTH) return null;
    if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => name !== '__proto__')
        .map(([name, item]) => [text(name), copy(item, depth + 1)]),
    );
  };
  return { value: copy(value, 0), replaced };
}
