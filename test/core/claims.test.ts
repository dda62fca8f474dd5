import { describe, expect, it } from 'vitest';
import { aDocument, alleged, aRecord, askDesk, assessment, attributed, denied, noComment, quotesOf, reported, unverified } from '../helpers/a-document.ts';

const pier = aRecord({
  id: 'org-pier',
  name: 'Pier Union',
  statements: [
    reported('It has nine hundred members.'),
    attributed('It wants a longer lunch.', 'Pier Union', { knownFrom: '2025-01-01' }),
    denied('It denied blocking the crane.', 'Pier Union', { knownFrom: '2025-04-01' }),
  ],
});
const article = aDocument({
  said: [
    alleged('The port master accuses Pier Union of blocking the crane.', 'port master'),
    reported('Pier Union met on Tuesday.'),
    unverified('The Tribune could not verify the accusation.', 'Tribune'),
    noComment('The ministry declined to comment on Pier Union.', 'ministry'),
    assessment('Pier Union may well strike.'),
  ],
});

const claimsOn = async (documents: Parameters<typeof askDesk>[0], topic: string) => {
  const result = await (await askDesk(documents)).claims(topic);
  if (result.kind !== 'claims') throw new Error(result.reason);
  return result;
};

describe('claims', () => {
  it('gives each claim its own day, in the text too, newest statements of records first', async () => {
    const { claims, days, text } = await claimsOn([article, pier], 'Pier Union');
    const own = claims.flatMap(({ text }, at) => (text.startsWith('It ') ? [[text, days?.[at]]] : []));
    expect(own).toEqual([
      ['It denied blocking the crane.', '2025-04-01'],
      ['It wants a longer lunch.', '2025-01-01'],
    ]);
    expect(days).toHaveLength(claims.length);
    expect(text).toContain('\n2025-01-01 attributed, Pier Union: It wants a longer lunch. ');
  });

  it('shows who says what, each with speaker and standing', async () => {
    const { claims, standing, topic } = await claimsOn([article, pier], 'Pier Union');
    expect(topic).toEqual({ record: 'org-pier', name: 'Pier Union', typed: null });
    expect(standing).toBe('disputed');
    expect(claims.map((claim) => [claim.standing, claim.speaker])).toEqual(
      expect.arrayContaining([
        ['alleged', expect.stringContaining('port master')],
        ['unverified', 'Tribune'],
        ['no_comment', expect.stringContaining('ministry')],
        ['denied', 'Pier Union'],
        ['attributed', 'Pier Union'],
      ]),
    );
  });

  it('has no facts and no outlook: they are nobody’s claim', async () => {
    const { claims } = await claimsOn([article, pier], 'Pier Union');
    expect(claims.map((claim) => claim.standing)).not.toContain('reported');
    expect(claims.map((claim) => claim.standing)).not.toContain('assessment');
  });

  it('puts articles first, then what records add, newest first', async () => {
    const record = aRecord({
      id: 'org-pier',
      name: 'Pier Union',
      statements: [
        attributed('It wants tea.', 'Pier Union', { knownFrom: '2023-01-01' }),
        attributed('It wants rest.', 'Pier Union', { knownFrom: '2025-01-01' }),
      ],
    });
    const said = aDocument({ said: [attributed('The mayor said that Pier Union was right.', 'mayor')] });
    expect(quotesOf(await claimsOn([record, said], 'Pier Union'))).toEqual(['The mayor said that Pier Union was right.', 'It wants rest.', 'It wants tea.']);
  });

  it('refuses where nobody says anything, and an unknown topic with the nearest names', async () => {
    const silent = aRecord({ id: 'x', name: 'Silent Bell' });
    const desk = await askDesk([silent]);
    expect(await desk.claims('Silent Bell')).toMatchObject({ kind: 'no_answer', reason: 'too_weak', nearest: ['Silent Bell'] });
    expect(await desk.claims('Silent Belltower Company')).toMatchObject({ kind: 'no_answer', reason: 'not_in_corpus', nearest: ['Silent Bell'] });
  });

  it('stays within one message', async () => {
    const said = Array.from({ length: 200 }, (_, at) => attributed(`Docker ${at} said that Pier Union should hold a vote on plan ${at}.`, `Docker ${at}`));
    const { text, claims } = await claimsOn([aDocument({ said }), pier], 'Pier Union');
    expect(text.length).toBeLessThanOrEqual(6000);
    expect(claims.length).toBeGreaterThan(20);
  });

  it('says which name it corrected', async () => {
    expect((await claimsOn([article, pier], 'Pier Unoin')).text.split('\n')[0]).toBe('Showing Pier Union for "Pier Unoin"');
  });

  it('searches words that lead to no record as a brief does, and shows what somebody says', async () => {
    const result = await claimsOn([article], 'crane blocked at the port');
    expect(result.topic).toBeNull();
    expect(quotesOf(result)[0]).toBe('The port master accuses Pier Union of blocking the crane.');
    expect(result.claims.map((claim) => claim.standing)).not.toContain('reported');
  });

  it('has what a record says that only names the topic, and nothing else of that record', async () => {
    const other = aRecord({
      id: 'harbor',
      name: 'Harbor Office',
      statements: [
        attributed('Its head says that Pier Union broke a promise.', 'head of the Harbor Office'),
        attributed('Its head says that gulls are a plague.', 'head of the Harbor Office'),
      ],
    });
    const quotes = quotesOf(await claimsOn([article, pier, other], 'Pier Union'));
    expect(quotes).toContain('Its head says that Pier Union broke a promise.');
    expect(quotes).not.toContain('Its head says that gulls are a plague.');
  });
});
