import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toSlackConfig } from '../../../src/adapters/slack/config.ts';
import { platformsOn } from '../../../src/platforms.ts';

const bot = { SLACK_BOT_TOKEN: 'xoxb-1-abc' };
const app = { SLACK_APP_TOKEN: 'xapp-1-abc' };
const secret = { SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef' };

describe('the settings of Slack', () => {
  it.each([
    ['no bot token', { ...app, ...secret }, undefined],
    ['an empty bot token', { SLACK_BOT_TOKEN: ' ', ...app }, undefined],
    ['an app token alone', { ...bot, ...app }, 'socket'],
    ['a signing secret alone', { ...bot, ...secret }, 'http'],
    ['both', { ...bot, ...app, ...secret }, 'http'],
    ['both and a choice', { ...bot, ...app, ...secret, SLACK_SOCKET_MODE: 'true' }, 'socket'],
    ['both and the other choice', { ...bot, ...app, ...secret, SLACK_SOCKET_MODE: 'false' }, 'http'],
  ])('with %s', (_, environment, mode) => {
    expect(toSlackConfig(environment)?.road.mode).toBe(mode);
  });

  it.each([
    ['a user token', { SLACK_BOT_TOKEN: 'xoxp-1-secretsecret', ...app }, /^SLACK_BOT_TOKEN must begin with "xoxb-"\. Copy it from OAuth & Permissions/],
    [
      'a bot token for the socket',
      { ...bot, SLACK_APP_TOKEN: 'xoxb-1-secretsecret' },
      /^SLACK_APP_TOKEN must begin with "xapp-"\. Make one under Basic Information/,
    ],
    [
      'a secret of another kind',
      { ...bot, SLACK_SIGNING_SECRET: 'secretsecret !' },
      /^SLACK_SIGNING_SECRET must be the letters and digits under Basic Information/,
    ],
    ['a mode that is none', { ...bot, ...app, SLACK_SOCKET_MODE: 'secretsecret' }, /^SLACK_SOCKET_MODE must be "true"/],
    ['an address that is none', { ...bot, ...app, SLACK_API_URL: 'secretsecret' }, /^SLACK_API_URL must be an address/],
    ['no road', { ...bot }, /^SLACK_APP_TOKEN is missing, which Socket Mode needs\. Make one .* or set SLACK_SIGNING_SECRET/],
    ['the socket without its token', { ...bot, ...secret, SLACK_SOCKET_MODE: 'true' }, /^SLACK_APP_TOKEN is missing/],
    ['requests without their secret', { ...bot, ...app, SLACK_SOCKET_MODE: 'false' }, /^SLACK_SIGNING_SECRET is missing, which signed requests need\. Copy it/],
  ])('refuses %s with its name and where to get it, and repeats no value', (_, environment, words) => {
    const read = () => platformsOn(environment);
    expect(read).toThrow(expect.objectContaining({ code: 'invalid', message: expect.stringMatching(words) }));
    expect(read).not.toThrow(/secretsecret/);
  });

  it('names every wrong one', () => {
    expect(() => toSlackConfig({ SLACK_BOT_TOKEN: 'x', SLACK_APP_TOKEN: 'y', SLACK_SOCKET_MODE: 'z' })).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/SLACK_BOT_TOKEN.*\nSLACK_APP_TOKEN.*\nSLACK_SOCKET_MODE/) }),
    );
  });

  it('ends the address of the Web API with a slash', () => {
    expect(toSlackConfig({ ...bot, ...app })?.apiUrl).toBe('https://slack.com/api/');
    expect(toSlackConfig({ ...bot, ...app, SLACK_API_URL: 'http://127.0.0.1:1/api' })?.apiUrl).toBe('http://127.0.0.1:1/api/');
  });

  it('is described in .env.example', () => {
    const root = path.join(import.meta.dirname, '..', '..', '..');
    const names = [...readFileSync(path.join(root, 'src/adapters/slack/config.ts'), 'utf8').matchAll(/^ {2}(SLACK_[A-Z_]+):/gmu)].map((match) => match[1]);
    const example = readFileSync(path.join(root, '.env.example'), 'utf8');
    expect(names).toHaveLength(5);
    for (const name of names) expect(example).toMatch(new RegExp(`^${name}=`, 'mu'));
  });
});
