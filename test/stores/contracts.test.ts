import { openStores, type StoreOptions } from '../../src/stores/open.ts';
import { briefStoreContract } from '../contracts/brief-store.ts';
import { correctionsContract } from '../contracts/corrections.ts';
import { documentStoreContract } from '../contracts/document-store.ts';
import { feedStoreContract } from '../contracts/feed-store.ts';
import { outboxContract } from '../contracts/outbox.ts';
import { conversationStoreContract, requestLedgerContract } from '../contracts/requests.ts';
import { slotContract } from '../contracts/slots.ts';
import { subscriptionStoreContract } from '../contracts/subscription-store.ts';
import { aFolder } from './temporary.ts';

const options: Readonly<Record<string, () => StoreOptions>> = {
  'a database in memory': () => ({ memory: true }),
  'a database in a file': () => ({ dataDir: aFolder() }),
};

for (const [name, option] of Object.entries(options)) {
  documentStoreContract(name, async () => {
    const { documents, close } = await openStores(option());
    return { store: documents, close };
  });
  briefStoreContract(name, async () => {
    const { briefs, close } = await openStores(option());
    return { store: briefs, close };
  });
  feedStoreContract(name, async () => {
    const { feeds, close } = await openStores(option());
    return { store: feeds, close };
  });
  requestLedgerContract(name, async () => {
    const { requests, close } = await openStores(option());
    return { store: requests, close };
  });
  conversationStoreContract(name, async () => {
    const { conversations, close } = await openStores(option());
    return { store: conversations, close };
  });
  subscriptionStoreContract(name, () => openStores(option()));
  slotContract(name, () => openStores(option()));
  outboxContract(name, () => openStores(option()));
  correctionsContract(name, () => openStores(option()));
}
