/** A paragraph that can be told from all others wherever it is shown. */
export const paragraphsOf = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${name}#${at}; ${count === 1 ? 'One thing is new.' : 'word '.repeat(390)}`);

/** How many paragraphs make two messages of one delivery. */
export const LONG = { slack: 8, discord: 4 } as const;

export interface Expected {
  readonly name: string;
  readonly paragraphs: number;
}

/** What is really there: paragraphs that are in no message, and those that are in more than one. */
export interface Truth {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
}

/** Counts each paragraph of what was to be delivered in what a server holds, whatever it answered. */
export function countTruth(expected: readonly Expected[], messages: readonly string[]): Truth {
  const counts = new Map<string, number>();
  for (const message of messages) {
    for (const found of new Set(message.match(/D\d+#\d+(?=;)/gu))) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const all = expected.flatMap(({ name, paragraphs }) => Array.from({ length: paragraphs }, (_, at) => `${name}#${at}`));
  return { lost: all.filter((each) => !counts.has(each)), doubled: all.filter((each) => (counts.get(each) ?? 0) > 1) };
}
