import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BriefStore, KeptBrief } from '../../src/core/desk.ts';
import type { Opened } from './document-store.ts';

export function aBrief(parts: Partial<KeptBrief> = {}): KeptBrief {
  return {
    id: '7F3KQ0ZX1M',
    workspace: 'console',
    scope: ['public', 'workspace:T1'],
    corpusVersion: 3,
    configuration: 'default',
    request: 'brief\nalibaba',
    result: {
      kind: 'no_answer',
      id: '7F3KQ0ZX1M',
      reason: 'too_weak',
      text: 'Nothing.',
      as_of: null,
      corpus_version: 3,
      typed: '阿里 🚢',
      searched: { documents: 2, from: null, to: null },
      nearest: [],
    },
    explanation: {
      evidence: 0.25,
      threshold: 0.5,
      candidates: [{ document: 'a', start: 0, end: 3, quote: 'One', score: 1.5 }],
      terms: [{ term: 'one', weight: 2 }],
      left_out: [{ document: 'a', start: 4, end: 7, reason: 'too weak' }],
    },
    ...parts,
  };
}

/** What every `BriefStore` does. `open` gives an empty one. */
export function briefStoreContract(name: string, open: () => Promise<Opened<BriefStore>>): void {
  describe(`${name} as a BriefStore`, { timeout: 20_000 }, () => {
    let opened: Opened<BriefStore>;
    let store: BriefStore;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.close());

    it('is empty to begin with', async () => {
      expect(await store.count()).toBe(0);
      expect(await store.find('console', '7F3K')).toEqual([]);
      expect(await store.recent('console', 5)).toEqual([]);
    });

    it.each([aBrief(), aBrief({ scope: 'all', explanation: null })])('gives a brief back as it was', async (brief) => {
      await store.keep(brief);
      expect(await store.find('console', brief.id)).toEqual([brief]);
    });

    it('keeps one of two with the same id and workspace', async () => {
      await store.keep(aBrief());
      await store.keep(aBrief({ request: 'other' }));
      expect(await store.count()).toBe(1);
      expect(await store.find('console', '7F3K')).toEqual([aBrief()]);
    });

    it.each([
      ['7F3K', true],
      ['7f3k', true],
      ['7f3kq0zx1m', true],
      ['7f3kqozxlm', true],
      ['7F3KQOZXIM', true],
      ['7F3', false],
      ['', false],
      ['7F3L', false],
      ['F3KQ', false],
      ['7F3KQ0ZX1M0', false],
      ['7F3%', false],
      ['____', false],
      ['7F3U', false],
      [' 7F3K', false],
    ])('finds by the beginning %j: %s', async (beginning, found) => {
      await store.keep(aBrief());
      expect((await store.find('console', beginning)).map((brief) => brief.id)).toEqual(found ? ['7F3KQ0ZX1M'] : []);
    });

    it('gives two at most, ordered by id', async () => {
      for (const id of ['7F3KZZZZZZ', '7F3K000000', '7F3KAAAAAA', '7F3J000000', '7F3M000000']) await store.keep(aBrief({ id }));
      expect((await store.find('console', '7f3k')).map((brief) => brief.id)).toEqual(['7F3K000000', '7F3KAAAAAA']);
      expect((await store.find('console', '7f3kz')).map((brief) => brief.id)).toEqual(['7F3KZZZZZZ']);
    });

    it('keeps workspaces apart', async () => {
      await store.keep(aBrief({ workspace: 'slack:T1' }));
      expect(await store.find('console', '7F3K')).toEqual([]);
      expect(await store.recent('console', 5)).toEqual([]);
      await store.keep(aBrief());
      expect(await store.count()).toBe(2);
      expect(await store.find('slack:T1', '7F3K')).toEqual([aBrief({ workspace: 'slack:T1' })]);
    });

    it('names the newest first', async () => {
      for (const id of ['C000000000', 'A000000000', 'B000000000']) await store.keep(aBrief({ id }));
      expect(await store.recent('console', 2)).toEqual(['B000000000', 'A000000000']);
      expect(await store.recent('console', 0)).toEqual([]);
    });

    it('gives a shared brief back as it was, and knows none that is not there', async () => {
      await store.keep(aBrief());
      await store.share('console', '7F3KQ0ZX1M');
      await store.share('console', '7F3KQ0ZX1M');
      await store.share('console', '0000000000');
      expect(await store.find('console', '7F3K')).toEqual([aBrief()]);
      expect(await store.count()).toBe(1);
    });

    it('keeps many that channels are shown, and those that are there already', async () => {
      await store.keep(aBrief());
      await store.keepShown([aBrief({ request: 'other' }), aBrief({ id: '8F3KQ0ZX1M' })]);
      await store.keepShown([]);
      expect(await store.find('console', '7F3K')).toEqual([aBrief()]);
      expect(await store.find('console', '8F3K')).toEqual([aBrief({ id: '8F3KQ0ZX1M' })]);
      expect(await store.count()).toBe(2);
    });

    it('takes a judgement, and another one', async () => {
      await store.keep(aBrief());
      const judgement = { workspace: 'console', user: 'u1', brief: '7F3KQ0ZX1M', at: '2025-11-23T08:00:00Z' };
      await store.judge({ ...judgement, verdict: 'good' });
      await expect(store.judge({ ...judgement, verdict: 'bad', at: '2025-11-23T09:00:00Z' })).resolves.toBeUndefined();
    });

    it('takes no judgement on a brief that is not there', async () => {
      await store.keep(aBrief());
      const judgement = { user: 'u1', verdict: 'good', at: '2025-11-23T08:00:00Z' } as const;
      await expect(store.judge({ ...judgement, workspace: 'console', brief: '0000000000' })).rejects.toMatchObject({ code: 'not_found' });
      await expect(store.judge({ ...judgement, workspace: 'slack:T1', brief: '7F3KQ0ZX1M' })).rejects.toMatchObject({ code: 'not_found' });
    });
  });
}
