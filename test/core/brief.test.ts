import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LENGTHS } from '../../src/core/brief.ts';
import type { BriefStanding } from '../../src/core/claim.ts';
import type { Document } from '../../src/core/document.ts';
import { HEADING_WORDS } from '../../src/core/label.ts';
import {
  aDocument,
  alleged,
  aRecord,
  askDesk,
  assessment,
  attributed,
  confirmed,
  denied,
  noComment,
  quotesOf,
  reported,
  unverified,
} from '../helpers/a-document.ts';

const NAME = 'Quill Foundry';
const foundry = (
  statements: Parameters<typeof aRecord>[0]['statements'] = [reported('It casts bells in Oakham.')],
  more: Partial<Parameters<typeof aRecord>[0]> = {},
) => aRecord({ id: 'org-quill', name: NAME, statements, ...more });

const briefOn = async (documents: readonly Document[], length: 'short' | 'normal' | 'long' = 'normal', period = {}) => {
  const result = await (await askDesk(documents)).brief(NAME, { length, ...period });
  if (result.kind !== 'brief') throw new Error(result.reason);
  return result;
};

const plain = (at: number) => reported(`Quill Foundry cast bell number ${at} for the chapel of Saint ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(at % 26)}.`);

describe('the order in which a brief is filled', () => {
  const charge = alleged('A guild report accuses Quill Foundry of selling cracked bells.', 'guild report');
  const denial = denied('Quill Foundry denied the accusations.', NAME);
  const caveat = unverified('The Tribune could not verify the allegations.', 'Tribune');

  it('is the strongest allegation with what it carries, further article sentences, background, more', async () => {
    const article = aDocument({ said: [plain(1), assessment('The bells of Quill Foundry may yet ring again.'), charge, plain(2), caveat, denial] });
    const later = reported('It hired forty apprentices.');
    const brief = await briefOn([article, foundry([reported('It casts bells in Oakham.'), later])], 'long');
    const quotes = quotesOf(brief);
    expect(quotes.slice(0, 3)).toEqual([charge.text, caveat.text, denial.text]);
    expect(quotes.slice(3, 6)).toEqual([plain(1).text, plain(2).text, 'The bells of Quill Foundry may yet ring again.']);
    expect(quotes.slice(6)).toEqual(['It casts bells in Oakham.', later.text]);
    expect(brief.claims.map((claim) => claim.role)).toEqual(['claim', 'carried', 'carried', 'claim', 'claim', 'claim', 'background', 'background']);
  });

  it('takes the statement that is best for the topic as background first, not the first one', async () => {
    const article = aDocument({ said: [reported('Quill Foundry cast the great bell of Oakham cathedral.')] });
    const brief = await briefOn([article, foundry([reported('It has four owners.'), reported('It has cast cathedral bells since 1702.')])], 'long');
    expect(quotesOf(brief)).toEqual([
      'Quill Foundry cast the great bell of Oakham cathedral.',
      'It has cast cathedral bells since 1702.',
      'It has four owners.',
    ]);
  });

  it('prefers the newer article', async () => {
    const old = aDocument({ id: 'a-old', publishedAt: '2023-01-01', said: [reported('Quill Foundry cast a bell for Reed.')] });
    const young = aDocument({ id: 'b-young', publishedAt: '2025-01-01', said: [reported('Quill Foundry cast a bell for Marl.')] });
    expect(quotesOf(await briefOn([old, young, foundry()]))[0]).toBe('Quill Foundry cast a bell for Marl.');
  });

  it('begins with the record where no article is on it', async () => {
    const brief = await briefOn([foundry()]);
    expect(brief).toMatchObject({ standing: 'background', claims: [{ text: 'It casts bells in Oakham.', role: 'background', subject: NAME }] });
    expect(brief.text).toBe(`${NAME} · background\nbackground, ${NAME}: It casts bells in Oakham. [1]`);
  });

  it('adds what linked records say, whichever of the two links', async () => {
    const event = aRecord({ id: 'e-fire', kind: 'event', name: 'Foundry fire', statements: [reported('The casting hall burned down.')], links: ['org-quill'] });
    const town = aRecord({ id: 'oakham', kind: 'place', name: 'Oakham', statements: [reported('It has nine churches.')] });
    const quotes = quotesOf(await briefOn([foundry(undefined, { links: ['oakham'] }), event, town], 'long'));
    expect(quotes).toEqual(expect.arrayContaining(['The casting hall burned down.', 'It has nine churches.']));
  });

  it('leaves out what is about somebody else', async () => {
    const other = reported('Marlow Shipping bought a tug.');
    expect(quotesOf(await briefOn([aDocument({ said: [plain(1), other] }), foundry()], 'long'))).not.toContain(other.text);
  });
});

