import { describe, expect, it } from 'vitest';
import { aMember, anOrdering } from '../helpers/ordered.ts';

describe('/watch', () => {
  it('says what happens from now on, by the name that was meant', async () => {
    const { say, all, changes } = await anOrdering();
    const { result, visibleTo } = await say('/watch mil');
    const [one] = await all();
    expect(result.text).toBe(
      `From now on this channel is told when something new on Dale Mill arrives, at most once every hour. "mil" was read as Dale Mill. /watch remove ${one?.id.slice(0, 4)} ends it.`,
    );
    expect(visibleTo).toBe('asker');
    expect(one).toMatchObject({
      kind: 'watch',
      topics: ['Dale Mill'],
      everyMs: 3_600_000,
      quietHours: null,
      createdBy: 'slack:U1',
      nextAt: new Date('2026-11-26T12:00:00Z'),
    });
    expect(changes()).toBe(1);
    expect((await say('/watch dale mill')).result).toMatchObject({ code: 'conflict', message: expect.stringMatching(/\/watch remove [0-9A-Z]{4} first\.$/u) });
  });

  it('keeps quiet hours, in the zone that is meant', async () => {
    const { say, all } = await anOrdering();
    expect((await say('/watch mill every:120 quiet:10pm-7')).result.text).toContain('at most once every 2 hours, quiet from 22:00 to 07:00 (Europe/Berlin)');
    await say('/watch river quiet:22:00-7:00 zone:tokyo every:45');
    await say('/watch lake quiet:off');
    expect(await all()).toMatchObject([
      { everyMs: 7_200_000, quietHours: { from: '22:00', until: '07:00', zone: 'Europe/Berlin' } },
      { everyMs: 2_700_000, quietHours: { from: '22:00', until: '07:00', zone: 'Asia/Tokyo' } },
      { quietHours: null },
    ]);
    expect((await say('/watch list')).message.fallback).toContain('river; at most every 45 minutes, quiet from 22:00 to 07:00 (Asia/Tokyo)');
  });

  it.each([
    ['/watch', 'Usage: /watch <topic>'],
    ['/watch mill every:5', 'every must be 15 to 1440 minutes.'],
    ['/watch mill quiet:nights', '"nights" are no quiet hours. Type them as 22:00-7:00'],
    ['/watch mill quiet:22-7 zone:nowhereatall', 'No time zone'],
    ['/watch mill, river', 'One topic at a time'],
    ['/watch everything', 'Name what is to be watched'],
  ])('%j changes nothing, and is told what to type', async (line, words) => {
    const { say, all } = await anOrdering();
    expect((await say(line)).result).toMatchObject({ kind: 'error', code: 'invalid', message: expect.stringContaining(words) });
    expect(await all()).toEqual([]);
  });

  it('ends by id, by topic, or a part of it', async () => {
    const { say, all } = await anOrdering();
    await say('/watch mill');
    await say('/watch river');
    expect((await say('/watch remove')).result).toMatchObject({ code: 'invalid', message: expect.stringContaining('/watch list') });
    expect((await say('/watch remove RIVER')).result.text).toBe('river is no longer watched.');
    expect((await say('/watch remove dale')).result.text).toBe('Dale Mill is no longer watched.');
    expect(await all()).toEqual([]);
    expect((await say('/watch list')).result.text).toContain('This channel watches nothing yet.');
    expect((await say('/watch remove dale')).result).toMatchObject({ code: 'not_found' });
  });

  it('is for those who may order; the list is for all', async () => {
    const { say } = await anOrdering();
    expect((await say('/watch mill', aMember('U2'))).result).toMatchObject({ code: 'forbidden' });
    expect((await say('/watch list', aMember('U2'))).result).toMatchObject({ kind: 'subscriptions', of: 'watch' });
    expect((await say('/watch mill', aMember('U2', { managesChannel: true }))).result.kind).toBe('done');
  });
});

describe('the Follow button', () => {
  const actions = (message: Awaited<ReturnType<Awaited<ReturnType<typeof anOrdering>>['say']>>['message']) =>
    message.blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : []));

  it('stands on a brief of a record where its news can be delivered', async () => {
    const { say } = await anOrdering();
    expect(actions((await say('/brief dale mill')).message)).toContainEqual({ label: 'Follow', line: 'watch Dale Mill' });
    expect(actions((await say('/brief dale mill', {})).message).map(({ label }) => label)).not.toContain('Follow');
    expect(actions((await say('/ask who said it?')).message).map(({ label }) => label)).not.toContain('Follow');
  });
});
