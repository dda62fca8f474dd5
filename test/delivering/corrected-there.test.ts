import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/core/message.ts';
import { startCorrections } from '../../src/delivering/corrections.ts';
import { startDeliverer } from '../../src/delivering/deliverer.ts';
import { aClaim, aNewDigest, aSlot } from '../helpers/a-delivery.ts';
import { PLATFORMS } from '../helpers/a-platform.ts';
import { delivering, until } from './running.ts';

const paragraphs = (version: string, count: number): Message => ({
  blocks: Array.from({ length: count }, (_, at) => ({
    kind: 'paragraph',
    inlines: [{ kind: 'text', text: `Paragraph ${at} of ${version}. ${'word '.repeat(390)}` }],
  })),
  fallback: version,
});

describe.each(['slack', 'discord'] as const)('what stands on %s', (name) => {
  it('is the corrected message alone, as long as that is, once', async () => {
    const platform = await PLATFORMS[name]();
    const { poster, target } = platform;
    const running = await delivering({ posters: [poster] });
    const { subscriptions, outbox } = running.stores;
    const freeze = (version: string, count: number) => poster.freeze(paragraphs(version, count));
    const [long, longer, short] = [freeze('v1', 8).length, freeze('v3', 16).length, freeze('v2', 1).length];
    expect([short, long, longer]).toEqual([1, expect.toSatisfy((parts) => parts > 1), expect.toSatisfy((parts) => parts > long)]);
    const made = await subscriptions.add(aNewDigest(target), running.now());
    await outbox.claim([aClaim(made, [aSlot(made, { parts: freeze('v1', 8), cites: [{ document: 'mill', version: 'v1' }] })])], running.now());

    let now: readonly [version: string, count: number] = ['v1', 8];
    const deliverer = startDeliverer(running.parts);
    const corrections = startCorrections(
      running.parts,
      {
        changed: async () => ({ upTo: 1, documents: [{ document: 'mill', version: now[0] }] }),
        done: async () => {},
        asTheyAre: async () => [],
        correct: async () => ({ messages: [paragraphs(...now)], note: { blocks: [], fallback: `Now ${now[0]}.` } }),
      },
      deliverer.wake,
    );
    const settled = async () => {
      corrections.wake();
      await until(async () => {
        expect(await outbox.citing('mill', now[0])).toEqual([]);
        running.pass(1000);
        deliverer.wake();
        expect(await outbox.nextDue(running.now(), { platforms: [name], except: [] })).toBeUndefined();
      });
      return platform.there();
    };
    const inAll = (there: readonly { readonly shown: string }[], words: string) => there.filter(({ shown }) => shown.includes(words)).length;

    expect(inAll(await settled(), 'of v1.')).toBe(long);
    platform.change({ lostAfter: 0.5, broken: 0.2 });
    now = ['v2', 1];
    const shortened = await settled();
    expect(inAll(shortened, 'of v2.')).toBe(1);
    expect(inAll(shortened, 'of v1.')).toBe(0);
    expect(inAll(shortened, 'Nothing stands here any more')).toBe(long - 1);

    now = ['v3', 16];
    const lengthened = await settled();
    expect(inAll(lengthened, 'of v3.')).toBe(longer);
    for (let at = 0; at < 16; at++) expect(inAll(lengthened, `Paragraph ${at} of v3.`)).toBe(1);
    expect(inAll(lengthened, 'Nothing stands here any more')).toBe(0);

    now = ['v1', 8];
    const again = await settled();
    expect(inAll(again, 'of v1.')).toBe(long);
    expect(inAll(again, 'of v3.')).toBe(0);
    expect(inAll(again, 'Nothing stands here any more')).toBe(longer - long);
    // What was posted, what the longest added, and one line for each correction: nothing came twice.
    expect(again).toHaveLength(longer + 3);
    expect(again.filter(({ continues }) => !continues)).toHaveLength(1);
    await Promise.all([corrections.stop(), deliverer.stop()]);
    await running.stores.close();
    await platform.close();
  });
});