describe('the length of a brief', () => {
  const many = aDocument({ said: Array.from({ length: 60 }, (_, at) => plain(at)) });

  it('is 600, 900 and 3,000 characters', () => {
    expect(LENGTHS).toEqual({ short: 600, normal: 900, long: 3000 });
  });

  it.each(['short', 'normal', 'long'] as const)('%s bounds the text, and room that another claim would fit is not wasted', async (length) => {
    const { text, claims } = await briefOn([many, foundry()], length);
    const longest = Math.max(...claims.map((claim) => claim.text.length));
    expect(text.length).toBeLessThanOrEqual(LENGTHS[length]);
    expect(text.length).toBeGreaterThan(LENGTHS[length] - longest - 40);
  });

  it('is normal when not said', async () => {
    const desk = await askDesk([many, foundry()]);
    expect(quotesOf(await desk.brief(NAME))).toEqual(quotesOf(await desk.brief(NAME, { length: 'normal' })));
  });

  it('leaves out whole claims, never a part of one, and gives the room to the next that fits', async () => {
    const long = reported(`Quill Foundry cast a bell ${'of the purest tin and copper, '.repeat(30)}for Reed.`);
    const { claims, text } = await briefOn([aDocument({ said: [long, plain(1)] }), foundry()], 'short');
    expect(quotesOf({ kind: 'brief', claims } as never)).toEqual([plain(1).text, 'It casts bells in Oakham.']);
    for (const claim of claims) expect(text).toContain(claim.text);
  });

  it('bounds the text of a corrected name, too', async () => {
    const record = aRecord({
      id: 'org-quill',
      name: NAME,
      statements: Array.from({ length: 40 }, (_, at) => reported(`It cast bell ${'abcdefghij'.charAt(at % 10)}${at}.`)),
    });
    const result = await (await askDesk([record])).brief('Quil Foundry', { length: 'short' });
    expect(result.text.length).toBeLessThanOrEqual(600);
    expect(result.text).toMatch(/^(?:Showing )?Quill Foundry for "Quil Foundry"\n/);
  });

  it('says a corrected name without losing what there is room for', async () => {
    const charge = alleged(`A memo accuses ${NAME} of casting ${'false '.repeat(42)}bells.`, 'memo');
    const denial = denied(`${NAME} denied casting ${'false '.repeat(31)}bells.`, NAME);
    const desk = await askDesk([aDocument({ said: [charge, denial] }), foundry()]);
    const exact = await desk.brief(NAME, { length: 'short' });
    expect(exact.text.length).toBeGreaterThan(600 - 'Showing Quill Foundry for "Quil Foundry"'.length);
    const corrected = await desk.brief('Quil Foundry', { length: 'short' });
    expect(quotesOf(corrected)).toEqual(quotesOf(exact));
    expect(corrected.text.split('\n')[0]).toBe('Quill Foundry for "Quil Foundry"');
    expect(corrected.text.length).toBeLessThanOrEqual(600);
  });

  it('refuses when nothing fits', async () => {
    const endless = reported(`It casts ${'bells, '.repeat(200)}and anvils.`);
    const result = await (await askDesk([foundry([endless])])).brief(NAME, { length: 'short' });
    expect(result).toMatchObject({ kind: 'no_answer', reason: 'too_weak', nearest: [NAME] });
  });
});

