import type { Outbox } from '../../src/core/delivery.ts';
import type { SubscriptionStore } from '../../src/core/subscription.ts';

/** What a contract on deliveries is run against. */
export interface OpenedStores {
  readonly subscriptions: SubscriptionStore;
  readonly outbox: Outbox;
  close(): Promise<void>;
}

export const at = (ms: number) => new Date(ms);
export const NOW = at(1000);

/** Opens stores for each piece of work, and closes them whatever comes of it. */
export const usingStores = (open: () => Promise<OpenedStores>) => async (work: (stores: OpenedStores) => Promise<void>) => {
  const stores = await open();
  await work(stores).finally(stores.close);
};
