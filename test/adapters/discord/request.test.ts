import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageActions, readButton } from '../../../src/adapters/discord/buttons.ts';
import { readInteraction, readMessage } from '../../../src/adapters/discord/request.ts';
import { COMMANDS } from '../../helpers/a-command.ts';
import { APPLICATION, aMessage, anInteraction, CHANNEL, GUILD } from '../../helpers/a-discord.ts';

const read = (payload: unknown) => readInteraction(payload, COMMANDS);
const button = (message: object, more: object = {}) => read(anInteraction(3, { custom_id: '2 show 7F3K', component_type: 2 }, { message, ...more }));

describe('an interaction', () => {
  it('in direct messages belongs to no server and keeps its topic', () => {
    const payload = {
      ...anInteraction(
        2,
        { name: 'status', type: 1 },
        { guild_id: undefined, member: undefined, user: { id: '4', username: 'al' }, channel: { id: CHANNEL, type: 1 }, context: 1 },
      ),
    };
    expect(read(payload)).toMatchObject({
      alone: true,
      request: {
        workspace: 'discord:@me',
        channel: CHANNEL,
        scope: ['public', `channel:${CHANNEL}`],
        user: '4',
        userName: 'al',
        conversation: `discord:@me/${CHANNEL}`,
      },
    });
  });

  it('in a thread is read by whoever reads the channel that it is in, and keeps its topic', () => {
    const payload = anInteraction(2, { name: 'status', type: 1 }, { channel: { id: CHANNEL, type: 11, parent_id: '5' } });
    expect(read(payload)).toMatchObject({
      request: { scope: ['public', `workspace:${GUILD}`, 'channel:5', `channel:${CHANNEL}`], conversation: `discord:${GUILD}/${CHANNEL}` },
    });
    expect(read(anInteraction(2, { name: 'status', type: 1 }))).not.toHaveProperty('request.conversation');
  });

  it('among people without the bot is not in place for one of them', () => {
    expect(button({ flags: 0 }, { guild_id: undefined, member: undefined, user: { id: '4', username: 'al' }, context: 2 })).toMatchObject({
      alone: false,
      inPlace: false,
    });
    expect(button({ flags: 64 })).toMatchObject({ inPlace: true, page: 2, request: { line: 'show 7F3K' } });
  });

  it('on a message checks its words, or what is embedded in it', () => {
    const on = (message: object) => read(anInteraction(2, { name: 'Check this', type: 3, target_id: '9', resolved: { messages: { 9: message } } }));
    expect(on({ content: 'It denied it.' })).toMatchObject({ request: { line: { command: 'check', input: { text: 'It denied it.' } } } });
    expect(on({ content: '', embeds: [{ title: 'A', description: 'B' }] })).toMatchObject({ request: { line: { input: { text: 'A B' } } } });
    expect(on({})).toMatchObject({ request: { line: { input: { text: '' } } } });
  });

  it.each<[string, string | undefined, object, boolean]>([
    ['who may manage the server', '32', { 0: GUILD }, true],
    ['its administrator', '8', { 0: GUILD, 1: '7' }, true],
    ['who may do all but that', String(~40n & ((1n << 50n) - 1n)), { 0: GUILD }, false],
    ['who manages a server that only a person brought this program into', '40', { 1: '7' }, false],
    ['who manages another server than the one it was added to', '40', { 0: '999' }, false],
    ['of whom nothing is said', undefined, { 0: GUILD }, false],
    ['of whom something else is said', 'all', { 0: GUILD }, false],
  ])('from %s', (_, permissions, owners, isAdmin) => {
    const payload = anInteraction(
      2,
      { name: 'status', type: 1 },
      { authorizing_integration_owners: owners, member: { user: { id: '7', username: 'al' }, permissions } },
    );
    expect((read(payload) as { request?: { isAdmin?: boolean } }).request?.isAdmin ?? false).toBe(isAdmin);
  });

  it.each<[string, object, boolean]>([
    ['who may manage channels', { authorizing_integration_owners: { 0: GUILD }, member: { user: { id: '7', username: 'al' }, permissions: '16' } }, true],
    ['who may not', { authorizing_integration_owners: { 0: GUILD }, member: { user: { id: '7', username: 'al' }, permissions: '4' } }, false],
    [
      'a server that only a person brought this program into',
      { authorizing_integration_owners: { 1: '7' }, member: { user: { id: '7', username: 'al' }, permissions: '16' } },
      false,
    ],
    ['a direct message with this program', { guild_id: undefined, context: 1, member: undefined, user: { id: '7', username: 'al' } }, true],
    ['a message between people', { guild_id: undefined, context: 2, member: undefined, user: { id: '7', username: 'al' } }, false],
  ])('from %s may order there: %s', (_, more, managesChannel) => {
    const payload = anInteraction(2, { name: 'status', type: 1 }, more);
    expect((read(payload) as { request?: { managesChannel?: boolean } }).request?.managesChannel ?? false).toBe(managesChannel);
  });

  it('may be anything at all', () => {
    fc.assert(fc.property(fc.anything(), (payload) => read(payload) === undefined));
    fc.assert(fc.property(fc.anything(), fc.integer({ min: 0, max: 9 }), (data, type) => read(anInteraction(type, data as object)) !== undefined));
    fc.assert(fc.property(fc.anything(), (payload) => readMessage(payload, APPLICATION, () => false) === undefined));
  });
});

describe('a message', () => {
  it('in a thread keeps its topic', () => {
    const mention = aMessage(`<@!${APPLICATION}> and then?`, { guild_id: GUILD, mentions: [{ id: APPLICATION }] });
    expect(readMessage(mention, APPLICATION, () => true)?.request).toMatchObject({ line: ' and then?', conversation: `discord:${GUILD}/${CHANNEL}` });
    expect(readMessage(mention, APPLICATION, () => false)?.request.conversation).toBeUndefined();
    expect(readMessage(mention, 'other', () => false)).toBeUndefined();
  });
});

describe('a button of a page', () => {
  it('reads back to the page and the line', () => {
    const [before, after] = pageActions(2, 3, 'show 7F3K');
    expect([before, after].map((action) => readButton(action?.line ?? ''))).toEqual([
      { line: 'show 7F3K', page: 1 },
      { line: 'show 7F3K', page: 3 },
    ]);
    expect(pageActions(1, 2, undefined)).toEqual([]);
    expect(readButton('timeline 2025 in review')).toEqual({ line: 'timeline 2025 in review' });
  });
});
