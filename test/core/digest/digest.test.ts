import { afterEach, describe, expect, it } from 'vitest';
import type { Digested } from '../../../src/core/digest/digest.ts';
import type { Document } from '../../../src/core/document.ts';
import { aDocument, alleged, aRecord, attributed, confirmed, denied, reported, type Said, unverified } from '../../helpers/a-document.ts';
import { aGrowingCorpus, type Growing } from '../../helpers/a-growing-corpus.ts';

const open: Growing[] = [];
afterEach(async () => {
  for (const growing of open.splice(0)) await growing.close();
});

async function growing(filters = {}): Promise<Growing> {
  const made = await aGrowingCorpus(filters);
  open.push(made);
  return made;
}

const dam = aRecord({ id: 'dam', name: 'Oberwil Dam', statements: [reported('It holds nine hundred thousand litres.', { knownFrom: '2025-01-01' })] });
const said = (id: string, sentences: readonly Said[], parts: Partial<Document> = {}) => aDocument({ id, said: sentences, ...parts });
const leak = (more: readonly Said[] = [], parts: Partial<Document> = {}) =>
  said('leak', [alleged('Divers of Lake Watch accuse Oberwil Dam of hiding a leak in the north wall.', 'Divers of Lake Watch'), ...more], parts);

/** What a digest shows: each change with its quotes. */
const told = ({ result }: Digested) =>
  result.stories.flatMap(({ changes }) =>
    changes.map(({ change, was, claims }) => [change, ...(was === undefined ? [] : [was]), ...claims.map((at) => result.claims[at]?.text)]),
  );

describe('the first digest of a channel', () => {
  it('tells how things stand, the story of most publishers first, each allegation with what it owes', async () => {
    const corpus = await growing();
    await corpus.put(
      leak([denied('Oberwil Dam denied the accusations.', 'Oberwil Dam'), unverified('Lake Tribune could not verify the claims.', 'Lake Tribune')], {
        publishedAt: '2025-03-01',
      }),
      said('ferry', [reported('A ferry with ninety people on board ran aground off Reed harbour on Sunday.')], { publisher: 'Reed Post' }),
      said('ferry-2', [reported('Ninety people were on a ferry that ran aground off Reed harbour.')], { publisher: 'Hill Wire' }),
    );
    const { result, shown } = await corpus.next();
    expect(result.text.split('\n')).toEqual([
      'As things stand',
      expect.stringMatching(/^Reed.* · 2 publishers$/),
      expect.stringMatching(/^reported: .*ferry.* \[1\]$/),
      'Oberwil Dam, Divers of Lake Watch',
      expect.stringMatching(/^alleged, Divers of Lake Watch: .* \[2\]$/),
      expect.stringMatching(/^unverified, Lake Tribune: .* \[2\]$/),
      expect.stringMatching(/^denied, Oberwil Dam: .* \[2\]$/),
      'The corpus holds 3 documents, newest 3 Mar 2025. From now on only what is new comes.',
    ]);
    expect(result).toMatchObject({ kind: 'digest', since_version: null, corpus_version: 1, standing: 'disputed', quiet: false });
    expect(shown).toMatchObject({ corpus_version: 1, day: '2025-03-04' });
  });

  it('says that there is nothing', async () => {
    const corpus = await growing();
    expect((await corpus.next()).result).toMatchObject({ quiet: true, text: 'Nothing yet: the corpus is empty.', claims: [], sources: [] });
    await corpus.put(leak());
    expect((await corpus.next({ shown: null, topics: ['Reed Harbour'] })).result).toMatchObject({
      quiet: true,
      text: 'Nothing on that yet: 1 document, newest 3 Mar 2025.',
    });
  });

  it('counts all that it does not show as known', async () => {
    const corpus = await growing();
    const articles = Array.from({ length: 30 }, (_, at) =>
      said(`a-${at}`, [reported(`The council of village number ${at} met about the well at ${at} Mill Lane.`)]),
    );
    await corpus.put(...articles);
    const first = await corpus.next({ length: 'short' });
    expect(first.result.claims.length).toBeLessThan(10);
    expect((await corpus.next()).result).toMatchObject({ quiet: true, text: 'Nothing new since 4 Mar 2025. 30 documents, newest 3 Mar 2025.' });
  });
});

