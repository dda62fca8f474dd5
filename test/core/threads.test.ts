import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/core/corpus.ts';
import type { Document } from '../../src/core/document.ts';
import { partiesIn, speakerLabel, speakersOf } from '../../src/core/parties.ts';
import { antecedentOf, openingStandIn, targetOf } from '../../src/core/references.ts';
import { isStandIn } from '../../src/core/stand-ins.ts';
import { placesIn } from '../../src/core/threads.ts';
import { voicesOf } from '../../src/core/voices.ts';
import { aCorpus, aDocument, alleged, aRecord, attributed, confirmed, denied, reported, type Said, unverified } from '../helpers/a-document.ts';

const records = [
  aRecord({ id: 'org-kite', name: 'Kite Airlines', aliases: ['Kite'] }),
  aRecord({ id: 'org-lark', name: 'Lark Air' }),
  aRecord({ id: 'p-moss', kind: 'person', name: 'Greta Moss' }),
  aRecord({ id: 'min', name: 'Ministry of Transport' }),
];

const read = async (...said: Said[]): Promise<{ corpus: Corpus; document: Document }> => {
  const document = aDocument({ said });
  return { corpus: await aCorpus([document, ...records]), document };
};

const rootsOf = async (...said: Said[]) => {
  const { corpus, document } = await read(...said);
  return placesIn(corpus, document).map((place) => (place.root === undefined ? null : document.sentences.indexOf(place.root)));
};

const onKite = alleged('The pilots accuse Kite Airlines of flying with cracked wings.', 'The pilots');
const onLark = alleged('A mechanic accuses Lark Air of forging its logs.', 'A mechanic');

