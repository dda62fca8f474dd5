import { afterEach, describe, expect, it } from 'vitest';
import type { Digested } from '../../../src/core/digest/digest.ts';
import { toDigestPicture } from '../../../src/core/presenting/digest-picture.ts';
import { aDocument, alleged, aRecord, denied, reported, unverified } from '../../helpers/a-document.ts';
import { aGrowingCorpus, type Growing } from '../../helpers/a-growing-corpus.ts';

const open: Growing[] = [];
afterEach(async () => {
  for (const growing of open.splice(0)) await growing.close();
});

async function growing(): Promise<Growing> {
  const made = await aGrowingCorpus();
  open.push(made);
  return made;
}

const dam = aRecord({ id: 'dam', name: 'Oberwil Dam', statements: [reported('It holds nine hundred thousand litres.', { knownFrom: '2025-01-01' })] });
const leak = alleged('Divers of Lake Watch accuse Oberwil Dam of hiding a leak in the north wall.', 'Divers of Lake Watch');
const denial = denied('Oberwil Dam denied hiding a leak in the north wall.', 'Oberwil Dam');
const caveat = unverified('Lake Tribune could not verify the claims.', 'Lake Tribune');

/** Each event with its words, and those of what stands beside it. */
const eventsOf = ({ result }: Digested) =>
  result.events?.map(({ day, precision, claim, beside }) => [
    precision === 'month' ? day.slice(0, 7) : day,
    result.claims[claim]?.text,
    ...beside.map((at) => result.claims[at]?.text),
  ]);

describe('the days of a digest', () => {
  it('are those of events, else of their sources, oldest first; what is carried has none of its own, nor has a fact of no day', async () => {
    const corpus = await growing();
    await corpus.put(
      dam,
      aDocument({ id: 'leak', said: [leak, denial], publishedAt: '2025-03-02' }),
      aRecord({
        id: 'opening',
        name: 'Opening of Reed Bridge',
        date: { day: '2024-06-30', precision: 'month' },
        statements: [reported('The bridge was opened to traffic by the mayor of Reed.')],
      }),
    );
    const digested = await corpus.next();
    expect(eventsOf(digested)).toEqual([
      ['2024-06', 'The bridge was opened to traffic by the mayor of Reed.'],
      ['2025-03-02', 'Divers of Lake Watch accuse Oberwil Dam of hiding a leak in the north wall.', 'Oberwil Dam denied hiding a leak in the north wall.'],
    ]);
    expect(eventsOf(await corpus.again())).toEqual(eventsOf(digested));
    expect(JSON.stringify(toDigestPicture((await corpus.again()).result))).toBe(JSON.stringify(toDigestPicture(digested.result)));
  });

  it('show an allegation with the denial that an earlier change of its story brought along', async () => {
    const corpus = await growing();
    await corpus.put(dam);
    await corpus.next();
    const again = alleged('The former accountant Tom Reyes accuses Oberwil Dam of keeping the leak from its insurers for years.', 'Tom Reyes');
    await corpus.put(aDocument({ id: 'leak', said: [leak, denial, caveat, again] }));
    const { events } = toDigestPicture((await corpus.next()).result);
    expect(events.map(({ standing, beside }) => [standing, ...(beside ?? []).map((said) => said.standing).sort()])).toEqual([
      ['alleged', 'denied', 'unverified'],
      ['alleged', 'denied', 'unverified'],
    ]);
  });

  it('show an allegation that comes back with what was said of it now', async () => {
    const corpus = await growing();
    await corpus.put(dam, aDocument({ id: 'leak', said: [leak], publishedAt: '2025-03-02' }));
    await corpus.next();
    await corpus.put(aDocument({ id: 'answer', said: [denial], publishedAt: '2025-03-04', publisher: 'Hill Wire' }));
    const { result } = await corpus.next();
    expect(toDigestPicture(result)).toMatchObject({
      events: [{ day: '2025-03-02', standing: 'alleged', beside: [{ standing: 'denied', label: 'Oberwil Dam' }] }],
      coverage: [
        { publisher: 'Lake Tribune', days: ['2025-03-02'] },
        { publisher: 'Hill Wire', days: ['2025-03-04'] },
      ],
    });
  });

  it('show the denial that the words of an allegation hold themselves', async () => {
    const corpus = await growing();
    const both = alleged('Oberwil Dam has denied claims by Lake Watch that it hid a leak in the north wall.', 'Lake Watch');
    await corpus.put(dam, aDocument({ id: 'leak', said: [both] }));
    const event = toDigestPicture((await corpus.next()).result).events.find(({ standing }) => standing === 'alleged');
    expect(event).toMatchObject({ label: 'Lake Watch', beside: [{ standing: 'denied', label: 'Oberwil Dam', marker: event?.marker }] });
  });

  it('are none for what is withdrawn, whose words are not said again', async () => {
    const corpus = await growing();
    await corpus.put(dam, aDocument({ id: 'leak', said: [leak, denial] }));
    await corpus.next();
    await corpus.gone('leak');
    expect((await corpus.next()).result).toMatchObject({ stories: [{ changes: [{ change: 'withdrawn' }] }], events: [] });
  });
});
