import { type CorrectionSource, startCorrections } from './corrections.ts';
import { startDeliverer } from './deliverer.ts';
import type { BriefMaker } from './make-brief.ts';
import type { DeliveringParts } from './parts.ts';
import { startScheduler } from './scheduler.ts';
import { startTally } from './tally.ts';

export type { CorrectionSource } from './corrections.ts';
export type { BriefMaker } from './make-brief.ts';
export type { DeliveringParts, Step } from './parts.ts';
export { STEPS } from './parts.ts';
export { DELIVERY_SETTINGS, type DeliverySettings } from './settings.ts';

export interface Delivering {
  /** A subscription was made or changed, or documents came in: something may be due now. */
  wake(): void;
  /** Begins nothing more and lets go of leases; settles when nothing runs any more. */
  stop(): Promise<void>;
}

/** Makes what is due, delivers it and corrects it, until it is stopped. Without `corrections` what is delivered stays as it is. */
export function startDelivering(parts: DeliveringParts, briefs: BriefMaker, corrections?: CorrectionSource): Delivering {
  const deliverer = startDeliverer(parts);
  const scheduler = startScheduler(parts, briefs, deliverer.wake);
  const corrector = corrections && startCorrections(parts, corrections, deliverer.wake);
  const tally = startTally(parts);
  return {
    wake() {
      scheduler.wake();
      deliverer.wake();
      corrector?.wake();
    },
    async stop() {
      tally.stop();
      await Promise.all([scheduler.stop(), corrector?.stop(), deliverer.stop()]);
    },
  };
}