describe('a new claim', () => {
  it('is told once, whatever comes afterwards', async () => {
    const corpus = await growing();
    await corpus.put(dam);
    await corpus.next();
    await corpus.put(leak([reported('The north wall was built in stages.')]));
    const second = await corpus.next();
    expect(second.result.text.split('\n')[0]).toBe('New since 4 Mar 2025');
    expect(told(second)).toEqual([
      ['new', 'Divers of Lake Watch accuse Oberwil Dam of hiding a leak in the north wall.'],
      ['new', 'The north wall was built in stages.'],
    ]);
    expect(second.result.came_in).toEqual({ documents: 1, shown: 1, more: 0, known: 0 });
    expect((await corpus.next()).result.quiet).toBe(true);
  });

  it('is none where another outlet has the same text, or says the same in nearly the same words', async () => {
    const corpus = await growing();
    const text = [
      reported('The council of Reed voted on Monday to close the old harbour bridge for repairs.'),
      reported('Buses will go round by Mill Lane until the works on the bridge are done.'),
    ];
    await corpus.put(said('one', text));
    await corpus.next();
    await corpus.put(
      said('copy', text, { publisher: 'Hill Wire' }),
      said('other', [reported('On Monday the council of Reed voted to close its old harbour bridge for repairs.')], { publisher: 'Reed Post' }),
    );
    const { result } = await corpus.next({ today: '2025-03-05' });
    expect(result).toMatchObject({ quiet: true, came_in: { documents: 2, shown: 0, more: 0, known: 2 } });
    expect(result.text).toBe('Nothing new since 4 Mar 2025: 2 documents came in and say what was known. 3 documents, newest 3 Mar 2025.');
  });

  it('of an edited article is only what was added', async () => {
    const corpus = await growing();
    const before = [reported('The council of Reed voted on Monday to close the old harbour bridge.'), reported('Buses will go round by Mill Lane.')];
    await corpus.put(said('one', before));
    await corpus.next();
    await corpus.put(said('one', [...before, attributed('The mayor said that the works would cost the town dearly.', 'The mayor')]));
    expect(told(await corpus.next())).toEqual([['new', 'The mayor said that the works would cost the town dearly.']]);
  });

  it('of a record is the statement that it has now', async () => {
    const corpus = await growing();
    await corpus.put(dam);
    await corpus.next();
    await corpus.put(
      aRecord({
        id: 'dam',
        name: 'Oberwil Dam',
        statements: [...[reported('It holds nine hundred thousand litres.')], reported('It has belonged to the canton since 1950.')],
      }),
    );
    const { result } = await corpus.next();
    expect(result.stories).toMatchObject([{ story: 'dam', name: 'Oberwil Dam', publishers: 0, changes: [{ change: 'new', claims: [0] }] }]);
    expect(result.text).toBe('New since 4 Mar 2025\nOberwil Dam · record\nbackground, Oberwil Dam: It has belonged to the canton since 1950. [1]');
  });

  it('brings along the denial that the corpus holds, shown before or not', async () => {
    const corpus = await growing();
    await corpus.put(dam, said('old', [reported('Oberwil was quiet.'), denied('Oberwil Dam denied hiding a leak in the north wall.', 'Oberwil Dam')]));
    await corpus.next();
    await corpus.put(leak());
    expect(told(await corpus.next())).toEqual([
      ['new', 'Divers of Lake Watch accuse Oberwil Dam of hiding a leak in the north wall.', 'Oberwil Dam denied hiding a leak in the north wall.'],
    ]);
  });
});

