/** Below this a copy costs less than the bookkeeping, and the bytes often lie in memory that is shared with others. */
const SMALL_BYTES = 65_536;

/**
 * Input as it is sent to a thread: large bytes, given alone or as a property, move there without a copy.
 *
 * A view of a part of some memory is copied: cloned it would take all of that memory along, and moved it would take it away from others.
 */
export function toTransfer(input: readonly unknown[]): { readonly input: readonly unknown[]; readonly transfer: ArrayBuffer[] } {
  const transfer: ArrayBuffer[] = [];
  const move = (value: unknown): unknown => {
    if (!(value instanceof Uint8Array)) return value;
    const whole = value.buffer instanceof ArrayBuffer && value.byteLength === value.buffer.byteLength && value.byteLength >= SMALL_BYTES;
    const bytes = whole ? new Uint8Array(value.buffer) : Uint8Array.from(value);
    transfer.push(bytes.buffer as ArrayBuffer);
    return bytes;
  };
  const moved = input.map((value) => {
    if (value instanceof Uint8Array) return move(value);
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.fromEntries(Object.entries(value).map(([name, property]) => [name, move(property)]));
  });
  return { input: moved, transfer };
}
