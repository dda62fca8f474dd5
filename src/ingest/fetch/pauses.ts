import type { Answer } from './exchange.ts';
import { retryAfterOf } from './headers.ts';
import { Refusal } from './refusal.ts';

const MOST_PAUSES = 1000;

/** Hosts that asked to be left alone (429 or 503 with Retry-After), and until when. */
export function createPauses(clock: () => Date) {
  const untilMs = new Map<string, number>();
  return {
    /** Throws `Refusal` while the host wants to be left alone. */
    check({ host, hostname }: URL): void {
      const leftMs = (untilMs.get(host) ?? 0) - clock().getTime();
      if (leftMs > 0) throw new Refusal(`${hostname} asked to be left alone for now. Try again later.`, { retryAfterMs: leftMs });
      untilMs.delete(host);
    },
    note({ host }: URL, { status, headers }: Answer): void {
      const retryAfterMs = status === 429 || status === 503 ? retryAfterOf(headers, clock()) : null;
      if (retryAfterMs === null || retryAfterMs === 0) return;
      untilMs.delete(host);
      untilMs.set(host, clock().getTime() + retryAfterMs);
      for (const oldest of untilMs.keys()) {
        if (untilMs.size <= MOST_PAUSES) break;
        untilMs.delete(oldest);
      }
    },
  };
}
