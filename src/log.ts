import { createRequire } from 'node:module';
import type { Logger } from 'pino';
import type { Log } from './bot/log.ts';
import type { Config } from './config.ts';

const RANKS: readonly Config['logLevel'][] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/**
 * A log of JSON lines on standard error, each written before the call returns. The library is loaded with the first line.
 *
 * No field may hold what a person typed or what a document says; an `error` field is reduced to its name, code and stack.
 */
export function createLog(level: Config['logLevel']): Log {
  let logger: Logger | undefined;
  const open = (): Logger => {
    const pino: typeof import('pino').default = createRequire(import.meta.url)('pino');
    return pino(
      { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { error: withoutMessage } },
      pino.destination({ dest: 2, sync: true }),
    );
  };
  const at = (own: 'error' | 'warn' | 'info') => (fields: Readonly<Record<string, unknown>>, message: string) => {
    if (RANKS.indexOf(own) < RANKS.indexOf(level)) return;
    logger ??= open();
    logger[own](fields, message);
  };
  return { error: at('error'), warn: at('warn'), info: at('info') };
}

/** An error without its message, which may quote a text. */
export function withoutMessage(error: unknown): unknown {
  if (!(error instanceof Error)) return typeof error;
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { name: error.name, ...code, stack: stack.join('\n'), ...(error.cause === undefined ? {} : { cause: withoutMessage(error.cause) }) };
}
