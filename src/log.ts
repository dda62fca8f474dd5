import { createRequire } from 'node:module';
import type { Logger } from 'pino';
import type { Log } from './bot/log.ts';
import type { Config } from './config.ts';
import { HIDDEN, isHiddenName, scrub } from './scrub.ts';

const RANKS: readonly Config['logLevel'][] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/**
 * A log of JSON lines on standard error, each written before the call returns. The library is loaded with the first line.
 *
 * No field may hold what a person typed or what a document says. An error, wherever it stands, is reduced to its name, codes and stack, and every line
 * passes the scrubber last of all: whatever looks like a secret, is one of `secrets`, or stands under a name of a secret or a text, is hidden.
 */
export function createLog(level: Config['logLevel'], secrets: readonly string[] = []): Log {
  let logger: Logger | undefined;
  const known = [...new Set(secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]))];
  const open = (): Logger => {
    const pino: typeof import('pino').default = createRequire(import.meta.url)('pino');
    const stderr = pino.destination({ dest: 2, sync: true });
    return pino(
      { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { log: (fields) => toPlain(fields, 0) as Record<string, unknown> } },
      { write: (line) => stderr.write(scrubLine(line, known)) },
    );
  };
  const at = (own: 'error' | 'warn' | 'info') => (fields: Readonly<Record<string, unknown>>, message: string) => {
    if (RANKS.indexOf(own) < RANKS.indexOf(level)) return;
    logger ??= open();
    logger[own](fields, message);
  };
  return { error: at('error'), warn: at('warn'), info: at('info') };
}

const DEEPEST = 6;
const MOST_ENTRIES = 50;
const LONGEST = 1000;

/** An error without its message, which may quote a text. */
export function withoutMessage(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return typeof error;
  const { name, message, stack, cause, code, status, errors } = error as Error & Readonly<Partial<Record<'code' | 'status' | 'errors', unknown>>>;
  const shown = {
    name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    stack: framesOf(stack ?? '', message),
  };
  if (depth >= DEEPEST) return shown;
  return {
    ...shown,
    ...(cause === undefined ? {} : { cause: withoutMessage(cause, depth + 1) }),
    ...(Array.isArray(errors) ? { errors: errors.slice(0, MOST_ENTRIES).map((each) => withoutMessage(each, depth + 1)) } : {}),
  };
}

/** The lines that say where; a message of several lines may have some that look like it. */
function framesOf(stack: string, message: string): string {
  const said = message === '' ? -1 : stack.indexOf(message);
  const after = said < 0 ? stack : stack.slice(said + message.length);
  return after
    .split('\n')
    .filter((line) => /^\s+at .*(?::\d+\)?|<anonymous>\)?|native\)?)$/u.test(line))
    .join('\n');
}

/** A value as JSON can show it, bounded in depth, number and length. */
function toPlain(value: unknown, depth: number): unknown {
  if (value instanceof Error) return withoutMessage(value, depth);
  if (typeof value === 'string') return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'function' || typeof value === 'symbol' ? typeof value : value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `${value.byteLength} bytes`;
  if (depth >= DEEPEST) return '…';
  const inner = (each: unknown) => toPlain(each, depth + 1);
  if (Array.isArray(value) || value instanceof Set) return [...value].slice(0, MOST_ENTRIES).map(inner);
  const entries =
    value instanceof Map
      ? [...value].map(([key, each]) => [typeof key === 'object' ? 'object' : String(key), each] as const)
      : Object.keys(value).map((key) => [key, read(value, key)]);
  return Object.fromEntries(entries.slice(0, MOST_ENTRIES).map(([key, each]) => [key, inner(each)]));
}

/** A property may be a function that throws. */
function read(value: object, key: string): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    return '…';
  }
}

function scrubLine(line: string, known: readonly string[]): string {
  const shown = (value: unknown): unknown => {
    if (typeof value === 'string') return scrub(value, known);
    if (Array.isArray(value)) return value.map(shown);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [scrub(name, known), isHiddenName(name) ? HIDDEN : shown(each)]));
  };
  return `${JSON.stringify(shown(JSON.parse(line)))}\n`;
}
