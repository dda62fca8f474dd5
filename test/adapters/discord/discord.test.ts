import { afterEach, describe, expect, it } from 'vitest';
import { createDiscord, type DiscordPlatform } from '../../../src/adapters/discord/index.ts';
import { createDispatch } from '../../../src/bot/dispatch.ts';
import type { Dispatch, PlatformParts, Reply, Request } from '../../../src/bot/platform.ts';
import type { Block } from '../../../src/core/message.ts';
import { platformContract } from '../../contracts/platform.ts';
import { COMMANDS } from '../../helpers/a-command.ts';
import { aDesk } from '../../helpers/a-desk.ts';
import { APPLICATION, aConfig, aDiscord, anInteraction, CHANNEL, GUILD, platformParts, until } from '../../helpers/a-discord.ts';
import { seenOn } from './payload.ts';

type Discord = Awaited<ReturnType<typeof aDiscord>>;
const open: { readonly discord: Discord; readonly platform: DiscordPlatform }[] = [];
afterEach(async () => {
  for (const { discord, platform } of open.splice(0)) {
    await platform.stop();
    await discord.close();
  }
});

async function started(dispatch: Dispatch = dispatching(), parts: Partial<PlatformParts> = {}) {
  const discord = await aDiscord();
  const { parts: made, logged } = platformParts(parts);
  const platform = createDiscord(aConfig({ apiUrl: discord.apiUrl }), made, { waitMs: 5, persistMs: 400 });
  open.push({ discord, platform });
  await platform.start(dispatch);
  return { discord, platform, logged };
}

const dispatching = (): Dispatch => createDispatch({ commands: COMMANDS, desk: () => aDesk(), clock: () => new Date('2025-11-20T10:00:00Z'), log: () => {} });
const replying = (reply: Partial<Reply> & { readonly blocks?: readonly Block[] } = {}, asked: Request[] = []): Dispatch => {
  const { blocks = [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'The answer' }] }], ...rest } = reply;
  return async (request) => {
    asked.push(request);
    return { message: { blocks, fallback: '' }, visibleTo: 'asker', result: { kind: 'done', text: '' }, ...rest };
  };
};
const slash = (name: string, options: readonly object[] = [], more: object = {}) => anInteraction(2, { name, type: 1, options }, more);
const wordsOf = (body: object) => ('components' in body ? seenOn(body as Parameters<typeof seenOn>[0]).words : 'content' in body ? String(body.content) : '');
const all = (discord: Discord) =>
  discord
    .sent(/^(PATCH|POST) \/(webhooks|channels\/\d+\/messages)/u)
    .map(({ body }) => wordsOf(body))
    .join('\n');
const CALLBACK = /^POST \/interactions/u;
const EDIT = /^PATCH \/webhooks/u;
const POST = /^POST \/channels/u;

