import { describe, expect, it } from 'vitest';
import { ENOUGH, toEvidence } from '../../src/core/evidence.ts';
import { toQuestion } from '../../src/core/question.ts';
import { retrieve } from '../../src/core/retrieve.ts';
import { aDocument, aRecord, attributed, aView, reported } from '../helpers/a-document.ts';

const vale = aRecord({ id: 'org-vale', name: 'Vale Orchards', aliases: ['VO'], topics: ['the growers'], tickers: ['VLO'] });
const reed = aRecord({ id: 'reed', kind: 'place', name: 'Reed' });

describe('toQuestion', () => {
  it('finds the records that it names, in order, once', async () => {
    const question = await toQuestion(await aView([vale, reed]), 'Does Reed like Vale Orchards, or does VO like Reed?');
    expect(question.topics).toEqual([
      { record: 'reed', name: 'Reed', typed: null },
      { record: 'org-vale', name: 'Vale Orchards', typed: null },
    ]);
    expect(question.concepts.filter((concept) => concept.record !== null)).toHaveLength(2);
  });

  it('keeps names that lead to a record only when typed as hints, not topics', async () => {
    const question = await toQuestion(await aView([vale]), 'What do the growers grow?');
    expect(question).toMatchObject({ topics: [], hints: ['org-vale'] });
    expect(question.search).toContain('Vale Orchards');
  });

  it('does not name what the reader may not see', async () => {
    const hidden = aRecord({ id: 'org-vale', name: 'Vale Orchards', topics: ['the growers'], scope: ['x'] });
    const view = await aView([hidden, reed], { scope: ['public'] });
    for (const text of ['Who owns Vale Orchards?', 'Who owns the growers?', 'Who owns Vale Orchrads?']) {
      expect(await toQuestion(view, text)).toMatchObject({ topics: [], hints: [] });
    }
  });

  it('weighs rare words above common ones, and words that only say what is wanted not at all', async () => {
    const said = Array.from({ length: 20 }, (_, at) =>
      aDocument({ id: `d${at}`, said: [reported(at === 0 ? 'The ferry hit a whale.' : 'The ferry sailed.')] }),
    );
    const { concepts } = await toQuestion(await aView(said), 'When did the ferry hit the whale?');
    const weightOf = (term: string) => concepts.find((concept) => concept.terms.has(term))?.weight ?? 0;
    expect(weightOf('whale')).toBeGreaterThan(weightOf('ferri'));
    expect(weightOf('when')).toBe(0);
    expect(weightOf('did')).toBe(0);
  });

  it('takes an unknown word for a name near it, never a known one', async () => {
    const record = aRecord({ id: 'org-orchardia', name: 'Orchardia' });
    expect((await toQuestion(await aView([record]), 'Who owns Orchadria?')).topics).toEqual([
      { record: 'org-orchardia', name: 'Orchardia', typed: 'Orchadria' },
    ]);
    const known = aDocument({ said: [reported('Orchadria is a moth.')] });
    expect((await toQuestion(await aView([record, known]), 'What eats Orchadria?')).topics).toEqual([]);
  });

  it('makes a country, its capital and its people one concept', async () => {
    const { concepts } = await toQuestion(await aView([aDocument()]), 'Did Norway or the Norwegians or Oslo object?');
    expect(concepts.filter((concept) => concept.country === 'NO')).toHaveLength(1);
  });

  it('knows when only its names are understood', async () => {
    const record = aRecord({ id: 'org-vale', name: 'Vale Orchards', aliases: ['谷果园'] });
    const view = await aView([record, aDocument()]);
    expect((await toQuestion(view, '谷果园最近怎么样？')).onlyNames).toBe(true);
    expect((await toQuestion(view, '最近怎么样？')).onlyNames).toBe(false);
    expect((await toQuestion(view, 'How is Vale Orchards?')).onlyNames).toBe(false);
  });
});

describe('retrieve', () => {
  it('orders candidates by score, then document, then offset', async () => {
    const twin = [reported('The ferry hit a whale.'), reported('Nobody saw it.')];
    const view = await aView([aDocument({ id: 'b', said: twin }), aDocument({ id: 'a', said: twin })]);
    const { candidates } = await retrieve(view, await toQuestion(view, 'What did the ferry hit, a whale?'));
    expect(candidates.slice(0, 2).map(({ document, sentence }) => [document.id, sentence.start])).toEqual([
      ['a', 0],
      ['b', 0],
    ]);
  });

  it('has more evidence the more of the question is met, and none where nothing is', async () => {
    const view = await aView([aDocument({ said: [reported('The ferry hit a whale off Cape Reed.')] })]);
    const evidence = async (text: string) => (await retrieve(view, await toQuestion(view, text))).evidence;
    const [all, part, none] = [
      await evidence('Which ferry hit a whale off Cape Reed?'),
      await evidence('Which ferry hit an iceberg near Greenland?'),
      await evidence('Which comet passed Jupiter?'),
    ];
    expect(all).toBeGreaterThan(ENOUGH);
    expect(part).toBeLessThan(ENOUGH);
    expect(none).toBeLessThan(part);
    expect(await evidence('?!')).toBe(0);
  });

  it('counts for a question of who, when, how many what holds a name, a day, a number', async () => {
    const lines = [
      reported('The ferry to Reed sank in the storm.'),
      reported('The ferry to Reed sank on 3 May 1911.'),
      reported('The ferry to Reed sank with forty goats.'),
      attributed('The ferry to Reed sank, said Anna Holt.', 'Anna Holt'),
    ];
    const view = await aView([aDocument({ said: lines })]);
    const first = async (text: string) => (await retrieve(view, await toQuestion(view, text))).candidates[0]?.sentence.start;
    const start = (at: number) => lines.slice(0, at).reduce((sum, line) => sum + line.text.length + 1, 0);
    expect(await first('When did the ferry to Reed sink?')).toBe(start(1));
    expect([start(1), start(2)]).toContain(await first('How many goats sank with the ferry to Reed?'));
  });

  it('sees nothing out of scope', async () => {
    const view = await aView([aDocument({ scope: ['x'], said: [reported('The ferry hit a whale.')] })], { scope: ['public'] });
    expect(await retrieve(view, await toQuestion(view, 'What did the ferry hit?'))).toEqual({ candidates: [], evidence: 0 });
  });
});

describe('toEvidence', () => {
  it('is nothing for a question without words', async () => {
    const view = await aView([aDocument()]);
    const question = await toQuestion(view, '…');
    expect(toEvidence([], question)).toBe(0);
  });
});
