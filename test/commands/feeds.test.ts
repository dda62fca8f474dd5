import { describe, expect, it } from 'vitest';
import feeds from '../../commands/feeds.ts';
import { definitionsOf } from '../../src/adapters/discord/definitions.ts';
import type { Command } from '../../src/bot/command.ts';
import { createDispatch } from '../../src/bot/dispatch.ts';
import { OPERATOR, type Request } from '../../src/bot/platform.ts';
import type { Feeds } from '../../src/core/feeds.ts';
import { aDesk } from '../helpers/a-desk.ts';
import { aShownFeed } from '../helpers/a-result.ts';

// The type of its own options is that of one command, not of any.
const COMMANDS = [feeds as unknown as Command];

function aSetting(own: Partial<Feeds> | null = {}) {
  const asked: unknown[] = [];
  const note =
    (name: string) =>
    async (...args: readonly unknown[]) => {
      asked.push([name, ...args]);
      return `${name} done.`;
    };
  const listening: Feeds = {
    list: async (options) => {
      asked.push(['list', options]);
      return { kind: 'feeds', text: '', feeds: [aShownFeed()] };
    },
    summary: async () => ({ active: 0, paused: 0, gone: 0, failing: 0, last_success: null }),
    add: note('add'),
    remove: note('remove'),
    check: note('check'),
    pause: note('pause'),
    resume: note('resume'),
    ...own,
  };
  const dispatch = createDispatch({
    commands: COMMANDS,
    desk: () => aDesk(),
    clock: () => new Date('2025-11-20T12:00:00Z'),
    log: () => {},
    operators: new Set(['slack:u1']),
    ...(own === null ? {} : { feeds: listening }),
  });
  return { asked, say: (line: Request['line'], who: Partial<Request> = {}) => dispatch({ ...OPERATOR, ...who, line }) };
}

const slack = (user: string, more: Partial<Request> = {}): Partial<Request> => ({ workspace: 'slack:T1', channel: 'C1', user, scope: ['public'], ...more });

describe('/feeds', () => {
  it.each<[string, Partial<Request>, readonly unknown[]]>([
    ['/feeds list', {}, ['list', { withAddresses: true }]],
    ['/feeds list', slack('U1'), ['list', { withAddresses: true }]],
    ['/feeds list', slack('U1', { openly: true }), ['list', { withAddresses: false }]],
    ['/feeds list', slack('U2'), ['list', { withAddresses: false }]],
    [
      '/feeds add https://dale.example/feed?a=1',
      slack('U1'),
      ['add', 'https://dale.example/feed?a=1', { fullText: undefined, everyMs: undefined, by: 'slack:U1' }],
    ],
    ['/feeds add dale.example full_text:yes every:60', {}, ['add', 'dale.example', { fullText: true, everyMs: 3_600_000, by: null }]],
    ['/feeds check The Dale Post', {}, ['check', 'The Dale Post']],
    ['feeds pause 3', slack('U2', { isAdmin: true }), ['pause', '3']],
    ['/feeds resume #3', {}, ['resume', '#3']],
    ['/feeds remove 3', {}, ['remove', '3']],
  ])('%j asks what it says', async (line, who, expected) => {
    const { asked, say } = aSetting();
    const reply = await say(line, who);
    expect(asked).toEqual([expected]);
    expect(reply.visibleTo).toBe('asker');
    expect(reply.result.kind).toBe(expected[0] === 'list' ? 'feeds' : 'done');
  });

  it.each(['add https://dale.example/feed', 'check 1', 'pause 1', 'resume 1', 'remove 1'])('%s is for operators', async (words) => {
    const { asked, say } = aSetting();
    for (const who of [slack('U2'), slack('U2', { isAdmin: false }), { ...slack('U1'), workspace: 'discord:1' }]) {
      expect((await say(`/feeds ${words}`, who)).result).toMatchObject({ kind: 'error', code: 'forbidden', message: expect.stringContaining('OPERATORS') });
    }
    expect(asked).toEqual([]);
  });

  it.each([
    ['/feeds sing', 'Usage: /feeds [list|add|remove|check|pause|resume] [<feed>]'],
    ['/feeds list 3', 'The list takes nothing more: /feeds list.'],
    ['/feeds add', 'Say which: /feeds add https://example.org/feed.'],
    ['/feeds pause', 'Say which, by its number in /feeds list: /feeds pause 1.'],
    ['/feeds check 1 every:30', 'full_text and every are for /feeds add.'],
    ['/feeds add dale.example every:2', 'every must be 5 to 1440 minutes.'],
    ['/feeds add dale.example every:often', 'every must be a number of minutes, such as 30.'],
  ])('%j is told what to type', async (line, words) => {
    const { asked, say } = aSetting();
    expect((await say(line)).result).toMatchObject({ kind: 'error', code: 'invalid', message: expect.stringContaining(words) });
    expect(asked).toEqual([]);
  });

  it('lists where nothing more is said', async () => {
    expect((await aSetting().say('/feeds')).result).toMatchObject({ kind: 'feeds' });
  });

  it('says where nothing is polled', async () => {
    expect((await aSetting(null).say('/feeds list')).result).toMatchObject({ kind: 'error', code: 'unavailable' });
  });

  it('gives further pages of the list, and of nothing that was typed', async () => {
    const { say } = aSetting();
    expect(await say('/feeds list')).toMatchObject({ again: 'feeds list' });
    expect(await say('/feeds check 1')).not.toHaveProperty('again');
  });

  it('is a sub-command for each word at Discord', async () => {
    const [definition] = definitionsOf(COMMANDS) as readonly { readonly options: readonly { readonly name: string; readonly type: number }[] }[];
    expect(definition?.options.map(({ name, type }) => `${type} ${name}`)).toEqual(['1 list', '1 add', '1 remove', '1 check', '1 pause', '1 resume']);
  });

  it('shows each feed with how it stands', async () => {
    const list: Feeds['list'] = async () => ({
      kind: 'feeds',
      text: '',
      feeds: [
        aShownFeed({ url: 'https://dale.example/feed', undated: 2, full_text: true }),
        aShownFeed({
          id: 2,
          title: null,
          state: 'gone',
          last_success: null,
          last_new: null,
          next_poll: null,
          failures: 4,
          error: 'It has ended.',
          articles: 1,
        }),
      ],
    });
    const { message } = await aSetting({ list }).say('/feeds list');
    expect(message.fallback.split('\n')).toEqual([
      '2 feeds',
      '',
      '- 1 The Dale Post (https://dale.example/feed) 40 articles, 20 items in it, 2 undated, pages fetched; last read 60 minutes ago; last news 25 hours ago; next poll in 30 minutes.',
      '- 2 dale.example ended; 1 article, 20 items in it; never read yet. 4 failures in a row: It has ended.',
    ]);
  });
});
