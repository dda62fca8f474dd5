import { describe, expect, it } from 'vitest';
import { openStores } from '../../src/stores/open.ts';
import { aFolder } from './temporary.ts';

const NOW = new Date('2025-11-23T12:00:00Z');
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

async function open(dataDir = aFolder()) {
  return { dataDir, stores: await openStores({ dataDir }) };
}

describe('the ledger of requests', () => {
  it('tells what comes for the first time, also among those that come together and after a restart', async () => {
    const { dataDir, stores } = await open();
    const together = await Promise.all(['a', 'b', 'a', 'c', 'b'].map((key) => stores.requests.first(key, NOW)));
    expect(together).toEqual([true, true, false, true, false]);
    expect(await stores.requests.first('a', NOW)).toBe(false);
    await stores.close();
    const again = await open(dataDir);
    expect(await Promise.all([again.stores.requests.first('c', NOW), again.stores.requests.first('d', NOW)])).toEqual([false, true]);
    await again.stores.close();
  });

  it('takes any number at once', async () => {
    const { stores } = await open();
    const keys = Array.from({ length: 3000 }, (_, at) => `key ${at % 2000}`);
    const firsts = await Promise.all(keys.map((key) => stores.requests.first(key, NOW)));
    expect(firsts.filter(Boolean)).toHaveLength(2000);
    await stores.close();
  });

  it('forgets after a day', async () => {
    const { stores } = await open();
    await stores.requests.first('a', NOW);
    expect(await stores.requests.first('a', later(23))).toBe(false);
    expect(await stores.requests.first('a', later(25))).toBe(true);
    await stores.close();
  });

  it('rejects all that came together when it cannot write', async () => {
    const { stores } = await open();
    await stores.close();
    const settled = await Promise.allSettled([stores.requests.first('a', NOW), stores.requests.first('b', NOW)]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
