import { describe, expect, it } from 'vitest';
import { createNews } from '../../src/delivering/news.ts';
import { aNewWatch } from '../helpers/a-delivery.ts';
import { aPoster } from '../helpers/a-poster.ts';
import { delivering } from './running.ts';

async function open() {
  const running = await delivering({ posters: [aPoster().poster] });
  const said: string[] = [];
  let [newest, known, isSlow] = [7, 7, false];
  const look = createNews(
    running.parts,
    {
      newest: async () => newest,
      known: () => known,
      async catchUp() {
        if (!isSlow) known = newest;
      },
    },
    { corrections: () => said.push('corrections'), watches: () => said.push('watches') },
  );
  const rest = async () => {
    const { subscriptions } = running.stores;
    for (const each of await subscriptions.list()) await subscriptions.change(each.id, each.revision, { nextAt: new Date(running.now().getTime() + 60_000) });
  };
  await running.stores.subscriptions.add(aNewWatch(), running.now());
  await rest();
  return {
    ...running,
    rest,
    come: () => {
      newest += 1;
    },
    slow: (is: boolean) => {
      isSlow = is;
    },
    /** What was said at each of some looks, two seconds apart. */
    async looks(count: number, before: () => void = () => {}) {
      const all: string[] = [];
      for (let at = 0; at < count; at++) {
        before();
        await look();
        all.push(said.splice(0).join(' '));
        running.pass(2000);
      }
      return all;
    },
  };
}

describe('what came in', () => {
  it('is noticed once, as soon as nothing more comes', async () => {
    const { looks, come, stores } = await open();
    expect(await looks(3)).toEqual(['', '', '']);
    come();
    expect(await looks(4)).toEqual(['', 'corrections watches', '', '']);
    await stores.close();
  });

  it('without an end is compared every half a minute, and watches tell it when it ends', async () => {
    const { looks, come, rest, stores } = await open();
    const while_ = await looks(40, come);
    expect(while_.flatMap((said, at) => (said === '' ? [] : [[at, said]]))).toEqual([
      [15, 'corrections'],
      [31, 'corrections'],
    ]);
    await rest();
    expect(await looks(2)).toEqual(['corrections watches', '']);
    await stores.close();
  });

  it('wakes watches every half a minute at most, and then for all of it', async () => {
    const { looks, come, rest, stores } = await open();
    come();
    await looks(2);
    await rest();
    come();
    const after = await looks(20);
    expect(after.flatMap((said, at) => (said === '' ? [] : [[at, said]]))).toEqual([
      [1, 'corrections'],
      [14, 'watches'],
    ]);
    await stores.close();
  });

  it('is told when it is there, however long that takes', async () => {
    const { looks, come, slow, stores } = await open();
    slow(true);
    come();
    expect(await looks(3)).toEqual(['', '', '']);
    slow(false);
    expect(await looks(2)).toEqual(['corrections watches', '']);
    await stores.close();
  });
});
