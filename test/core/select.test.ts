import { describe, expect, it } from 'vitest';
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

const first = async (documents: Parameters<typeof askDesk>[0], question: string, asOf?: string) =>
  quotesOf(await (await askDesk(documents)).ask(question, { asOf }))[0];
const all = async (documents: Parameters<typeof askDesk>[0], question: string, asOf?: string) =>
  quotesOf(await (await askDesk(documents)).ask(question, { asOf }));

const tessel = aRecord({ id: 'org-tessel', name: 'Tessel Motors', statements: [reported('It builds vans in Oakham.')] });

describe('a definition or statement of fact of a record', () => {
  const term = aRecord({
    id: 'term-tidal-lock',
    kind: 'term',
    name: 'tidal lock',
    statements: [reported('A tidal lock is a gate that lets ships pass between waters of different height.')],
  });
  const hedged = attributed('Critics call the tidal lock a purportedly useless gate that only drains the town’s purse.', 'Critics');

  it('goes together with the hedged sentence of an article on the same thing', async () => {
    expect(await all([aDocument({ said: [hedged] }), term], 'What is a tidal lock?')).toEqual(
      expect.arrayContaining([hedged.text, 'A tidal lock is a gate that lets ships pass between waters of different height.']),
    );
  });

  it('stands alone where no article has such a sentence', async () => {
    const plain = reported('The town of Reed opened a museum of clocks.');
    expect(await all([aDocument({ said: [plain] }), term], 'What is a tidal lock?')).toEqual([
      'A tidal lock is a gate that lets ships pass between waters of different height.',
    ]);
  });

  it('does not bring a hedged sentence that the reader may not see', async () => {
    const desk = await askDesk([aDocument({ said: [hedged], scope: ['channel:1'] }), term], { scope: ['public'] });
    expect(quotesOf(await desk.ask('What is a tidal lock?'))).toEqual(['A tidal lock is a gate that lets ships pass between waters of different height.']);
  });
});

describe('“not said” as an answer', () => {
  it.each<[string, string, Parameters<typeof reported>[0], string[]]>([
    [
      'a name that is withheld',
      'Who is the donor behind the Oakham museum gift?',
      'The museum said the donor of the gift asked to stay anonymous.',
      ['The Oakham museum received a gift of forty paintings.'],
    ],
    [
      'details that are missing',
      'What details did the ministry give of the bridge inspection?',
      'The ministry gave no details of the bridge inspection.',
      ['The ministry closed the bridge for a week.'],
    ],
    [
      'an unnamed official',
      'Who told the Tribune about the ferry strike?',
      'An unnamed official told the Tribune about the ferry strike.',
      ['The ferry strike lasted nine days.'],
    ],
    [
      'a reason that is not said',
      'Why did the mayor of Reed resign?',
      'The mayor of Reed did not say why he resigned.',
      ['The mayor of Reed resigned on Monday.'],
    ],
  ])('answers %s', async (_, question, answer, others) => {
    expect(await first([aDocument({ said: [...others.map((text) => reported(text)), reported(answer)] }), tessel], question)).toBe(answer);
  });

  it('answers a figure that is not given, though another sentence has more words of the question', async () => {
    const answer = reported('The price of the Oakham plant was not disclosed.');
    const article = aDocument({ said: [reported('Tessel Motors bought the Oakham plant in March.'), answer] });
    expect(await first([article, tessel], 'How much did Tessel Motors pay for the Oakham plant?')).toBe(answer.text);
  });

  it.each<[string, string, ReturnType<typeof attributed>]>([
    [
      'wrote',
      'Who wrote the safety report on the Oakham plant?',
      attributed('A safety report by the labor inspectorate found the Oakham plant unsafe.', 'labor inspectorate'),
    ],
    [
      'said',
      'Who said that the brakes of the vans fail in frost?',
      attributed('The transport ministry said that the brakes of the vans fail in frost.', 'transport ministry'),
    ],
    ['did', 'Who closed the Oakham plant?', reported('The district court closed the Oakham plant on Friday.')],
  ])('who %s something is answered by the office or body that the corpus names', async (_, question, answer) => {
    expect(await first([aDocument({ said: [reported('The Oakham plant stands by the canal.'), answer] }), tessel], question)).toBe(answer.text);
  });
});

describe('a question whether something is true', () => {
  const charge = alleged('A memo by the road agency alleges that Tessel Motors hid faults in the brakes of its vans.', 'road agency');
  const caveat = unverified('The Lake Tribune, which saw the memo, could not confirm the allegations.', 'Lake Tribune');
  const denial = denied('Tessel Motors rejected the allegations as invented.', 'Tessel Motors');
  const outlook = assessment('If the allegations against Tessel Motors are proven true, its sales could collapse.', { refersToAllegation: true });

  it.each([
    'Is it proven that Tessel Motors hid faults in its brakes?',
    'Has the allegation that Tessel Motors hid faults been confirmed?',
    'Is the allegation against Tessel Motors verified?',
    'Is it true that Tessel Motors hid faults in the brakes of its vans?',
    'Did Tessel Motors really hide faults in the brakes?',
    'Did the Lake Tribune confirm the memo on Tessel Motors?',
  ])('is answered first by who could not confirm it, then by the claim, never by the outlook: %s', async (question) => {
    const quotes = await all([aDocument({ said: [charge, outlook, denial, caveat] }), tessel], question);
    expect(quotes[0]).toBe(caveat.text);
    expect(quotes).toContain(charge.text);
    expect(quotes).not.toContain(outlook.text);
  });

  it('is answered first by the rejection where nobody speaks of confirming', async () => {
    const quotes = await all([aDocument({ said: [charge, outlook, denial] }), tessel], 'Is it true that Tessel Motors hid faults in the brakes of its vans?');
    expect(quotes.slice(0, 2)).toEqual([denial.text, charge.text]);
  });

  it('is answered first by the confirmation where there is one', async () => {
    const admitted = confirmed('Tessel Motors confirmed that it had hidden faults in the brakes of its vans.', 'Tessel Motors');
    expect(await first([aDocument({ said: [charge, admitted] }), tessel], 'Is it proven that Tessel Motors hid faults in the brakes?')).toBe(admitted.text);
  });
});

