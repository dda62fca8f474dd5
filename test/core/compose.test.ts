import { describe, expect, it } from 'vitest';
import { claimLine, compose, type Lead } from '../../src/core/compose.ts';
import type { Document } from '../../src/core/document.ts';
import { aDocument, alleged, aRecord, assessment, attributed, aView, denied, noComment, reported, type Said } from '../helpers/a-document.ts';

const leadsOf = (document: Document, ...at: number[]): Lead[] =>
  at.flatMap((index) => {
    const sentence = document.sentences[index];
    return sentence === undefined ? [] : [{ document, sentence, role: 'claim' as const }];
  });

const composeOne = async (said: Said) => {
  const article = aDocument({ said: [said] });
  const { claims, text } = await compose(await aView([article]), leadsOf(article, 0), { heading: () => [], onDefect: () => {} });
  return { claim: claims[0], text };
};

describe('a claim', () => {
  it.each<[string, Said, string | null]>([
    ['the publisher’s own voice', reported('Rain fell.'), null],
    ['the author’s outlook', assessment('It may rain.'), null],
    ['what nobody is named for', alleged('The mayor is alleged to have lied.'), null],
    ['a named speaker', attributed('Ada Holt said that it rained.', 'Ada Holt'), 'Ada Holt'],
    ['who declined to comment', noComment('Ada Holt declined to comment.', 'Ada Holt'), 'Ada Holt'],
  ])('of %s has the speaker that the source names', async (_, said, speaker) => {
    expect((await composeOne(said)).claim?.speaker).toBe(speaker);
  });

  it('without a speaker is labeled by its standing alone', async () => {
    expect((await composeOne(alleged('The mayor is alleged to have lied.'))).text).toBe('alleged: The mayor is alleged to have lied. [1]');
    expect((await composeOne(attributed('Ada Holt said that it rained.', 'Ada Holt'))).text).toBe('attributed, Ada Holt: Ada Holt said that it rained. [1]');
  });

  it('of a record keeps several speakers as the record has them, and the subject', async () => {
    const record = aRecord({ id: 'r', name: 'Reed Bridge', statements: [attributed('It will hold, they say.', 'Ada Holt; Bo Lind')] });
    const { claims } = await compose(await aView([record]), leadsOf(record, 0), { heading: () => [], onDefect: () => {} });
    expect(claims).toMatchObject([{ speaker: 'Ada Holt; Bo Lind', subject: 'Reed Bridge' }]);
    expect(claims.map(claimLine)).toEqual(['attributed, Ada Holt; Bo Lind, on Reed Bridge: It will hold, they say. [1]']);
  });

  it('has the text of its first citation, one sentence, white space and all', async () => {
    const odd = 'Rain —  “hail” 🌧️ and\u00a0snow\u2009— fell\u2026';
    expect((await composeOne(reported(odd))).claim).toMatchObject({ text: odd, citations: [{ start: 0, end: odd.length, quote: odd }] });
  });
});

describe('compose', () => {
  it('shows a sentence once, whether led or carried', async () => {
    const article = aDocument({
      said: [alleged('A miller accuses Reed Bridge of swaying.', 'A miller'), denied('Reed Bridge denied the accusation.', 'Reed Bridge')],
    });
    const { claims } = await compose(await aView([article]), leadsOf(article, 0, 1, 0), { heading: () => [], onDefect: () => {} });
    expect(claims.map(({ role }) => role)).toEqual(['claim', 'carried']);
  });

  it('counts the heading towards the limit', async () => {
    const article = aDocument({ said: [reported('Rain fell.'), reported('Hail fell.')] });
    const view = await aView([article]);
    const within = async (limit: number) =>
      (await compose(view, leadsOf(article, 0, 1), { heading: () => ['A heading'], limit, onDefect: () => {} })).claims.length;
    const line = 'reported: Rain fell. [1]'.length;
    const heading = 'A heading\n'.length;
    const limits = [heading + line - 1, heading + line, heading + 2 * line, heading + 2 * line + 1];
    expect(await Promise.all(limits.map(within))).toEqual([0, 1, 1, 2]);
  });

  it('says of what is left out where it stands and why', async () => {
    const article = aDocument({ said: [reported('Rain fell.')] });
    const { leftOut, text, newest, sources } = await compose(await aView([article]), leadsOf(article, 0), {
      heading: () => ['H'],
      limit: 5,
      onDefect: () => {},
    });
    expect(leftOut).toMatchObject([{ reason: 'did not fit' }]);
    expect({ text, newest, sources }).toEqual({ text: 'H', newest: null, sources: [] });
  });
});