describe('what becomes of what was shown', () => {
  const fire = (injured: string, id = 'fire', parts: Partial<Document> = {}) =>
    said(
      id,
      [
        reported('A fire broke out in the old mill of Reed on Sunday evening.'),
        attributed(`Police said that ${injured} people were injured in the mill fire.`, 'Police'),
      ],
      parts,
    );

  it('is another number, with the one that was shown', async () => {
    const corpus = await growing();
    await corpus.put(fire('14'));
    await corpus.next();
    await corpus.put(fire('17', 'fire-2', { publisher: 'Hill Wire' }));
    const digest = await corpus.next();
    expect(told(digest)).toEqual([['number', '14', 'Police said that 17 people were injured in the mill fire.']]);
    expect(digest.result.text).toContain('number changed, was 14 · attributed, Police: Police said that 17 people were injured in the mill fire. [1]');
    expect((await corpus.next()).result.quiet).toBe(true);
    await corpus.put(fire('19', 'fire-3', { publisher: 'Reed Post' }));
    expect(told(await corpus.next())).toEqual([['number', '17', 'Police said that 19 people were injured in the mill fire.']]);
  });

  it('is another number in the same article', async () => {
    const corpus = await growing();
    await corpus.put(fire('fourteen'));
    await corpus.next();
    await corpus.put(fire('17'));
    expect(told(await corpus.next())).toEqual([['number', 'fourteen', 'Police said that 17 people were injured in the mill fire.']]);
  });

  it('is no other number where it is of another time', async () => {
    const corpus = await growing();
    const sales = (month: string, share: number, id: string) =>
      said(id, [reported(`Sales of the Reed brewery rose by ${share} percent in ${month} against the year before.`)]);
    await corpus.put(sales('January', 4, 'a'));
    await corpus.next();
    await corpus.put(sales('February', 6, 'b'));
    expect(told(await corpus.next())).toEqual([['new', 'Sales of the Reed brewery rose by 6 percent in February against the year before.']]);
  });

  it('is denied now: the allegation comes back with its denial', async () => {
    const corpus = await growing();
    await corpus.put(dam, leak());
    await corpus.next();
    await corpus.put(
      said('answer', [reported('The operator spoke on Tuesday.'), denied('Oberwil Dam denied that it was hiding a leak in the north wall.', 'Oberwil Dam')], {
        publisher: 'Hill Wire',
      }),
    );
    const digest = await corpus.next();
    expect(told(digest)).toContainEqual([
      'denied',
      'alleged, Divers of Lake Watch',
      'Divers of Lake Watch accuse Oberwil Dam of hiding a leak in the north wall.',
      'Oberwil Dam denied that it was hiding a leak in the north wall.',
    ]);
    expect(digest.result.text).toContain('now denied · alleged, Divers of Lake Watch: ');
    expect(digest.result.standing).toBe('disputed');
    // Its words a second time are no news.
    await corpus.put(said('answer-2', [denied('Oberwil Dam has denied hiding any leak in its north wall.', 'Oberwil Dam')], { publisher: 'Reed Post' }));
    expect(told(await corpus.next())).toEqual([]);
  });

  it('is confirmed now', async () => {
    const corpus = await growing();
    await corpus.put(dam, leak());
    await corpus.next();
    await corpus.put(said('proof', [confirmed('Inspectors confirmed the leak in the north wall of Oberwil Dam.', 'Inspectors')], { publisher: 'Hill Wire' }));
    expect(told(await corpus.next())).toEqual([
      [
        'confirmed',
        'alleged, Divers of Lake Watch',
        'Divers of Lake Watch accuse Oberwil Dam of hiding a leak in the north wall.',
        'Inspectors confirmed the leak in the north wall of Oberwil Dam.',
      ],
    ]);
  });

  it('is corrected: the note goes with what is right', async () => {
    const corpus = await growing();
    await corpus.put(said('vote', [reported('The council of Reed voted to close the bridge by nine votes.')]));
    await corpus.next();
    await corpus.put(
      said('vote', [
        reported('The council of Reed voted to close the bridge.'),
        reported('Correction: An earlier version of this article said that there were nine votes.'),
        reported('There were eight.'),
      ]),
    );
    const digest = await corpus.next();
    expect(told(digest)[0]).toEqual(['corrected', 'Correction: An earlier version of this article said that there were nine votes.', 'There were eight.']);
    expect(told(digest).some(([change]) => change === 'withdrawn')).toBe(false);
  });

  it('is gone from where it was: told by its source and label, never by its words', async () => {
    const corpus = await growing();
    await corpus.put(dam, leak([denied('Oberwil Dam denied the accusations.', 'Oberwil Dam')]));
    await corpus.next();
    await corpus.gone('leak');
    const digest = await corpus.next();
    expect(told(digest)).toEqual([['withdrawn', 'alleged, Divers of Lake Watch; denied, Oberwil Dam']]);
    expect(digest.result.text).toBe(
      'New since 4 Mar 2025\nOberwil Dam, Divers of Lake Watch\nwithdrawn, Lake Tribune, 3 Mar 2025: the article is gone from where it was. It was shown here as: alleged, Divers of Lake Watch; denied, Oberwil Dam',
    );
    expect((await corpus.next()).result.quiet).toBe(true);
  });

  it('stands there no longer', async () => {
    const corpus = await growing();
    await corpus.put(leak([reported('The north wall was built in stages.')]));
    await corpus.next();
    await corpus.put(said('leak', [reported('The north wall was built in stages.')]));
    const digest = await corpus.next();
    expect(told(digest)).toEqual([['withdrawn', 'alleged, Divers of Lake Watch']]);
    expect(digest.result.text).toContain('the article no longer has what was shown here as: alleged, Divers of Lake Watch');
  });

  it('is nothing where a sentence was only put differently', async () => {
    const corpus = await growing();
    await corpus.put(said('vote', [reported('The council of Reed voted on Monday to close the old bridge for a year of repairs.')]));
    await corpus.next();
    await corpus.put(said('vote', [reported('The council of Reed has voted on Monday to close the old bridge, for a year of repairs.')]));
    expect((await corpus.next()).result.quiet).toBe(true);
    await corpus.gone('vote');
    expect(told(await corpus.next())).toEqual([['withdrawn', 'reported']]);
  });

  it('is not spoken of to those who may not read it any more', async () => {
    const corpus = await growing({ scope: ['public'] });
    await corpus.put(leak());
    await corpus.next();
    await corpus.put(leak([], { scope: ['workspace:T9'], gone: true }));
    expect((await corpus.next()).result).toMatchObject({ quiet: true, text: 'Nothing new since 4 Mar 2025. 0 documents.' });
  });
});

