import { percentile } from './percentile.ts';

/** How much of the processor the main thread takes between two turns of its loop: on a machine that does other things too, waiting is not holding. */
export interface OwnWork {
  stop(): void;
  /** The share of stretches that took no longer; in milliseconds. */
  share(share: number): number;
  /** How many stretches took longer than so many milliseconds. */
  above(ms: number): number;
  totalMs(): number;
}

/** Looks every two milliseconds. */
export function watchOwnWork(onLong: (ms: number) => void = () => {}, longMs = Number.POSITIVE_INFINITY): OwnWork {
  const began = used();
  let last = began;
  const stretches: number[] = [];
  const timer = setInterval(() => {
    const now = used();
    stretches.push(now - last);
    if (now - last >= longMs) onLong(now - last);
    last = now;
  }, 2);
  return {
    stop: () => clearInterval(timer),
    share: (share) => percentile(stretches, share),
    above: (ms) => stretches.filter((stretch) => stretch > ms).length,
    totalMs: () => last - began,
  };
}

function used(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
