import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_JSON_DEPTH, parseJson } from '../../src/ingest/json.ts';

const accepts = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const jsonish = fc.array(
  fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '"a"', '\\', '\\u12ab', '\\n', '1', '-', '0', '.5', 'e3', 'true', 'null', ' ', '\n', '\t', '\u0001', 'é'),
  { maxLength: 12 },
);

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const parsed = parseJson(text);
        expect('value' in parsed && parsed.value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses exactly what JSON.parse refuses', () => {
    fc.assert(
      fc.property(
        jsonish.map((parts) => parts.join('')),
        (text) => {
          expect('value' in parseJson(text)).toBe(accepts(text));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('refuses exactly what JSON.parse refuses when good JSON loses, gains or changes a character', () => {
    const change = fc.tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', '"', ',', ']', '}', '0', '\\', '\u0000', 'x'), fc.boolean());
    fc.assert(
      fc.property(change, ([text, position, put, instead]) => {
        const at = position % (text.length + 1);
        const changed = text.slice(0, at) + put + text.slice(instead ? at + 1 : at);
        expect('value' in parseJson(changed)).toBe(accepts(changed));
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, number | null]>([
    ['{"a": 1, "b": {"a": 2}, "c": [{"a": 3}, {"a": 4}]}', null],
    ['{"a": 1, "b": 2, "a": 1}', 17],
    ['[{"a": {"b": 1, "b": 2}, "a": 3}]', 16],
    ['{"a": 1, "\\u0061": 2}', 9],
    ['{"": 1, "": 2}', 8],
    ['{"__proto__": 1, "constructor": 2}', null],
    ['{"a\\"": 1, "a\\u0022": 2}', 11],
  ])('says where a name comes twice in %s', (text, repeated) => {
    expect(parseJson(text)).toMatchObject({ repeated });
  });

  it('knows where each member of an array begins', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 2 })), fc.constantFrom(0, 2), (items, indent) => {
        const text = JSON.stringify(items, null, indent);
        const parsed = parseJson(text);
        const starts = 'value' in parsed ? parsed.elements : [];
        expect(starts).toHaveLength(items.length);
        for (const [index, item] of items.entries()) expect(text.startsWith(JSON.stringify(item).slice(0, 1), starts[index])).toBe(true);
      }),
    );
  });

  it.each([
    ['', 0, 'expected a value'],
    ['{"a": }', 6, 'expected a value'],
    ['{"a" 1}', 5, 'expected a colon'],
    ['{a: 1}', 1, 'expected a name in double quotes'],
    ["{'a': 1}", 1, 'expected a name in double quotes'],
    ['[1 2]', 3, 'expected a comma or "]"'],
    ['{"a": 1 "b": 2}', 8, 'expected a comma or "}"'],
    ['{"a": 1,}', 8, 'expected a name in double quotes'],
    ['[1,]', 3, 'expected a value'],
    ['{} {}', 3, 'expected nothing more'],
    ['["a\tb"]', 3, 'expected a value'],
    ['["a\u001fb"]', 3, 'expected a value'],
    ['["a\\qb"]', 3, 'expected a value'],
    ['{"a": "torn', 11, 'expected a value'],
  ])('says where %j goes wrong', (text, offset, reason) => {
    expect(parseJson(text)).toMatchObject({ reason, offset, cutOff: offset >= text.length });
  });

  it('knows no members of what is no array', () => {
    expect(parseJson('{"a": [1, 2]}')).toMatchObject({ elements: [] });
    expect(parseJson('"a"')).toMatchObject({ elements: [] });
  });

  it('reads down to its depth and no deeper', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(parseJson(nested(MAX_JSON_DEPTH))).toHaveProperty('value');
    expect(parseJson(nested(MAX_JSON_DEPTH + 1))).toMatchObject({ reason: 'nested deeper than 100 levels' });
    expect(parseJson('['.repeat(100_000))).toHaveProperty('reason');
    expect(parseJson('{"a":'.repeat(100_000))).toHaveProperty('reason');
  });
});
