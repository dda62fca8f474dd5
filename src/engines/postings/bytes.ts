/** Bytes that are written one after the other. Numbers go in as groups of seven bits, the lowest first (LEB128). */
export interface ByteWriter {
  readonly length: number;
  number(value: number): void;
  bytes(): Uint8Array;
}

export function createByteWriter(size = 64): ByteWriter {
  let bytes = new Uint8Array(size);
  let length = 0;
  return {
    get length() {
      return length;
    },
    number(value) {
      if (length + 5 > bytes.length) {
        const larger = new Uint8Array(bytes.length * 2);
        larger.set(bytes);
        bytes = larger;
      }
      let rest = value;
      while (rest > 127) {
        bytes[length++] = (rest & 127) | 128;
        rest >>>= 7;
      }
      bytes[length++] = rest;
    },
    bytes: () => bytes.subarray(0, length),
  };
}

/** Numbers that `createByteWriter` wrote, from one place to another: `each` hears of one after the other. */
export function readNumbers(bytes: Uint8Array, from: number, to: number, each: (value: number) => void): void {
  for (let at = from; at < to; ) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    each(value);
  }
}
