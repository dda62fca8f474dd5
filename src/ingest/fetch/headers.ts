/** Headers as they came, in their order. */
export type Headers = readonly (readonly [name: string, value: string])[];

/** All values of a header, joined as HTTP joins them; null where it is missing. */
export function headerOf(headers: Headers, name: string): string | null {
  const values = headers.flatMap(([each, value]) => (each.toLowerCase() === name ? [value.trim()] : []));
  return values.length === 0 ? null : values.join(', ');
}

const LONGEST_VALIDATOR = 1000;

/** A header that is kept and sent back as it is; null where it is too long to be kept. */
export function validatorOf(headers: Headers, name: 'etag' | 'last-modified'): string | null {
  const value = headerOf(headers, name);
  return value === null || value === '' || value.length > LONGEST_VALIDATOR ? null : value;
}

const YEAR_MS = 365 * 86_400_000;
const DAY_MS = 86_400_000;

/** For how long an answer counts as fresh (RFC 9111, 4.2), at most a year; 0 where it never does, null where nothing is said. */
export function maxAgeOf(headers: Headers, now: Date): number | null {
  const directives = (headerOf(headers, 'cache-control') ?? '')
    .toLowerCase()
    .split(',')
    .map((each) => each.trim());
  if (directives.some((each) => /^no-(?:store|cache)(?:$|=)/u.test(each))) return 0;
  const seconds = directives.map((each) => /^max-age="?(\d{1,12})"?$/u.exec(each)?.[1]).find((each) => each !== undefined);
  const age = Number(/^\d{1,12}$/u.exec(headerOf(headers, 'age') ?? '')?.[0] ?? 0);
  if (seconds !== undefined) return bounded((Number(seconds) - age) * 1000, YEAR_MS);
  const expires = headerOf(headers, 'expires');
  if (expires === null) return null;
  const until = toInstant(expires);
  if (until === null) return 0;
  return bounded(until - (toInstant(headerOf(headers, 'date') ?? '') ?? now.getTime()), YEAR_MS);
}

/** How long the other side asks to be left alone (RFC 9110, 10.2.3), at most a day; null where it does not. */
export function retryAfterOf(headers: Headers, now: Date): number | null {
  const value = headerOf(headers, 'retry-after');
  if (value === null) return null;
  if (/^\d{1,12}$/u.test(value)) return bounded(Number(value) * 1000, DAY_MS);
  const until = toInstant(value);
  return until === null ? null : bounded(until - now.getTime(), DAY_MS);
}

/** An HTTP date; without a zone in it a date would be read in the machine's own. */
function toInstant(value: string): number | null {
  const ms = / (?:GMT|UTC|[+-]\d{4})$/u.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}

const bounded = (ms: number, mostMs: number): number => Math.min(Math.max(0, ms), mostMs);
