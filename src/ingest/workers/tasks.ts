import type { Source } from '../reading-result.ts';
import type { Task } from './index.ts';

/** What threads can be asked for. The code is loaded in the thread, with the first task that needs it. */
export const TASKS = {
  page: { run: async (source: Source) => (await import('../page/index.ts')).readPage(source), timeoutMs: 1500 },
  feed: { run: async (source: Source) => (await import('../feed/index.ts')).readFeed(source), timeoutMs: 4000 },
} as const satisfies Readonly<Record<string, Task>>;
