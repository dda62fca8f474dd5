import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSlackPoster } from '../../../src/adapters/slack/poster.ts';
import type { PosterParts } from '../../../src/bot/platform.ts';
import type { PartToPost, Poster } from '../../../src/core/delivery.ts';
import type { Message } from '../../../src/core/message.ts';
import { present } from '../../../src/core/present.ts';
import { posterContract } from '../../contracts/poster.ts';
import { aPartToPost, aWarningLog, posterParts, SAID, WITH_PICTURE } from '../../helpers/a-part-to-post.ts';
import { aClaim, aDigest } from '../../helpers/a-result.ts';
import { aSlack } from '../../helpers/a-slack.ts';
import { slackFaults } from '../../helpers/slack-faults.ts';
import { SLACK_TEAM, startSlackServer } from '../../proof/slack-server.ts';

const target = { workspace: `slack:${SLACK_TEAM}`, channel: 'C0MILL' };

const posterOn = ({ apiUrl }: { readonly apiUrl: string }, more: Partial<PosterParts> = {}) =>
  createSlackPoster({ botToken: 'xoxb-1-planted', apiUrl }, posterParts(more), { everyMs: 0 });

async function open() {
  const slack = await startSlackServer();
  return { slack, poster: posterOn(slack) };
}

describe('the poster of Slack', () => {
  posterContract(async () => {
    const { slack, poster } = await open();
    return {
      poster,
      target,
      other: { ...target, channel: 'C0RIVER' },
      there: () =>
        slack.messages.map(({ ts, thread, text, blocks, quiet }) => ({
          id: ts,
          continues: thread,
          shown: JSON.stringify({ text, blocks }),
          pings: !quiet || slackFaults({ text, blocks: blocks as readonly unknown[] }, []).length > 0,
        })),
      asked: () => Object.values(slack.counted).reduce((sum, count) => sum + count, 0),
      change: slack.change,
      refuse: ({ channel }, what) => slack.refuse(channel, what === 'channel' ? 'is_archived' : what === 'token' ? 'token_revoked' : 'missing_scope'),
      hold: ({ channel }, forMs) => slack.hold(channel, forMs),
      say: ({ channel }, text) => slack.say(channel, text),
      close: slack.close,
    };
  });
});

