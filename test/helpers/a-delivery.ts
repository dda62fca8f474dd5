import type { Claim, SlotClaim } from '../../src/core/delivery.ts';
import type { DigestSubscription, NewSubscription, Subscription, Target, WatchSubscription } from '../../src/core/subscription.ts';

export const CHANNEL: Target = { workspace: 'slack:T1', channel: 'C1' };

const common = { ...CHANNEL, topics: ['alibaba'], length: 'normal', scope: ['public'], createdBy: 'slack:U1', nextAt: new Date(1000) } as const;

export const aNewDigest = (some: Partial<Omit<Extract<NewSubscription, { kind: 'digest' }>, 'kind'>> = {}): NewSubscription => ({
  ...common,
  kind: 'digest',
  schedule: { time: '08:30', zone: 'Europe/Berlin', days: ['mon', 'fri'] },
  onlyIfChanged: false,
  ...some,
});

export const aNewWatch = (some: Partial<Omit<Extract<NewSubscription, { kind: 'watch' }>, 'kind'>> = {}): NewSubscription => ({
  ...common,
  kind: 'watch',
  everyMs: 3_600_000,
  quietHours: null,
  ...some,
});

export function isDigest(subscription: Subscription | undefined): DigestSubscription {
  if (subscription?.kind !== 'digest') throw new Error('no digest');
  return subscription;
}

export function isWatch(subscription: Subscription | undefined): WatchSubscription {
  if (subscription?.kind !== 'watch') throw new Error('no watch');
  return subscription;
}

type Queued = SlotClaim & { readonly state: 'queued' };

export const aSlot = ({ id, workspace, channel }: Subscription, some: Partial<Queued> = {}): Queued => ({
  subscription: id,
  slot: '2025-11-17',
  date: '2025-11-17',
  dueAt: new Date(1000),
  state: 'queued',
  target: { workspace, channel },
  late: false,
  brief: '7F3KQ0ZX2M',
  parts: ['first'],
  shown: 'shown',
  cites: [],
  ...some,
});

export const aClaim = (subscription: Subscription, slots: readonly SlotClaim[] = [aSlot(subscription)], some: Partial<Claim> = {}): Claim => ({
  subscription: subscription.id,
  revision: subscription.revision,
  slots,
  change: { nextAt: new Date(2000) },
  ...some,
});
