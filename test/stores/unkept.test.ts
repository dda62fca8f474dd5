import { describe, expect, it } from 'vitest';
import { FootnoteError } from '../../src/core/errors.ts';
import { openStores } from '../../src/stores/open.ts';
import { withUnkept } from '../../src/stores/unkept.ts';
import { aBrief, briefStoreContract } from '../contracts/brief-store.ts';

briefStoreContract('a database that can be written to, held in memory where not', async () => {
  const { briefs, close } = await openStores({ memory: true });
  return { store: withUnkept(briefs, { clock: () => new Date(0), onFailure: () => {} }), close };
});

/** A store in memory whose writes fail for as long as `failing.with` holds an error. */
async function open() {
  const { briefs, close } = await openStores({ memory: true });
  const failing: { with: Error | undefined; tries: number } = { with: new FootnoteError('unavailable', 'It is locked.'), tries: 0 };
  const guarded =
    <Args extends readonly unknown[]>(write: (...args: Args) => Promise<void>) =>
    async (...args: Args) => {
      failing.tries++;
      if (failing.with !== undefined) throw failing.with;
      await write(...args);
    };
  const time = { seconds: 0 };
  const said: string[] = [];
  const store = withUnkept(
    { ...briefs, keep: guarded(briefs.keep), share: guarded(briefs.share), judge: guarded(briefs.judge) },
    { clock: () => new Date(time.seconds * 1000), onFailure: ({ message }) => said.push(message) },
  );
  return { store, briefs, failing, time, said, close };
}
const judgement = { workspace: 'console', user: 'u1', brief: '7F3KQ0ZX1M', verdict: 'good', at: '2025-11-23T08:00:00Z' } as const;

describe('a brief that cannot be written', () => {
  it('is found all the same, by its workspace, and said once', async () => {
    const { store, said, close } = await open();
    await store.keep(aBrief());
    await store.keep(aBrief({ id: '7F3KAAAAAA' }));
    expect(await store.find('console', '7F3K')).toMatchObject([{ id: '7F3KAAAAAA' }, { id: '7F3KQ0ZX1M' }]);
    expect(await store.find('console', '7f3kqo')).toEqual([aBrief()]);
    expect(await store.find('console', '7F3')).toEqual([]);
    expect(await store.find('slack:T1', '7F3K')).toEqual([]);
    expect(await store.recent('console', 9)).toEqual(['7F3KAAAAAA', '7F3KQ0ZX1M']);
    expect(said).toEqual(['It is locked.']);
    await close();
  });

  it('is not tried again at once, and written later, after which a failure is said anew', async () => {
    const { store, briefs, failing, time, said, close } = await open();
    await store.keep(aBrief());
    await store.keep(aBrief({ id: 'A000000000' }));
    expect(failing.tries).toBe(1);
    failing.with = undefined;
    time.seconds = 31;
    await store.keep(aBrief({ id: 'B000000000' }));
    expect(await briefs.count()).toBe(3);
    failing.with = new FootnoteError('unavailable', 'It is full.');
    await store.keep(aBrief({ id: 'C000000000' }));
    expect(said).toEqual(['It is locked.', 'It is full.']);
    await close();
  });

  it('can be shared; a judgement on it is said to be lost', async () => {
    const { store, briefs, failing, close } = await open();
    await store.keep(aBrief());
    await store.share('console', '7F3KQ0ZX1M');
    await expect(store.judge(judgement)).rejects.toThrow('It is locked.');
    failing.with = undefined;
    await store.judge(judgement);
    expect(await briefs.find('console', '7F3K')).toEqual([aBrief()]);
    await close();
  });

  it('is held among the last hundred', async () => {
    const { store, close } = await open();
    for (let at = 0; at <= 100; at++) await store.keep(aBrief({ id: `7F3K00000${at}` }));
    expect(await store.recent('console', 999)).toHaveLength(100);
    expect(await store.find('console', '7F3K000000')).toHaveLength(0);
    await close();
  });

  it('fails where the fault is the program’s', async () => {
    const { store, failing, close } = await open();
    failing.with = new FootnoteError('internal', 'A statement is wrong.');
    await expect(store.keep(aBrief())).rejects.toThrow('A statement is wrong.');
    await close();
  });
});
