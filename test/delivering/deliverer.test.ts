import { describe, expect, it } from 'vitest';
import type { Poster } from '../../src/core/delivery.ts';
import { type Deliverer, startDeliverer } from '../../src/delivering/deliverer.ts';
import { aClaim, aNewDigest, aSlot } from '../helpers/a-delivery.ts';
import { aPoster } from '../helpers/a-poster.ts';
import { delivering, type Running, until } from './running.ts';

/** Queues messages, each to a channel. */
async function queue({ stores, now }: Running, channels: readonly string[], parts: readonly string[] = ['brief']) {
  for (const channel of channels) {
    const made = await stores.subscriptions.add(aNewDigest({ channel, nextAt: null }), now());
    await stores.outbox.claim([aClaim(made, [aSlot(made, { parts })])], now());
  }
}

async function using(running: Running, work: (deliverer: Deliverer) => Promise<void>) {
  const deliverer = startDeliverer(running.parts);
  await work(deliverer).finally(() => deliverer.stop());
  await running.stores.close();
}

/** Settles when the next part is due so long from now. */
const waits = ({ stores, now }: Running, ms: number) =>
  until(async () => {
    const next = await stores.outbox.nextDue(now(), { platforms: ['slack'], except: [] });
    expect((next?.getTime() ?? 0) - now().getTime()).toBe(ms);
  });

const later = (afterMs?: number) => () =>
  ({ kind: 'refused', again: 'later', reason: 'It asks to wait.', ...(afterMs === undefined ? {} : { afterMs }) }) as const;
const gone = (again: 'target_gone' | 'workspace_gone') => () => ({ kind: 'refused', again, reason: 'It is not there any more.' }) as const;

