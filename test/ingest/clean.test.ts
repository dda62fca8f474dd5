import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/ingest/clean.ts';

describe('clean', () => {
  it.each([
    ['a\0b', 'a\ufffdb', 1],
    ['\ud800', '\ufffd', 1],
    ['\udc00\ud800', '\ufffd\ufffd', 2],
    ['🙂', '🙂', 0],
    ['\ufffd\ufffe\uffff', '\ufffd\ufffe\uffff', 0],
    ['e\u0301 \u202e \u200b \r\n\t\u001b[31m', 'e\u0301 \u202e \u200b \r\n\t\u001b[31m', 0],
  ])('makes %j %j', (given, wanted, replaced) => {
    expect(clean(given)).toEqual({ value: wanted, replaced });
  });

  it('goes through names, lists and objects, and keeps their order', () => {
    const { value, replaced } = clean({ 'z\0': ['\0', { a: '\ud800' }, null, 1.5, true], a: {} });
    expect(JSON.stringify(value)).toBe('{"z\ufffd":["\ufffd",{"a":"\ufffd"},null,1.5,true],"a":{}}');
    expect(replaced).toBe(3);
  });

  it('leaves out __proto__ at every depth, and no prototype is changed', () => {
    const given = JSON.parse('{"__proto__": {"polluted": 1}, "a": {"__proto__": [], "constructor": {"prototype": {"polluted": 1}}}}');
    const { value } = clean(given);
    expect(JSON.stringify(value)).toBe('{"a":{"constructor":{"prototype":{"polluted":1}}}}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('gives what JSON keeps and what is clean already, and does not touch what is given', () => {
    const anyString = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
    fc.assert(
      fc.property(fc.object({ key: anyString, values: [anyString, fc.integer(), fc.constant(null)] }), (given) => {
        const before = JSON.stringify(given);
        const once = clean(given);
        expect(clean(once.value)).toEqual({ value: once.value, replaced: 0 });
        expect(JSON.stringify(once.value)).not.toMatch(/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/);
        expect(JSON.stringify(given)).toBe(before);
      }),
    );
  });

  it('ends at a depth that no reader gives', () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 50_000; i++) deep = [deep];
    expect(() => clean(deep)).not.toThrow();
  });
});
