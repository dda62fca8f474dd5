import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PartToPost, Poster } from '../../src/core/delivery.ts';
import type { Message } from '../../src/core/message.ts';
import type { Target } from '../../src/core/subscription.ts';
import { aPartToPost } from '../helpers/a-part-to-post.ts';
import type { Unkindness } from '../proof/unkind-server.ts';

/** A message as it is there. */
export interface There {
  readonly id: string;
  /** The message that it continues. */
  readonly continues: string | null;
  /** All that is shown. */
  readonly shown: string;
  /** Whether it would notify somebody by name. */
  readonly pings: boolean;
}

export interface PosterUnderTest {
  readonly poster: Poster;
  readonly target: Target;
  /** Another channel of the same workspace. */
  readonly other: Target;
  /** What is in all channels, oldest first. */
  there(): readonly There[];
  /** How many requests came that can fail. */
  asked(): number;
  change(unkindness: Partial<Unkindness>): void;
  /** A channel answers nothing but this any more. */
  refuse(target: Target, what: 'channel' | 'token' | 'looking'): void;
  hold(target: Target, forMs: number): void;
  /** What somebody else says. */
  say(target: Target, text: string): void;
  /** No request is taken any more. */
  close(): Promise<void>;
}

const deadlineMs = 60_000;
const words = (text: string): Message => ({ blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }], fallback: text });
const long = (): Message => ({
  blocks: Array.from({ length: 8 }, (_, at) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text: `Paragraph ${at}. ${'word '.repeat(390)}` }] })),
  fallback: 'long',
});

