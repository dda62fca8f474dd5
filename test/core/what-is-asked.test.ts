import { describe, expect, it } from 'vitest';
import { aDocument, alleged, aRecord, askDesk, attributed, confirmed, denied, quotesOf, reported, unverified } from '../helpers/a-document.ts';

const CHARGE = 'A whistleblower accuses Tessel Motors of forging the brake tests of its vans.';
const DENIAL = 'Tessel Motors denied the accusations and called them a bad joke.';
const CAVEAT = 'The Oakham Post could not confirm the allegations.';
const article = aDocument({ said: [alleged(CHARGE, 'A whistleblower'), unverified(CAVEAT, 'Oakham Post'), denied(DENIAL, 'Tessel Motors')] });
const tessel = aRecord({ id: 'org-tessel', name: 'Tessel Motors', statements: [reported('It builds vans in Oakham.')] });
const claim = aRecord({
  id: 'claim',
  kind: 'claim',
  name: 'Claim on brake tests',
  statements: [
    alleged('The whistleblower claims that brake tests were forged.', 'whistleblower'),
    denied('Tessel Motors denies the claims as a whole.', 'Tessel Motors'),
  ],
});

const answer = async (documents: Parameters<typeof askDesk>[0], question: string) => (await askDesk(documents)).ask(question);
const first = async (documents: Parameters<typeof askDesk>[0], question: string) => quotesOf(await answer(documents, question))[0];

describe('which sentence answers first', () => {
  it('is the caveat, of who could not confirm something', async () => {
    expect(await first([article, tessel, claim], 'Who could not confirm the allegations?')).toBe(CAVEAT);
  });

  it('is the denial of the deed, of whether somebody denied it', async () => {
    expect(await first([article, tessel], 'Did Tessel Motors deny forging the brake tests?')).toBe(DENIAL);
  });

  it('is the article’s denial rather than the record’s that reports it', async () => {
    expect(await first([article, tessel, claim], 'Who denied the claims?')).toBe(DENIAL);
  });

  it('is what shares did, not what somebody shared', async () => {
    const shared = attributed('Tessel Motors said that it was sharing all of its records.', 'Tessel Motors');
    const fell = reported('Shares of Tessel Motors fell by a tenth.');
    expect(await first([aDocument({ said: [shared, fell] }), tessel], 'How did Tessel Motors shares react?')).toBe(fell.text);
  });

  it('is what is confirmed, of how things stand', async () => {
    const asked = attributed('Papers wrote that lawmakers were asking whether Reed Post uses vans of Tessel Motors.', 'Papers');
    const yes = confirmed('Its head confirmed that Reed Post would use vans of Tessel Motors.', 'head');
    expect(await first([aDocument({ said: [asked] }), aDocument({ id: 'b', said: [yes] }), tessel], 'Does Reed Post use vans of Tessel Motors?')).toBe(
      yes.text,
    );
  });

  it('counts what is to be counted, not years or sections', async () => {
    const list = aRecord({
      id: 'list',
      kind: 'list',
      name: 'Recall List',
      statements: [reported('A yearly list of faulty models under section 12 of the act of 1998.')],
    });
    const said = [reported('Since 2024 the Recall List has 41 pages.'), reported('The Recall List now names 77 models.')];
    expect(await first([list, aDocument({ said })], 'How many models are on the Recall List?')).toBe('The Recall List now names 77 models.');
  });

  it('speaks of the name that is asked for, though another is accused of just that', async () => {
    const said = [reported('Inspectors tested the brakes of vans by Kestrel and found nothing.')];
    expect(await first([article, tessel, aDocument({ id: 'b', said })], 'Did Kestrel forge brake tests of vans?')).toBe(said[0]?.text);
  });

  it('is “not said”, though it lacks a word of the question', async () => {
    const silence = unverified('The report does not say which depots of Oakham, sheds of Reed or garages of Marl might have been meant.');
    expect(
      await first([aDocument({ said: [reported('Oakham has a fair.'), silence] })], 'Which depots of Oakham, sheds of Reed or garages of Marl were raided?'),
    ).toBe(silence.text);
  });
});

describe('whether one thing has to do with another', () => {
  const entity = aRecord({
    id: 'list-a',
    kind: 'list',
    name: 'Unfit Makers List',
    statements: [reported('A list of makers that may sell nothing to the state.')],
  });
  const grown = reported('The recall list grew to nine unfit vehicles and took in vans by other makers such as Tessel Motors.');

  it('is refused where nothing speaks of both, whatever shares their words', async () => {
    expect(await answer([entity, tessel, aDocument({ said: [grown] })], 'Is Tessel Motors on the Unfit Makers List?')).toMatchObject({
      kind: 'no_answer',
      reason: 'too_weak',
    });
  });

  it('is answered where something does', async () => {
    const yes = reported('Tessel Motors was put on the Unfit Makers List in May.');
    expect(await first([entity, tessel, aDocument({ said: [grown, yes] })], 'Is Tessel Motors on the Unfit Makers List?')).toBe(yes.text);
  });
});