describe('the allegation to which a sentence belongs', () => {
  it('is its own for one that makes one, and none for one that has nothing to do with any', async () => {
    expect(await rootsOf(onKite, reported('The airport has two runways.'))).toEqual([0, null]);
  });

  it('of “the allegations against X” is the one against X, even when another stands nearer', async () => {
    expect(await rootsOf(onKite, onLark, unverified('The Echo could not verify the allegations against Kite Airlines.', 'Echo'))).toEqual([0, 1, 0]);
  });

  it('of “these claims” is the nearest before', async () => {
    expect(await rootsOf(onKite, onLark, unverified('The Echo could not verify these claims.', 'Echo'))).toEqual([0, 1, 1]);
  });

  it('is the first after it, where none stands before', async () => {
    expect(await rootsOf(unverified('The Echo could not verify the accusations below.', 'Echo'), onKite, onLark)).toEqual([1, 1, 2]);
  });

  it('of a denial is one against the denier', async () => {
    expect(await rootsOf(onKite, onLark, denied('Kite Airlines denied the accusations.', 'Kite Airlines'))).toEqual([0, 1, 0]);
  });

  it('of a denial by the company is one against whom that stands for', async () => {
    expect(await rootsOf(onLark, onKite, denied('The airline denied the accusations.', 'The airline'))).toEqual([0, 1, 1]);
  });

  it('of somebody else’s denial of “the allegations against X” is the one against X, whatever X says of the denier', async () => {
    const counter = alleged('Kite Airlines accused the embassy of spreading rumors.', 'Kite Airlines');
    const said = [denied('The embassy of Borduria rejected the claims against Kite Airlines.', 'The embassy of Borduria'), counter, onKite];
    expect(await rootsOf(...said)).toEqual([2, 1, 2]);
  });

  it('is its own for a charge that only stands as somebody’s words', async () => {
    const reports = attributed('The Echo reported that Lark Air had forged its logs, citing a mechanic.', 'The Echo', { refersToAllegation: true });
    expect(await rootsOf(onKite, reports, denied('Lark Air denied the accusations.', 'Lark Air'))).toEqual([0, 1, 1]);
  });

  it('is another’s for somebody’s words about a charge', async () => {
    const talk = attributed('The union called for an inquiry into the allegations against Kite Airlines.', 'The union', { refersToAllegation: true });
    expect(await rootsOf(onKite, onLark, talk)).toEqual([0, 1, 0]);
  });

  it('is its own where “claims” is what its speaker does', async () => {
    const charge = alleged('The Harbor Board claims that Kite Airlines has been flying at night.', 'The Harbor Board');
    expect(await rootsOf(charge, unverified('These allegations have not been confirmed.'))).toEqual([0, 0]);
  });

  it('is none for the denial of another deed, though both speak of claims', async () => {
    const charge = alleged('Mayor Greta Moss claims that Kite Airlines has been stealing fuel.', 'Mayor Greta Moss');
    const denial = denied('Kite Airlines said it had never forged a log and called the claim “a fairy tale”.', 'Kite Airlines');
    expect(await rootsOf(denial, charge)).toEqual([null, 1]);
  });

  it('is none for the denial of one whom nobody accuses here, after words on another', async () => {
    const said = [
      unverified('The accusations against Wren Rail could not be confirmed.'),
      unverified('The accusations against Lark Air could not be confirmed.'),
      denied('Wren Rail said the accusations were untrue.', 'Wren Rail'),
      onLark,
    ];
    expect(await rootsOf(...said)).toEqual([null, 3, null, 3]);
  });

  it('is none where the sentence says that it is against another', async () => {
    expect(await rootsOf(onKite, unverified('The Echo could not verify the allegations against Wren Rail.', 'Echo'))).toEqual([0, null]);
  });

  it('is none for a denial of what only the denier did', async () => {
    expect(await rootsOf(onKite, denied('Lark Air denied that it had sold its hangar.', 'Lark Air'))).toEqual([0, null]);
  });

  it('is remembered for as long as the names stay the same', async () => {
    const { corpus, document } = await read(onKite);
    expect(placesIn(corpus, document)).toBe(placesIn(corpus, document));
    expect(placesIn(await aCorpus([document, ...records]), document)).not.toBe(placesIn(corpus, document));
  });

  it('holds charge and denial in one for a sentence that tells both', async () => {
    const { corpus, document } = await read(alleged('Kite Airlines rejected the accusation of a pilot that Kite Airlines flew with cracked wings.', 'pilot'));
    expect(placesIn(corpus, document)[0]).toMatchObject({ isDenial: true });
  });

  it('of a record’s statements is the one that the record makes', async () => {
    const record = aRecord({
      id: 'claim-kite',
      kind: 'claim',
      name: 'Wing claim',
      statements: [
        alleged('Pilots say that Kite Airlines flies with cracked wings.', 'pilots'),
        denied('Kite Airlines denies it.', 'Kite Airlines'),
        unverified('No paper could confirm it.', 'Echo'),
      ],
    });
    const corpus = await aCorpus([record, ...records]);
    const places = placesIn(corpus, record);
    expect(places.map((place) => place.root)).toEqual([record.sentences[0], record.sentences[0], record.sentences[0]]);
    expect(places.map((place) => [place.isDenial, place.isCaveat])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  it('is not what the denier alleges in return', async () => {
    const record = aRecord({
      id: 'org-kite',
      name: 'Kite Airlines',
      statements: [
        alleged('Kite Airlines accuses the pilots of lying.', 'Kite Airlines'),
        alleged('The pilots accuse it of flying with cracked wings.', 'pilots'),
        denied('It denies that.', 'Kite Airlines'),
      ],
    });
    const corpus = await aCorpus([record, ...records.slice(1)]);
    expect(placesIn(corpus, record)[2]?.root).toBe(record.sentences[1]);
  });
});

describe('whom an allegation is against', () => {
  const accusedIn = async (text: string, speaker: string | undefined, before: Said[] = []) => {
    const { corpus, document } = await read(...before, alleged(text, speaker));
    return targetOf(corpus, document, before.length).accused.map((party) => party.text);
  };

  it.each<[string, string | undefined, string[]]>([
    ['Greta Moss accused Kite Airlines of flying with cracked wings.', 'Greta Moss', ['Kite Airlines']],
    ['Kite Airlines flew with cracked wings, Greta Moss alleged.', 'Greta Moss', ['Kite Airlines']],
    ['Greta Moss alleges that Kite Airlines and Lark Air fixed their fares.', 'Greta Moss', ['Kite Airlines', 'Lark Air']],
    ['The charges against Lark Air were brought by Kite Airlines.', undefined, ['Lark Air']],
    ['Greta Moss said Kite Airlines’ flights from Oslo were unsafe.', 'Greta Moss', ['Oslo']],
  ])('%s', async (text, speaker, expected) => {
    expect(await accusedIn(text, speaker)).toEqual(expected);
  });

  it('is whom “the company” stands for', async () => {
    expect(await accusedIn('Pilots say that the company flies with cracked wings.', 'Pilots', [reported('Kite Airlines has forty planes.')])).toEqual([
      'Kite Airlines',
    ]);
  });

  it('is nobody where nobody is named', async () => {
    expect(await accusedIn('Somebody stole the goose, it is alleged.', undefined)).toEqual([]);
    const { corpus, document } = await read(onKite);
    expect(targetOf(corpus, document, 9)).toEqual({ accused: [], named: [] });
  });
});

describe('antecedentOf', () => {
  const meant = async (before: Said, after: Said, standIn: string) => {
    const { corpus, document } = await read(before, after);
    const { party, certain } = antecedentOf(corpus, document, 1, standIn);
    return [party?.text ?? null, certain];
  };
  const it_ = reported('It flew on.');

  it.each<[string, Said, string, [string | null, boolean]]>([
    ['the one that the sentence before opens with', reported('Kite Airlines met Lark Air.'), 'It', ['Kite Airlines', true]],
    ['the only one there', reported('Last week the airport closed a lounge of Kite Airlines.'), 'It', ['Kite Airlines', true]],
    ['not certain between two', reported('Last week there were talks of Kite Airlines with Lark Air.'), 'It', ['Kite Airlines', false]],
    ['nobody where nobody is named', reported('It rained all week.'), 'It', [null, false]],
    ['a person for she', reported('Last week Kite Airlines hired Greta Moss.'), 'She', ['Greta Moss', true]],
    ['the bearer of a noun in its name', reported('Kite Airlines wrote to the Ministry of Transport.'), 'The ministry', ['Ministry of Transport', true]],
    ['who is charged, after a charge', alleged('Lark Air accuses Kite Airlines of fixing fares.', 'Lark Air'), 'The company', ['Kite Airlines', true]],
  ])('is %s', async (_, before, standIn, expected) => {
    expect(await meant(before, standIn === 'The company' ? denied('The company denied it.', 'The company') : it_, standIn)).toEqual(expected);
  });

  it('is nobody for the first sentence', async () => {
    const { corpus, document } = await read(it_);
    expect(antecedentOf(corpus, document, 0, 'It')).toEqual({ party: null, certain: false });
  });
});

describe('openingStandIn', () => {
  it.each<[string, string | undefined]>([
    ['It flew on.', 'It'],
    ['The company flew on.', 'The company'],
    ['Its spokesman flew on.', 'Its spokesman'],
    ['“It flew on,” she said.', 'It'],
    ['A spokesman for the company said so.', 'A spokesman for the company'],
    ['Kite Airlines flew on.', undefined],
    ['The weather was fine.', undefined],
    ['Items flew on.', undefined],
  ])('%s', (text, expected) => {
    expect(openingStandIn(text)).toBe(expected);
  });
});

describe('openingStandIn of a sentence that names whom it describes', () => {
  it.each(['The bank Belvo sued.', 'The campaign group Clearwater Watch sued.', 'The state carrier Kite Airlines sued.'])('%s', (text) => {
    expect(openingStandIn(text)).toBeUndefined();
  });
});

describe('parties', () => {
  it('are records by any name, and runs of capitals', async () => {
    const corpus = await aCorpus(records);
    expect(partiesIn(corpus, 'Yesterday Kite sued Wren Rail with Greta Moss.').map(({ record, text }) => [record, text])).toEqual(
      expect.arrayContaining([
        ['org-kite', 'Kite'],
        [null, 'Wren Rail'],
        ['p-moss', 'Greta Moss'],
      ]),
    );
  });

  it('are each by itself where a record and somebody unknown are joined by “and”', async () => {
    const corpus = await aCorpus(records);
    const namesIn = (text: string) => partiesIn(corpus, text).map((party) => party.text);
    expect(namesIn('A union accuses Wren Rail and Kite Airlines of fixing fares.')).toEqual(['Wren Rail', 'Kite Airlines']);
    expect(namesIn('A union accuses Kite Airlines and Wren Rail of fixing fares.')).toEqual(['Kite Airlines', 'Wren Rail']);
  });

  it('are no months and weekdays', async () => {
    const corpus = await aCorpus(records);
    expect(partiesIn(corpus, 'On Monday and in June it rained, as in March 2024.')).toEqual([]);
  });

  it.each([
    ['it', true],
    ['the company', true],
    ['its chief spokesman', true],
    ['a spokeswoman for the bank', true],
    ['the state carrier', true],
    ['Kite Airlines', false],
    ['the pilots of Kite', false],
    ['item', false],
  ])('%s stands in for somebody: %s', (text, expected) => {
    expect(isStandIn(text)).toBe(expected);
  });

  it('speak by the name in their words; “which” speaks for the name before it', async () => {
    const { corpus, document } = await read(attributed('The memo reached Kite Airlines, which said that its wings were sound.', 'which'));
    const [sentence] = document.sentences;
    if (sentence === undefined) throw new Error('no sentence');
    expect(speakersOf(corpus, document, sentence).map((party) => party.text)).toEqual(['Kite Airlines']);
    expect(speakerLabel(corpus, document, sentence)).toBe('Kite Airlines');
  });

  it('are nobody where nobody speaks', async () => {
    const { corpus, document } = await read(reported('Rain fell.'));
    const [sentence] = document.sentences;
    if (sentence === undefined) throw new Error('no sentence');
    expect(speakersOf(corpus, document, sentence)).toEqual([]);
    expect(speakerLabel(corpus, document, sentence)).toBeNull();
    expect(voicesOf(corpus, document, sentence)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['The carrier Kite Airlines said so.', 'The carrier Kite Airlines', 'Kite Airlines'],
    ['A lawyer for Kite Airlines said so.', 'A lawyer for Kite Airlines', 'lawyer for Kite Airlines'],
    ['Sources close to the talks said so.', 'Sources close to the talks', 'Sources close to the talks'],
  ])('are named to people without what only describes: %s', async (text, speaker, expected) => {
    const { corpus, document } = await read(attributed(text, speaker));
    const [sentence] = document.sentences;
    if (sentence === undefined) throw new Error('no sentence');
    expect(speakerLabel(corpus, document, sentence)).toBe(expected);
  });

  it('speak for whom a pronoun stands for', async () => {
    const { corpus, document } = await read(reported('Kite Airlines has forty planes.'), confirmed('It confirmed that one was lost.', 'It'));
    const sentence = document.sentences[1];
    if (sentence === undefined) throw new Error('no sentence');
    expect(voicesOf(corpus, document, sentence).map((party) => party.record)).toEqual(['org-kite']);
  });
});

describe('who is meant in the same sentence', () => {
  const labelOf = async (text: string, speaker: string) => {
    const { corpus, document } = await read(attributed(text, speaker));
    const [sentence] = document.sentences;
    return sentence && speakerLabel(corpus, document, sentence);
  };

  it.each([
    ['Kite Airlines opened a hangar in Lyon, the company said.', 'the company', 'Kite Airlines'],
    ['Kite Airlines opened a hangar in Lyon, the carrier said.', 'the carrier', 'Kite Airlines'],
    ['Nine storks have returned to the chapel of Reed, the parish council said.', 'the parish council', 'the parish council'],
    ['Exports fell in China, the finance ministry said.', 'the finance ministry', 'the finance ministry'],
    ['Sales rose in China, the company said.', 'the company', 'the company'],
    ['The Harbour Ministry closed the port of Lyon, the ministry said.', 'the ministry', 'Harbour Ministry'],
    ['Its ferries to Bellmere were sound, it said.', 'it', 'it'],
  ])('%s', async (text, speaker, expected) => {
    expect(await labelOf(text, speaker)).toBe(expected);
  });
});
