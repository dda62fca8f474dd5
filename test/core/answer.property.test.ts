import { describe, expect, it } from 'vitest';
import type { Brief, Claim } from '../../src/core/claim.ts';
import { aFaultlessBrief } from '../helpers/faultless.ts';
import { faultsOf, isShowable, owedBy, RULES, type Rule } from '../helpers/faults.ts';
import { aDraft, aGeneratedCorpus, type GeneratedCorpus, type Known } from '../helpers/generated-corpus.ts';
import { type GeneratedRequest, generatedRequests } from '../helpers/generated-requests.ts';
import { ask, explainFault, type Reader } from '../helpers/generated-run.ts';

const CORPORA = Array.from({ length: 250 }, (_, seed) => aGeneratedCorpus(seed + 1));

describe('aGeneratedCorpus', () => {
  it('knows each sentence by the slice it points to', () => {
    for (const corpus of CORPORA) {
      for (const known of corpus.known) expect(corpus.documents.get(known.document)?.text.slice(known.start, known.end)).toBe(known.text);
    }
  });

  it('is the same for the same seed', () => {
    expect(aGeneratedCorpus(7)).toEqual(aGeneratedCorpus(7));
    expect(aGeneratedCorpus(7)).not.toEqual(aGeneratedCorpus(8));
  });

  it('holds an allegation and its denial in at least half of its articles, and denials owed from elsewhere', () => {
    const articles = CORPORA.flatMap((corpus) => corpus.articles.map(({ id }) => corpus.known.filter((known) => known.document === id)));
    const disputed = articles.filter((known) => known.some((one) => one.alleges.some((it) => known.some((other) => other.denies.includes(it)))));
    expect(disputed.length / articles.length).toBeGreaterThanOrEqual(0.5);
    const fromElsewhere = CORPORA.flatMap((corpus) =>
      corpus.known.filter((known) =>
        known.alleges.some(
          (it) =>
            owedBy(known, it, 'denies', corpus, EVERYTHING).every((other) => other.document !== known.document) &&
            owedBy(known, it, 'denies', corpus, EVERYTHING).length > 0,
        ),
      ),
    );
    expect(fromElsewhere.length).toBeGreaterThan(50);
  });
});

const EVERYTHING: GeneratedRequest = { command: 'brief', text: '', reader: 'all', length: 'long' };

