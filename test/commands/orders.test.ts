import { describe, expect, it } from 'vitest';
import { aMember, anOrdering } from '../helpers/ordered.ts';
import { aFolder } from '../stores/temporary.ts';

describe('what is ordered in a channel', () => {
  it('posts what all who read the channel may read, not what who asks may, and asks again when it is ordered anew', async () => {
    const { say, all, asked, stores } = await anOrdering();
    let keys = ['public', 'channel:C1'];
    const member = aMember('U1', { readersOf: async () => keys });
    await say('/digest subscribe mill', member);
    await say('/watch mill', member);
    expect((await all()).map(({ scope }) => scope)).toEqual([keys, keys]);
    expect(asked.map(({ scope }) => scope)).toEqual([keys, keys]);
    keys = ['public'];
    await stores.subscriptions.stop({ workspace: 'slack:T1' }, 'The channel was shared.');
    await say('/digest resume', member);
    await say('/watch mill', member);
    expect((await all()).map(({ scope, state }) => [scope, state])).toEqual([
      [keys, 'active'],
      [keys, 'active'],
    ]);
    keys = [];
    await say('/digest change time:9', member);
    expect((await all())[0]?.scope).toEqual(keys);
  });

  it('makes one where two order the same at once', async () => {
    const { say, all } = await anOrdering();
    const said = await Promise.all(['/digest subscribe mill', '/digest subscribe mill', '/watch mill', '/watch mill'].map((line) => say(line)));
    expect(said.map(({ result }) => result.kind)).toEqual(['subscribed', 'error', 'done', 'error']);
    expect(await all()).toHaveLength(2);
  });

  it('makes one where two processes on one database take the same order at once, and two of two', async () => {
    const where = { dataDir: aFolder() };
    const other = await anOrdering({}, { where });
    let ordered = '';
    const meanwhile = async () => void (await other.say(ordered));
    const one = await anOrdering({}, { where, meanwhile });
    for (const line of ['/digest subscribe mill', '/watch mill']) {
      ordered = line;
      expect((await one.say(line)).result.text).toMatch(/^This channel (has that brief|watches Dale Mill) already/u);
    }
    expect(await one.all()).toHaveLength(2);
    ordered = '/digest subscribe river';
    expect((await one.say('/digest subscribe mill time:9')).result.kind).toBe('subscribed');
    ordered = '/watch river';
    expect((await one.say('/watch bridge')).result.kind).toBe('done');
    expect(await one.all()).toHaveLength(6);
    for (let hour = 10; hour < 24; hour++) await other.say(`/digest subscribe time:${hour}`);
    for (let hour = 0; hour < 4; hour++) await other.say(`/digest subscribe time:${hour}`);
    ordered = '/digest subscribe hill';
    expect((await one.say('/digest subscribe bridge')).result).toMatchObject({ code: 'conflict', message: expect.stringContaining('at most 25') });
    expect(await one.all()).toHaveLength(25);
    for (const { stores } of [one, other]) await stores.close();
  });

  it('says how one that is paused goes on', async () => {
    const { say } = await anOrdering();
    await say('/digest subscribe mill');
    await say('/digest pause');
    expect((await say('/digest subscribe mill')).result.text).toMatch(
      /^This channel has that brief already, but it is paused: (\w{4})\. \/digest resume \1 goes on with it\.$/u,
    );
  });
});
