import type { Form, Source } from '../reading-result.ts';
import type { Task } from './index.ts';

/** What threads can be asked for. The code is loaded in the thread, with the first task that needs it. */
export const TASKS = {
  page: { run: async (source: Source) => (await import('../page/index.ts')).readPage(source), timeoutMs: 1500 },
  /** A feed may hold ten thousand items, and what reads it stops by itself. */
  source: { run: async (source: Source, form: Form) => (await import('../read-source.ts')).readSource(source, form), timeoutMs: 5000 },
} as const satisfies Readonly<Record<string, Task>>;
