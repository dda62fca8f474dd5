import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/core/result.ts';
import { aDocument, alleged, aRecord, askDesk, attributed, denied, quotesOf, reported, unverified } from '../helpers/a-document.ts';

const CHARGE = 'A ranger accuses Pine Timber of felling protected oaks in Marl Wood at night.';
const DENIAL = 'Pine Timber denied having felled protected oaks.';
const QUOTED = 'Mayor Brandt called the plan “a gift to nobody but the moles” on Friday.';
const pine = aRecord({ id: 'org-pine', name: 'Pine Timber' });
const article = aDocument({
  id: 'a',
  publishedAt: '2025-02-02',
  said: [alleged(CHARGE, 'A ranger'), reported('The wood has nine thousand trees.'), attributed(QUOTED, 'Brandt')],
});
const later = aDocument({ id: 'b', publishedAt: '2025-03-03', said: [denied(DENIAL, 'Pine Timber')] });

const check = async (text: string, documents = [article, pine], period = {}): Promise<CheckResult> => (await askDesk(documents)).check(text, period);

describe('check', () => {
  it.each<[string, CheckResult['verdict']]>([
    [CHARGE, 'exact'],
    ['“The wood has nine thousand trees.”', 'exact'],
    ['the wood has nine thousand trees', 'exact'],
    ['The wood  has\nnine thousand trees.', 'exact'],
    ['a gift to nobody but the moles', 'exact'],
    ['has nine thousand trees', 'exact'],
    ['nine thousand', 'exact'],
    ['The wood has ten thousand trees.', 'altered'],
    ['felling protected pines in Marl Wood', 'altered'],
    ['protected oaks', 'altered'],
    ['the plan a gift', 'altered'],
    ['Pine Timber fells protected oaks in Marl Wood at night.', 'altered'],
    ['felling protected oaks in Marl Wood at night', 'altered'],
    ['The wood has nine thousand trees. It rains on all of them.', 'altered'],
    ['Nobody has ever counted the stars above the desert of salt.', 'absent'],
    ['the', 'absent'],
    ['!!!', 'absent'],
  ])('%j is %s', async (text, verdict) => {
    expect((await check(text)).verdict).toBe(verdict);
  });

  it.each<[string, string, CheckResult['verdict']]>([
    ['Nobody believes that the wood has nine thousand trees.', 'the wood has nine thousand trees', 'altered'],
    ['Marl’s ranger-in-chief counts the foxes’ dens of the king’s wood each spring.', "the foxes' dens of the king's wood", 'exact'],
    ['Marl’s ranger‑in‑chief counts dens each spring.', "marl's ranger-in-chief", 'exact'],
  ])('of %j, %j is %s', async (sentence, text, verdict) => {
    expect((await check(text, [aDocument({ said: [reported(sentence)] })])).verdict).toBe(verdict);
  });

  it('says that a part is one', async () => {
    expect((await check('has nine thousand trees')).text).toMatch(/^Said, word for word, as part of this:/);
    expect((await check('protected oaks in Marl Wood')).text).toMatch(/^Said only as part of this:/);
  });

  describe('of what a record holds as an error', () => {
    const conflicts = [{ about: 'height', rule: 'lead_only' as const, lead: 'hill#1', statements: ['hill#1', 'hill#2'] }];
    const statements = [reported('The hill of Marl is 312 metres high.'), reported('An old map gives the hill of Marl 400 feet.')];
    const hill = aRecord({ id: 'hill', name: 'Hill of Marl', statements, conflicts });

    it('shows what stands in its place, and says so', async () => {
      const result = await check('An old map gives the hill of Marl 400 feet.', [hill]);
      expect(result.verdict).toBe('exact');
      expect(quotesOf(result)).toEqual(['The hill of Marl is 312 metres high.']);
      expect(result.text).toMatch(/^Said there as an error, or overtaken\./);
    });

    it('never repeats the error in the difference', async () => {
      const result = await check('An old map gives the hill of Marl 500 feet.', [hill]);
      expect(result.verdict).toBe('altered');
      expect(result.difference.flatMap(({ op, text }) => (op === 'added' ? [] : text)).join('')).toBe('The hill of Marl is 312 metres high.');
    });
  });

  it('never calls a part without its attribution exact, whichever part', async () => {
    const words = CHARGE.slice(0, -1).split(' ');
    await fc.assert(
      fc.asyncProperty(fc.nat(words.length - 1), fc.nat(words.length), async (from, length) => {
        const part = words.slice(from, from + length);
        fc.pre(part.length > 0 && part.length < words.length);
        expect((await check(part.join(' '))).verdict).not.toBe('exact');
      }),
      { numRuns: 25, seed: 5 },
    );
  });

  it('shows the difference word by word, when altered', async () => {
    const { difference } = await check('The wood has ten thousand trees.');
    const text = (ops: string) => difference.flatMap((part) => (ops.includes(part.op) ? part.text : [])).join('');
    expect(text('same removed').replace(/\s+/g, ' ')).toBe('The wood has nine thousand trees.');
    expect(text('same added').replace(/\s+/g, ' ')).toBe('The wood has ten thousand trees.');
    expect((await check(CHARGE)).difference).toEqual([]);
  });

  it('shows the sentence that was found with its standing and speaker, and what it carries', async () => {
    const caveat = unverified('The Tribune could not verify the accusation.', 'Tribune');
    const result = await check(CHARGE, [aDocument({ said: [alleged(CHARGE, 'A ranger'), caveat, denied(DENIAL, 'Pine Timber')] }), pine]);
    expect(quotesOf(result)).toEqual([CHARGE, caveat.text, DENIAL]);
    expect(result.claims[0]).toMatchObject({ standing: 'alleged', speaker: expect.stringContaining('ranger'), role: 'claim' });
  });

  it('tells who said it first', async () => {
    const first = aDocument({ id: 'z', publishedAt: '2025-01-01', publisher: 'Marl Echo', said: [alleged(CHARGE, 'A ranger')] });
    const result = await check(CHARGE, [article, first, pine]);
    expect(result.first_said).toMatchObject({ day: '2025-01-01', publisher: 'Marl Echo', standing: 'alleged', claim: 0 });
    expect((await check('Nobody has ever counted the stars above the desert of salt.')).first_said).toBeNull();
  });

  it('cites the document that said it first', async () => {
    const first = aDocument({ id: 'z', publishedAt: '2025-01-01', publisher: 'Marl Echo', said: [alleged(CHARGE, 'A ranger')] });
    const result = await check(CHARGE, [article, first, pine]);
    const claim = result.claims[result.first_said?.claim ?? -1];
    expect(result.sources.find((source) => source.marker === claim?.marker)?.publisher).toBe(result.first_said?.publisher);
  });

  it('tells of a denial in the same document', async () => {
    const result = await check(CHARGE, [aDocument({ said: [alleged(CHARGE, 'A ranger'), denied(DENIAL, 'Pine Timber')] }), pine]);
    expect(result.denied_since.map((at) => result.claims[at]?.text)).toEqual([DENIAL]);
  });

  it('tells of a denial in a later article', async () => {
    const result = await check(CHARGE, [article, later, pine]);
    expect(result.denied_since.map((at) => result.claims[at]?.text)).toEqual([DENIAL]);
  });

  it.each([
    ['another denial, of a denial', DENIAL, [aDocument({ said: [alleged(CHARGE, 'A ranger'), denied(DENIAL, 'Pine Timber')] }), later]],
    ['a denial of the same day elsewhere', CHARGE, [article, { ...later, publishedAt: '2025-02-02' }]],
    [
      'a denial by another',
      CHARGE,
      [article, aDocument({ id: 'b', publishedAt: '2025-03-03', said: [denied('Moss Mining denied having felled protected oaks.', 'Moss Mining')] })],
    ],
  ])('tells not of %s', async (_, text, documents) => {
    expect((await check(text, [...documents, pine])).denied_since).toEqual([]);
  });

  it('tells of no denial that as_of keeps out, and of none for what is no allegation', async () => {
    expect((await check(CHARGE, [article, later, pine], { asOf: '2025-03-02' })).denied_since).toEqual([]);
    expect((await check('The wood has nine thousand trees.', [article, later, pine])).denied_since).toEqual([]);
  });

  it('checks each sentence of a longer text', async () => {
    const result = await check(`${CHARGE} ${QUOTED}`);
    expect(result.verdict).toBe('exact');
    expect(quotesOf(result)).toEqual(expect.arrayContaining([CHARGE, QUOTED]));
  });

  it('says when absent what was searched, and does not repeat what was typed', async () => {
    const result = await check('Xylophones drowned the parliament of owls in marmalade.');
    expect(result).toMatchObject({ kind: 'check', verdict: 'absent', claims: [], sources: [], denied_since: [] });
    expect(result.text).toMatch(/Searched 2 documents/);
    expect(result.text).not.toMatch(/xylophone/i);
  });

  it('gives the near sentence of a record its subject', async () => {
    const record = aRecord({ id: 'org-pine', name: 'Pine Timber', statements: [reported('It owns nine sawmills in the hills of Marl.')] });
    expect((await check('It owns nine sawmills in the hills of Marl.', [record])).claims[0]).toMatchObject({ subject: 'Pine Timber', standing: 'reported' });
  });
});
