import { describe, expect, it } from 'vitest';
import { readGone } from '../../../src/adapters/discord/gone.ts';
import { createDiscord } from '../../../src/adapters/discord/index.ts';
import type { Gone } from '../../../src/bot/platform.ts';
import { aConfig, aDiscord, CHANNEL, GUILD, platformParts, until } from '../../helpers/a-discord.ts';

describe('what takes a place away from Discord', () => {
  it('is a channel that was deleted, or a server that the bot was removed from', async () => {
    const discord = await aDiscord();
    const gone: Gone[] = [];
    const { parts } = platformParts({ gone: async (where, because) => void gone.push({ where, because }) });
    const platform = createDiscord(aConfig({ apiUrl: discord.apiUrl }), parts);
    try {
      expect(platform.poster?.platform).toBe('discord');
      await platform.start(async () => {
        throw new Error('nobody asked');
      });
      discord.dispatch('GUILD_DELETE', { id: GUILD, unavailable: true });
      discord.dispatch('CHANNEL_DELETE', { id: CHANNEL, guild_id: GUILD, type: 0 });
      discord.dispatch('GUILD_DELETE', { id: GUILD });
      await until(() => gone.length === 2);
      expect(gone).toEqual([
        { where: { workspace: `discord:${GUILD}`, channel: CHANNEL }, because: 'The channel was deleted.' },
        { where: { workspace: `discord:${GUILD}` }, because: 'The bot was removed from the server.' },
      ]);
    } finally {
      await platform.stop();
      await discord.close();
    }
  });

  it.each([
    ['CHANNEL_DELETE', { id: CHANNEL, type: 1 }],
    ['CHANNEL_DELETE', null],
    ['GUILD_DELETE', { id: 7 }],
    ['CHANNEL_UPDATE', { id: CHANNEL, guild_id: GUILD }],
  ])('is not %s of %j', (event, data) => {
    expect(readGone(event, data)).toBeUndefined();
  });
});
