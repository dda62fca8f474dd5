import { describe, expect, it } from 'vitest';
import { createOnce, createOnceEach, createOnceWith } from '../../src/core/once.ts';

describe('what is made once for an object', () => {
  it('is made when it is first asked for, for each object and each purpose', () => {
    const [lengths, firsts] = [createOnce<readonly string[], number>(), createOnce<readonly string[], string | undefined>()];
    const [one, other] = [['a', 'b'], ['c']];
    const made: string[] = [];
    const lengthOf = (of: readonly string[]) =>
      lengths(of, () => {
        made.push(of.join());
        return of.length;
      });
    expect([lengthOf(one), lengthOf(other), lengthOf(one), lengthOf(other)]).toEqual([2, 1, 2, 1]);
    expect(made).toEqual(['a,b', 'c']);
    expect([firsts(one, () => one[0]), firsts(one, () => 'again')]).toEqual(['a', 'a']);
  });

  it('may be nothing', () => {
    const once = createOnce<object, undefined>();
    const of = {};
    let count = 0;
    const make = () => {
      count++;
      return undefined;
    };
    expect([once(of, make), once(of, make), count]).toEqual([undefined, undefined, 1]);
  });

  it('is seen by nobody, in frozen objects too, and is not copied', () => {
    const once = createOnce<object, number>();
    const of = Object.freeze({ text: 'a' });
    expect(once(of, () => 1)).toBe(1);
    expect([Reflect.ownKeys(of), JSON.stringify(of), structuredClone(of)]).toEqual([['text'], '{"text":"a"}', { text: 'a' }]);
    expect(once({ ...of }, () => 2)).toBe(2);
    expect(once(of, () => 3)).toBe(1);
  });

  it('is made anew with something else', () => {
    const once = createOnceWith<object, string, string>();
    const of = {};
    const told = (given: string, made: string) => once(of, given, () => made);
    expect([told('a', 'first'), told('a', 'second'), told('b', 'third'), told('a', 'fourth')]).toEqual(['first', 'first', 'third', 'fourth']);
  });

  it('is made for each part', () => {
    const once = createOnceEach<object, string, number>();
    const of = {};
    let next = 0;
    const told = (part: string) => once(of, part, () => next++);
    expect([told('a'), told('b'), told('a'), told('b')]).toEqual([0, 1, 0, 1]);
  });
});