describe('Discord', () => {
  platformContract(() => {
    // The contract opens without waiting: the stand-in comes up while the platform starts.
    const { parts } = platformParts();
    let discord: Discord | undefined;
    let platform: DiscordPlatform | undefined;
    let said = 0;
    const made = async () => {
      discord ??= await aDiscord();
      if (platform === undefined) {
        platform = createDiscord(aConfig({ apiUrl: discord.apiUrl }), parts);
        open.push({ discord, platform });
      }
      return platform;
    };
    return {
      platform: { name: 'discord', start: async (dispatch) => (await made()).start(dispatch), stop: async () => platform?.stop() },
      say: (line) => {
        said++;
        discord?.say(line);
      },
      end: () => until(() => (discord?.sent(POST).length ?? 0) === said),
      seen: () => (discord === undefined ? '' : all(discord)),
    };
  });

  it('defers before it answers, to the asker alone, and puts the answer in its place', async () => {
    const asked: Request[] = [];
    const { discord } = await started(replying({}, asked));
    discord.dispatch(
      'INTERACTION_CREATE',
      slash('brief', [
        { name: 'topic', type: 3, value: 'dale mill' },
        { name: 'share', type: 5, value: true },
      ]),
    );
    await until(() => discord.sent(EDIT).length === 1);
    expect(discord.sent(CALLBACK).map(({ body }) => body)).toEqual([{ type: 5, data: { flags: 64 } }]);
    expect(discord.calls.findIndex(({ path }) => path.endsWith('/callback'))).toBeLessThan(discord.calls.findIndex(({ method }) => method === 'PATCH'));
    expect(asked).toEqual([
      {
        workspace: `discord:${GUILD}`,
        channel: CHANNEL,
        scope: ['public', `workspace:${GUILD}`, `channel:${CHANNEL}`],
        user: '444444444444444444',
        userName: 'Alice',
        line: { command: 'brief', input: { topic: 'dale mill', share: 'true' } },
      },
    ]);
    expect(all(discord)).toContain('The answer');
  });

  it('answers in the open where that was asked for, once, though the answer of Discord is lost', async () => {
    const { discord } = await started(replying({ visibleTo: 'channel' }));
    discord.fault({ method: 'POST', path: /\/messages$/u, lost: true });
    discord.dispatch('INTERACTION_CREATE', slash('share'));
    await until(() => discord.sent(EDIT).length === 1);
    const posts = discord.sent(POST).map(({ body }) => body);
    expect(posts).toHaveLength(2);
    expect(new Set(posts.map(({ nonce }) => nonce)).size).toBe(1);
    expect(String(posts[0]?.nonce)).toMatch(/^[\w-]{24}$/u);
    expect(posts.every((body) => body.enforce_nonce === true)).toBe(true);
    expect(discord.sent(EDIT)[0]?.body.content).toBe('Posted in this channel.');
  });

  it('posts through the interaction where it may not write in the channel itself', async () => {
    const { discord } = await started(replying({ visibleTo: 'channel' }));
    discord.fault({ method: 'POST', path: /\/channels\/\d+\/messages$/u, status: 403, code: 50001 });
    discord.dispatch('INTERACTION_CREATE', slash('share'));
    await until(() => discord.sent(/^POST \/webhooks/u).length === 1);
    expect(discord.sent(/^POST \/webhooks/u)[0]?.body.flags).toBe((1 << 15) | (1 << 2));
  });

  it('tries an answer again while Discord has errors or drops the line', async () => {
    const { discord } = await started(replying());
    discord.fault({ method: 'PATCH', path: /@original/u, status: 502 }, 2);
    discord.fault({ method: 'PATCH', path: /@original/u, lost: true }, 1);
    discord.dispatch('INTERACTION_CREATE', slash('status'));
    await until(() => discord.sent(EDIT).length === 2);
    expect(discord.sent(POST)).toEqual([]);
  });

  it.each([10062, 50027, 10015])('sends a direct message when the interaction is over (%i)', async (code) => {
    const { discord } = await started(replying());
    discord.fault({ method: 'PATCH', path: /@original/u, status: 404, code });
    discord.dispatch('INTERACTION_CREATE', slash('status'));
    await until(() => discord.sent(POST).length === 1);
    expect(discord.sent(/users\/@me\/channels/u)[0]?.body).toEqual({ recipient_id: '444444444444444444' });
    expect(discord.sent(POST)[0]?.path).toBe('/channels/544444444444444444/messages');
    expect(all(discord)).toContain('The answer');
  });

  it('sends a direct message before the token of the interaction runs out', async () => {
    let now = Date.parse('2025-11-20T10:00:00Z');
    const { discord } = await started(
      async (request) => {
        now += 14 * 60_000;
        return replying()(request);
      },
      { clock: () => new Date(now) },
    );
    discord.dispatch('INTERACTION_CREATE', slash('status'));
    await until(() => discord.sent(POST).length === 1);
    expect(discord.sent(EDIT)).toEqual([]);
    expect(all(discord)).toContain('The answer');
  });

  it('goes on when the acknowledgement had arrived already, and does without when it came too late', async () => {
    const { discord } = await started(replying());
    discord.fault({ method: 'POST', path: /callback/u, status: 400, code: 40060 });
    discord.dispatch('INTERACTION_CREATE', slash('status'));
    await until(() => discord.sent(EDIT).length === 1);
    discord.fault({ method: 'POST', path: /callback/u, status: 404, code: 10062 });
    discord.dispatch('INTERACTION_CREATE', slash('status'));
    await until(() => discord.sent(POST).length === 1);
    expect(discord.sent(EDIT)).toHaveLength(1);
  });

  it('says where the log has it when Discord takes no answer, and without the answer in the channel at last', async () => {
    const { discord, logged } = await started(replying({ blocks: [{ kind: 'heading', text: 'The secret answer' }] }));
    discord.fault({ method: 'PATCH', path: /@original/u, status: 400, code: 50035 }, 2);
    discord.fault({ method: 'POST', path: /users\/@me/u, status: 403, code: 50007 });
    const interaction = slash('status');
    discord.dispatch('INTERACTION_CREATE', interaction);
    await until(() => discord.sent(POST).length === 1);
    expect(discord.sent(POST)[0]?.path).toBe(`/channels/${CHANNEL}/messages`);
    expect(all(discord)).toContain(interaction.id);
    expect(all(discord)).not.toContain('The secret answer');
    expect(JSON.stringify(logged)).toContain(interaction.id);
    expect(JSON.stringify(logged)).not.toContain('token-');
  });

  it('answers each interaction and message once, however often they come', async () => {
    const asked: Request[] = [];
    const { discord } = await started(replying({}, asked));
    const twice = slash('status');
    for (let times = 0; times < 3; times++) discord.dispatch('INTERACTION_CREATE', twice);
    for (let times = 0; times < 3; times++) discord.say('dale mill', { id: '1' });
    discord.say('last');
    await until(() => asked.length === 3);
    expect(discord.sent(CALLBACK)).toHaveLength(1);
  });

  it('remembers across a restart, and answers also when it cannot look', async () => {
    const asked: Request[] = [];
    const { discord } = await started(replying({}, asked), {
      ledger: { first: async (key) => (key.includes('message 1') ? false : Promise.reject(new Error('disk'))) },
    });
    discord.say('known', { id: '1' });
    discord.say('new', { id: '2' });
    await until(() => asked.length === 1);
    expect(asked[0]?.line).toBe('new');
  });

  it('runs a button as the line that it holds, and shows a page in place where only the asker looks', async () => {
    const claim = (at: number): Block => ({
      kind: 'claim',
      standing: 'reported',
      speaker: null,
      subject: null,
      role: 'claim',
      quote: `Claim ${at}. ${'x'.repeat(900)}`,
      marker: 1,
    });
    const asked: Request[] = [];
    const { discord } = await started(replying({ blocks: Array.from({ length: 9 }, (_, at) => claim(at)), again: 'show 7F3K' }, asked));
    const press = (custom_id: string, flags: number) =>
      discord.dispatch('INTERACTION_CREATE', anInteraction(3, { custom_id, component_type: 2 }, { message: { id: '9', flags } }));
    press('2 show 7F3K', 64);
    await until(() => discord.sent(EDIT).length === 1);
    press('99 show 7F3K', 0);
    await until(() => discord.sent(EDIT).length === 2);
    press('sources 7F3K 1', 64);
    await until(() => discord.sent(EDIT).length === 3);
    expect(asked.map(({ line }) => line)).toEqual(['show 7F3K', 'show 7F3K', 'sources 7F3K 1']);
    expect(discord.sent(CALLBACK).map(({ body }) => body)).toEqual([{ type: 6 }, { type: 5, data: { flags: 64 } }, { type: 5, data: { flags: 64 } }]);
    expect(discord.sent(EDIT).map(({ body }) => /Page \d of \d/u.exec(wordsOf(body))?.[0])).toEqual(['Page 2 of 3', 'Page 3 of 3', 'Page 1 of 3']);
  });

  it('sends all pages of a reply that no line gives again', async () => {
    const text = `${'word '.repeat(1500)}end`;
    const { discord } = await started(replying({ blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }] }));
    discord.dispatch('INTERACTION_CREATE', slash('status'));
    await until(() => all(discord).includes('end'));
    expect(discord.sent(/^POST \/webhooks/u)[0]?.body.flags).toBe((1 << 15) | (1 << 2) | 64);
    discord.say('long');
    await until(() => discord.sent(POST).length > 1);
    expect(new Set(discord.sent(POST).map(({ body }) => body.nonce)).size).toBe(discord.sent(POST).length);
  });

  it('completes from the corpus at once', async () => {
    const { discord } = await started(replying(), { complete: async (_asker, { suggests }, typed) => [`${typed} Mill`, ' ', 'x'.repeat(101), `${suggests}`] });
    discord.dispatch('INTERACTION_CREATE', anInteraction(4, { name: 'brief', type: 1, options: [{ name: 'topic', type: 3, value: 'Dale', focused: true }] }));
    await until(() => discord.sent(CALLBACK).length === 1);
    expect(discord.sent(CALLBACK)[0]?.body).toEqual({
      type: 8,
      data: {
        choices: [
          { name: 'Dale Mill', value: 'Dale Mill' },
          { name: 'name', value: 'name' },
        ],
      },
    });
  });

  it('answers what it does not know without silence', async () => {
    const { discord } = await started(replying());
    discord.dispatch('INTERACTION_CREATE', anInteraction(6, { custom_id: 'x', components: [] }));
    discord.dispatch('INTERACTION_CREATE', anInteraction(4, { name: 'gone', type: 1, options: [] }));
    await until(() => discord.sent(CALLBACK).length === 2);
    expect(discord.sent(CALLBACK).map(({ body }) => body.type)).toEqual([4, 8]);
  });

  it('answers a mention in the open and as an answer, and hears nothing that is not said to it', async () => {
    const asked: Request[] = [];
    const { discord } = await started(replying({}, asked));
    const inGuild = { guild_id: GUILD, member: { nick: 'Al' } };
    discord.say('hello', inGuild);
    discord.say('I am a bot', { author: { id: '1', username: 'b', bot: true } });
    discord.say('joined', { type: 7 });
    discord.say(`<@${APPLICATION}> dale mill`, { ...inGuild, id: '77', mentions: [{ id: APPLICATION }] });
    await until(() => discord.sent(POST).length === 1);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ line: ' dale mill', openly: true, userName: 'Al', conversation: `discord:${GUILD}/${CHANNEL}/77` });
    expect(discord.sent(POST)[0]?.body).toMatchObject({
      message_reference: { message_id: '77', fail_if_not_exists: false },
      allowed_mentions: { parse: [], replied_user: false },
    });
  });

  it('keeps the topic of a conversation through answers to its answers', async () => {
    const asked: Request[] = [];
    const { discord } = await started(replying({}, asked));
    const mention = { guild_id: GUILD, mentions: [{ id: APPLICATION }] };
    discord.say('first', { ...mention, id: '77' });
    await until(() => discord.sent(POST).length === 1);
    discord.say('second', { ...mention, id: '78', referenced_message: { id: '900000000000000000' } });
    discord.say('third', { ...mention, id: '79', referenced_message: { id: '5', message_reference: { message_id: '77' } } });
    await until(() => asked.length === 3);
    expect(asked.map(({ conversation }) => conversation?.split('/').at(-1))).toEqual(['77', expect.any(String), '77']);
  });

  it('welcomes who mentions it without a word, and writes directly to who asked where it may not write', async () => {
    const { discord } = await started(replying());
    discord.say(` <@${APPLICATION}> `, { guild_id: GUILD, mentions: [{ id: APPLICATION }] });
    await until(() => discord.sent(POST).length === 1);
    expect(all(discord)).toContain('Welcome');
    discord.fault({ method: 'POST', path: new RegExp(`${CHANNEL}/messages`, 'u'), status: 403, code: 50013 });
    discord.say('dale mill', { guild_id: GUILD, mentions: [{ id: APPLICATION }] });
    await until(() => discord.sent(POST).length === 2);
    expect(discord.sent(POST)[1]?.path).toBe('/channels/544444444444444444/messages');
  });

  it('adds a picture once it is drawn, and shows the words also where none can be', async () => {
    const picture = { kind: 'timeline', title: 'Mill', events: [], coverage: [] } as const;
    const blocks: readonly Block[] = [
      { kind: 'heading', text: 'Mill' },
      { kind: 'image', picture, alt: 'Two days' },
    ];
    const { discord } = await started(replying({ blocks }));
    discord.dispatch('INTERACTION_CREATE', slash('timeline'));
    await until(() => discord.sent(EDIT).length === 2);
    expect(discord.sent(EDIT)[0]?.body).toMatchObject({ attachments: [] });
    const sent = String(discord.sent(EDIT)[1]?.body.multipart);
    for (const part of ['"filename":"timeline.png","description":"Two days"', 'filename="timeline.png"', 'attachment://timeline.png'])
      expect(sent).toContain(part);
    const { discord: other, logged } = await started(replying({ blocks }), { draw: async () => Promise.reject(new Error('no font')) });
    other.say('timeline');
    await until(() => logged.some(({ message }) => message.includes('picture')));
    expect(all(other)).toContain('Mill');
  });

  it('finishes what runs when it stops, and says so to who comes then', async () => {
    let answer: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { discord, platform } = await started(async (request) => {
      await held;
      return replying()(request);
    });
    discord.dispatch('INTERACTION_CREATE', slash('status'));
    await until(() => discord.sent(CALLBACK).length === 1);
    const stopped = platform.stop();
    discord.dispatch('INTERACTION_CREATE', slash('status'));
    await until(() => discord.sent(CALLBACK).length === 2);
    expect(discord.sent(CALLBACK)[1]?.body).toMatchObject({ type: 4, data: { content: 'I am being restarted. Try again in a minute.', flags: 68 } });
    answer();
    await stopped;
    expect(discord.sent(EDIT)).toHaveLength(1);
    expect(platform.isConnected()).toBe(false);
  });
});

