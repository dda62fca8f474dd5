/** Remembers what was made for an object and a part of it, as long as the object is there: digests of many channels on one view share it. */
export function createOnce<Of extends WeakKey, Part, Value>(): (of: Of, part: Part, make: () => Value) => Value {
  const known = new WeakMap<Of, Map<Part, Value>>();
  return (of, part, make) => {
    let own = known.get(of);
    if (own === undefined) {
      own = new Map();
      known.set(of, own);
    }
    const there = own.get(part);
    if (there !== undefined) return there;
    const value = make();
    own.set(part, value);
    return value;
  };
}