describe('a question for what somebody said', () => {
  const said = attributed('Tessel Motors said that every van had passed its inspection.', 'Tessel Motors');
  const about = reported('The reply of Tessel Motors to the inspection of the vans took nine weeks.');
  const denial = denied('Tessel Motors denied that any van had left the plant with faulty brakes.', 'Tessel Motors');
  const charge = alleged('The road agency alleges that Tessel Motors let vans with faulty brakes leave the plant.', 'road agency');

  it.each(['What did Tessel Motors say about the inspection of the vans?', 'How did Tessel Motors reply on the inspection of the vans?'])(
    'puts the words of whom it names first: %s',
    async (question) => {
      expect(await first([aDocument({ said: [about, said] }), tessel], question)).toBe(said.text);
    },
  );

  it.each([
    'How did Tessel Motors react to the allegation about faulty brakes?',
    'What did Tessel Motors deny about the faulty brakes of its vans?',
    'How did Tessel Motors respond to the road agency on faulty brakes?',
    'Did Tessel Motors admit that vans with faulty brakes left the plant?',
  ])('puts the denial of whom it names before the charge of another: %s', async (question) => {
    expect(await first([aDocument({ said: [charge, reported('Vans are sold in nine countries.'), denial] }), tessel], question)).toBe(denial.text);
  });

  it('takes a pronoun for whom it stands for', async () => {
    const it_ = denied('It denied that any van had left the plant with faulty brakes.', 'It');
    expect(await first([aDocument({ said: [charge, it_] }), tessel], 'How did Tessel Motors react to the allegation about faulty brakes?')).toBe(it_.text);
  });

  it('answers with who declined to comment', async () => {
    const none = noComment('The road agency declined to comment on the vans.', 'road agency');
    expect(await first([aDocument({ said: [charge, none] }), tessel], 'Did the road agency comment on the vans?')).toBe(none.text);
  });
});

describe('the author’s outlook', () => {
  const outlook = assessment('The ban could cost Tessel Motors a third of its exports of vans.');
  const fact = reported('The ban on vans took effect in Norland, where Tessel Motors has a third of its exports.');

  it('does not go before what is reported', async () => {
    expect(await first([aDocument({ said: [outlook, fact] }), tessel], 'Where did the ban on vans by Tessel Motors take effect?')).toBe(fact.text);
  });

  it('answers a question for what something may lead to, and is labeled as such', async () => {
    const result = await (await askDesk([aDocument({ said: [fact, outlook] }), tessel])).ask('What could the ban cost Tessel Motors?');
    expect(result).toMatchObject({ claims: [{ text: outlook.text, standing: 'assessment', speaker: null }] });
  });
});

describe('recency', () => {
  const early = aDocument({ id: 'early', publishedAt: '2024-01-10', said: [reported('Tessel Motors employs four hundred welders in Oakham.')] });
  const late = aDocument({ id: 'late', publishedAt: '2025-02-10', said: [reported('Tessel Motors has six hundred welders employed at Oakham now.')] });

  it.each(['How many welders does Tessel Motors employ in Oakham now?', 'What is the latest number of welders that Tessel Motors employs in Oakham?'])(
    'counts in a question for the newest: %s',
    async (question) => {
      expect(await first([early, late, tessel], question)).toBe(late.text);
    },
  );

  it('does not count in any other question', async () => {
    expect(await first([early, late, tessel], 'How many hundred welders did Tessel Motors employ in Oakham?')).toBe(early.text);
  });

  it('counts from the newest day that the reader sees, not from the clock', async () => {
    const asked = async (clock: () => Date) =>
      quotesOf(await (await askDesk([early, late, tessel], { clock })).ask('What is the latest number of welders at Tessel Motors?'));
    expect(await asked(() => new Date('2025-03-01'))).toEqual(await asked(() => new Date('2060-03-01')));
  });
});

describe('how much is answered', () => {
  it('gives at most three claims and what they carry', async () => {
    const lines = ['brakes squeal in frost', 'seats come from Norland', 'doors rust by the sea', 'lamps last ten winters', 'horns play a waltz'].map((fact) =>
      attributed(`Tessel Motors said of its vans that the ${fact}.`, 'Tessel Motors'),
    );
    const result = await (await askDesk([aDocument({ said: lines }), tessel])).ask('What did Tessel Motors say of its vans?');
    const claims = 'claims' in result ? result.claims : [];
    expect(claims.map((claim) => claim.role)).toEqual(['claim', 'claim', 'claim']);
  });

  it('does not say the same twice', async () => {
    const one = reported('The Oakham plant burned down on Monday night.');
    const quotes = await all([aDocument({ id: 'a', said: [one] }), aDocument({ id: 'b', said: [one] })], 'What burned down on Monday night?');
    expect(quotes).toEqual([one.text]);
  });

  it('adds a second sentence where it meets what the first does not', async () => {
    const where = reported('The fire broke out in the paint shop of the Oakham plant.');
    const who = reported('Two firefighters of Reed were hurt by the blaze there.');
    const quotes = await all(
      [aDocument({ said: [where, who] }), tessel],
      'In which shop of the Oakham plant did the fire break out and which firefighters were hurt?',
    );
    expect(quotes).toEqual([where.text, who.text]);
  });
});