describe('faultsOf', () => {
  it('finds nothing in a brief that shows a sentence and what it owes', () => {
    for (const corpus of CORPORA.slice(0, 60)) {
      for (const request of [EVERYTHING, ...generatedRequests(corpus, 5).map((one) => ({ ...one, command: 'brief' as const, length: 'long' as const }))]) {
        for (const known of corpus.known.filter((one) => isShowable(one, corpus, request) && !isOvertaken(one))) {
          expect(faultsOf(aFaultlessBrief(known, corpus, request), corpus, request)).toEqual([]);
        }
      }
    }
  });

  const { brief, corpus, request } = aBriefWith(['denies', 'doubts']);
  const [first, ...rest] = brief.claims;
  const withFirst = (change: Partial<Claim>): Brief => ({ ...brief, claims: first === undefined ? [] : [{ ...first, ...change }, ...rest] });
  const citation = first?.citations[0];
  const cited = (change: Partial<Claim['citations'][0]>): Partial<Claim> => (citation === undefined ? {} : { citations: [{ ...citation, ...change }] });
  const without = (kind: 'denies' | 'doubts'): Brief => withoutSentences(brief, corpus, (known) => known[kind].length > 0);
  const later = { ...request, asOf: '2020-01-01' };
  const planted: readonly (readonly [Rule, string, Brief, GeneratedRequest])[] = [
    ['quote', 'a quote that is altered', withFirst(cited({ quote: `${citation?.quote} ` })), request],
    ['quote', 'a document that is not there', withFirst(cited({ document: 'elsewhere' })), request],
    ['version', 'another version', withFirst(cited({ version: 'sha256:00' })), request],
    ['text', 'a text that is not the quote', withFirst({ text: 'It did.' }), request],
    ['text', 'a claim that the text does not show', { ...brief, text: '' }, request],
    [
      'cut',
      'a sentence that is cut',
      withFirst({ ...cited({ end: (citation?.end ?? 0) - 5, quote: citation?.quote.slice(0, -5) ?? '' }), text: first?.text.slice(0, -5) ?? '' }),
      request,
    ],
    ['bare', 'an allegation as a fact', withFirst({ standing: 'reported', speaker: null }), request],
    ['bare', 'an allegation as confirmed', withFirst({ standing: 'confirmed' }), request],
    ['bare', 'an allegation without its speaker', withFirst({ standing: 'attributed', speaker: null }), request],
    [
      'standing',
      'a denial as a fact',
      { ...brief, claims: brief.claims.map((claim) => (claim.standing === 'denied' ? { ...claim, standing: 'reported' } : claim)) },
      request,
    ],
    ['speaker', 'an allegation by somebody else', withFirst({ speaker: 'Somebody Else' }), request],
    ['subject', 'an allegation put down to somebody else', withFirst({ subject: 'Somebody Else' }), request],
    ['denial', 'an allegation without its denial', without('denies'), request],
    ['caveat', 'an allegation without its caveat', without('doubts'), request],
    ['as_of', 'what was published later', { ...brief, as_of: '2020-01-01' }, later],
    ['as_of', 'another day than the one asked for', { ...brief, as_of: '2025-03-03' }, request],
    ['as_of', 'newer evidence', { ...brief, as_of: '2030-01-01', newest: '2030-01-02' }, { ...request, asOf: '2030-01-01' }],
    ['scope', 'what the reader may not read', brief, { ...request, reader: ['channel:nobody'] }],
    ['source', 'a citation without its source', { ...brief, sources: [] }, request],
    ['source', 'a marker of another document', { ...brief, sources: brief.sources.map((source) => ({ ...source, document: 'elsewhere' })) }, request],
    ['source', 'a source that nothing cites', { ...brief, sources: brief.sources.concat(brief.sources.map((source) => ({ ...source, marker: 99 }))) }, request],
    ['length', 'more than the length allows', { ...brief, text: brief.text.padEnd(3001) }, request],
    ['count', 'no claims at all', { ...brief, claims: [], sources: [] }, request],
  ];
  it.each(planted)('catches %s: %s', (rule, _, result, of) => {
    expect(faultsOf(result, corpus, of).map((one) => one.rule)).toContain(rule);
  });

  it('catches other_denial: the denial of another allegation in place of the one that is owed', () => {
    const found = CORPORA.flatMap((other) => {
      const denied = other.known.filter(
        (known) => known.alleges.some((it) => owedBy(known, it, 'denies', other, EVERYTHING).length > 0) && known.denies.length === 0,
      );
      const [one, two] = [denied[0], denied.find((known) => known.alleges[0] !== denied[0]?.alleges[0])];
      return one === undefined || two === undefined ? [] : [{ other, one, two }];
    });
    const [case_] = found;
    if (case_ === undefined) throw new Error('no corpus has two allegations with denials');
    const mine = withoutSentences(aFaultlessBrief(case_.one, case_.other, EVERYTHING), case_.other, (known) => known.denies.length > 0);
    const theirs = aFaultlessBrief(case_.two, case_.other, EVERYTHING).claims.filter((claim) => claim.role === 'carried');
    const mixed = { ...mine, claims: [...mine.claims, ...theirs] };
    expect(faultsOf(mixed, case_.other, EVERYTHING).map((one) => one.rule)).toContain('other_denial');
  });

  it('catches count: an answer of four claims', () => {
    const four = brief.claims.slice(0, 1).flatMap((claim) => [claim, claim, claim, claim]);
    const { topic: _, kind: __, ...evidence } = brief;
    expect(faultsOf({ ...evidence, kind: 'answer', question_id: 'q', topics: [], claims: four }, corpus, request).map((one) => one.rule)).toContain('count');
  });

  it('catches subject: a sentence about “the company” that nobody names', () => {
    const [found] = CORPORA.flatMap((other) =>
      other.known.filter((known) => known.kind === 'denial' && known.standsFor !== undefined).map((known) => ({ other, known })),
    );
    if (found === undefined) throw new Error('no corpus has such a denial');
    const { claims, ...rest } = aFaultlessBrief(found.known, found.other, EVERYTHING);
    const nameless = { ...rest, claims: claims.slice(0, 1).map((claim) => ({ ...claim, speaker: null })) };
    expect(faultsOf(nameless, found.other, EVERYTHING).map((one) => one.rule)).toContain('subject');
  });

  it('catches conflict: an error that its lead has overtaken, and one of several that go together', () => {
    const caught = (isWanted: (known: Known) => boolean, keep: number): void => {
      const [found] = CORPORA.flatMap((other) => other.known.filter(isWanted).map((known) => ({ other, known })));
      if (found === undefined) throw new Error('no corpus has such a conflict');
      const whole = aFaultlessBrief(found.known, found.other, EVERYTHING);
      expect(faultsOf({ ...whole, claims: whole.claims.slice(0, keep) }, found.other, EVERYTHING).map((one) => one.rule)).toContain('conflict');
    };
    caught(isOvertaken, 1);
    caught((known) => known.conflict?.rule === 'each', 1);
  });

  it('catches verdict: a sentence of the corpus that is called absent, and words that are called exact', () => {
    const { kind: _, topic: __, newest: ___, standing: ____, ...evidence } = brief;
    const checked = (verdict: 'exact' | 'absent', text: string) =>
      faultsOf({ ...evidence, kind: 'check', verdict, difference: [], first_said: null, denied_since: [] }, corpus, { ...request, command: 'check', text }).map(
        (one) => one.rule,
      );
    expect(checked('absent', brief.claims[0]?.text ?? '')).toContain('verdict');
    expect(checked('exact', 'It never rained in the desert.')).toContain('verdict');
    expect(checked('exact', brief.claims[0]?.text ?? '')).not.toContain('verdict');
  });

  it('catches failure: an error', () => {
    expect(faultsOf({ kind: 'error', code: 'internal', message: 'm', text: 'm', id: 'i' }, corpus, request).map((one) => one.rule)).toEqual(['failure']);
  });

  it('has a planted fault for each rule', () => {
    expect([...new Set([...planted.map(([rule]) => rule), 'other_denial', 'conflict', 'verdict', 'failure'])].sort()).toEqual([...RULES].sort());
  });
});

