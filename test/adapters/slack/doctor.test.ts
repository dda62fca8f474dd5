import { expect, it } from 'vitest';
import { examineSlack } from '../../../src/adapters/slack/doctor.ts';
import { BOT_SCOPES } from '../../../src/adapters/slack/manifest.ts';
import { anApi } from '../../helpers/an-api.ts';

const ACCEPTED = { headers: { 'x-oauth-scopes': BOT_SCOPES.join(', ') }, body: { ok: true, team: 'Dale' } };
const OPENED = { body: { ok: true, url: 'wss://there.example/?ticket=1' } };

async function examine(given: Parameters<typeof anApi>[0], appToken: string | null = 'xapp-1') {
  const api = await anApi(given);
  const examined = await examineSlack({ apiUrl: `${api.url}/`, botToken: 'xoxb-1', appToken, scopes: BOT_SCOPES }, () => new Date());
  await api.close();
  return { ...examined, asked: api.asked, states: examined.checks.map(({ name, state }) => `${state} ${name}`) };
}

it('finds tokens and scopes in order, and changes nothing', async () => {
  const { states, asked, aheadMs } = await examine({ '/auth.test': ACCEPTED, '/apps.connections.open': OPENED });
  expect(states).toEqual(['ok Slack bot token', 'ok Slack scopes', 'ok Slack app token']);
  expect(asked).toEqual(['POST /auth.test Bearer xoxb-1', 'POST /apps.connections.open Bearer xapp-1']);
  expect(Math.abs(aheadMs ?? Number.NaN)).toBeLessThan(5000);
});

it('asks for no socket where requests are signed', async () => {
  expect((await examine({ '/auth.test': ACCEPTED }, null)).states).toEqual(['ok Slack bot token', 'ok Slack scopes']);
});

it('names the scopes that are not granted, and what to do', async () => {
  const { checks } = await examine({ '/auth.test': { ...ACCEPTED, headers: { 'x-oauth-scopes': 'chat:write,commands' } } }, null);
  expect(checks[1]).toMatchObject({ state: 'missing', message: expect.stringContaining('im:history'), next: expect.stringContaining('reinstall') });
  expect(checks[1]?.message).not.toContain('chat:write,');
});

it.each<[Parameters<typeof anApi>[0], readonly string[], string]>([
  [
    { '/auth.test': { body: { ok: false, error: 'invalid_auth' } }, '/apps.connections.open': OPENED },
    ['wrong Slack bot token', 'ok Slack app token'],
    'invalid_auth',
  ],
  [
    { '/auth.test': { body: { ok: false, error: '<!channel> & "x"' } }, '/apps.connections.open': OPENED },
    ['wrong Slack bot token', 'ok Slack app token'],
    'no reason',
  ],
  [{ '/auth.test': { body: { ok: true } }, '/apps.connections.open': { body: { ok: false } } }, ['ok Slack bot token', 'wrong Slack app token'], 'accepted'],
  [{ '/auth.test': { status: 502, body: '<html>' } }, ['wrong Slack'], 'cannot be reached'],
  [{ '/auth.test': { body: [] } }, ['wrong Slack'], 'cannot be reached'],
])('says what is wrong %#', async (given, expected, words) => {
  const { checks, states } = await examine(given);
  expect(states).toEqual(expected);
  expect(checks.map(({ message }) => message).join('\n')).toContain(words);
  for (const { state, next } of checks) expect(next === null).toBe(state === 'ok');
});

it('says so when nobody is there', async () => {
  const api = await anApi({});
  await api.close();
  const { checks } = await examineSlack({ apiUrl: `${api.url}/`, botToken: 'xoxb-1', appToken: null, scopes: BOT_SCOPES }, () => new Date());
  expect(checks).toMatchObject([{ name: 'Slack', state: 'wrong', next: expect.stringContaining('SLACK_API_URL') }]);
});
