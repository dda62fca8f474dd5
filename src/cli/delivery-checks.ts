import { type Check, ok, wrong } from '../bot/examine.ts';
import type { DeliveryTally } from '../core/delivery.ts';
import { counted } from '../core/presenting/inlines.ts';

const HOUR_MS = 3_600_000;

/** Deliveries that failed, of which it is not known whether they are there, or that wait for long; nothing where there never was one. */
export function deliveryChecks({ due, unknown, failed, posted, oldest }: DeliveryTally, now: Date): readonly Check[] {
  if (due + unknown + failed + posted === 0) return [];
  const faults = [
    failed === 0 ? null : `${failed} failed.`,
    unknown === 0 ? null : `Of ${unknown} it is not known whether they are there.`,
    due > 0 && oldest !== null && now.getTime() - oldest.getTime() > HOUR_MS ? `${due} wait, the oldest for more than an hour.` : null,
  ].filter((fault) => fault !== null);
  if (faults.length === 0) return [ok('deliveries', `${counted(posted, 'delivery', 'deliveries')} posted, none failed`)];
  return [wrong('deliveries', faults.join(' '), 'See which and why with: footnote deliveries')];
}