describe('the deliverer', () => {
  it('posts what is due, its parts in one thread', async () => {
    const { poster, there } = aPoster();
    const running = await delivering({ posters: [poster] });
    await queue(running, ['C1', 'C2'], ['first', 'second']);
    await using(running, async () => {
      await until(async () => expect(await running.states()).toEqual(['posted', 'posted']));
    });
    const inC1 = there.filter(({ channel }) => channel === 'C1');
    expect(inC1.map(({ payload, threadOf }) => [payload, threadOf])).toEqual([
      ['first', null],
      ['second', inC1[0]?.id],
    ]);
    expect(there).toHaveLength(4);
  });

  it('looks for what got no answer, after the time in which it may be hidden, and sends nothing twice', async () => {
    const { poster, there, asked, onPost } = aPoster();
    const running = await delivering({ posters: [poster] });
    onPost(() => 'lose');
    await queue(running, ['C1']);
    await using(running, async (deliverer) => {
      await until(async () => expect(await running.states()).toEqual(['unknown']));
      running.pass(9_999);
      deliverer.wake();
      expect(asked).toHaveLength(1);
      running.pass(1);
      deliverer.wake();
      await until(async () => expect(await running.states()).toEqual(['posted']));
    });
    expect(asked.map(({ did }) => did)).toEqual(['post', 'look']);
    expect(there).toHaveLength(1);
  });

  it('sends again what it looked for and did not find', async () => {
    const { poster, there, asked, onPost } = aPoster();
    const running = await delivering({ posters: [poster] });
    onPost(() => ({ kind: 'unknown', reason: 'No answer came.' }));
    await queue(running, ['C1']);
    await using(running, async (deliverer) => {
      await until(async () => expect(await running.states()).toEqual(['unknown']));
      running.pass(10_000);
      deliverer.wake();
      await until(async () => expect(await running.states()).toEqual(['posted']));
    });
    expect(asked.map(({ did }) => did)).toEqual(['post', 'look', 'post']);
    expect(there).toHaveLength(1);
  });

  it('never sends what it cannot look for, and tells the operator once', async () => {
    const { poster, asked, onPost, onLook } = aPoster();
    const running = await delivering({ posters: [poster] });
    onPost(() => 'lose');
    onLook(...Array.from({ length: 40 }, () => () => ({ kind: 'cannot_look', reason: 'The history may not be read.' }) as const));
    await queue(running, ['C1']);
    await using(running, async (deliverer) => {
      await until(async () => expect(await running.states()).toEqual(['unknown']));
      for (let hour = 1; hour <= 12; hour++) {
        running.pass(3_600_000);
        deliverer.wake();
        await until(() => expect(asked.filter(({ did }) => did === 'look')).toHaveLength(hour));
        await until(async () => expect((await running.stores.outbox.deliveries({ limit: 1 }))[0]?.reason).toBe('The history may not be read.'));
      }
    });
    expect(asked.filter(({ did }) => did === 'post')).toHaveLength(1);
    expect(running.told).toEqual([expect.stringMatching(/^Whether delivery 1 was posted is not known.*The history may not be read\./u)]);
  });

  it('waits as long as a channel asks for, and the others do not', async () => {
    const { poster, there, onPost } = aPoster();
    const running = await delivering({ posters: [poster] });
    onPost(later(30_000));
    await queue(
      running,
      Array.from({ length: 20 }, (_, channel) => `C${channel}`),
    );
    await using(running, async (deliverer) => {
      await until(() => expect(there).toHaveLength(19));
      expect(there.map(({ channel }) => channel)).not.toContain('C0');
      running.pass(29_999);
      deliverer.wake();
      await until(async () => expect(await running.stores.outbox.nextDue(running.now(), { platforms: ['slack'], except: [] })).toBeDefined());
      running.pass(1000);
      deliverer.wake();
      await until(() => expect(there).toHaveLength(20));
    });
  });

  it('asks a platform no more where channel after channel is to wait', async () => {
    const { poster, asked, onPost } = aPoster();
    const running = await delivering({ posters: [poster], settings: { atOnce: 1 } });
    onPost(...Array.from({ length: 20 }, () => later(60_000)));
    await queue(
      running,
      Array.from({ length: 20 }, (_, channel) => `C${channel}`),
    );
    await using(running, async () => {
      await until(() => expect(asked).toHaveLength(4));
    });
    expect(asked).toHaveLength(4);
  });

  it('gives up what is refused for good, or for too long, as a dead letter', async () => {
    const { poster, asked, onPost } = aPoster();
    const running = await delivering({ posters: [poster], settings: { giveUpTries: 5 } });
    onPost(() => ({ kind: 'refused', again: 'never', reason: 'It is too long.' }));
    await queue(running, ['C1']);
    await using(running, async (deliverer) => {
      await until(async () => expect(await running.states()).toEqual(['failed']));
      onPost(...Array.from({ length: 20 }, () => later()));
      await queue(running, ['C2']);
      for (let tries = 0; tries < 5; tries++) {
        deliverer.wake();
        await until(() => expect(asked).toHaveLength(2 + tries));
        await until(async () => expect((await running.states()).at(-1)).toBe(tries < 4 ? 'due' : 'failed'));
        running.pass(600_000);
      }
    });
  });

  it.each([
    ['channel', 'target_gone', 1],
    ['workspace', 'workspace_gone', 0],
  ] as const)('stops what goes to a %s that is gone, and tells the operator once', async (_, again, left) => {
    const { poster, asked, onPost } = aPoster();
    const running = await delivering({ posters: [poster], settings: { perWorkspace: 4 } });
    const held: (() => void)[] = [];
    const refuse = async () => {
      await new Promise<void>((resolve) => held.push(resolve));
      return gone(again)();
    };
    onPost(...(again === 'target_gone' ? [gone(again)] : Array.from({ length: 30 }, () => refuse)));
    await queue(running, again === 'target_gone' ? ['C1', 'C1', 'C1', 'C2'] : Array.from({ length: 10 }, (__, channel) => `C${channel}`));
    await using(running, async () => {
      if (again === 'workspace_gone') {
        await until(() => expect(held).toHaveLength(4));
        held.shift()?.();
        await until(() => expect(running.told).toHaveLength(1));
        for (const release of held) release();
      }
      await until(async () => expect(await running.states()).not.toContain('due'));
      await until(async () => expect(await running.states()).not.toContain('sending'));
      expect((await running.states()).filter((state) => state === 'posted')).toHaveLength(left);
      const active = (await running.stores.subscriptions.list()).filter(({ state }) => state === 'active');
      expect(active).toHaveLength(left);
    });
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(running.told).toEqual([expect.stringMatching(/stopped, since nothing can be posted there any more\. It is not there any more\./u)]);
  });

  it('does nothing while it is not sure that leases have ended, after the clock was set', async () => {
    const { poster, asked, onPost } = aPoster();
    const running = await delivering({ posters: [poster] });
    onPost(() => 'lose');
    await queue(running, ['C1']);
    await using(running, async (deliverer) => {
      await until(async () => expect(await running.states()).toEqual(['unknown']));
      running.set(3_600_000);
      deliverer.wake();
      await until(() => expect(running.warned).toContain('the clock was set; deliveries wait until leases have surely ended'));
      running.pass(39_000);
      deliverer.wake();
      await queue(running, ['C2']);
      expect(asked).toHaveLength(1);
      running.pass(1000);
      deliverer.wake();
      await until(async () => expect(await running.states()).toEqual(['posted', 'posted']));
    });
  });

  it('looks as far back as the clock was set back, so that what it sent before is found', async () => {
    const { poster, onPost } = aPoster();
    const since: Date[] = [];
    const watched: Poster = {
      ...poster,
      look: (part, options) => {
        since.push(options.since);
        return poster.look(part, options);
      },
    };
    const running = await delivering({ posters: [watched] });
    onPost(() => 'lose');
    await queue(running, ['C1']);
    const triedAt = running.now().getTime();
    await using(running, async (deliverer) => {
      await until(async () => expect(await running.states()).toEqual(['unknown']));
      running.pass(1000);
      running.set(-3_600_000);
      deliverer.wake();
      await until(() => expect(running.warned).toHaveLength(1));
      running.pass(40_000);
      deliverer.wake();
      await until(async () => expect(await running.states()).toEqual(['posted']));
    });
    expect(since).toEqual([new Date(triedAt - 3_600_000)]);
  });

  it('goes on after a start with what another left behind by a clock that ran ahead', async () => {
    const { poster, there } = aPoster();
    const running = await delivering({ posters: [poster] });
    running.set(400 * 24 * 3_600_000);
    await queue(running, ['C1']);
    running.set(-400 * 24 * 3_600_000);
    await using(running, async (deliverer) => {
      await waits(running, 40_000);
      running.pass(40_000);
      deliverer.wake();
      await until(() => expect(there).toHaveLength(1));
    });
  });

  it('goes on with what waited for a clock that ran ahead', async () => {
    const { poster, there, onPost } = aPoster();
    const running = await delivering({ posters: [poster] });
    onPost(later(5000));
    await queue(running, ['C1']);
    await using(running, async (deliverer) => {
      await until(async () => expect((await running.stores.outbox.deliveries({ limit: 1 }))[0]?.attempts).toBe(1));
      await until(async () => expect(await running.states()).toEqual(['due']));
      running.set(-400 * 24 * 3_600_000);
      deliverer.wake();
      await until(() => expect(running.warned).toHaveLength(1));
      await waits(running, 40_000);
      running.pass(40_000);
      deliverer.wake();
      await until(() => expect(there).toHaveLength(1));
    });
  });

  it('writes down later what it could not, tells it once, and sends nothing meanwhile', async () => {
    const { poster, there, asked } = aPoster();
    const running = await delivering({ posters: [poster] });
    let full = true;
    const { outbox } = running.parts;
    const parts = {
      ...running.parts,
      outbox: {
        ...outbox,
        settle: async (...given: Parameters<typeof outbox.settle>) => {
          if (full) throw new Error('database or disk is full');
          return outbox.settle(...given);
        },
      },
    };
    await queue(running, ['C1']);
    const deliverer = startDeliverer(parts);
    await until(() => expect(running.told).toHaveLength(1));
    await queue(running, ['C2']);
    running.pass(100);
    deliverer.wake();
    expect(asked).toHaveLength(1);
    for (let turn = 0; turn < 3; turn++) {
      running.pass(20_000);
      deliverer.wake();
      await until(async () => expect(await running.states()).toEqual(['sending', 'due']));
    }
    full = false;
    running.pass(30_000);
    deliverer.wake();
    await until(async () => expect(await running.states()).toEqual(['posted', 'posted']));
    await deliverer.stop();
    await running.stores.close();
    expect(there).toHaveLength(2);
    expect(asked.map(({ did }) => did)).toEqual(['post', 'post']);
    expect(running.told).toEqual([
      'Deliveries cannot be noted at the moment, so nothing is sent. It is tried again until it works.',
      'Deliveries can be noted again, and go on.',
    ]);
  });

  it('sends nothing once the time of its try is over, such as after it stood still', async () => {
    const { poster, asked } = aPoster();
    let stood = false;
    const running = await delivering({
      posters: [poster],
      step(step) {
        if (step === 'attempt_noted' && !stood) running.pass(10_000);
        if (step === 'attempt_noted') stood = true;
      },
    });
    await queue(running, ['C1']);
    await using(running, async () => {
      await until(async () => expect(await running.states()).toEqual(['posted']));
    });
    expect(asked).toHaveLength(1);
    expect(running.counted).toEqual(['posted']);
  });

  it('lets go of what it has not begun when it is to end, and finishes what it has', async () => {
    const { poster, asked, onPost } = aPoster();
    const begun = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const reached: string[] = [];
    const running = await delivering({ posters: [poster], step: (step) => void reached.push(step) });
    onPost(async () => {
      begun.resolve();
      await goOn.promise;
      return 'take' as const;
    });
    await queue(running, ['C1']);
    const deliverer = startDeliverer(running.parts);
    await begun.promise;
    const stopped = deliverer.stop();
    await queue(running, ['C2']);
    deliverer.wake();
    goOn.resolve();
    await stopped;
    expect(await running.states()).toEqual(['posted', 'due']);
    expect(asked).toHaveLength(1);
    expect(reached).toEqual(['leased', 'attempt_noted', 'answered', 'settled']);
    expect(await running.stores.outbox.lease(running.now(), { forMs: 1, platforms: ['slack'], except: [] })).toBeDefined();
    await running.stores.close();
  });

  it('takes an error of a poster for an unclear outcome', async () => {
    const { poster, asked, onPost } = aPoster();
    const running = await delivering({ posters: [poster] });
    onPost(() => {
      throw new Error('a bug');
    });
    await queue(running, ['C1']);
    await using(running, async (deliverer) => {
      await until(async () => expect(await running.states()).toEqual(['unknown']));
      running.pass(10_000);
      deliverer.wake();
      await until(async () => expect(await running.states()).toEqual(['posted']));
    });
    expect(asked.map(({ did }) => did)).toEqual(['post', 'look', 'post']);
    expect(running.counted).toEqual(['unknown', 'absent', 'posted']);
  });
});
