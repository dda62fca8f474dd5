import { Agent, getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDiscordPoster } from '../../../src/adapters/discord/poster.ts';
import type { PosterParts } from '../../../src/bot/platform.ts';
import type { PartToPost, Poster } from '../../../src/core/delivery.ts';
import type { Message } from '../../../src/core/message.ts';
import { present } from '../../../src/core/present.ts';
import { posterContract } from '../../contracts/poster.ts';
import { aPartToPost, aWarningLog, posterParts, SAID, WITH_PICTURE } from '../../helpers/a-part-to-post.ts';
import { aClaim, aDigest } from '../../helpers/a-result.ts';
import { type DiscordUnkindness, startDiscordServer } from '../../proof/discord-server.ts';

const target = { workspace: 'discord:222222222222222222', channel: '333333333333333333' };
const other = { ...target, channel: '333333333333333334' };

async function open(unkindness: Partial<DiscordUnkindness> = {}, more: Partial<PosterParts> = {}) {
  const discord = await startDiscordServer(unkindness);
  const poster = createDiscordPoster({ botToken: 'a.b.c', apiUrl: discord.apiUrl }, posterParts(more), { everyMs: 0 });
  return { discord, poster };
}

describe('the poster of Discord', () => {
  posterContract(async () => {
    const { discord, poster } = await open();
    return {
      poster,
      target,
      other,
      there: () =>
        discord.messages.map(({ id, replyTo, content, components, mentions }) => ({
          id,
          continues: replyTo,
          shown: JSON.stringify({ content, components }),
          pings: JSON.stringify(mentions) !== '{"parse":[],"replied_user":false}',
        })),
      asked: () => Object.values(discord.counted).reduce((sum, count) => sum + count, 0),
      change: discord.change,
      refuse({ channel }, what) {
        if (what === 'looking') discord.change({ readsHistory: false });
        else discord.refuse(channel, what === 'channel' ? { status: 404, code: 10003 } : { status: 401, code: 0 });
      },
      hold: ({ channel }, forMs) => discord.hold(channel, forMs),
      say: ({ channel }, text) => discord.say(channel, text),
      close: discord.close,
    };
  });
});