describe('what only Slack does', () => {
  const deadlineMs = 60_000;
  const closing: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const { close } of closing.splice(0)) await close();
  });
  const opened = async () => {
    const made = await open();
    closing.push(made.slack);
    return made;
  };
  const part = (poster: Poster, message: Message = SAID, more: Partial<PartToPost> = {}) => aPartToPost(poster, { target, message, ...more });

  it('bears its key as metadata that says nothing else', async () => {
    const { slack, poster } = await opened();
    await poster.post(part(poster), { deadlineMs });
    expect(slack.messages[0]?.metadata).toEqual({ event_type: 'footnote_reply', event_payload: { key: 'key-1' } });
  });

  it('links a message, and one in a thread', async () => {
    const { slack, poster } = await opened();
    const first = await poster.post(part(poster), { deadlineMs });
    const ts = slack.messages[0]?.ts ?? '';
    expect(first).toMatchObject({ posted: { url: expect.stringMatching(new RegExp(`/archives/C0MILL/p${ts.replace('.', '')}$`, 'u')) } });
    const second = await poster.post(part(poster, SAID, { key: 'key-2', threadOf: ts }), { deadlineMs });
    expect(second).toMatchObject({ posted: { url: expect.stringMatching(new RegExp(`\\?thread_ts=${ts}&cid=C0MILL$`, 'u')) } });
  });

  it.each([
    ['channel_not_found', 'target_gone'],
    ['not_in_channel', 'target_gone'],
    ['is_archived', 'target_gone'],
    ['restricted_action_read_only_channel', 'target_gone'],
    ['token_revoked', 'workspace_gone'],
    ['account_inactive', 'workspace_gone'],
    ['invalid_auth', 'workspace_gone'],
    ['team_access_not_granted', 'workspace_gone'],
    ['missing_scope', 'never'],
    ['no_text', 'never'],
    ['ratelimited', 'later'],
  ])('takes %s for %s', async (error, again) => {
    const { slack, poster } = await opened();
    slack.refuse(target.channel, error);
    expect(await poster.post(part(poster), { deadlineMs })).toMatchObject({ kind: 'refused', again, reason: expect.stringMatching(/\.$/u) });
  });

  it.each(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout'])('does not know what came of it after %s', async (error) => {
    const { slack, poster } = await opened();
    slack.refuse(target.channel, error);
    expect(await poster.post(part(poster), { deadlineMs })).toMatchObject({ kind: 'unknown' });
  });

  it('concludes nothing from a history that is cut off', async () => {
    const { slack, poster } = await opened();
    slack.limitHistory(true);
    expect(await poster.look(part(poster), { since: new Date(), deadlineMs })).toMatchObject({ kind: 'cannot_look' });
    await poster.post(part(poster), { deadlineMs });
    expect(await poster.look(part(poster), { since: new Date(), deadlineMs })).toMatchObject({ kind: 'found' });
  });

  it('says on each part which it is', async () => {
    const { poster } = await opened();
    const parts = poster.freeze({ blocks: Array.from({ length: 90 }, (_, at) => ({ kind: 'notice', tone: 'information', text: `Line ${at}` })), fallback: '' });
    expect(parts.map((each) => /Part \d of \d/u.exec(each)?.[0])).toEqual(['Part 1 of 3', 'Part 2 of 3', 'Part 3 of 3']);
    expect(parts.filter((each) => each.includes('goes on in the thread'))).toHaveLength(1);
  });

  it('goes in words alone where Slack refuses how it is drawn', async () => {
    const slack = await aSlack();
    closing.push(slack);
    const poster = posterOn(slack);
    slack.fault({ method: 'chat.postMessage', error: 'invalid_blocks' });
    await poster.post(part(poster), { deadlineMs });
    expect(slack.of('chat.postMessage').map(({ args }) => args.blocks === '[]')).toEqual([false, true]);
    expect(slack.messages).toHaveLength(1);
  });

  it('adds its picture to its thread, and goes without one that cannot be had', async () => {
    const slack = await aSlack();
    closing.push(slack);
    const { log, warned } = aWarningLog();
    const drawn = posterOn(slack, { draw: async () => new Uint8Array([1]) });
    await drawn.post(part(drawn, WITH_PICTURE), { deadlineMs });
    await vi.waitFor(() => expect(slack.of('files.completeUploadExternal')).toHaveLength(1), SOON);
    expect(slack.of('files.completeUploadExternal')[0]?.args).toMatchObject({ channel_id: 'C0MILL' });
    const undrawn = posterOn(slack, { log, draw: () => Promise.reject(new Error('no ink')) });
    await undrawn.post(part(undrawn, WITH_PICTURE, { key: 'key-2' }), { deadlineMs });
    await vi.waitFor(() => expect(warned).toEqual(['a picture was left out']), SOON);
    expect(slack.messages).toHaveLength(2);
  });

  it('keeps the picture of a brief once, with the first part, whose blocks are the words alone', () => {
    const poster = createSlackPoster({ botToken: 'xoxb-1-planted', apiUrl: 'http://127.0.0.1:9/api/' }, posterParts());
    const claims = Array.from({ length: 40 }, (_, at) => aClaim({ text: `Sentence ${at} ${'x'.repeat(280)}.`, marker: 1 }));
    const events = claims.map((_, claim) => ({ day: `2025-11-${10 + (claim % 20)}`, precision: 'day' as const, claim, beside: [] }));
    const changes = claims.map((_, claim) => ({ change: 'new' as const, claims: [claim] }));
    const brief = present(aDigest({ claims, events, stories: [{ story: 's', name: 'Dale Mill', publishers: 1, changes }] }), {
      now: new Date(0),
      has: () => true,
    });
    const frozen = poster.freeze(brief);
    const without = poster.freeze({ ...brief, blocks: brief.blocks.filter(({ kind }) => kind !== 'image') });
    expect(frozen.length).toBeGreaterThan(1);
    const read = frozen.map((each) => JSON.parse(each));
    expect(read.map(({ pictures = [] }) => pictures.length)).toEqual([1, ...frozen.slice(1).map(() => 0)]);
    expect(read[0].pictures[0].alt).toMatch(/^Timeline: New since 14 Nov 2025\. 40 events, /u);
    expect(read.map(({ text, blocks }) => ({ text, blocks }))).toEqual(without.map((each) => JSON.parse(each)).map(({ text, blocks }) => ({ text, blocks })));
    expect(poster.freeze(brief)).toEqual(frozen);
  });

  it('goes in words alone where files may not be uploaded', async () => {
    const slack = await aSlack();
    closing.push(slack);
    const { log, warned } = aWarningLog();
    const poster = posterOn(slack, { log, draw: async () => new Uint8Array([1]) });
    slack.fault({ method: 'files.getUploadURLExternal', error: 'missing_scope', times: 9 });
    expect(await poster.post(part(poster, WITH_PICTURE), { deadlineMs })).toMatchObject({ kind: 'posted' });
    await vi.waitFor(() => expect(warned).toEqual(['a picture was left out']), SOON);
    expect(slack.messages).toHaveLength(1);
  });

  it('leaves out the picture of a message that was corrected while it waited', async () => {
    const slack = await aSlack();
    closing.push(slack);
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const draw = () => held.then(() => new Uint8Array([1]));
    const poster = posterOn(slack, { draw });
    const posted = [];
    for (const key of ['a', 'b', 'c']) posted.push(await poster.post(part(poster, WITH_PICTURE, { key }), { deadlineMs }));
    const [first, second, third] = posted.map((outcome) => (outcome.kind === 'posted' ? outcome.posted : undefined));
    if (first === undefined || second === undefined || third === undefined) throw new Error('nothing was posted');
    await poster.amend(target, second, part(poster).payload, { deadlineMs });
    release();
    await vi.waitFor(() => expect(slack.of('files.completeUploadExternal')).toHaveLength(2), SOON);
    expect(slack.of('files.completeUploadExternal').map(({ args }) => args.thread_ts)).toEqual([first.id, third.id]);
  });
});

/** Generous: a busy machine is no fault. */
const SOON = { timeout: 60_000 };
