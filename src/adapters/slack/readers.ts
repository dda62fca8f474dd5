import type { webApi } from '@slack/bolt';
import { audienceOf } from '../../bot/audience.ts';

/** The audience keys of all who read a channel. */
export type ReadersOf = (channel: string) => Promise<readonly string[]>;

/**
 * Asks Slack whether a channel is shared with another organization, which a slash command does not tell: not all who read it belong to the workspace then. So
 * it is taken to be where Slack does not say.
 */
export function createReadersOf(client: webApi.WebClient, teamId: () => string): ReadersOf {
  return async (channel) => {
    // Direct messages are with one person.
    const own = channel.startsWith('D') || (await isOwn(client, channel));
    return audienceOf({ workspace: own ? teamId() : null, channel });
  };
}

async function isOwn(client: webApi.WebClient, channel: string): Promise<boolean> {
  try {
    const { channel: told } = await client.conversations.info({ channel });
    return told?.is_ext_shared === false && told.is_pending_ext_shared !== true && told.is_org_shared !== true;
  } catch {
    return false;
  }
}
