import type { Delivery, DeliveryTally } from '../delivery.ts';
import type { Block, Inline } from '../message.ts';
import type { DeliveriesResult, DeliveryShown } from '../result.ts';
import { counted, link, strong, text } from './inlines.ts';

/** Deliveries as the operator is shown them. */
export function toDeliveriesResult(deliveries: readonly Delivery[], tally: DeliveryTally): DeliveriesResult {
  const shown = deliveries.map(toShown);
  const lines = shown.map((delivery) => `${delivery.id} ${words(delivery)}${delivery.url === null ? '' : ` ${delivery.url}`}`);
  return { kind: 'deliveries', text: [tallyWords(tally), ...lines].join('\n'), deliveries: shown, ...toTally(tally) };
}

export function deliveriesBlocks({ deliveries, ...result }: DeliveriesResult): readonly Block[] {
  const rows = deliveries.map((delivery): readonly Inline[] => [
    strong(delivery.id),
    text(` ${words(delivery)}`),
    ...(delivery.url === null ? [] : [text(' '), link('open', delivery.url)]),
  ]);
  return [{ kind: 'heading', text: tallyWords(result) }, ...(rows.length === 0 ? [] : [{ kind: 'list', items: rows } as const])];
}

/** Deliveries in one line of `/status`; null where there never was one. */
export function deliveriesLine(tally: DeliveriesSummary | undefined): string | null {
  return tally === undefined || tally.due + tally.unknown + tally.failed + tally.posted === 0 ? null : tallyWords(tally);
}

type DeliveriesSummary = Pick<DeliveriesResult, 'due' | 'unknown' | 'failed' | 'posted'>;

/** The counts as results have them. */
export const toTally = ({ oldest, ...counts }: DeliveryTally) => ({ ...counts, oldest: oldest?.toISOString() ?? null });

function tallyWords({ due, unknown, failed, posted }: DeliveriesSummary): string {
  const wrong = [unknown === 0 ? null : `${unknown} unknown`, failed === 0 ? null : `${failed} failed`];
  return [
    counted(posted, 'delivery', 'deliveries'),
    'posted',
    ...[due === 0 ? null : `${due} waiting`, ...wrong].flatMap((part) => (part === null ? [] : [`, ${part}`])),
  ]
    .join(' ')
    .replaceAll(' ,', ',');
}

function toShown({ id, subscription, target, slot, dueAt, late, brief, state, parts, partsPosted, attempts, reason, posted, nextAt }: Delivery): DeliveryShown {
  return {
    id,
    subscription,
    ...target,
    slot,
    due_at: dueAt.toISOString(),
    late,
    brief,
    state,
    parts,
    parts_posted: partsPosted,
    attempts,
    reason,
    url: posted?.url ?? null,
    next_at: nextAt?.toISOString() ?? null,
  };
}

function words({ state, workspace, channel, due_at: due, late, parts, parts_posted: posted, attempts, reason, next_at: next }: DeliveryShown): string {
  const about = [
    `due ${due.slice(0, 16).replace('T', ' ')} UTC`,
    late ? 'late' : null,
    parts > 1 ? `${posted} of ${parts} parts there` : null,
    attempts > 1 ? counted(attempts, 'try', 'tries') : null,
    next === null || state === 'posted' ? null : `next ${next.slice(0, 16).replace('T', ' ')} UTC`,
  ].filter((part) => part !== null);
  return `${state}, ${workspace} ${channel}: ${about.join(', ')}.${reason === null || state === 'posted' ? '' : ` ${reason}`}`;
}
