import { describe, expect, it } from 'vitest';
import { toDiscordConfig } from '../../../src/adapters/discord/config.ts';
import { platformsOn } from '../../../src/platforms.ts';

const set = { DISCORD_BOT_TOKEN: 'secret.part.s', DISCORD_APPLICATION_ID: '111111111111111111' };
const KEY = 'ab'.repeat(32);

describe('the settings of Discord', () => {
  it('are none without a token', () => {
    expect([toDiscordConfig({}), toDiscordConfig({ DISCORD_BOT_TOKEN: ' ' })]).toEqual([undefined, undefined]);
    expect(platformsOn({ DISCORD_APPLICATION_ID: 'x' })).toEqual([]);
    expect(platformsOn(set)).toHaveLength(1);
  });

  it('mean the gateway and all servers by default', () => {
    expect(toDiscordConfig({ ...set, DISCORD_GUILD_ID: '', DISCORD_PUBLIC_KEY: '' })).toEqual({
      botToken: 'secret.part.s',
      applicationId: '111111111111111111',
      road: { mode: 'gateway' },
      guildId: null,
      apiUrl: 'https://discord.com/api',
    });
  });

  it('take signed requests, one server and another address', () => {
    const given = { DISCORD_INTERACTIONS: 'http', DISCORD_PUBLIC_KEY: KEY, DISCORD_GUILD_ID: '222222222222222222', DISCORD_API_URL: 'http://127.0.0.1:9/api/' };
    expect(toDiscordConfig({ ...set, ...given })).toMatchObject({
      road: { mode: 'http', publicKey: KEY },
      guildId: '222222222222222222',
      apiUrl: 'http://127.0.0.1:9/api',
    });
  });

  it.each([
    [{ DISCORD_BOT_TOKEN: 'secret' }, /^DISCORD_BOT_TOKEN must be three parts .* Bot, Reset Token/],
    [{ DISCORD_APPLICATION_ID: 'secret' }, /^DISCORD_APPLICATION_ID must be the number under General Information/],
    [{ DISCORD_APPLICATION_ID: undefined }, /^DISCORD_APPLICATION_ID is missing/],
    [{ DISCORD_PUBLIC_KEY: 'secret' }, /^DISCORD_PUBLIC_KEY must be the 64 letters and digits/],
    [{ DISCORD_INTERACTIONS: 'http' }, /^DISCORD_PUBLIC_KEY is missing, which DISCORD_INTERACTIONS=http needs/],
    [{ DISCORD_GUILD_ID: 'secret' }, /^DISCORD_GUILD_ID must be the number of a server/],
    [{ DISCORD_INTERACTIONS: 'secret' }, /^DISCORD_INTERACTIONS must be "gateway" or "http"/],
    [{ DISCORD_API_URL: 'secret' }, /^DISCORD_API_URL must be an address/],
  ])('say what is wrong with %j, without repeating it', (wrong, words) => {
    const read = () => toDiscordConfig({ ...set, ...wrong });
    expect(read).toThrow(words);
    expect(read).not.toThrow(/secret/);
  });
});
