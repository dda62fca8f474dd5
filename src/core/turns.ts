/** Does one work after the other, in the order in which it came. */
export type Turns = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Turns by name, such as a channel: what has different names does not wait for each other. Work that fails is no hindrance to the next. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const before = last.get(name) ?? Promise.resolve();
    const run = before.then(work, work);
    const kept = run
      .catch(() => {})
      .then(() => {
        if (last.get(name) === kept) last.delete(name);
      });
    last.set(name, kept);
    return run;
  };
}
