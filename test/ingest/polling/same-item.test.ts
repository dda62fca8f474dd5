import { describe, expect, it } from 'vitest';
import { sameItem } from '../../../src/ingest/polling/same-item.ts';

const told = (key: string | null, url: string | null, title: string | null) => ({ key, url, title });

describe('sameItem', () => {
  it.each<[string, ReturnType<typeof told>, ReturnType<typeof told>, boolean]>([
    ['one with its id and page, whatever its title', told('1', 'a', 'Mill burns'), told('1', 'a', 'Dale wins cup'), true],
    ['one with its id whose page moved', told('1', 'b', 'Mill burns down'), told('1', 'a', 'Mill burns'), true],
    ['one with its id where no page is known', told('1', null, 'Mill burns'), told('1', null, 'Dale wins'), true],
    ['one with its page and no id', told(null, 'a', 'Mill burns'), told(null, 'a', 'Dale wins'), true],
    ['none with its id alone', told('1', 'b', 'Dale wins cup'), told('1', 'a', 'Mill burns'), false],
    ['none with its page alone', told('2', 'a', 'Dale wins cup'), told('1', 'a', 'Mill burns'), false],
    ['none with its title alone', told('2', 'b', 'Mill burns'), told('1', 'a', 'Mill burns'), false],
    ['none where nothing is told', told(null, null, 'Mill burns'), told(null, null, 'Mill burns'), false],
  ])('is %s', (_, item, before, isSame) => expect(sameItem(item, [before])).toBe(isSame ? before : undefined));

  it('prefers the one with the same id and page', () => {
    const [moved, same] = [told('1', 'b', 'Mill burns'), told('1', 'a', 'Mill')];
    expect(sameItem(told('1', 'a', 'Mill burns'), [moved, same])).toBe(same);
  });
});