describe('the standing of a brief', () => {
  const charge = alleged('A guild report accuses Quill Foundry of selling cracked bells.', 'guild report');
  const denial = denied('Quill Foundry denied selling cracked bells.', NAME);
  const said = attributed('Quill Foundry said that trade was good.', NAME);
  const caveat = unverified('It is unconfirmed that Quill Foundry sold its yard.', undefined);
  const admitted = confirmed('Quill Foundry confirmed the sale of its yard.', NAME);

  it.each<[BriefStanding, string, ReturnType<typeof reported>[], ReturnType<typeof reported>[]]>([
    ['disputed', 'an allegation with its denial', [charge, denial, caveat, admitted], []],
    ['alleged', 'an allegation without', [charge, caveat, admitted], []],
    ['denied', 'a denial without an allegation', [denied('Quill Foundry denied that it would move.', NAME, { refersToAllegation: false }), admitted], []],
    [
      'unverified',
      'something unverified',
      [unverified('It is unconfirmed that Quill Foundry sold its yard.', undefined, { refersToAllegation: false }), admitted],
      [],
    ],
    ['confirmed', 'something confirmed', [admitted, plain(1)], []],
    ['reported', 'what is reported', [plain(1)], [reported('It casts bells.')]],
    ['reported', 'what somebody says', [said], []],
    ['reported', 'who declined to comment', [noComment('Quill Foundry declined to comment on its trade.', NAME)], []],
    ['reported', 'a record that holds what somebody says', [], [reported('It casts bells.'), attributed('It says that trade is good.', NAME)]],
    ['background', 'records alone, in their own voice', [], [reported('It casts bells.'), reported('It has four owners.')]],
  ])('is %s for %s', async (standing, _, sentences, statements) => {
    const articles = sentences.length === 0 ? [] : [aDocument({ said: sentences })];
    const brief = await briefOn([...articles, foundry(statements.length === 0 ? undefined : statements)], 'long');
    expect(brief.standing).toBe(standing);
    expect(brief.text.split('\n')[0]).toBe(`${NAME} · ${HEADING_WORDS[standing]}`);
  });
});

describe('a topic', () => {
  const record = foundry(undefined, { aliases: ['Quill & Sons', '羽铸造'], tickers: ['QLL'], topics: ['the bell makers'] });

  it.each<[string, string | null]>([
    ['Quill Foundry', null],
    ['quill foundry', null],
    ['ＱＵＩＬＬ Foundry', null],
    ['Quíll-Foundry!', null],
    ['Quill & Sons', null],
    ['羽铸造', null],
    ['QLL', null],
    ['the bell makers', null],
    ['Quill Fuondry', 'Quill Fuondry'],
  ])('leads to its record: %s', async (typed, corrected) => {
    const result = await (await askDesk([record])).brief(typed);
    expect(result).toMatchObject({ kind: 'brief', topic: { record: 'org-quill', name: NAME, typed: corrected } });
    expect(result.text.startsWith('Showing Quill Foundry for')).toBe(corrected !== null);
  });

  it.each(['organisation', 'person', 'term', 'rule', 'list', 'event', 'claim'])('may be a record of any kind: %s', async (kind) => {
    expect(await (await askDesk([aRecord({ id: 'x', kind, name: NAME })])).brief(NAME)).toMatchObject({ kind: 'brief', topic: { record: 'x' } });
  });

  it('that leads to no record is searched like a question', async () => {
    const article = aDocument({ said: [reported('Nine storks nest on the chapel of Reed.')] });
    const result = await (await askDesk([article, record])).brief('storks on the chapel of Reed');
    expect(result).toMatchObject({ kind: 'brief', topic: null, standing: 'reported' });
    expect(quotesOf(result)).toEqual(['Nine storks nest on the chapel of Reed.']);
  });

  it('that leads to nothing is refused and named, on one line of at most 80 characters', async () => {
    const typed = `zebra\ncrossing‮ ${'x'.repeat(200)}`;
    const result = await (await askDesk([record])).brief(typed);
    expect(result).toMatchObject({ kind: 'no_answer', reason: 'not_in_corpus' });
    if (result.kind !== 'no_answer') return;
    expect(result.typed).toMatch(/^zebra crossing x+$/);
    expect(result.typed?.length).toBeLessThanOrEqual(80);
    expect(result.text).not.toContain('‮');
  });

  it('is refused when its record is not seen, and the record is not named', async () => {
    const hidden = foundry(undefined, { scope: ['channel:9'] });
    const result = await (await askDesk([hidden, aDocument()], { scope: ['public'] })).brief('Quill Foundry');
    expect(result).toMatchObject({ kind: 'no_answer', nearest: [], searched: { documents: 1 } });
  });
});

