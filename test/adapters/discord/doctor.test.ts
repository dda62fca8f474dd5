import { expect, it } from 'vitest';
import { type DiscordExamination, examineDiscord } from '../../../src/adapters/discord/doctor.ts';
import { anApi } from '../../helpers/an-api.ts';

const ID = '123456789012345678';
const KEY = 'ab'.repeat(32);
const COMMANDS = `/v10/applications/${ID}/commands`;
const RIGHT = {
  '/v10/users/@me': { body: { id: ID, username: 'footnote' } },
  '/v10/applications/@me': { body: { id: ID, verify_key: KEY, interactions_endpoint_url: null } },
  [COMMANDS]: { body: [{ name: 'brief' }] },
};

async function examine(given: Parameters<typeof anApi>[0], own: Partial<DiscordExamination> = {}) {
  const api = await anApi({ ...RIGHT, ...given });
  const settings = { apiUrl: api.url, botToken: 'a.b.c', applicationId: ID, publicKey: KEY, guildId: null, mode: 'gateway', isRegistered: () => true } as const;
  const examined = await examineDiscord({ ...settings, ...own }, () => new Date());
  await api.close();
  for (const { state, next } of examined.checks) expect(next === null).toBe(state === 'ok');
  return { ...examined, asked: api.asked, states: examined.checks.map(({ name, state }) => `${state} ${name}`) };
}

const application = (parts: object) => ({ '/v10/applications/@me': { body: { id: ID, verify_key: KEY, interactions_endpoint_url: null, ...parts } } });

it('finds token, id, key, road and commands in order, and changes nothing', async () => {
  const { states, asked, aheadMs } = await examine({});
  expect(states).toEqual(['ok Discord bot token', 'ok Discord application', 'ok Discord public key', 'ok Discord interactions', 'ok Discord commands']);
  expect(asked.every((each) => each.startsWith('GET ') && each.endsWith(' Bot a.b.c'))).toBe(true);
  expect(Math.abs(aheadMs ?? Number.NaN)).toBeLessThan(5000);
});

it('looks at the commands of the server that is set', async () => {
  const { states, asked } = await examine({ [`/v10/applications/${ID}/guilds/7/commands`]: { body: [] } }, { guildId: '7', publicKey: null });
  expect(states).toEqual(['ok Discord bot token', 'ok Discord application', 'ok Discord interactions', 'ok Discord commands']);
  expect(asked).toContain(`GET /v10/applications/${ID}/guilds/7/commands Bot a.b.c`);
});

it.each<[string, Parameters<typeof anApi>[0], Partial<DiscordExamination>, readonly string[], string]>([
  ['a token that is not accepted', { '/v10/users/@me': { status: 401, body: {} } }, {}, ['wrong Discord bot token'], 'DISCORD_BOT_TOKEN'],
  ['an API that is down', { '/v10/users/@me': { status: 503, body: {} } }, {}, ['wrong Discord'], 'status 503'],
  ['an API that gives no JSON', { '/v10/users/@me': { body: '<html>' } }, {}, ['wrong Discord'], 'cannot be reached'],
  ['another application', application({ id: '9' }), {}, ['wrong Discord application'], 'DISCORD_APPLICATION_ID'],
  ['another key', application({ verify_key: 'cd'.repeat(32) }), {}, ['wrong Discord public key'], 'DISCORD_PUBLIC_KEY'],
  [
    'interactions that go elsewhere',
    application({ interactions_endpoint_url: 'https://x.example' }),
    {},
    ['wrong Discord interactions'],
    'none over the gateway',
  ],
  ['no address for interactions', {}, { mode: 'http' }, ['missing Discord interactions'], 'no address'],
  ['commands of an older version', {}, { isRegistered: () => false }, ['missing Discord commands'], 'is not what this version has'],
  ['commands that cannot be listed', { [COMMANDS]: { status: 403, body: {} } }, {}, ['wrong Discord commands'], 'cannot be listed'],
])('says what is wrong with %s', async (_, given, own, expected, words) => {
  const { checks, states } = await examine(given, own);
  expect(states.filter((state) => !state.startsWith('ok '))).toEqual(expected);
  expect(checks.map(({ message }) => message).join('\n')).toContain(words);
});

it('takes an address for interactions where they are signed requests', async () => {
  const { states } = await examine(application({ interactions_endpoint_url: 'https://x.example' }), { mode: 'http' });
  expect(states).toContain('ok Discord interactions');
});