describe('the connection to Discord', () => {
  it('comes back after a loss, and is not heard in between', async () => {
    const { discord, platform } = await started(replying());
    expect(platform.isConnected()).toBe(true);
    discord.closeWith(4000);
    await until(() => !platform.isConnected());
    await until(() => platform.isConnected());
    expect(discord.identified).toEqual(['identify', 'resume']);
    discord.say('hello');
    await until(() => discord.sent(POST).length === 1);
  });

  it.each([
    [4004, 'DISCORD_BOT_TOKEN'],
    [4014, 'intents'],
  ])('ends with what to fix when it is closed for good (%i)', async (code, words) => {
    const { discord, platform } = await started(replying());
    discord.closeWith(code);
    await expect(platform.failed).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining(words) });
  });

  it('does not start with a token that Discord does not take', async () => {
    const discord = await aDiscord();
    discord.fault({ method: 'GET', path: /gateway/u, status: 401 });
    const platform = createDiscord(aConfig({ apiUrl: discord.apiUrl }), platformParts().parts, { waitMs: 5 });
    open.push({ discord, platform });
    await expect(platform.start(replying())).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('DISCORD_BOT_TOKEN') });
    const closing = await aDiscord();
    closing.closeWith(4004, true);
    const other = createDiscord(aConfig({ apiUrl: closing.apiUrl }), platformParts().parts, { waitMs: 5 });
    open.push({ discord: closing, platform: other });
    await expect(other.start(replying())).rejects.toMatchObject({ message: expect.stringContaining('DISCORD_BOT_TOKEN') });
  });
});
