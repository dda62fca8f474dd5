import * as z from 'zod';
import type { Gone } from '../../bot/platform.ts';
import type { Self } from './request.ts';

/** What tells that nothing will be taken in a channel any more, or in the workspace, or not by the same readers (docs.slack.dev/reference/events, read in November 2025). */
export const GONE_EVENTS = [
  'app_uninstalled',
  'channel_archive',
  'channel_deleted',
  'channel_left',
  'channel_shared',
  'group_archive',
  'group_deleted',
  'group_left',
  'member_left_channel',
  'tokens_revoked',
] as const;

const body = z.object({
  event: z.object({
    type: z.enum(GONE_EVENTS),
    channel: z.string().optional(),
    user: z.string().optional(),
    tokens: z.object({ bot: z.array(z.string()).optional() }).optional(),
  }),
});

/** What an event takes away; undefined for one that takes away nothing of this app's, such as somebody else who leaves. */
export function readGone(given: unknown, { teamId, userId }: Self): Gone | undefined {
  const read = body.safeParse(given);
  if (!read.success) return undefined;
  const { type, channel, user, tokens } = read.data.event;
  const workspace = `slack:${teamId}`;
  if (type === 'app_uninstalled') return { where: { workspace }, because: 'The app was uninstalled from the workspace.' };
  if (type === 'tokens_revoked') return tokens?.bot?.includes(userId) === true ? { where: { workspace }, because: "The app's token was revoked." } : undefined;
  if (channel === undefined || (type === 'member_left_channel' && user !== userId)) return undefined;
  if (/archive$/u.test(type)) return { where: { workspace, channel }, because: 'The channel was archived.' };
  if (/deleted$/u.test(type)) return { where: { workspace, channel }, because: 'The channel was deleted.' };
  if (type === 'channel_shared') return { where: { workspace, channel }, because: SHARED };
  return { where: { workspace, channel }, because: 'The app was removed from the channel.' };
}

/** What was ordered for the workspace's own may not be read by all who read the channel now. */
const SHARED = 'The channel was shared with another organization: what it gets now is what may be read there too, once it is ordered again.';