describe('what the program says of a generated corpus', () => {
  it('breaks no rule in 10,000 cases, and answers where there is something to say', { timeout: 300_000 }, async () => {
    const { report, cases, answered, accusing } = await tryAll(CORPORA, 'program');
    expect(report).toBe('');
    expect(cases).toBe(10_000);
    // Who refuses everything breaks no rule either.
    expect(answered / cases).toBeGreaterThan(0.4);
    expect(accusing / cases).toBeGreaterThan(0.2);
  });

  it('breaks no rule when the reading is right', { timeout: 300_000 }, async () => {
    expect((await tryAll(CORPORA.slice(0, 60), 'generator')).report).toBe('');
  });

  it('is the same whatever the order in which the documents came', async () => {
    for (const corpus of CORPORA.slice(0, 20)) {
      const [forwards, backwards] = [await ask(corpus), await ask({ ...corpus, articles: corpus.articles.toReversed(), records: corpus.records.toReversed() })];
      for (const request of generatedRequests(corpus, 10)) expect(await backwards(request)).toEqual(await forwards(request));
    }
  });
});

/** How many cases are shown of each rule that is broken. */
const EXAMPLES = 2;

/** Asks every corpus forty things. The report says how often each rule is broken, with the smallest corpus that shows it; empty when none is. */
async function tryAll(corpora: readonly GeneratedCorpus[], reader: Reader): Promise<{ report: string; cases: number; answered: number; accusing: number }> {
  const faults = new Map<Rule, { count: number; readonly examples: string[] }>();
  let [cases, answered, accusing] = [0, 0, 0];
  for (const corpus of corpora) {
    const answerTo = await ask(corpus, reader);
    for (const request of generatedRequests(corpus, 40)) {
      const result = await answerTo(request);
      cases += 1;
      if ('claims' in result) answered += 1;
      if ('claims' in result && result.claims.some((claim) => claim.standing === 'alleged')) accusing += 1;
      const found = faultsOf(result, corpus, request);
      for (const rule of new Set(found.map((one) => one.rule))) {
        const of = faults.get(rule) ?? { count: 0, examples: [] };
        faults.set(rule, of);
        of.count += 1;
        const [first] = found.filter((one) => one.rule === rule);
        if (of.examples.length < EXAMPLES && first !== undefined) of.examples.push(await explainFault(aDraft(corpus.seed), request, first, reader));
      }
    }
  }
  const report = [...faults].map(([rule, { count, examples }]) => `${count} cases break ${rule}. ${examples.join('\n\n')}`);
  return { report: report.join('\n\n'), cases, answered, accusing };
}

const isOvertaken = (known: Known): boolean => known.conflict?.rule === 'lead_only' && !known.conflict.isLead;

/** A brief on an allegation that owes all of these, each from a sentence of its own. */
function aBriefWith(kinds: readonly ('denies' | 'doubts')[]): { brief: Brief; corpus: GeneratedCorpus; request: GeneratedRequest } {
  for (const corpus of CORPORA) {
    for (const known of corpus.known) {
      const isPlain =
        known.alleges.length > 0 && known.speakers.length > 0 && known.denies.length === 0 && known.doubts.length === 0 && known.knownFrom !== null;
      const owes = kinds.every((kind) => known.alleges.every((it) => owedBy(known, it, kind, corpus, EVERYTHING).some((other) => other.alleges.length === 0)));
      if (isPlain && owes) return { brief: aFaultlessBrief(known, corpus, EVERYTHING), corpus, request: EVERYTHING };
    }
  }
  throw new Error('no corpus has such an allegation');
}

function withoutSentences(brief: Brief, corpus: GeneratedCorpus, isOut: (known: Known) => boolean): Brief {
  const out = new Set(corpus.known.filter(isOut).map((known) => known.text));
  return { ...brief, claims: brief.claims.filter((claim) => !out.has(claim.text)) };
}
