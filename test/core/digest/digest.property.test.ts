import { describe, expect, it } from 'vitest';
import type { Length } from '../../../src/core/desk.ts';
import type { Digested } from '../../../src/core/digest/digest.ts';
import { hasDenial } from '../../../src/core/picture.ts';
import { toDigestPicture } from '../../../src/core/presenting/digest-picture.ts';
import type { DigestResult } from '../../../src/core/result.ts';
import { aGrowingCorpus } from '../../helpers/a-growing-corpus.ts';
import { faultsOf, owedBy } from '../../helpers/faults.ts';
import { aDraft, type Draft, type GeneratedCorpus, toCorpus } from '../../helpers/generated-corpus.ts';
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
  readonly drawn: number;
  readonly deniedInPictures: number;
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
  let [digests, told, accusing, drawn, deniedInPictures] = [0, 0, 0, 0, 0];
  for (const [state, draft] of statesOf(aDraft(seed)).entries()) {
    const corpus = toCorpus(draft);
    const request: GeneratedRequest = { command: 'brief', text: '', reader: scope, length };
    await growing.put(...documentsIn(corpus));
    const digested = await growing.next({ length, today: `2025-03-0${state + 1}` });
    if (JSON.stringify(digested) !== JSON.stringify(await growing.again())) faults.push(`${state}: another one at the second time`);
    const { result } = digested;
    digests++;
    faults.push(...faultsOfPicture(result, corpus, request).map((fault) => `${state}: in the picture: ${fault}\n${result.text}`));
    const { events } = toDigestPicture(result);
    drawn += events.length;
    deniedInPictures += events.filter((event) => event.standing === 'alleged' && hasDenial(event)).length;
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
  return { faults: faults.map((fault) => `seed ${seed}, ${length}, ${scope}: ${fault}`), digests, told, accusing, drawn, deniedInPictures };
}

/** Each event is a claim that leads a change, once, with whatever is carried with it; and an allegation that is denied somewhere near has a denial. */
function faultsOfPicture(result: DigestResult, corpus: GeneratedCorpus, request: GeneratedRequest): readonly string[] {
  const { claims, events = [], stories } = result;
  const picture = toDigestPicture(result);
  const changes = stories.flatMap((story) => story.changes);
  const leading = changes.flatMap((change) => change.claims.filter((at) => claims[at]?.role !== 'carried'));
  const faults = events.flatMap(({ claim: at, beside }, place): readonly string[] => {
    const claim = claims[at];
    const event = picture.events[place];
    if (claim === undefined || event === undefined) return [`${at} is no claim`];
    if (!leading.includes(at)) return [`leads nothing: ${claim.text}`];
    const change = changes.find((other) => other.claims.includes(at));
    const carried = (change?.claims ?? []).filter((other) => claims[other]?.role === 'carried');
    const missing = carried.filter((other) => !beside.includes(other)).map((other) => `without ${claims[other]?.text}: ${claim.text}`);
    const { document, end } = claim.citations[0];
    const known = corpus.known.find((sentence) => sentence.document === document && sentence.end === end);
    if (claim.standing !== 'alleged' || known === undefined) return missing;
    const isOwed = (kind: 'denies' | 'doubts') => known.about.some((it) => owedBy(known, it, kind, corpus, request).length > 0);
    const against = event.beside ?? [];
    return [
      ...missing,
      ...(isOwed('denies') && !hasDenial(event) ? [`without a denial: ${claim.text}`] : []),
      ...(isOwed('doubts') && against.every(({ standing }) => standing === 'denied') ? [`without a caveat: ${claim.text}`] : []),
    ];
  });
  const days = events.map(({ day }) => day);
  return [
    ...faults,
    ...(new Set(events.map(({ claim }) => claim)).size < events.length ? ['an event comes twice'] : []),
    ...(days.join() === [...days].sort().join() ? [] : ['days are out of order']),
  ];
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
    expect(sum(({ drawn }) => drawn)).toBeGreaterThan(SEEDS.length * 3);
    expect(sum(({ deniedInPictures }) => deniedInPictures)).toBeGreaterThan(SEEDS.length / 2);
  });
});
