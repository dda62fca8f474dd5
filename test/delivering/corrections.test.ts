import { describe, expect, it } from 'vitest';
import { FootnoteError } from '../../src/core/errors.ts';
import { startCorrections } from '../../src/delivering/corrections.ts';
import { aClaim, aNewDigest, aSlot } from '../helpers/a-delivery.ts';
import { aPoster } from '../helpers/a-poster.ts';
import { delivering, until } from './running.ts';

describe('corrections', () => {
  it('go on past one that cannot be made, and wait where nothing can be read', async () => {
    const running = await delivering({ posters: [aPoster().poster] });
    const { subscriptions, outbox } = running.stores;
    for (const channel of ['C1', 'C2']) {
      const made = await subscriptions.add(aNewDigest({ channel }), running.now());
      await outbox.claim([aClaim(made, [aSlot(made, { cites: [{ document: 'mill', version: 'v1' }] })])], running.now());
    }
    const done: number[] = [];
    let isAway = true;
    const message = { blocks: [], fallback: 'edited' };
    const corrections = startCorrections(
      running.parts,
      {
        changed: async () => ({ upTo: 7, documents: done.length > 0 ? [] : [{ document: 'mill', version: 'v2' }] }),
        done: async (upTo) => void done.push(upTo),
        asTheyAre: async () => [],
        async correct({ target }) {
          if (isAway) throw new FootnoteError('unavailable', 'The database is locked.');
          if (target.channel === 'C1') throw new Error('it cannot be read');
          return { messages: [message], note: message };
        },
      },
      () => {},
    );
    await until(() => expect(running.warned).toEqual(['corrections cannot be made']));
    expect(done).toEqual([]);
    isAway = false;
    corrections.wake();
    await until(() => expect(done).toEqual([7]));
    expect(running.warned).toEqual(['corrections cannot be made', 'what was delivered cannot be corrected']);
    expect((await outbox.citing('mill', 'v2')).map(({ target }) => target.channel)).toEqual(['C1']);
    await corrections.stop();
    await running.stores.close();
  });
});
