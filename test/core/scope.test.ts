import { describe, expect, it } from 'vitest';
import { openStores } from '../../src/stores/open.ts';
import { aCorpus, aDocument, alleged, aRecord, askDesk, denied, quotesOf, reported } from '../helpers/a-document.ts';

const OPEN = 'Sable Mines sold a quarry to the town of Reed.';
const SECRET = 'Sable Mines will close its quarry in Marl, says a draft for the board.';
const documents = [
  aDocument({ id: 'open', publishedAt: '2025-01-01', said: [reported(OPEN)] }),
  aDocument({ id: 'secret', publishedAt: '2025-05-05', publisher: 'Board Room', scope: ['channel:C1', 'workspace:T1'], said: [reported(SECRET)] }),
  aRecord({ id: 'org-sable', name: 'Sable Mines', links: ['org-hush'], statements: [reported('It digs slate.')] }),
  aRecord({
    id: 'org-hush',
    name: 'Hush Holdings',
    aliases: ['Quiet & Co'],
    tickers: ['HUSH'],
    scope: ['channel:C1'],
    links: ['org-sable'],
    statements: [reported('It owns Sable Mines.')],
  }),
];

describe('scope: what a reader may not read', () => {
  it('is in nothing that this reader gets, by any command', async () => {
    const desk = await askDesk(documents, { scope: ['public', 'channel:C2'] });
    const results = [
      await desk.brief('Sable Mines', { length: 'long' }),
      await desk.ask('Which quarry in Marl will Sable Mines close?'),
      await desk.claims('Sable Mines'),
      await desk.timeline('Sable Mines'),
      await desk.check(SECRET),
      await desk.brief('Hush Holdings'),
      await desk.brief('Hush Holdngs'),
      await desk.brief('HUSH'),
      await desk.ask('Who owns Sable Mines, Quiet & Co?'),
      await desk.status(),
    ];
    for (const result of results) expect(JSON.stringify(result)).not.toMatch(/secret|Marl|Board Room|2025-05-05|org-hush|It owns/);
    for (const result of results) expect('nearest' in result ? result.nearest : []).not.toContain('Hush Holdings');
  });

  it('is neither counted nor the newest day', async () => {
    const status = await (await askDesk(documents, { scope: ['public'] })).status();
    expect(status).toMatchObject({ documents: 2, by_type: { article: 1, related: 1 }, from: '2025-01-01', to: '2025-01-01' });
    const all = await (await askDesk(documents)).status();
    expect(all).toMatchObject({ documents: 4, by_type: { article: 2, related: 2 }, to: '2025-05-05' });
  });

  it('is not completed and is no topic', async () => {
    const desk = await askDesk(documents, { scope: ['public'] });
    expect(await desk.complete('Hu', 5)).toEqual([]);
    expect(await desk.isTopic('Hush Holdings')).toBe(false);
    const insider = await askDesk(documents, { scope: ['public', 'channel:C1'] });
    expect(await insider.complete('Hu', 5)).toEqual(['Hush Holdings']);
    expect(await insider.isTopic('hush holdings')).toBe(true);
  });

  it.each([[['workspace:T1']], [['channel:C1']], [['public', 'channel:C1']]])('is seen when one key matches: %j', async (scope) => {
    expect(quotesOf(await (await askDesk(documents, { scope })).ask('Which quarry in Marl will Sable Mines close?'))).toContain(SECRET);
  });

  it('is not carried either', async () => {
    const said = [alleged('A miner accuses Sable Mines of selling false slate.', 'A miner')];
    const desk = await askDesk(
      [
        aDocument({ said }),
        aRecord({ id: 'org-sable', name: 'Sable Mines', scope: ['channel:C1'], statements: [denied('It denies selling false slate.', 'Sable Mines')] }),
      ],
      { scope: ['public'] },
    );
    expect(quotesOf(await desk.ask('What does a miner accuse Sable Mines of?'))).toEqual([said[0]?.text]);
  });

  it('of a kept brief is not found', async () => {
    const stores = await openStores({ memory: true });
    const corpus = await aCorpus(documents);
    const insider = await askDesk(corpus, { scope: ['public', 'channel:C1'], briefs: stores.briefs });
    const outsider = await askDesk(corpus, { scope: ['public'], briefs: stores.briefs });
    const secret = await insider.ask('Which quarry in Marl will Sable Mines close?');
    const open = await insider.ask('Which quarry did Sable Mines sell to the town of Reed?');
    expect(quotesOf(secret)).toContain(SECRET);
    for (const look of [
      () => outsider.kept(secret.id),
      () => outsider.sources(secret.id),
      () => outsider.why(secret.id),
      () => outsider.judge(secret.id, 'good', 'u'),
    ]) {
      await expect(look()).rejects.toMatchObject({ code: 'not_found' });
    }
    await expect(insider.kept(secret.id)).resolves.toMatchObject({ id: secret.id });
    if (quotesOf(open).every((quote) => quote === OPEN)) await expect(outsider.kept(open.id)).resolves.toMatchObject({ id: open.id });
  });

  it('is not told by the explanation of a kept brief whose claims may be read', async () => {
    const stores = await openStores({ memory: true });
    const corpus = await aCorpus(documents);
    const insider = await askDesk(corpus, { scope: ['public', 'channel:C1'], briefs: stores.briefs });
    const outsider = await askDesk(corpus, { scope: ['public'], briefs: stores.briefs });
    const asked = await insider.ask('Which quarry did Sable Mines sell to the town of Reed?');
    expect(quotesOf(asked)).toEqual([OPEN]);
    const shown = await outsider.why(asked.id).catch((error: unknown) => error);
    expect(JSON.stringify(shown)).not.toMatch(/secret|Marl|org-hush/);
  });

  it('of a refusal is not told to another reader: what was searched', async () => {
    const stores = await openStores({ memory: true });
    const corpus = await aCorpus(documents);
    const insider = await askDesk(corpus, { scope: ['public', 'channel:C1'], briefs: stores.briefs });
    const outsider = await askDesk(corpus, { scope: ['public'], briefs: stores.briefs });
    const refused = await insider.brief('Hush Holdigns Limited Partners');
    const seen = await outsider.kept(refused.id).catch((error: unknown) => error);
    expect(JSON.stringify(seen)).not.toMatch(/Hush Holdings|2025-05-05/);
  });

  it('of another workspace is not found, though the id is the same kind', async () => {
    const stores = await openStores({ memory: true });
    const corpus = await aCorpus(documents);
    const one = await askDesk(corpus, { workspace: 'slack:T1', briefs: stores.briefs });
    const other = await askDesk(corpus, { workspace: 'slack:T2', briefs: stores.briefs });
    const { id } = await one.brief('Sable Mines');
    await expect(other.kept(id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await other.recentBriefs(5)).toEqual([]);
    expect(await one.recentBriefs(5)).toEqual([id]);
  });
});
