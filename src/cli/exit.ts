import type { Result } from '../core/result.ts';

/** Exit status of the command line: 0 answered or done, 1 refused or nothing found, 2 wrong use, 3 failure. */
export type ExitStatus = 0 | 1 | 2 | 3;

export function exitStatusOf(result: Result): ExitStatus {
  switch (result.kind) {
    case 'no_answer':
      return 1;
    case 'check':
      return result.verdict === 'absent' ? 1 : 0;
    case 'replay':
      return result.verdict === 'same' ? 0 : result.verdict === 'different' ? 1 : 3;
    case 'ingest':
      return result.refused.length > 0 && result.added + result.updated + result.unchanged === 0 ? 1 : 0;
    case 'doctor':
      return result.checks.every(({ state }) => state === 'ok') ? 0 : 3;
    case 'error':
      return result.code === 'invalid' ? 2 : result.code === 'not_found' ? 1 : 3;
    default:
      return 0;
  }
}
