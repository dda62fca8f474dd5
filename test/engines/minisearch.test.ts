import { describe, expect, it } from 'vitest';
import createMiniSearchEngine from '../../src/engines/minisearch.ts';
import { searchEngineContract } from '../contracts/search-engine.ts';
import { aDocument, reported } from '../helpers/a-document.ts';

describe('minisearch as a SearchEngine', () => searchEngineContract(createMiniSearchEngine));

describe('minisearch', () => {
  const filled = async (texts: readonly (string | Parameters<typeof aDocument>[0])[]) => {
    const engine = createMiniSearchEngine();
    await engine.add(
      texts.map((text, at) => (typeof text === 'string' ? aDocument({ id: `d${at}`, said: [reported(text)] }) : aDocument({ id: `d${at}`, ...text }))),
    );
    return async (text: string, by: 'document' | 'passage' = 'document') =>
      (await engine.search({ text, scope: 'all' }, { by, limit: 10 })).map((hit) => hit.document);
  };

  it('has a name', () => {
    expect(createMiniSearchEngine().name).toBe('minisearch');
  });

  it('takes a word that stands nowhere for one near it, or that begins with it', async () => {
    const find = await filled(['The observatory opened.', 'The fox ran.']);
    expect(await find('observatroy')).toEqual(['d0']);
    expect(await find('observ')).toEqual(['d0']);
  });

  it('takes a word that stands somewhere for itself alone', async () => {
    const find = await filled(['The heron stood.', 'The herons’ heronry stood.', 'A heroine stood.']);
    expect(await find('heroine')).toEqual(['d2']);
  });

  it('does not take a short word for another', async () => {
    const find = await filled(['The fox ran.', 'The box fell.']);
    expect(await find('fax')).toEqual([]);
    expect(await find('zzz')).toEqual([]);
  });

  it('puts what stands in a title or in first words before what stands later', async () => {
    const rest = Array.from({ length: 9 }, () => reported('Nothing of note was seen by anybody on the long road to town.'));
    const find = await filled([
      { said: [...rest, reported('A heron stood.')] },
      { said: [reported('A heron stood.'), ...rest] },
      { title: 'Herons', said: [reported('A goose stood.'), ...rest] },
    ]);
    expect((await find('heron')).at(-1)).toBe('d0');
  });

  it('counts a passage higher for the document around it', async () => {
    const engine = createMiniSearchEngine();
    const filler = Array.from({ length: 16 }, () => reported('Nothing of note was seen by anybody on the long road to town.'));
    await engine.add([
      aDocument({ id: 'b', said: [reported('The heron stood.'), ...filler, reported('The marsh and its reeds and its other birds were quiet.')] }),
      aDocument({ id: 'a', said: [reported('The heron stood.'), ...filler, reported('The marsh of the heron, marsh birds, a heron marsh.')] }),
    ]);
    const hits = await engine.search({ text: 'heron marsh', scope: 'all' }, { by: 'passage', limit: 10 });
    expect(hits[0]?.document).toBe('a');
  });
});
