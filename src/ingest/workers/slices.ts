/** A part of a result: the result without its long lists first, then the lists, in pieces. A result that is a list itself stands under ''. */
export interface Slice {
  readonly value?: unknown;
  readonly items?: { readonly key: string; readonly list: readonly unknown[] };
  readonly isLast: boolean;
}

/** A result as far as it has come. */
export interface Head {
  readonly value: unknown;
}

/** So many that taking a slice of feed items or sentences holds the event loop for some milliseconds. */
const ITEMS = 500;

/**
 * A result in slices that each can be taken in little time: cloning 200,000 records at once would hold the event loop for most of a second.
 *
 * Only lists at the top are divided: the result itself, or the values of its properties.
 */
export function* toSlices(value: unknown): Generator<Slice> {
  const isList = Array.isArray(value);
  const lists: [key: string, list: readonly unknown[]][] = isList ? [['', value]] : Object.entries(isPlain(value) ? value : {}).filter(isLong);
  const long = lists.filter(isLong);
  const head = isList
    ? long.length > 0
      ? []
      : value
    : long.length > 0
      ? { ...(value as object), ...Object.fromEntries(long.map(([key]) => [key, []])) }
      : value;
  yield { value: head, isLast: long.length === 0 };
  for (const [which, [key, list]] of long.entries()) {
    for (let at = 0; at < list.length; at += ITEMS) {
      yield { items: { key, list: list.slice(at, at + ITEMS) }, isLast: which === long.length - 1 && at + ITEMS >= list.length };
    }
  }
}

/** The result with one more slice. */
export function takeSlice(head: Head | undefined, { value, items }: Slice): Head {
  if (head === undefined || items === undefined) return { value };
  const list = items.key === '' ? head.value : (head.value as Record<string, unknown>)[items.key];
  (list as unknown[]).push(...items.list);
  return head;
}

const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function isLong(entry: [key: string, value: unknown]): entry is [string, readonly unknown[]] {
  return Array.isArray(entry[1]) && entry[1].length > ITEMS;
}
