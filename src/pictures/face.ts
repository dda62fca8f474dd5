import { closeSync, openSync, readSync } from 'node:fs';
import { type Outlines, readOutlines } from './outlines.ts';

/** A face of a font file: which characters it draws, and how far each of them reaches. */
export interface Face {
  readonly file: string;
  has(point: number): boolean;
  /** In units of the font size; 0 for a character that it has not. */
  advance(point: number): number;
  readonly unitsPerEm: number;
  /** Whether it has outlines in the table `glyf`. */
  readonly isOutlined: boolean;
  /** SVG path data in units of the font; empty where nothing is drawn, and for fonts without the table `glyf`. */
  outline(point: number): string;
}

/**
 * The faces of a TrueType or OpenType file or collection; none when it cannot be read or holds bitmaps alone.
 *
 * Reads the tables `cmap` (formats 4 and 12), `head`, `hhea` and `hmtx` of the OpenType specification 1.9. Outlines are read when one is first drawn.
 */
export function readFaces(file: string): readonly Face[] {
  try {
    return withFile(file, (read) => offsetsOf(read).flatMap((offset) => readFace(file, read, offset) ?? []));
  } catch {
    // A font that is broken or gone is no font; the others are there.
    return [];
  }
}

function withFile<Result>(file: string, use: (read: Read) => Result): Result {
  const descriptor = openSync(file, 'r');
  try {
    return use((position, length) => {
      const bytes = new Uint8Array(length);
      return new DataView(bytes.buffer, 0, readSync(descriptor, bytes, 0, length, position));
    });
  } finally {
    closeSync(descriptor);
  }
}

type Read = (position: number, length: number) => DataView;

const COLLECTION = 0x74746366;
const MOST_FACES = 64;
const MOST_KNOWN = 4096;

function offsetsOf(read: Read): readonly number[] {
  const head = read(0, 12);
  if (head.getUint32(0) !== COLLECTION) return [0];
  const count = Math.min(head.getUint32(8), MOST_FACES);
  const offsets = read(12, count * 4);
  return Array.from({ length: count }, (_, at) => offsets.getUint32(at * 4));
}

function readFace(file: string, read: Read, offset: number): Face | undefined {
  const places = readDirectory(read, offset);
  const table = (tag: string, from = read): DataView => {
    const place = places.get(tag);
    if (place === undefined) throw new Error(`no table ${tag}`);
    return from(place.position, place.length);
  };
  if (!['glyf', 'CFF ', 'CFF2'].some((tag) => places.has(tag))) return undefined;
  const lookUp = readCharacterMap(table('cmap'));
  const head = table('head');
  const unitsPerEm = head.getUint16(18);
  const metrics = table('hmtx');
  const lastMetric = table('hhea').getUint16(34) - 1;
  if (lookUp === undefined || unitsPerEm === 0 || lastMetric < 0) return undefined;
  const known = new Map<number, number>();
  const glyphOf = (point: number): number => {
    const glyph = known.get(point) ?? lookUp(point);
    if (known.size < MOST_KNOWN) known.set(point, glyph);
    return glyph;
  };
  let outlines: Outlines | undefined;
  return {
    file,
    unitsPerEm,
    isOutlined: places.has('glyf'),
    has: (point) => glyphOf(point) !== 0,
    advance: (point) => {
      const glyph = glyphOf(point);
      return glyph === 0 ? 0 : metrics.getUint16(Math.min(glyph, lastMetric) * 4) / unitsPerEm;
    },
    outline: (point) => {
      if (!places.has('glyf')) return '';
      outlines ??= withFile(file, (again) => readOutlines(table('glyf', again), table('loca', again), head.getInt16(50) === 1));
      return outlines(glyphOf(point));
    },
  };
}

interface Place {
  readonly position: number;
  readonly length: number;
}

function readDirectory(read: Read, offset: number): ReadonlyMap<string, Place> {
  const count = read(offset, 12).getUint16(4);
  const directory = read(offset + 12, count * 16);
  const tags = Array.from({ length: count }, (_, at): [string, Place] => [
    String.fromCharCode(...[0, 1, 2, 3].map((byte) => directory.getUint8(at * 16 + byte))),
    { position: directory.getUint32(at * 16 + 8), length: directory.getUint32(at * 16 + 12) },
  ]);
  return new Map(tags);
}

type GlyphOf = (point: number) => number;

function readCharacterMap(map: DataView): GlyphOf | undefined {
  const offsets = Array.from({ length: map.getUint16(2) }, (_, at) => ({ platform: map.getUint16(4 + at * 8), offset: map.getUint32(8 + at * 8) }))
    .filter(({ platform }) => platform === 0 || platform === 3)
    .map(({ offset }) => offset);
  const full = offsets.find((offset) => map.getUint16(offset) === 12);
  if (full !== undefined) return readGroups(map, full);
  const basic = offsets.find((offset) => map.getUint16(offset) === 4);
  return basic === undefined ? undefined : readSegments(map, basic);
}

function readGroups(map: DataView, offset: number): GlyphOf {
  const count = map.getUint32(offset + 12);
  const field = (group: number, at: number) => map.getUint32(offset + 16 + group * 12 + at * 4);
  return (point) => {
    const group = firstThat(count, (at) => field(at, 1) >= point);
    return group === count || field(group, 0) > point ? 0 : field(group, 2) + point - field(group, 0);
  };
}

function readSegments(map: DataView, offset: number): GlyphOf {
  const count = map.getUint16(offset + 6) / 2;
  const field = (row: number, at: number) => offset + 14 + (row * count + at) * 2 + (row > 0 ? 2 : 0);
  return (point) => {
    const at = point > 0xffff ? count : firstThat(count, (segment) => map.getUint16(field(0, segment)) >= point);
    if (at === count || map.getUint16(field(1, at)) > point) return 0;
    const delta = map.getUint16(field(2, at));
    const range = map.getUint16(field(3, at));
    if (range === 0) return (point + delta) & 0xffff;
    const glyph = map.getUint16(field(3, at) + range + (point - map.getUint16(field(1, at))) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** The first of `count` numbers for which `holds`, which holds for all after it; `count` for none. */
function firstThat(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
