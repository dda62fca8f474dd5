import { writeFileSync } from 'node:fs';

const UNITS = 1000;

/** Writes a TrueType font in which each of the characters is a full square of one em, and nothing else is there. */
export function writeFont(file: string, characters: string): string {
  const points = Array.from(characters, (character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const square = words(1, 0, 0, UNITS, UNITS, 3, 0).concat([1, 1, 1, 1], words(0, UNITS, 0, -UNITS), words(0, 0, UNITS, 0));
  const glyph = square.length % 2 === 0 ? square : [...square, 0];
  const tables: Readonly<Record<string, readonly number[]>> = {
    cmap: [
      ...words(0, 1, 3, 10),
      ...longs(12),
      ...words(12, 0),
      ...longs(16 + points.length * 12, 0, points.length),
      ...points.flatMap((point, at) => longs(point, point, at + 1)),
    ],
    glyf: points.flatMap(() => glyph),
    head: [...longs(0x10000, 0x10000, 0, 0x5f0f3cf5), ...words(0, UNITS), ...longs(0, 0, 0, 0), ...words(0, 0, UNITS, UNITS, 0, 8, 2, 1, 0)],
    hhea: [...longs(0x10000), ...words(UNITS, 0, 0, UNITS, 0, 0, UNITS, 1, 0, 0, 0, 0, 0, 0, 0, points.length + 1)],
    hmtx: [...words(500, 0), ...points.flatMap(() => words(UNITS, 0))],
    loca: [...longs(0), ...points.flatMap((_, at) => longs(at * glyph.length)), ...longs(points.length * glyph.length)],
    maxp: [...longs(0x10000), ...words(points.length + 1, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
    name: [...words(0, 2, 30), ...[1, 6].flatMap((id) => words(3, 1, 0x409, id, 12, 0)), ...[...'Square'].flatMap((letter) => words(letter.charCodeAt(0)))],
  };
  const names = Object.keys(tables).sort();
  let offset = 12 + names.length * 16;
  const directory: number[] = [];
  const body: number[] = [];
  for (const name of names) {
    const table = tables[name] ?? [];
    directory.push(...Buffer.from(name), ...longs(0, offset, table.length));
    const padded = [...table, ...Array.from({ length: -table.length & 3 }, () => 0)];
    body.push(...padded);
    offset += padded.length;
  }
  writeFileSync(file, Buffer.from([...longs(0x10000), ...words(names.length, 128, 3, 0), ...directory, ...body]));
  return file;
}

const words = (...values: readonly number[]): readonly number[] => values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
const longs = (...values: readonly number[]): readonly number[] => values.flatMap((value) => [...words(value >>> 16), ...words(value & 0xffff)]);
