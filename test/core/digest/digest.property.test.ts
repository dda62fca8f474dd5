import { describe, expect, it } from 'vitest';
import type { Length } from '../../../src/core/desk.ts';
import type { Digested } from '../../../src/core/digest/digest.ts';
import { aGrowingCorpus } from '../../helpers/a-growing-corpus.ts';
import { faultsOf } from '../../helpers/faults.ts';
import { aDraft, type Draft, toCorpus } from '../../helpers/generated-corpus.ts';
import type { GeneratedRequest } from '../../helpers/generated-requests.ts';
import { documentsIn } from '../../helpers/generated-run.ts';
import { choicesOf } from '../../helpers/random.ts';

const SEEDS = Array.from({ length: 60 }, (_, at) => at + 1);

/** States of one corpus that grows: articles and records come one after the other, then one article loses a paragraph. */
function statesOf(draft: Draft): readonly Draft[] {
  const choices = choicesOf(draft.seed ^ 0xd16e57);
  const until = (share: number): Draft => {
    const records = draft.records.slice(0, Math.ceil(draft.records.length * share));
    const there = new Set(records.map(({ id }) => id));
    return {
      ...draft,
      articles: draft.articles.slice(0, Math.ceil(draft.articles.length * share)),
      records: records.map((record) => ({ ...record, links: record.links.filter((link) => there.has(link)) })),
    };
  };
  const edited = choices.pick(draft.articles);
  const shorter = edited.paragraphs.length < 2 ? edited : { ...edited, paragraphs: edited.paragraphs.slice(0, -1) };
  return [until(0.3), until(0.6), draft, draft, { ...draft, articles: draft.articles.map((article) => (article === edited ? shorter : article)) }];
}

interface Judged {
  readonly faults: readonly string[];
  readonly digests: number;
  readonly told: number;
  readonly accusing: number;
}

/** Gives a channel its digests along the states of a corpus, and says what is wrong with them. */
async function judge(seed: number): Promise<Judged> {
  const choices = choicesOf(seed);
  const scope = choices.pick(['all', ['public']] as const);
  const length: Length = choices.pick(['short', 'normal', 'long'] as const);
  const growing = await aGrowingCorpus({ scope });
  const faults: string[] = [];
  const shown = new Set<string>();
  const had = new Map<string, string>();
  let [digests, told, accusing] = [0, 0, 0];
  for (const [state, draft] of statesOf(aDraft(seed)).entries()) {
    const corpus = toCorpus(draft);
    const request: GeneratedRequest = { command: 'brief', text: '', reader: scope, length };
    await growing.put(...documentsIn(corpus));
    const digested = await growing.next({ length, today: `2025-03-0${state + 1}` });
    if (JSON.stringify(digested) !== JSON.stringify(await growing.again())) faults.push(`${state}: another one at the second time`);
    const { result } = digested;
    digests++;
    const wrong = faultsOf(result, corpus, request);
    faults.push(...wrong.map(({ rule, quote, detail }) => `${state}: ${rule}: ${quote}: ${detail}\n${result.text}`));
    for (const text of newOnes(digested)) {
      told++;
      if (shown.has(text)) faults.push(`${state}: new again: ${text}`);
    }
    if (result.claims.some(({ standing }) => standing === 'alleged')) accusing++;
    for (const { text } of result.claims) shown.add(text);
    const mayRead = (keys: readonly string[]) => scope === 'all' || keys.some((key) => (scope as readonly string[]).includes(key));
    const came = [...corpus.documents.values()].filter((document) => mayRead(document.scope) && document.text !== '' && had.get(document.id) !== document.text);
    for (const { id, text } of corpus.documents.values()) had.set(id, text);
    const { documents, shown: cited, more, known } = result.came_in;
    // What an edit only takes away came in by no sentence.
    const expected = state === 4 ? documents : came.length;
    if (documents !== expected || cited + more + known !== documents) faults.push(`${state}: ${JSON.stringify(result.came_in)} of ${came.length} that came`);
    if (more > 0 && state > 0 && !result.text.includes(`${more} `)) faults.push(`${state}: ${more} more are not said`);
    if (result.quiet !== (result.stories.length === 0 && more === 0)) faults.push(`${state}: quiet is ${result.quiet}`);
    if (!result.stories.every(({ changes }) => changes.every(({ claims }) => claims.every((at) => result.claims[at] !== undefined))))
      faults.push(`${state}: a claim is missing`);
  }
  await growing.close();
  return { faults: faults.map((fault) => `seed ${seed}, ${length}, ${scope}: ${fault}`), digests, told, accusing };
}

const newOnes = ({ result }: Digested): readonly string[] =>
  result.stories.flatMap(({ changes }) =>
    changes.flatMap(({ change, claims }) =>
      change === 'new' ? claims.flatMap((at) => (result.claims[at]?.role === 'carried' ? [] : (result.claims[at]?.text ?? []))) : [],
    ),
  );

describe('digests along a corpus that grows', () => {
  it('tell nothing twice, no allegation without what it owes, nothing that is not there, and count the rest', async () => {
    const judged: Judged[] = [];
    for (const seed of SEEDS) judged.push(await judge(seed));
    const faults = judged.flatMap((one) => one.faults);
    expect(`${faults.length} faults\n${faults.slice(0, 3).join('\n\n')}`).toBe('0 faults\n');
    const sum = (of: (one: Judged) => number) => judged.reduce((total, one) => total + of(one), 0);
    expect(sum(({ digests }) => digests)).toBe(SEEDS.length * 5);
    // Who says nothing breaks no rule either.
    expect(sum(({ told }) => told)).toBeGreaterThan(SEEDS.length * 3);
    expect(sum(({ accusing }) => accusing)).toBeGreaterThan(SEEDS.length);
  });
});