describe('what only Discord does', () => {
  const deadlineMs = 60_000;
  const closing: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const { close } of closing.splice(0)) await close();
  });
  const opened = async (unkindness: Partial<DiscordUnkindness> = {}, more: Partial<PosterParts> = {}) => {
    const made = await open(unkindness, more);
    closing.push(made.discord);
    return made;
  };
  const part = (poster: Poster, message: Message = SAID, more: Partial<PartToPost> = {}) => aPartToPost(poster, { target, message, ...more });

  it('shows a message once when it is sent again within some minutes', async () => {
    const { discord, poster } = await opened({ lostAfter: 1 });
    expect(await poster.post(part(poster), { deadlineMs })).toMatchObject({ kind: 'unknown' });
    discord.change({ lostAfter: 0 });
    expect(await poster.post(part(poster), { deadlineMs })).toMatchObject({ kind: 'posted', posted: { id: discord.messages[0]?.id } });
    expect(discord.messages).toHaveLength(1);
    expect(discord.messages[0]?.nonce).toMatch(/^[\w-]{24}$/u);
  });

  it('is found by its nonce where that is told, and by what it bears where it is not', async () => {
    for (const tellsNonce of [true, false]) {
      const { discord, poster } = await opened({ tellsNonce });
      await poster.post(part(poster), { deadlineMs });
      expect(await poster.look(part(poster), { since: new Date(), deadlineMs })).toMatchObject({ kind: 'found', posted: { id: discord.messages[0]?.id } });
      if (tellsNonce) continue;
      const components = discord.messages[0]?.components as readonly { readonly id: number; readonly components: readonly { readonly id: number }[] }[];
      const ids = [components[0]?.id, components[0]?.components[0]?.id].map(Number);
      for (const id of ids) expect(id > 999 && id < 2 ** 31 && Number.isInteger(id)).toBe(true);
      expect(ids[0]).not.toBe(ids[1]);
    }
  });

  it('bears a key in no other way than any other', async () => {
    const { discord, poster } = await opened();
    for (let at = 0; at < 40; at++) await poster.post(part(poster, SAID, { key: `key-${at}` }), { deadlineMs });
    for (let at = 0; at < 40; at += 13) {
      const found = await poster.look(part(poster, SAID, { key: `key-${at}` }), { since: new Date(), deadlineMs });
      expect(found).toMatchObject({ kind: 'found', posted: { id: discord.messages[at]?.id } });
    }
  });

  it('tells a channel in which nothing was said from one that it may not read', async () => {
    const { discord, poster } = await opened({ readsHistory: false });
    expect(await poster.look(part(poster), { since: new Date(), deadlineMs })).toEqual({ kind: 'absent' });
    discord.say(target.channel, 'hello');
    expect(await poster.look(part(poster), { since: new Date(), deadlineMs })).toMatchObject({ kind: 'cannot_look' });
    expect(await poster.look(part(poster), { since: new Date(Date.now() + 3_600_000), deadlineMs })).toEqual({ kind: 'absent' });
  });

  it.each([
    [404, 10003, 'target_gone'],
    [403, 50001, 'target_gone'],
    [403, 50013, 'target_gone'],
    [404, 10004, 'workspace_gone'],
    [401, 0, 'workspace_gone'],
    [400, 50035, 'never'],
    [403, 0, 'later'],
    [404, 0, 'later'],
  ])('takes status %i with code %i for %s', async (status, code, again) => {
    const { discord, poster } = await opened();
    discord.refuse(target.channel, { status, code });
    expect(await poster.post(part(poster), { deadlineMs })).toMatchObject({ kind: 'refused', again, reason: expect.stringMatching(/\.$/u) });
  });

  it('asks for nothing more with a token that was refused', async () => {
    const { discord, poster } = await opened();
    discord.refuse(target.channel, { status: 401, code: 0 });
    for (let time = 0; time < 3; time++) expect(await poster.post(part(poster), { deadlineMs })).toMatchObject({ again: 'workspace_gone' });
    expect(discord.counted.kind).toBe(1);
  });

  it('waits in all channels when the limit is that of all', async () => {
    const { discord, poster } = await opened({ limited: 1, limitsAll: true, retryAfterMs: 60_000 });
    expect(await poster.post(part(poster), { deadlineMs })).toMatchObject({ again: 'later', afterMs: expect.any(Number) });
    discord.change({ limited: 0 });
    const outcome = await poster.post(part(poster, SAID, { target: other }), { deadlineMs });
    expect(outcome.kind === 'refused' && outcome.afterMs).toBeGreaterThan(0);
    expect(discord.counted).toMatchObject({ limited: 1, kind: 0 });
  });

  it('adds its picture also where another version of undici has set the way out of the process', async () => {
    const before = getGlobalDispatcher();
    const agent = new Agent();
    setGlobalDispatcher(agent);
    try {
      const { discord, poster } = await opened({}, { draw: async () => new Uint8Array([1, 2, 3]) });
      await poster.post(part(poster, WITH_PICTURE), { deadlineMs });
      await vi.waitFor(() => expect(discord.messages[0]?.edits).toBe(1), SOON);
    } finally {
      setGlobalDispatcher(before);
      await agent.close();
    }
  });

  it('adds its picture by an edit that leaves its key, and goes without one that cannot be had', async () => {
    const { discord, poster } = await opened({}, { draw: async () => new Uint8Array([1, 2, 3]) });
    await poster.post(part(poster, WITH_PICTURE), { deadlineMs });
    await vi.waitFor(() => expect(discord.messages[0]?.edits).toBe(1), SOON);
    expect(JSON.stringify(discord.messages[0]?.components)).toContain('attachment://timeline.png');
    expect(await poster.look(part(poster), { since: new Date(), deadlineMs })).toMatchObject({ kind: 'found' });
    const { log, warned } = aWarningLog();
    const undrawn = await opened({}, { log, draw: () => Promise.reject(new Error('no ink')) });
    await undrawn.poster.post(part(undrawn.poster, WITH_PICTURE), { deadlineMs });
    await vi.waitFor(() => expect(warned).toEqual(['a picture could not be added']), SOON);
    expect(undrawn.discord.messages).toHaveLength(1);
  });

  it('keeps the picture of a brief once, with its words on the first part and below what is said', () => {
    const poster = createDiscordPoster({ botToken: 'a.b.c', apiUrl: 'http://127.0.0.1:9/api' }, posterParts());
    const claims = Array.from({ length: 20 }, (_, at) => aClaim({ text: `Sentence ${at} ${'x'.repeat(280)}.`, marker: 1 }));
    const events = claims.map((_, claim) => ({ day: `2025-11-${10 + claim}`, precision: 'day' as const, claim, beside: [] }));
    const changes = claims.map((_, claim) => ({ change: 'new' as const, claims: [claim] }));
    const brief = aDigest({ claims, events, stories: [{ story: 's', name: 'Dale Mill', publishers: 1, changes }] });
    const frozen = poster.freeze(present(brief, { now: new Date(0), has: () => true }));
    expect(frozen.length).toBeGreaterThan(1);
    expect(frozen.map((each) => each.split('"coverage":').length - 1)).toEqual([1, ...frozen.slice(1).map(() => 0)]);
    const { payload, illustration } = JSON.parse(frozen[0] ?? '');
    expect(JSON.stringify(payload)).not.toContain('attachment://');
    expect(illustration.alt).toMatch(/^Timeline: New since 14 Nov 2025\. 20 events, /u);
    const shown = JSON.stringify(illustration.payload);
    expect(shown.split('attachment://')).toHaveLength(2);
    expect(shown.indexOf('attachment://')).toBeGreaterThan(shown.indexOf('Sentence 0'));
    expect(poster.freeze(present(brief, { now: new Date(0), has: () => true }))).toEqual(frozen);
  });

  it('adds no picture to a message that was replaced while it waited, by this process or another', async () => {
    let drawing = 0;
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const draw = async () => {
      drawing++;
      await held;
      return new Uint8Array([1]);
    };
    const { discord, poster } = await opened({}, { draw });
    const posted = [];
    for (const key of ['a', 'b', 'c']) posted.push(await poster.post(part(poster, WITH_PICTURE, { key }), { deadlineMs }));
    const [first, second] = posted.map((outcome) => (outcome.kind === 'posted' ? outcome.posted : undefined));
    if (first === undefined || second === undefined) throw new Error('nothing was posted');
    await vi.waitFor(() => expect(drawing).toBe(1), SOON);
    const elsewhere = createDiscordPoster({ botToken: 'a.b.c', apiUrl: discord.apiUrl }, posterParts(), { everyMs: 0 });
    await elsewhere.amend(target, first, part(poster, CORRECTED).payload, { deadlineMs });
    await poster.amend(target, second, part(poster, CORRECTED).payload, { deadlineMs });
    release();
    await vi.waitFor(() => expect(JSON.stringify(discord.messages[2]?.components)).toContain('attachment://'), SOON);
    for (const message of discord.messages.slice(0, 2)) {
      expect(message.edits).toBe(1);
      expect(JSON.stringify(message.components)).toContain('Corrected');
    }
    expect(drawing).toBe(2);
  });

  it('replaces a message only once the picture that is being added to it is there', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { discord, poster } = await opened({}, { draw: () => held.then(() => new Uint8Array([1])) });
    const outcome = await poster.post(part(poster, WITH_PICTURE), { deadlineMs });
    if (outcome.kind !== 'posted') throw new Error('it was not posted');
    const amended = poster.amend(target, outcome.posted, part(poster, CORRECTED).payload, { deadlineMs });
    release();
    expect(await amended).toMatchObject({ kind: 'posted' });
    expect(discord.messages[0]?.edits).toBe(2);
    expect(JSON.stringify(discord.messages[0]?.components)).toContain('Corrected');
    expect(JSON.stringify(discord.messages[0]?.components)).not.toContain('attachment://');
  });
});

/** Generous: a busy machine is no fault. */
const SOON = { timeout: 60_000 };
const CORRECTED: Message = { blocks: [{ kind: 'notice', tone: 'warning', text: 'Corrected today.' }, ...SAID.blocks], fallback: 'Corrected today.' };