describe('a story that went quiet', () => {
  it('is named once, after seven days', async () => {
    const corpus = await growing();
    await corpus.put(leak());
    await corpus.next({ today: '2025-03-04' });
    expect((await corpus.next({ today: '2025-03-10' })).result.quiet).toBe(true);
    const { result } = await corpus.next({ today: '2025-03-11' });
    expect(result).toMatchObject({ quiet: false, stories: [{ name: 'Divers of Lake Watch, Oberwil Dam', changes: [{ change: 'quiet', claims: [] }] }] });
    expect(result.text).toBe(
      'Nothing new since 10 Mar 2025. 1 document, newest 3 Mar 2025.\nGone quiet: Divers of Lake Watch, Oberwil Dam. Nothing new for 7 days.',
    );
    expect((await corpus.next({ today: '2025-03-12' })).result.quiet).toBe(true);
  });

  it('is not named where it was old when it was first shown, nor before its time when something came', async () => {
    const corpus = await growing();
    await corpus.put(leak());
    await corpus.next({ today: '2026-01-01' });
    expect((await corpus.next({ today: '2026-02-01' })).result.quiet).toBe(true);
    await corpus.put(leak([reported('Inspectors will come to the north wall on Friday.')]));
    await corpus.next({ today: '2026-02-02' });
    expect((await corpus.next({ today: '2026-02-08' })).result.quiet).toBe(true);
    expect((await corpus.next({ today: '2026-02-09' })).result.text).toContain('Gone quiet: ');
  });
});

