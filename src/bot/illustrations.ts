/** Pictures on their way to messages that are there already. */
export interface Illustrations {
  /** Adds a picture in its turn; false where too many wait, and it is left out. `work` sees to its own failures. */
  add(message: string, work: () => Promise<void>): boolean;
  /** What waits for this message is not added any more; resolves once nothing is being added to it either. */
  withdraw(message: string): Promise<void>;
}

/** One after the other, at most `most` waiting: words go before pictures, and a message that is replaced meanwhile is not overtaken by what it showed before. */
export function createIllustrations(most: number): Illustrations {
  let waiting: readonly { readonly message: string; readonly work: () => Promise<void> }[] = [];
  let running: { readonly message: string; readonly done: Promise<void> } | undefined;

  async function run(): Promise<void> {
    if (running !== undefined) return;
    for (let [next, ...others] = waiting; next !== undefined; [next, ...others] = waiting) {
      waiting = others;
      running = { message: next.message, done: next.work().catch(() => {}) };
      await running.done;
    }
    running = undefined;
  }

  return {
    add(message, work) {
      if (waiting.length >= most) return false;
      waiting = [...waiting, { message, work }];
      void run();
      return true;
    },
    async withdraw(message) {
      waiting = waiting.filter((other) => other.message !== message);
      if (running?.message === message) await running.done;
    },
  };
}