/** What every poster does: one try a call, and never a wrong word on what came of it. */
export function posterContract(open: () => Promise<PosterUnderTest>): void {
  let test: PosterUnderTest;
  beforeEach(async () => {
    test = await open();
  });
  afterEach(() => test.close());

  const part = (more: Partial<PartToPost> = {}) => aPartToPost(test.poster, { target: test.target, ...more });
  const post = (more: Partial<PartToPost> = {}) => test.poster.post(part(more), { deadlineMs });
  const look = (more: Partial<PartToPost> = {}) => test.poster.look(part(more), { since: new Date(), deadlineMs });

  it('has the name that its workspaces begin with, and says how long to wait before looking', () => {
    expect(test.target.workspace.startsWith(`${test.poster.platform}:`)).toBe(true);
    expect(test.poster.settleMs).toBeGreaterThan(0);
  });

  it('freezes a message as the same parts each time', () => {
    const parts = test.poster.freeze(long());
    expect(parts.length).toBeGreaterThan(1);
    expect(test.poster.freeze(long())).toEqual(parts);
    for (let at = 0; at < 8; at++) expect(parts.filter((each) => each.includes(`Paragraph ${at}.`))).toHaveLength(1);
  });

  describe('post', () => {
    it('posts once, and says where', async () => {
      const outcome = await post();
      const [there, ...more] = test.there();
      expect(more).toEqual([]);
      expect(there?.shown).toContain('Three things are new.');
      expect(outcome).toEqual({ kind: 'posted', posted: { id: there?.id, url: expect.stringMatching(/^https?:.+/u) } });
    });

    it('continues in the thread of its first part', async () => {
      const [first = '', second = ''] = test.poster.freeze(long());
      const begun = await post({ payload: first });
      const id = begun.kind === 'posted' ? begun.posted.id : '';
      expect(await post({ payload: second, key: 'key-2', threadOf: id })).toMatchObject({ kind: 'posted' });
      expect(test.there().map(({ continues }) => continues)).toEqual([null, id]);
    });

    it('pings nobody', async () => {
      await post({ payload: test.poster.freeze(words('@everyone @here <@U0ALICE> <!channel> <@444444444444444444> <@&1>'))[0] ?? '' });
      expect(test.there()).toHaveLength(1);
      expect(test.there()[0]?.pings).toBe(false);
    });

    it('does not know what came of it when the answer is lost after it was done', async () => {
      test.change({ lostAfter: 1 });
      expect(await post()).toMatchObject({ kind: 'unknown' });
      expect(test.there()).toHaveLength(1);
    });

    it('does not know what came of it when the connection is lost before it was done', async () => {
      test.change({ lostBefore: 1 });
      expect(await post()).toMatchObject({ kind: 'unknown' });
      expect(test.asked()).toBe(1);
      expect(test.there()).toEqual([]);
    });

    it.each(['broken', 'brokenAfter', 'torn'] as const)('does not know what came of it when the server fails (%s)', async (how) => {
      test.change({ [how]: 1 });
      expect(await post()).toMatchObject({ kind: 'unknown' });
      expect(test.asked()).toBe(1);
    });

    it('does not know what came of it when no answer comes in time, and begins nothing after its time', async () => {
      test.change({ silent: 1 });
      const first = test.poster.post(part(), { deadlineMs: 300 });
      const second = test.poster.post(part({ key: 'key-2' }), { deadlineMs: 20 });
      expect(await first).toMatchObject({ kind: 'unknown' });
      expect(await second).toMatchObject({ kind: 'refused', again: 'later' });
      expect(test.asked()).toBeLessThanOrEqual(1);
    });

    it('is sure that nothing is there when it is asked to wait, and asks no more meanwhile', async () => {
      test.change({ limited: 1, retryAfterMs: 60_000 });
      const outcome = await post();
      expect(outcome).toMatchObject({ kind: 'refused', again: 'later' });
      expect(outcome.kind === 'refused' && outcome.afterMs).toBeGreaterThanOrEqual(60_000);
      test.change({ limited: 0 });
      const again = await post();
      expect(again).toMatchObject({ kind: 'refused', again: 'later' });
      expect(again.kind === 'refused' && again.afterMs).toBeGreaterThan(0);
      expect(test.asked()).toBe(1);
      expect(test.there()).toEqual([]);
    });

    it('delays no other channel when one has to wait', async () => {
      test.hold(test.target, 60_000);
      expect(await post()).toMatchObject({ kind: 'refused', again: 'later' });
      expect(await post({ target: test.other })).toMatchObject({ kind: 'posted' });
    });

    it('is sure that nothing is there when nobody took the connection', async () => {
      await test.close();
      expect(await post()).toMatchObject({ kind: 'refused', again: 'later', reason: expect.stringContaining('could not be reached') });
    });

    it('tells a channel that is gone from a token that is', async () => {
      test.refuse(test.target, 'channel');
      expect(await post()).toMatchObject({ kind: 'refused', again: 'target_gone', reason: expect.stringMatching(/\.$/u) });
      test.refuse(test.other, 'token');
      expect(await post({ target: test.other })).toMatchObject({ kind: 'refused', again: 'workspace_gone', reason: expect.stringMatching(/_TOKEN/u) });
    });

    it('refuses for good what is no message', async () => {
      expect(await post({ payload: '{"text":1}' })).toMatchObject({ kind: 'refused', again: 'never' });
      expect(await post({ payload: 'torn' })).toMatchObject({ kind: 'refused', again: 'never' });
      expect(test.asked()).toBe(0);
    });
  });

  describe('look', () => {
    it('finds what was posted and not told', async () => {
      test.change({ lostAfter: 1 });
      await post();
      test.change({ lostAfter: 0 });
      const found = await look();
      expect(found).toEqual({ kind: 'found', posted: { id: test.there()[0]?.id, url: expect.stringMatching(/^https?:.+/u) } });
      expect(await look({ key: 'key-2' })).toEqual({ kind: 'absent' });
      expect(await look({ target: test.other })).toEqual({ kind: 'absent' });
    });

    it('finds a part in its thread', async () => {
      const begun = await post();
      const threadOf = begun.kind === 'posted' ? begun.posted.id : '';
      test.change({ lostAfter: 1 });
      await post({ key: 'key-2', threadOf });
      test.change({ lostAfter: 0 });
      expect(await look({ key: 'key-2', threadOf })).toMatchObject({ kind: 'found', posted: { id: test.there()[1]?.id } });
      expect(await look({ key: 'key-3', threadOf })).toEqual({ kind: 'absent' });
    });

    it('finds it among hundreds of others', async () => {
      for (let at = 0; at < 230; at++) test.say(test.target, `before ${at}`);
      await post();
      for (let at = 0; at < 230; at++) test.say(test.target, `after ${at}`);
      expect(await look()).toMatchObject({ kind: 'found' });
      expect(await look({ key: 'key-2' })).toEqual({ kind: 'absent' });
    });

    it('looks at nothing that was posted long before', async () => {
      await post();
      expect(await test.poster.look(part(), { since: new Date(Date.now() + 3_600_000), deadlineMs })).toEqual({ kind: 'absent' });
    });

    it('finds nothing as long as the platform hides it: only waiting helps', async () => {
      test.change({ historyLagMs: 3_600_000 });
      await post();
      expect(await look()).toEqual({ kind: 'absent' });
      test.change({ historyLagMs: 0 });
      expect(await look()).toMatchObject({ kind: 'found' });
    });

    it('concludes nothing from an answer that did not come', async () => {
      for (const unkindness of [{ lostAfter: 1 }, { lostBefore: 1 }, { broken: 1 }, { torn: 1 }] satisfies Partial<Unkindness>[]) {
        test.change({ lostAfter: 0, lostBefore: 0, broken: 0, torn: 0, ...unkindness });
        expect(await look()).toMatchObject({ kind: 'cannot_look', reason: expect.stringMatching(/\.$/u) });
      }
    });

    it('says how long to wait where it is asked to', async () => {
      test.change({ limited: 1, retryAfterMs: 60_000 });
      const outcome = await look();
      expect(outcome.kind === 'cannot_look' && outcome.afterMs).toBeGreaterThanOrEqual(60_000);
    });

    it('says what to do where looking is not allowed', async () => {
      await post();
      test.refuse(test.target, 'looking');
      expect(await look()).toMatchObject({ kind: 'cannot_look', reason: expect.stringMatching(/scope|Read Message History/u) });
    });
  });

  describe('amend', () => {
    it('puts other words in place of a message, however often', async () => {
      const outcome = await post();
      const posted = outcome.kind === 'posted' ? outcome.posted : { id: '', url: null };
      const payload = test.poster.freeze(words('Corrected on 16 Nov 2025.'))[0] ?? '';
      for (let time = 0; time < 2; time++) expect(await test.poster.amend(test.target, posted, payload, { deadlineMs })).toEqual({ kind: 'posted', posted });
      expect(test.there()).toHaveLength(1);
      expect(test.there()[0]?.shown).toContain('Corrected on 16 Nov 2025.');
      expect(test.there()[0]?.shown).not.toContain('Three things are new.');
    });

    it('is refused for good when the message is gone', async () => {
      expect(await test.poster.amend(test.target, { id: '1763971200000100', url: null }, part().payload, { deadlineMs })).toMatchObject({
        kind: 'refused',
        again: 'never',
      });
    });
  });

  it('names a channel as people write it, and none that it may not see', async () => {
    expect(await test.poster.nameOf(test.target)).toMatch(/^#\S+$/u);
    test.refuse(test.target, 'channel');
    expect(await test.poster.nameOf(test.target)).toBeNull();
  });
}