describe('what there is no room for', () => {
  it('is counted, named with the line to type, and not told later', async () => {
    const corpus = await growing();
    await corpus.put(dam);
    await corpus.next();
    const towns = ['Arden', 'Brill', 'Corby', 'Dover', 'Esher', 'Frome', 'Goole', 'Hythe', 'Ilkley', 'Jarrow', 'Kendal', 'Lewes'];
    await corpus.put(
      ...towns.map((town, at) =>
        said(`t-${at}`, [reported(`The council of ${town} voted for a new library with room for ${at + 2}000 books and a reading garden.`)]),
      ),
    );
    const { result } = await corpus.next({ length: 'short' });
    expect(result.text.length).toBeLessThanOrEqual(600);
    const { documents, shown, more, known } = result.came_in;
    expect([documents, shown + more + known]).toEqual([12, 12]);
    expect(more).toBeGreaterThan(4);
    expect(result.text.split('\n').at(-1)).toMatch(new RegExp(`^And ${more} documents more: .+; .+ and \\d+ more\\. Type /brief .+$`));
    expect((await corpus.next()).result.quiet).toBe(true);
  });
});

describe('topics', () => {
  const news = [
    leak(),
    said('ferry', [reported('A ferry of Reed Lines ran aground off the harbour on Sunday evening.'), reported('Nobody was hurt.')]),
    said('library', [reported('The council of Arden voted for a new library with a reading garden.')]),
  ];

  it.each([
    ['a record', 'oberwil dam', 'Divers of Lake Watch accuse Oberwil Dam of hiding a leak in the north wall.'],
    ['a name that only articles have', 'Reed Lines', 'A ferry of Reed Lines ran aground off the harbour on Sunday evening.'],
    ['words', 'reading garden', 'The council of Arden voted for a new library with a reading garden.'],
  ])('are %s', async (_, topic, quote) => {
    const corpus = await growing();
    await corpus.put(dam, said('ferry-0', [reported('Reed Lines bought a ferry.')]));
    await corpus.next({ topics: [topic] });
    await corpus.put(...news);
    const digest = await corpus.next({ topics: [topic] });
    expect(told(digest)).toEqual([['new', quote]]);
    expect(digest.result.came_in.documents).toBe(1);
    expect((await corpus.next({ topics: [topic] })).result.text).toMatch(
      /^(?:Oberwil Dam · |Reed Lines · )?Nothing new since 4 Mar 2025\. \d documents, newest 3 Mar 2025\.$/,
    );
  });

  it('are told in the heading as what they led to, corrected or not; words are not repeated', async () => {
    const corpus = await growing();
    await corpus.put(dam, ...news);
    const { result } = await corpus.next({ topics: ['Oberwill Dam', 'reading garden'] });
    expect(result.head).toBe('Oberwil Dam · as things stand');
    expect(result.text).toContain('Showing Oberwil Dam for "Oberwill Dam"');
    expect(result.topics).toEqual([{ record: 'dam', name: 'Oberwil Dam', typed: 'Oberwill Dam' }]);
  });
});

describe('a day as of which a digest is asked for', () => {
  it('keeps out what came later, and is what is new when it moves on', async () => {
    const corpus = await growing();
    await corpus.put(
      leak([], { publishedAt: '2025-03-01' }),
      said('ferry', [reported('A ferry of Reed Lines ran aground off the harbour.')], { publishedAt: '2025-03-05' }),
      aRecord({ id: 'dam', name: 'Oberwil Dam', statements: [reported('It was sold.', { knownFrom: '2025-03-09' })] }),
    );
    const first = await corpus.next({ asOf: '2025-03-02' });
    expect(first.result.claims.map(({ text }) => text)).toEqual(['Divers of Lake Watch accuse Oberwil Dam of hiding a leak in the north wall.']);
    expect(first.result).toMatchObject({ as_of: '2025-03-02', newest: '2025-03-01' });
    expect((await corpus.next({ asOf: '2025-03-04' })).result.quiet).toBe(true);
    expect(told(await corpus.next({ asOf: '2025-03-05' }))).toEqual([['new', 'A ferry of Reed Lines ran aground off the harbour.']]);
    expect((await corpus.next({ asOf: '2025-03-08' })).result.quiet).toBe(true);
  });
});

describe('the same again', () => {
  it('gives the same bytes', async () => {
    const corpus = await growing();
    await corpus.put(dam, leak());
    for (const put of [[], [said('ferry', [reported('A ferry of Reed Lines ran aground off the harbour.')])]]) {
      if (put.length > 0) await corpus.put(...put);
      expect(JSON.stringify(await corpus.next())).toBe(JSON.stringify(await corpus.again()));
    }
  });
});
