import type { Clock } from '../core/clock.ts';
import type { Log } from './log.ts';

/** A log for what anyone outside can bring about, such as refused requests: at most one line in `everyMs`; `held` says how many were held back before it. */
export function sparing(log: Log, clock: Clock, everyMs = 1000): Log {
  let last = Number.NEGATIVE_INFINITY;
  let held = 0;
  const at = (own: keyof Log) => (fields: Readonly<Record<string, unknown>>, message: string) => {
    const sinceMs = clock().getTime() - last;
    if (sinceMs >= 0 && sinceMs < everyMs) {
      held++;
      return;
    }
    log[own](held === 0 ? fields : { ...fields, held }, message);
    last = clock().getTime();
    held = 0;
  };
  return { error: at('error'), warn: at('warn'), info: at('info') };
}
