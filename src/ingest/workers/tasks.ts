import type { Form, Source } from '../reading-result.ts';
import type { Task } from './index.ts';

/** What threads can be asked for. The code is loaded in the thread, with the first task that needs it. */
export const TASKS = {
  page: { run: async (source: Source) => (await import('../page/index.ts')).readPage(source), timeoutMs: 1500 },
  /** A feed may hold ten thousand items, and what reads it stops by itself. */
  source: { run: async (source: Source, form: Form) => (await import('../read-source.ts')).readSource(source, form), timeoutMs: 5000 },
  /** Sentences as JSON, which costs less than to clone them. What reads is linear; half a megabyte a second is slow. */
  texts: {
    run: async (texts: readonly string[]) => {
      const { readText } = await import('../../core/reading/read.ts');
      return texts.map((text) => JSON.stringify(readText(text)));
    },
    timeoutMs: (texts: readonly string[]) => 10_000 + texts.reduce((sum, text) => sum + text.length, 0) / 50,
  },
} as const satisfies Readonly<Record<string, Task>>;
