import { describe, expect, it } from 'vitest';
import type { Gone } from '../../../src/bot/platform.ts';
import { anEventBody, SLACK_BOT, SLACK_TEAM } from '../../helpers/a-slack.ts';
import { replying, start } from '../../helpers/a-slack-platform.ts';

const workspace = `slack:${SLACK_TEAM}`;

async function told(event: Record<string, unknown>): Promise<readonly Gone[]> {
  const gone: Gone[] = [];
  const { platform, send, settled } = await start(replying(), { gone: async (where, because) => void gone.push({ where, because }) });
  expect(platform.poster?.platform).toBe('slack');
  await send(anEventBody(event));
  await settled();
  return gone;
}

describe('what takes a place away from Slack', () => {
  it.each([
    [
      { type: 'channel_archive', channel: 'C0MILL', user: 'U0ALICE' },
      { where: { workspace, channel: 'C0MILL' }, because: 'The channel was archived.' },
    ],
    [
      { type: 'group_archive', channel: 'G0MILL' },
      { where: { workspace, channel: 'G0MILL' }, because: 'The channel was archived.' },
    ],
    [
      { type: 'channel_deleted', channel: 'C0MILL' },
      { where: { workspace, channel: 'C0MILL' }, because: 'The channel was deleted.' },
    ],
    [
      { type: 'channel_left', channel: 'C0MILL' },
      { where: { workspace, channel: 'C0MILL' }, because: 'The app was removed from the channel.' },
    ],
    [
      { type: 'channel_shared', channel: 'C0MILL', connected_team_id: 'T0OTHER', user: undefined },
      {
        where: { workspace, channel: 'C0MILL' },
        because: 'The channel was shared with another organization: what it gets now is what may be read there too, once it is ordered again.',
      },
    ],
    [
      { type: 'member_left_channel', channel: 'C0MILL', user: SLACK_BOT },
      { where: { workspace, channel: 'C0MILL' }, because: 'The app was removed from the channel.' },
    ],
    [
      { type: 'app_uninstalled', user: undefined },
      { where: { workspace }, because: 'The app was uninstalled from the workspace.' },
    ],
    [
      { type: 'tokens_revoked', user: undefined, tokens: { oauth: [], bot: [SLACK_BOT] } },
      { where: { workspace }, because: "The app's token was revoked." },
    ],
  ])('%j stops what goes there', async (event, gone) => {
    expect(await told(event)).toEqual([gone]);
  });

  it.each([
    { type: 'member_left_channel', channel: 'C0MILL', user: 'U0ALICE' },
    { type: 'tokens_revoked', user: undefined, tokens: { oauth: ['U0ALICE'], bot: [] } },
    { type: 'channel_archive', channel: 7 },
  ])('%j stops nothing', async (event) => {
    expect(await told(event)).toEqual([]);
  });
});
