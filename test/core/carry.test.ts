import { describe, expect, it } from 'vitest';
import { LENGTHS } from '../../src/core/brief.ts';
import type { Claim } from '../../src/core/claim.ts';
import { aDocument, alleged, aRecord, askDesk, assessment, attributed, denied, quotesOf, reported, type Said, unverified } from '../helpers/a-document.ts';

const CHARGE = 'A leaked audit accuses Harrow Clinic of billing for surgery that never took place.';
const DENIAL = 'Harrow Clinic denied the accusations and called the audit a forgery.';
const CAVEAT = 'The Lake Tribune said it could not verify the allegations.';

const charge = alleged(CHARGE, 'A leaked audit');
const denial = denied(DENIAL, 'Harrow Clinic');
const caveat = unverified(CAVEAT, 'Lake Tribune');
const harrow = aRecord({ id: 'org-harrow', name: 'Harrow Clinic', statements: [reported('It opened in Bellmere in 1998.')] });

const FROM_ARTICLE = { sources: [{ document: 'article' }] };

const rolesOf = (result: object): Record<string, Claim['role']> =>
  'claims' in result ? Object.fromEntries((result.claims as readonly Claim[]).map((claim) => [claim.text, claim.role])) : {};

describe('carry: what stands beside an allegation', () => {
  const QUESTION = 'What does the leaked audit accuse Harrow Clinic of?';

  it('shows one denial by the accused and one caveat from the same document, whichever way it is asked', async () => {
    const filler = reported('The clinic has forty beds and a garden.');
    const article = aDocument({ said: [charge, filler, caveat, filler, denial] });
    const desk = await askDesk([article, harrow]);
    for (const result of [
      await desk.ask(QUESTION),
      await desk.brief('Harrow Clinic'),
      await desk.claims('Harrow Clinic'),
      await desk.timeline('Harrow Clinic'),
      await desk.check(CHARGE),
    ]) {
      expect(quotesOf(result)).toEqual(expect.arrayContaining([CHARGE, CAVEAT, DENIAL]));
    }
  });

  it('calls the role of what is carried so', async () => {
    const desk = await askDesk([aDocument({ said: [charge, caveat, denial] }), harrow]);
    expect(rolesOf(await desk.ask(QUESTION))).toEqual({ [CHARGE]: 'claim', [CAVEAT]: 'carried', [DENIAL]: 'carried' });
  });

  it('carries them for a sentence that only refers to the allegation', async () => {
    const effect = 'The allegations have already cost the clinic two of its insurers, Ostra and Belvo.';
    const desk = await askDesk([aDocument({ said: [charge, caveat, denial, reported(effect, { refersToAllegation: true })] }), harrow]);
    const answer = await desk.ask('Which insurers, Ostra or Belvo, did the allegations cost?');
    expect(quotesOf(answer)[0]).toBe(effect);
    expect(quotesOf(answer)).toEqual(expect.arrayContaining([CAVEAT, DENIAL]));
  });

  it('takes the denial from the document rather than from the record', async () => {
    const record = aRecord({
      id: 'org-harrow',
      name: 'Harrow Clinic',
      statements: [denied('It denies that it billed for surgery that never took place.', 'Harrow Clinic')],
    });
    const answer = await (await askDesk([aDocument({ said: [charge, denial] }), record])).ask(QUESTION);
    expect(quotesOf(answer)).toEqual([CHARGE, DENIAL]);
  });

  it('takes denial and caveat from the record that reports the allegation, where the document has none', async () => {
    const record = aRecord({
      id: 'claim-harrow',
      kind: 'claim',
      name: 'Harrow billing claim',
      statements: [
        alleged('A leaked audit accuses Harrow Clinic of billing for surgery that never took place.', 'leaked audit', { sources: [{ document: 'article' }] }),
        denied('Harrow Clinic denies the accusations.', 'Harrow Clinic'),
        unverified('No newspaper could verify the audit.', 'Bellmere Post'),
      ],
    });
    const answer = await (await askDesk([aDocument({ said: [charge] }), harrow, record])).ask(QUESTION);
    expect(quotesOf(answer)).toEqual(expect.arrayContaining([CHARGE, 'Harrow Clinic denies the accusations.', 'No newspaper could verify the audit.']));
  });

  it('takes the denial from a record that is linked once', async () => {
    const claim = aRecord({
      id: 'claim-harrow',
      kind: 'claim',
      name: 'Harrow billing claim',
      statements: [
        alleged('A leaked audit accuses Harrow Clinic of billing for surgery that never took place.', 'leaked audit', { sources: [{ document: 'article' }] }),
      ],
      links: ['org-harrow'],
    });
    const accused = aRecord({
      id: 'org-harrow',
      name: 'Harrow Clinic',
      statements: [denied('It denies billing for surgery that never took place.', 'Harrow Clinic')],
    });
    const answer = await (await askDesk([aDocument({ said: [charge] }), claim, accused])).ask(QUESTION);
    expect(quotesOf(answer)).toContain('It denies billing for surgery that never took place.');
  });

  it('does not carry the denial of another allegation in the same article', async () => {
    const other = alleged('A nurse accuses Dunmore Hospital of hiding a fire.', 'A nurse');
    const otherDenial = denied('Dunmore Hospital denied the fire.', 'Dunmore Hospital');
    const answer = await (await askDesk([aDocument({ said: [charge, denial, other, otherDenial] }), harrow])).ask(QUESTION);
    expect(quotesOf(answer)).toEqual([CHARGE, DENIAL]);
  });

  it('does not carry the accused’s denial of something else, where there is one of this allegation', async () => {
    const other = alleged('A union accuses Harrow Clinic of locking out its porters.', 'A union');
    const otherDenial = denied('Harrow Clinic denied locking out its porters.', 'Harrow Clinic');
    const own = denied('Harrow Clinic denied billing for surgery that never took place.', 'Harrow Clinic');
    const desk = await askDesk([aDocument({ said: [other, otherDenial, charge, own] }), harrow]);
    expect(quotesOf(await desk.ask(QUESTION))).toEqual([CHARGE, own.text]);
  });

  it('does not carry the denial of a bystander in the place of the accused’s', async () => {
    const bystander = denied('Bellmere Council denied having known of the allegations.', 'Bellmere Council');
    const answer = await (await askDesk([aDocument({ said: [charge, bystander, denial] }), harrow])).ask(QUESTION);
    expect(quotesOf(answer)).toContain(DENIAL);
  });

  it('carries the denial of any of several who are accused, whether or not the corpus has a record of each', async () => {
    const both = alleged('A leaked audit accuses Ostrow Labs and Harrow Clinic of billing for surgery that never took place.', 'A leaked audit');
    const own = denied('Ostrow Labs denied having billed anybody.', 'Ostrow Labs');
    const answer = await (await askDesk([aDocument({ said: [both, own] }), harrow])).ask(QUESTION);
    expect(quotesOf(answer)).toEqual([both.text, own.text]);
  });

  it('carries one denial only, and further ones in a brief when there is room', async () => {
    const second = denied('Its director, Ines Falk of Harrow Clinic, also rejected the allegations against it.', 'Ines Falk');
    const desk = await askDesk([aDocument({ said: [charge, denial, second] }), harrow]);
    expect(quotesOf(await desk.ask(QUESTION))).toEqual([CHARGE, DENIAL]);
    expect(quotesOf(await desk.brief('Harrow Clinic', { length: 'long' }))).toEqual(expect.arrayContaining([CHARGE, DENIAL, second.text]));
  });

  it('shows the allegation alone where the corpus has neither', async () => {
    expect(quotesOf(await (await askDesk([aDocument({ said: [charge] }), harrow])).ask(QUESTION))).toEqual([CHARGE]);
  });

  it('does not take “if proven” or the author’s outlook for a caveat', async () => {
    const supposed = assessment('If proven, the allegations could close the clinic.', { refersToAllegation: true });
    const answer = await (await askDesk([aDocument({ said: [charge, supposed] }), harrow])).ask(QUESTION);
    expect(quotesOf(answer)).toEqual([CHARGE]);
  });

  it('leaves the allegation out of a brief in which what it carries does not fit', async () => {
    const long = denied(
      `Harrow Clinic denied the accusations, ${'and said so at every hearing that was held in the matter, '.repeat(9)}again.`,
      'Harrow Clinic',
    );
    const founding = reported('Harrow Clinic has forty beds.');
    const desk = await askDesk([aDocument({ said: [charge, long, founding] }), harrow]);
    const brief = await desk.brief('Harrow Clinic', { length: 'short' });
    expect(quotesOf(brief)).toEqual([founding.text, 'It opened in Bellmere in 1998.']);
    expect(brief.text.length).toBeLessThanOrEqual(LENGTHS.short);
    const why = await desk.why('id' in brief ? brief.id : '');
    expect(why.left_out).toContainEqual(expect.objectContaining({ reason: 'did not fit', start: 0 }));
  });

  it('owes what as_of lets through: no denial of a later day', async () => {
    const record = aRecord({
      id: 'org-harrow',
      name: 'Harrow Clinic',
      statements: [denied('It denies that it billed for surgery that never took place.', 'Harrow Clinic', { knownFrom: '2025-04-01' })],
    });
    const desk = await askDesk([aDocument({ said: [charge] }), record]);
    expect(quotesOf(await desk.brief('Harrow Clinic', { asOf: '2025-03-31' }))).toEqual([CHARGE]);
    expect(quotesOf(await desk.brief('Harrow Clinic', { asOf: '2025-04-01' }))).toHaveLength(2);
  });

  it('carries nothing for a sentence that alleges nothing', async () => {
    const plain = attributed('The chaplain, Otto Reiss, said that the garden would open at Easter.', 'Otto Reiss');
    const answer = await (await askDesk([aDocument({ said: [charge, denial, caveat, plain] }), harrow])).ask(
      'When will the garden open, according to Otto Reiss?',
    );
    expect(quotesOf(answer)).toEqual([plain.text]);
  });

  describe('of a record’s statement', () => {
    const statement = alleged('A leaked audit accuses it of billing for surgery that never took place.', 'leaked audit');
    const own = denied('It denies the accusation.', 'Harrow Clinic');
    const doubt = unverified('The Bellmere Post could not verify the audit.', 'Bellmere Post');

    it('is in the record itself', async () => {
      const record = aRecord({ id: 'org-harrow', name: 'Harrow Clinic', statements: [statement, own, doubt] });
      expect(quotesOf(await (await askDesk([record])).ask(QUESTION))).toEqual(expect.arrayContaining([statement.text, own.text, doubt.text]));
    });

    it('is in the record itself, where “it” is the record, not what the statement before names', async () => {
      const record = aRecord({ id: 'org-harrow', name: 'Harrow Clinic', statements: [reported('It opened in Bellmere in 1998.'), statement, own, doubt] });
      const answer = await (await askDesk([record])).ask(QUESTION);
      expect(quotesOf(answer)).toEqual(expect.arrayContaining([statement.text, own.text, doubt.text]));
    });

    it('is in a record linked once, whichever of the two links', async () => {
      const claim = (links: string[]) =>
        aRecord({ id: 'claim-harrow', kind: 'claim', name: 'Harrow Clinic billing', statements: [alleged(CHARGE, 'leaked audit')], links });
      const accused = (links: string[]) => aRecord({ id: 'org-harrow', name: 'Harrow Clinic', statements: [own, doubt], links });
      for (const documents of [
        [claim(['org-harrow']), accused([])],
        [claim([]), accused(['claim-harrow'])],
      ]) {
        expect(quotesOf(await (await askDesk(documents)).ask(QUESTION))).toEqual(expect.arrayContaining([CHARGE, own.text, doubt.text]));
      }
    });

    it('is not in a record linked twice', async () => {
      const documents = [
        aRecord({ id: 'claim-harrow', kind: 'claim', name: 'Billing claim', statements: [alleged(CHARGE, 'leaked audit')], links: ['city'] }),
        aRecord({ id: 'city', kind: 'place', name: 'Bellmere', links: ['org-far'] }),
        aRecord({ id: 'org-far', name: 'Far Clinic', statements: [denied('It denies that its surgery is closed.', 'Far Clinic')] }),
      ];
      expect(quotesOf(await (await askDesk(documents)).ask(QUESTION))).toEqual([CHARGE]);
    });

    it('stands beside a statement of fact that the record holds a denial of', async () => {
      const record = aRecord({
        id: 'org-harrow',
        name: 'Harrow Clinic',
        statements: [reported('It billed nine patients twice for surgery.'), denied('It denies having billed anybody twice.', 'Harrow Clinic')],
      });
      expect(quotesOf(await (await askDesk([record])).ask('How many patients did Harrow Clinic bill twice for surgery?'))).toEqual(
        expect.arrayContaining(['It denies having billed anybody twice.']),
      );
    });
  });

  describe('in every way of asking by free words', () => {
    it('goes with a brief on words that lead to no record', async () => {
      const desk = await askDesk([aDocument({ said: [charge, caveat, denial] })]);
      expect(quotesOf(await desk.brief('leaked audit billing for surgery'))).toEqual(expect.arrayContaining([CHARGE, CAVEAT, DENIAL]));
    });

    it('leaves the allegation out of it where they do not fit', async () => {
      const long = denied(
        `Harrow Clinic denied the accusations, ${'and said so at every hearing that was held in the matter, '.repeat(9)}again.`,
        'Harrow Clinic',
      );
      const result = await (await askDesk([aDocument({ said: [charge, long] })])).brief('leaked audit billing for surgery', { length: 'short' });
      expect(result.text).not.toContain('billing');
    });

    it('goes with a check of a part of the allegation', async () => {
      const desk = await askDesk([aDocument({ said: [charge, caveat, denial] }), harrow]);
      expect(quotesOf(await desk.check('billing for surgery that never took place'))).toEqual(expect.arrayContaining([CHARGE, CAVEAT, DENIAL]));
    });
  });

  it('of an article is the one that is on the accused, not whatever else it doubts', async () => {
    const other = unverified('The allegations against Bellmere Hospital could not be confirmed.');
    const mine = unverified('These accusations have not been confirmed.');
    const record = aRecord({ id: 'claim', kind: 'claim', name: 'Harrow billing claim', statements: [alleged(CHARGE, 'leaked audit', FROM_ARTICLE)] });
    const desk = await askDesk([aDocument({ said: [other, charge, mine] }), record]);
    const brief = await desk.brief('Harrow billing claim');
    expect(quotesOf(brief)).toContain(mine.text);
    expect(quotesOf(brief)).not.toContain(other.text);
  });

  it('is found in a record by its name, which is the subject of what it says', async () => {
    const told = denied('In a statement the clinic called it an invention.', 'Harrow Clinic');
    const event = aRecord({ id: 'event', kind: 'event', name: 'Statement by Harrow Clinic on billing for surgery that never took place', statements: [told] });
    const answer = await (await askDesk([aDocument({ said: [charge] }), event])).ask(QUESTION);
    expect(quotesOf(answer)).toEqual([CHARGE, told.text]);
  });

  it('is the one on that charge, of several records on one party', async () => {
    const claimOn = (id: string, text: string, doubt: string) =>
      aRecord({ id, kind: 'claim', name: `Harrow claim ${id}`, statements: [alleged(text, 'leaked audit'), unverified(doubt, 'Bellmere Post')] });
    const records = [
      claimOn('a', 'A porter accuses Harrow Clinic of locking a ward at night.', 'It could not be verified by the Bellmere Post.'),
      claimOn('b', CHARGE, 'It could not be confirmed by the Bellmere Post.'),
    ];
    const said = [charge, alleged('A porter accuses Harrow Clinic of locking a ward at night.', 'A porter')];
    const answer = await (await askDesk([aDocument({ said }), harrow, ...records])).ask(QUESTION);
    expect(quotesOf(answer)).toEqual([CHARGE, 'It could not be confirmed by the Bellmere Post.']);
  });

  it('names the accused whichever apostrophe is used', async () => {
    const record = aRecord({
      id: 'claim',
      kind: 'claim',
      name: 'Canning claim',
      statements: [alleged('A cook accuses O’Mara of selling spoiled tuna.', 'cook', FROM_ARTICLE)],
    });
    const said = [alleged("A cook accuses O'Mara of selling spoiled tuna.", 'A cook'), denied("O'Mara denies any wrongdoing.", "O'Mara")];
    expect(quotesOf(await (await askDesk([aDocument({ said }), record])).check('A cook accuses O’Mara of selling spoiled tuna.'))).toContain(
      "O'Mara denies any wrongdoing.",
    );
  });

  it('goes with somebody else’s rejection of what a record takes from the article', async () => {
    const guild = denied('The Nurses Guild rejected the claims against Harrow Clinic.', 'The Nurses Guild');
    const told = denied('It denies every word.', 'Harrow Clinic');
    const record = aRecord({ id: 'claim', kind: 'claim', name: 'Harrow billing claim', statements: [alleged(CHARGE, 'leaked audit', FROM_ARTICLE), told] });
    expect(quotesOf(await (await askDesk([aDocument({ said: [guild] }), record])).ask('Who rejected the claims against Harrow Clinic?'))).toContain(told.text);
  });

  describe('in another article of the story', () => {
    const first = aDocument({ id: 'first', said: [charge, reported('The audit has ninety pages.')] });
    const next = (...said: Said[]) => aDocument({ id: 'next', publishedAt: '2025-03-05', said });
    const onDeed = denied('Harrow Clinic denied on Tuesday that it had billed for surgery that never took place.', 'Harrow Clinic');
    const bare = denied('Harrow Clinic denied the accusations.', 'Harrow Clinic');
    const doubt = unverified('The Bellmere Post could not verify them.', 'Bellmere Post');

    it.each([
      ['the denial of that deed', onDeed],
      ['a denial that can be of nothing else', bare],
    ])('is carried: %s', async (_, said) => {
      const desk = await askDesk([first, next(said, doubt)]);
      for (const result of [await desk.brief('leaked audit surgery'), await desk.ask(QUESTION), await desk.check(CHARGE)]) {
        expect(quotesOf(result)).toEqual(expect.arrayContaining([CHARGE, said.text, doubt.text]));
      }
    });

    it.each([
      ['another charge', next(alleged('A porter accuses Harrow Clinic of locking a ward at night.', 'A porter'), bare)],
      ['another deed', next(denied('Harrow Clinic denied that it had locked a ward.', 'Harrow Clinic'))],
      ['another time', { ...next(bare), publishedAt: '2024-03-05' }],
      ['somebody else', next(denied('Bellmere Hospital denied the accusations.', 'Bellmere Hospital'))],
    ])('is not taken from what is on %s', async (_, other) => {
      expect(quotesOf(await (await askDesk([first, other])).ask(QUESTION))).toEqual([CHARGE]);
    });

    it('is not shown to who may not read it, nor before it was published', async () => {
      const desk = await askDesk([first, { ...next(onDeed), scope: ['channel:ward'] }], { scope: ['public'] });
      expect(quotesOf(await desk.ask(QUESTION))).toEqual([CHARGE]);
      expect(quotesOf(await (await askDesk([first, next(onDeed)])).ask(QUESTION, { asOf: '2025-03-04' }))).toEqual([CHARGE]);
    });

    it('finds the caveat beside it that names nobody, wherever the allegation stands', async () => {
      const answer = await (await askDesk([next(bare, doubt)])).ask('What did Harrow Clinic deny?');
      expect(quotesOf(answer)).toEqual(expect.arrayContaining([bare.text, doubt.text]));
    });
  });

  it('goes with each of several allegations that are shown, its own', async () => {
    const other = alleged('A porter accuses Harrow Clinic of locking a ward at night.', 'A porter');
    const said = [
      charge,
      denied('Harrow Clinic denied billing for surgery that never took place.', 'Harrow Clinic'),
      other,
      denied('Harrow Clinic denied that it had locked a ward.', 'Harrow Clinic'),
    ];
    const desk = await askDesk([aDocument({ said }), harrow]);
    for (const result of [await desk.claims('Harrow Clinic'), await desk.brief('Harrow Clinic', { length: 'long' })]) {
      expect(quotesOf(result)).toEqual(expect.arrayContaining(said.map((sentence) => sentence.text)));
    }
  });

  it('keeps the speaker of every allegation, in whatever way it is asked', async () => {
    const desk = await askDesk([aDocument({ said: [charge, caveat, denial] }), harrow]);
    const results = [
      await desk.ask(QUESTION),
      await desk.brief('Harrow Clinic'),
      await desk.claims('Harrow Clinic'),
      await desk.timeline('Harrow Clinic'),
      await desk.check(CHARGE),
    ];
    for (const result of results) {
      for (const claim of 'claims' in result ? result.claims.filter(({ standing }) => standing === 'alleged') : []) {
        expect(claim.speaker).toMatch(/audit/);
        expect(result.text).toContain(`alleged, ${claim.speaker}: ${claim.text}`);
      }
    }
  });
});
