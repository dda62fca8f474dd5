import * as z from 'zod';
import type { Gone } from '../../bot/platform.ts';

const deleted = z.object({ id: z.string(), guild_id: z.string().optional() });
const left = z.object({ id: z.string(), unavailable: z.boolean().optional() });

/** What a gateway event takes away; undefined for one that takes away nothing, such as a server that is out of order for a while. */
export function readGone(event: unknown, data: unknown): Gone | undefined {
  if (event === 'CHANNEL_DELETE' || event === 'THREAD_DELETE') {
    const read = deleted.safeParse(data);
    if (!read.success || read.data.guild_id === undefined) return undefined;
    return { where: { workspace: `discord:${read.data.guild_id}`, channel: read.data.id }, because: 'The channel was deleted.' };
  }
  if (event !== 'GUILD_DELETE') return undefined;
  const read = left.safeParse(data);
  if (!read.success || read.data.unavailable === true) return undefined;
  return { where: { workspace: `discord:${read.data.id}` }, because: 'The bot was removed from the server.' };
}
