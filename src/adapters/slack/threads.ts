import type { webApi } from '@slack/bolt';
import { parseKeptId } from './kept-id.ts';

/** Which threads this app has answered in. */
export interface Threads {
  /** Notes that an answer went there. */
  note(channel: string, thread: string): void;
  /** Whether it has answered there, in this run or an earlier one; `shared` is the id of the brief that the thread hangs on, the first time that it is asked. */
  find(channel: string, thread: string): Promise<{ readonly ours: boolean; readonly shared?: string | undefined }>;
}

const MOST = 5000;

/** Remembers what was answered in this run, and looks at the thread itself for what was before. */
export function createThreads(client: webApi.WebClient, botUser: () => string): Threads {
  const known = new Set<string>();
  const note = (channel: string, thread: string) => {
    if (known.size >= MOST) known.clear();
    known.add(`${channel} ${thread}`);
  };
  return {
    note,
    async find(channel, thread) {
      if (known.has(`${channel} ${thread}`)) return { ours: true };
      const { messages = [] } = await client.conversations.replies({ channel, ts: thread, limit: 200 });
      const own = messages.filter(({ user }) => user === botUser());
      if (own.length === 0) return { ours: false };
      note(channel, thread);
      return { ours: true, shared: parseKeptId(own[0]) };
    },
  };
}
