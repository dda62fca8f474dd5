/** The outline of a glyph as SVG path data in units of the font, upwards from the base line turned to downwards; empty for a blank. */
export type Outlines = (glyph: number) => string;

/** Outlines from the tables `glyf` and `loca` of the OpenType specification 1.9. */
export function readOutlines(glyf: DataView, loca: DataView, hasLongOffsets: boolean): Outlines {
  const offset = (glyph: number) => (hasLongOffsets ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);

  function contoursOf(glyph: number, depth: number): readonly Contour[] {
    const at = offset(glyph);
    if (offset(glyph + 1) === at || depth > DEEPEST) return [];
    const count = glyf.getInt16(at);
    return count >= 0 ? readContours(glyf, at + 10, count) : readParts(glyf, at + 10).flatMap((part) => contoursOf(part.glyph, depth + 1).map(part.place));
  }

  return (glyph) => contoursOf(glyph, 0).map(toPath).join('');
}

const DEEPEST = 5;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}
type Contour = readonly Point[];

function readContours(glyf: DataView, start: number, count: number): readonly Contour[] {
  const ends = Array.from({ length: count }, (_, at) => glyf.getUint16(start + at * 2));
  const length = (ends.at(-1) ?? -1) + 1;
  let at = start + count * 2;
  at += 2 + glyf.getUint16(at);
  const flags: number[] = [];
  while (flags.length < length) {
    const flag = glyf.getUint8(at++);
    const repeats = flag & 8 ? glyf.getUint8(at++) : 0;
    for (let times = 0; times <= repeats; times++) flags.push(flag);
  }
  const readAxis = (short: number, same: number): readonly number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? glyf.getUint8(at++) : -glyf.getUint8(at++);
      else if (!(flag & same)) {
        value += glyf.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = readAxis(2, 16);
  const ys = readAxis(4, 32);
  const points = flags.map((flag, place): Point => ({ x: xs[place] ?? 0, y: ys[place] ?? 0, onCurve: (flag & 1) === 1 }));
  return ends.map((end, place) => points.slice(place === 0 ? 0 : (ends[place - 1] ?? 0) + 1, end + 1));
}

interface Part {
  readonly glyph: number;
  place(contour: Contour): Contour;
}

/** The glyphs that a composite one is made of. */
function readParts(glyf: DataView, start: number): readonly Part[] {
  const parts: Part[] = [];
  for (let [at, more] = [start, true]; more; ) {
    const [flags, glyph] = [glyf.getUint16(at), glyf.getUint16(at + 2)];
    const isWide = (flags & 1) !== 0;
    const [dx, dy] = isWide ? [glyf.getInt16(at + 4), glyf.getInt16(at + 6)] : [glyf.getInt8(at + 4), glyf.getInt8(at + 5)];
    at += isWide ? 8 : 6;
    const scales = Array.from({ length: flags & 8 ? 1 : flags & 0x40 ? 2 : flags & 0x80 ? 4 : 0 }, (_, place) => glyf.getInt16(at + place * 2) / 0x4000);
    at += scales.length * 2;
    const [a = 1, b = 0, c = 0, d = a] = scales.length === 2 ? [scales[0], 0, 0, scales[1]] : scales;
    parts.push({ glyph, place: (contour) => contour.map(({ x, y, onCurve }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, onCurve })) });
    more = (flags & 0x20) !== 0;
  }
  return parts;
}

/** Quadratic curves; between two points off the curve one on it is meant. */
function toPath(contour: Contour): string {
  const begin = contour.findIndex(({ onCurve }) => onCurve);
  const first = contour[begin];
  if (first === undefined) return '';
  const rest = [...contour.slice(begin + 1), ...contour.slice(0, begin), first];
  let path = `M${first.x} ${-first.y}`;
  for (const [at, { x, y, onCurve }] of rest.entries()) {
    const before = at === 0 ? first : (rest[at - 1] ?? first);
    if (!onCurve) {
      const next = rest[at + 1] ?? first;
      const [endX, endY] = next.onCurve ? [next.x, next.y] : [(x + next.x) / 2, (y + next.y) / 2];
      path += `Q${x} ${-y} ${endX} ${-endY}`;
    } else if (before.onCurve) path += `L${x} ${-y}`;
  }
  return `${path}Z`;
}
