/** What was made lately, by its key. Whoever asks with a key gets what the first one made with it, at the same time or later: a key stands for one kind of value. */
export interface Recent {
  once<T>(key: string, make: () => Promise<T>): Promise<T>;
}

/** Keeps the `most` values that were asked for last. What failed is not kept. */
export function createRecent(most: number): Recent {
  const kept = new Map<string, Promise<unknown>>();
  return {
    once<T>(key: string, make: () => Promise<T>): Promise<T> {
      const value = (kept.get(key) as Promise<T> | undefined) ?? make();
      kept.delete(key);
      kept.set(key, value);
      value.catch(() => kept.get(key) === value && kept.delete(key));
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return value;
    },
  };
}
