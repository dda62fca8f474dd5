import { describe, expect, it } from 'vitest';
import { type Corpus, createCorpus, growCorpus, prepareNames } from '../../../src/core/corpus.ts';
import type { Document } from '../../../src/core/document.ts';
import { versionOf } from '../../../src/core/version.ts';
import createPostingsEngine from '../../../src/engines/postings/index.ts';
import { aDocument } from '../../helpers/a-document.ts';

const telling = (id: string, text: string): Document => ({ ...aDocument({ id }), version: versionOf(text), text });
const namesIn = async (corpus: Corpus) => (await (await corpus.found()).list(() => true)).map(({ name, count, documents }) => `${name} ${count} ${documents}`);

describe('names of a corpus that grows', () => {
  it('are those of each state, whichever is asked first', async () => {
    const first = await createCorpus([telling('a', 'They met Mei Tanaka there, and Mei Tanaka left.')], createPostingsEngine(), 1);
    const second = await growCorpus(first, [telling('b', 'It was Mei Tanaka who saw Omar Field there.')], 2);
    const edited = await growCorpus(second, [telling('a', 'They met Ida Larsen there.')], 3);
    const back = await growCorpus(edited, [telling('a', 'They met Mei Tanaka there, and Mei Tanaka left.')], 4);
    const forgotten = await growCorpus(back, [], 5, back.recognized, ['b']);
    await prepareNames(forgotten);
    expect(await Promise.all([forgotten, back, edited, second, first].map(namesIn))).toEqual([
      ['Mei Tanaka 2 1'],
      ['Mei Tanaka 3 2', 'Omar Field 1 1'],
      ['Ida Larsen 1 1', 'Mei Tanaka 1 1', 'Omar Field 1 1'],
      ['Mei Tanaka 3 2', 'Omar Field 1 1'],
      ['Mei Tanaka 2 1'],
    ]);
    expect(await (await edited.found()).complete('me', 5, () => true)).toEqual(['Mei Tanaka']);
    expect(await (await edited.found()).complete('lar', 5, () => true)).toEqual(['Ida Larsen']);
    expect((await back.found()).resolve('Ida Larsen', () => true)).toBeUndefined();
  });

  it('takes decisions on names up at once', async () => {
    const first = await createCorpus([telling('a', 'They met Mei Tanaka there.')], createPostingsEngine(), 1);
    const merged = await growCorpus(first, [], 1, { ...first.recognized, merges: new Map([['mei tanaka', 'Tanaka Mei']]) });
    expect(await Promise.all([merged, first].map(namesIn))).toEqual([['Tanaka Mei 1 1'], ['Mei Tanaka 1 1']]);
  });

  it('are ready after slices', async () => {
    const many = Array.from({ length: 100 }, (_, at) => telling(`d${at}`, `They met Mei Tanaka and Omar Field at ${at}.`));
    const corpus = await createCorpus(many, createPostingsEngine(), 1);
    await prepareNames(corpus);
    expect(corpus.nameTable.takeOne(() => undefined)).toBe(false);
    expect(await namesIn(corpus)).toEqual(['Mei Tanaka 100 100', 'Omar Field 100 100']);
  });
});
