import { describe, expect, it } from 'vitest';
import { aDocument, alleged, aRecord, askDesk, attributed, denied, quotesOf, reported } from '../helpers/a-document.ts';

const belvo = aRecord({ id: 'org-belvo', name: 'Belvo Bank', statements: [reported('It has ninety branches.')] });
const ostra = aRecord({ id: 'org-ostra', name: 'Ostra Insurance' });
const falk = aRecord({ id: 'p-falk', kind: 'person', name: 'Ines Falk' });

const claimsOf = async (documents: Parameters<typeof askDesk>[0], question: string) => {
  const result = await (await askDesk(documents)).ask(question);
  return 'claims' in result ? result.claims : [];
};

describe('a claim that does not name whom it is about', () => {
  it.each<[string, string]>([
    ['it', 'It closed nine branches in the valley of Reed last year.'],
    ['the company', 'The company closed nine branches in the valley of Reed last year.'],
    ['the bank', 'The bank closed nine branches in the valley of Reed last year.'],
  ])('names it, from the sentence before: %s', async (_, text) => {
    const article = aDocument({ said: [reported('Belvo Bank earned less than a year ago.'), reported(text)] });
    const claims = await claimsOf([article, belvo], 'How many branches in the valley of Reed were closed?');
    expect(claims[0]).toMatchObject({ text, subject: 'Belvo Bank' });
  });

  it('names it in the label that people read', async () => {
    const article = aDocument({
      said: [reported('Belvo Bank earned less than a year ago.'), reported('It closed nine branches in the valley of Reed last year.')],
    });
    const result = await (await askDesk([article, belvo])).ask('How many branches in the valley of Reed were closed?');
    expect(result.text).toContain('reported, on Belvo Bank: It closed nine branches in the valley of Reed last year. [1]');
  });

  it('is shown with the sentence before when it is not certain whom it means', async () => {
    const before = reported('After months of talks Belvo Bank and Ostra Insurance parted.');
    const it_ = reported('It had closed nine branches in the valley of Reed.');
    const claims = await claimsOf([aDocument({ said: [before, it_] }), belvo, ostra], 'How many branches in the valley of Reed were closed?');
    expect(claims).toMatchObject([
      { text: it_.text, subject: null, role: 'claim' },
      { text: before.text, role: 'carried' },
    ]);
  });

  it('never takes a month or weekday for whom it means', async () => {
    const article = aDocument({ said: [reported('The price of rye fell in June.'), reported('It had been nine crowns a barrel since the fire.')] });
    const claims = await claimsOf([article], 'How many crowns a barrel since the fire?');
    expect(claims[0]).toMatchObject({ text: 'It had been nine crowns a barrel since the fire.', subject: null });
    expect(claims).toHaveLength(2);
  });

  it('is shown with the sentence before, and that with the one before it, where that one is no clearer', async () => {
    const [one, two, three] = [
      reported('The harbor was quiet.'),
      reported('It opened at nine.'),
      reported('It sold forty barrels of herring at the auction.'),
    ] as const;
    const claims = await claimsOf([aDocument({ said: [one, two, three] })], 'How many barrels of herring were sold at the auction?');
    expect(claims.map((claim) => claim.text)).toEqual([three.text, two.text, one.text]);
  });

  it('does not take a person for what “it” is, nor a company for who “he” is', async () => {
    const before = reported('Belvo Bank hired Ines Falk in spring.');
    const ofHer = reported('She closed nine branches in the valley of Reed.');
    expect((await claimsOf([aDocument({ said: [before, ofHer] }), belvo, falk], 'How many branches in the valley of Reed were closed?'))[0]?.subject).toBe(
      'Ines Falk',
    );
    const ofIt = reported('It closed nine branches in the valley of Reed.');
    expect((await claimsOf([aDocument({ said: [before, ofIt] }), belvo, falk], 'How many branches in the valley of Reed were closed?'))[0]?.subject).toBe(
      'Belvo Bank',
    );
  });

  it('names the one who is charged in the sentence before, not the one who charges', async () => {
    const article = aDocument({
      said: [
        alleged('Ostra Insurance accuses Belvo Bank of forging its ledgers.', 'Ostra Insurance'),
        denied('It denied having forged a single ledger.', 'It'),
      ],
    });
    const claims = await claimsOf([article, belvo, ostra], 'Who denied having forged a ledger?');
    expect(claims.find((claim) => claim.standing === 'denied')).toMatchObject({ speaker: 'Belvo Bank' });
  });

  it('needs nothing when it opens with a name', async () => {
    const article = aDocument({ said: [reported('Rain fell.'), reported('Belvo Bank closed nine branches in the valley of Reed.')] });
    const claims = await claimsOf([article, belvo], 'How many branches in the valley of Reed were closed?');
    expect(claims).toMatchObject([{ text: 'Belvo Bank closed nine branches in the valley of Reed.', subject: null }]);
    expect(claims).toHaveLength(1);
  });

  it('needs nothing when the opening noun goes with its name', async () => {
    const text = 'The savings bank Belvo closed nine branches in the valley of Reed.';
    const claims = await claimsOf(
      [aDocument({ said: [reported('Rain fell.'), reported(text)] }), belvo],
      'How many branches in the valley of Reed were closed?',
    );
    expect(claims.map((claim) => claim.text)).toEqual([text]);
  });

  it('has the record’s name as its subject in a record', async () => {
    expect((await claimsOf([belvo], 'How many branches does Belvo Bank have?'))[0]).toMatchObject({ text: 'It has ninety branches.', subject: 'Belvo Bank' });
  });
});

describe('what goes together', () => {
  it('goes together in a brief or not at all', async () => {
    const before = reported(`After months of talks Belvo Bank and Ostra Insurance parted${', as was feared in the trade for many a month'.repeat(13)}.`);
    const it_ = reported('It had closed nine branches in the valley of Reed.');
    const article = aDocument({ said: [before, it_] });
    const desk = await askDesk([article, belvo, ostra]);
    expect(quotesOf(await desk.brief('Belvo Bank', { length: 'short' }))).toEqual(['It has ninety branches.']);
  });

  it('is shown once, however many claims need it', async () => {
    const article = aDocument({
      said: [
        alleged('A porter accuses Belvo Bank of hiding losses on herring.', 'A porter'),
        alleged('The porter also accuses Belvo Bank of hiding losses on cod.', 'porter'),
        denied('Belvo Bank denied the accusations.', 'Belvo Bank'),
      ],
    });
    const quotes = quotesOf(await (await askDesk([article, belvo])).brief('Belvo Bank', { length: 'long' }));
    expect(quotes.filter((quote) => quote === 'Belvo Bank denied the accusations.')).toHaveLength(1);
    expect(quotes).toHaveLength(4);
  });

  it('stays one message, however long the chain of pronouns', async () => {
    const chain = Array.from({ length: 40 }, (_, at) => attributed(`They carried crate number ${at} of plums ashore.`, 'They'));
    const claims = await claimsOf([aDocument({ said: chain })], 'Who carried crate number 39 of plums ashore?');
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.length).toBeLessThanOrEqual(36);
  });
});
