import type { Task } from '../../../src/ingest/workers/index.ts';

/** Tasks that do to a thread what input from outside may bring about. */
export const FAULTY_TASKS = {
  /** Gives back what came, and how many bytes it holds. */
  echo: { run: (value: unknown) => ({ value, bytes: sizeOf(value) }), timeoutMs: 5000 },
  count: {
    run: (length: number) => ({ name: 'many', items: Array.from({ length }, (_, index) => ({ index, text: `item ${index}` })), few: [1, 2] }),
    timeoutMs: 5000,
  },
  list: { run: (length: number) => Array.from({ length }, (_, index) => index), timeoutMs: 5000 },
  hang: {
    run: (): number => {
      for (;;);
    },
    timeoutMs: 200,
  },
  never: { run: () => new Promise<number>(() => {}), timeoutMs: 200 },
  backtrack: { run: () => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`), timeoutMs: 200 },
  fill: {
    run: () => {
      const kept: string[][] = [];
      for (;;) kept.push(Array.from({ length: 1000 }, (_, index) => `${kept.length} ${index}`));
    },
    timeoutMs: 20_000,
  },
  deep: { run: deep, timeoutMs: 5000 },
  throws: {
    run: (words: string): string => {
      throw new Error(words);
    },
    timeoutMs: 5000,
  },
  exits: { run: () => process.exit(7), timeoutMs: 5000 },
  unhandled: {
    run: async () => {
      setTimeout(() => {
        throw new Error('later');
      }, 10);
      await new Promise((resolve) => setTimeout(resolve, 2000));
    },
    timeoutMs: 5000,
  },
  cannotBeCloned: { run: () => () => 1, timeoutMs: 5000 },
} as const satisfies Readonly<Record<string, Task>>;

function deep(): number {
  return 1 + deep();
}

function sizeOf(value: unknown): number {
  if (value instanceof Uint8Array) return value.buffer.byteLength;
  return typeof value === 'object' && value !== null ? Object.values(value).reduce((sum: number, item) => sum + sizeOf(item), 0) : 0;
}