describe('every brief', () => {
  const kinds = [
    alleged('A guild report accuses Quill Foundry of selling cracked bells.', 'guild report'),
    denied('Quill Foundry denied the accusations.', NAME),
    unverified('The Tribune could not verify the allegations.', 'Tribune'),
    plain(3),
    attributed('Ada Quill of Quill Foundry said that trade was good.', 'Ada Quill'),
    assessment('The bells of Quill Foundry may yet ring again.'),
    reported('A pigeon 🕊️ sat on the bell of Quill Foundry, naïve and 鐘 old.'),
  ];

  it('quotes letter by letter, bounds its text, and tells its sources', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('short' as const, 'normal' as const, 'long' as const),
        async (said, length) => {
          const article = aDocument({ said });
          const record = foundry();
          const documents = new Map([article, record].map((document) => [document.id, document]));
          const brief = await briefOn([article, record], length);
          expect(brief.text.length).toBeLessThanOrEqual(LENGTHS[length]);
          const lines = brief.text.split('\n');
          for (const [at, { text, marker, citations }] of brief.claims.entries()) {
            const [{ document, version, start, end, quote }] = citations;
            expect(documents.get(document)?.text.slice(start, end)).toBe(quote);
            expect(documents.get(document)?.version).toBe(version);
            expect(quote).toBe(text);
            expect(brief.sources.find((source) => source.marker === marker)?.document).toBe(document);
            expect(lines[at + 1]).toContain(`: ${text} [${marker}]`);
          }
        },
      ),
      { numRuns: 60, seed: 11 },
    );
  });
});

describe('a brief on a record of which no article speaks', () => {
  const mill = aRecord({
    id: 'org-mill',
    name: 'Dale Mill',
    statements: [reported('Founded in 1901.'), reported('It has two wheels.')],
    links: ['claim-mill'],
  });
  const claim = aRecord({
    id: 'claim-mill',
    kind: 'claim',
    name: 'The claim on the river',
    statements: [alleged('The board alleges that Dale Mill poisons the river.', 'board'), denied('Dale Mill denies it.', 'Dale Mill')],
    links: ['org-mill'],
  });

  it('begins with the allegation and its denial, then one background statement', async () => {
    const desk = await askDesk([mill, claim]);
    expect(quotesOf(await desk.brief('Dale Mill')).slice(0, 3)).toEqual([
      'The board alleges that Dale Mill poisons the river.',
      'Dale Mill denies it.',
      'Founded in 1901.',
    ]);
  });

  it('is made of a topic’s words, whatever they would ask for as a question', async () => {
    const desk = await askDesk([aDocument({ said: [reported('Say that the bell of Reed rang at noon.')] })]);
    expect(await desk.brief('say that the bell of Reed rang')).toMatchObject({ kind: 'brief' });
  });

  it('on free words says the allegation first, then who rejects it, then the rest, then what records add', async () => {
    const said = [
      reported('The ice plant at Corvey harbor opened in 1961 and freezes herring.'),
      alleged('Dock workers accuse the ice plant at Corvey harbor of venting ammonia at night.', 'Dock workers'),
      denied('The Corvey harbor ice plant denies venting ammonia.', 'The Corvey harbor ice plant'),
    ];
    const record = aRecord({ id: 'r', name: 'Herring season', statements: [reported('Corvey harbor has an ice plant for herring.')] });
    const brief = await (await askDesk([aDocument({ said }), record])).brief('Corvey harbor ice plant', { length: 'long' });
    expect(quotesOf(brief)).toEqual([said[1], said[2], said[0], { text: 'Corvey harbor has an ice plant for herring.' }].map((one) => one?.text));
    expect('claims' in brief && brief.claims.at(-1)?.role).toBe('background');
  });
});
