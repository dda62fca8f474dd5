import { beforeEach, describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../src/core/search.ts';
import { aDocument, reported } from '../helpers/a-document.ts';
import { type Find, findIn, idsOf, say } from '../helpers/find-in.ts';

const GERMAN = 'Der Reiher fischt am Teich und die Häuser der Stadt sind nicht weit von dem Ufer, an dem er steht.';
const FRENCH = 'Le héron pêche dans les étangs et les maisons de la ville ne sont pas loin de la rive qui est la sienne.';
const VIETNAMESE = 'Con diệc đứng trong các ao của làng và những người dân đã không đến đây từ một năm.';

/** How documents in other languages than English are read and found. */
export function searchLanguagesContract(create: () => SearchEngine): void {
  let engine: SearchEngine;
  let find: Find;
  beforeEach(() => {
    engine = create();
    find = findIn(engine);
  });

  describe('languages', () => {
    it('are those of the documents, English and what is not told left out', async () => {
      expect([...engine.languages()]).toEqual([]);
      await engine.add([say('de', GERMAN), say('en', 'The heron fishes in the pond and it is not far from the houses.'), say('short', 'Reiher')]);
      expect([...engine.languages()]).toEqual(['de']);
      await engine.add([say('fr', FRENCH), say('vi', VIETNAMESE)]);
      expect([...engine.languages()].sort()).toEqual(['de', 'fr', 'vi']);
    });

    it('go with the last document in them, replaced or removed', async () => {
      await engine.add([say('de', GERMAN), say('de-2', GERMAN), say('fr', FRENCH)]);
      await engine.remove(['de', 'fr']);
      expect([...engine.languages()]).toEqual(['de']);
      await engine.add([say('de-2', 'It is in English now, and that is all that there is to say of it.')]);
      expect([...engine.languages()]).toEqual([]);
    });

    it.each([
      ['de', 'Haus'],
      ['de', 'Häusern'],
      ['de', 'städte'],
      ['fr', 'maison'],
      ['fr', 'étang'],
      ['fr', 'villes'],
    ])('lead to a document in %s by another form of its word: %s', async (language, typed) => {
      await engine.add([say('de', GERMAN), say('fr', FRENCH), say('en', 'A fox ran over the hill and was not seen again by anybody of the village.')]);
      expect(idsOf(await find(typed))).toEqual([language]);
    });

    it('leave a word of a language without rules as it is', async () => {
      await engine.add([say('vi', VIETNAMESE)]);
      expect(idsOf(await find('diệc'))).toEqual(['vi']);
    });

    it('read title and passages alike', async () => {
      await engine.add([aDocument({ id: 'de', title: 'Vorwürfe gegen den Verein', said: [reported(GERMAN)] })]);
      expect(idsOf(await find('Vorwurf'))).toEqual(['de']);
    });

    it('change nothing for documents in English', async () => {
      const english = [say('a', 'The allegations against the clubs were denied by all of them in a letter.'), say('b', 'An allegation was made by the club.')];
      await engine.add(english);
      const alone = await find('allegations of clubs', { by: 'passage' });
      await engine.add([say('de', GERMAN)]);
      expect(idsOf(await find('allegations of clubs', { by: 'passage' }))).toEqual(idsOf(alone));
    });
  });
}
