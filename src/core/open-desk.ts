import { answer } from './answer.ts';
import type { Asking, Outcome } from './asking.ts';
import { brief } from './brief.ts';
import { check } from './check.ts';
import type { Citation, Claim, Source } from './claim.ts';
import { claimsOn } from './claims.ts';
import type { Clock } from './clock.ts';
import { type Corpus, toView, type View } from './corpus.ts';
import type { DeliveryTally } from './delivery.ts';
import type { BriefStore, Desk, KeptBrief, Period } from './desk.ts';
import { type DigestRequest, digest } from './digest/digest.ts';
import { type Shown, toText } from './digest/shown.ts';
import type { Document, DocumentStore } from './document.ts';
import { FootnoteError } from './errors.ts';
import type { FeedsSummary } from './feeds.ts';
import { toId } from './identity.ts';
import { createOnce } from './once.ts';
import { byName, weighed } from './presenting/why.ts';
import type { Recent } from './recent.ts';
import type { DigestResult, Explanation, Result, WhyResult } from './result.ts';
import { passagesBehind } from './sources.ts';
import { statusOf } from './status.ts';
import { timelineOf } from './timeline.ts';
import { completeNames, isTopic } from './topic.ts';
import { versionOf } from './version.ts';
import { toVisible } from './visible.ts';

/** Who asks, where, and what they may read. */
export interface Reader {
  /** `slack:T0123`, `discord:9876`, `console`. */
  readonly workspace: string;
  /** Audience keys; `all` for the operator. */
  readonly scope: readonly string[] | 'all';
  readonly user: string | null;
}

/** What a desk is opened over. */
export interface DeskParts {
  /** The corpus as it stands when something is asked. */
  readonly corpus: () => Corpus;
  readonly documents: Pick<DocumentStore, 'get' | 'changes'>;
  readonly briefs: BriefStore;
  readonly clock: Clock;
  /** The program's version, and what else of it decides an answer. */
  readonly version: string;
  readonly configuration: string;
  /** How the feeds stand. Default: there are none. */
  readonly feeds?: () => Promise<FeedsSummary>;
  /** How deliveries stand. Default: there are none. */
  readonly deliveries?: () => Promise<DeliveryTally>;
  /** What people should know of this program, in sentences. Default: nothing. */
  readonly notes?: () => readonly string[];
  /** What was answered lately, by workspace and id: the same again is the same bytes. */
  readonly recent: Recent;
  readonly defects: { readonly count: () => number; readonly report: (citation: Citation) => void };
}

/** Everything one can ask, bound to a reader: each answer gets its id and is kept, so that it can be looked up, explained and shared. */
export function openDesk(parts: DeskParts, reader: Reader): Desk {
  const { briefs, configuration } = parts;

  return {
    brief: (topic, { length = 'normal', ...period } = {}) => ask(['brief', topic, length], period, (asking, topic) => brief(asking, topic, length)),
    ask: (question, { about, ...period } = {}) => ask(about === undefined ? ['ask', question] : ['ask', question, about], period, answer),
    claims: (topic, period = {}) => ask(['claims', topic], period, claimsOn),
    timeline: (topic, period = {}) => ask(['timeline', topic], period, timelineOf),
    check: (text, period = {}) => ask(['check', text], period, async (asking, text) => ({ result: await check(asking, text), explanation: null })),
    digest: digested,
    async sources(id, marker) {
      const kept = await find(id);
      const { claims, sources } = evidenceOf(kept);
      return passagesBehind({ id: kept.id, claims, sources }, marker, cited);
    },
    async why(id) {
      const kept = await find(id);
      if (kept.explanation === null) throw new FootnoteError('not_found', 'How that one came about was not kept: it was looked up word for word.');
      return toWhy(kept.id, isForReader(kept) ? kept.explanation : seenOf(kept.explanation));
    },
    status: (period = {}) => statusOf(parts, viewOf(period)),
    kept: find,
    share: async (id) => briefs.share(reader.workspace, (await find(id)).id),
    async judge(id, verdict, user) {
      const kept = await find(id);
      await briefs.judge({ workspace: reader.workspace, user: user ?? '', brief: kept.id, verdict, at: parts.clock().toISOString() });
    },
    isTopic: (text) => isTopic(viewOf({}), text),
    complete: (typed, limit) => completeNames(viewOf({}), typed, limit),
    recentBriefs: (limit) => briefs.recent(reader.workspace, limit),
  };

  function viewOf({ asOf, since, until }: Period, corpus: Corpus = parts.corpus()): View {
    return toView(corpus, {
      scope: reader.scope,
      ...(asOf !== undefined && { asOf }),
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
    });
  }

  /** Runs one request, as it is kept, and keeps what comes out under its id: made again from what is kept, it comes out the same. */
  async function ask<R extends Result & { readonly id: string }>(
    [command, ...given]: readonly [string, string, string?],
    period: Period,
    run: (asking: Asking, first: string, second?: string) => Promise<Outcome<R> | { readonly result: R; readonly explanation: null }>,
  ): Promise<R> {
    const view = viewOf(period);
    const [first = '', second] = given.map((part) => (command === 'check' ? inLines : inOneLine)(part ?? ''));
    const identity = toIdentity(second === undefined ? [command, first] : [command, first, second], period, view);
    const id = toId(identity);
    const { result, explanation } = await parts.recent.once(`${reader.workspace} ${id}`, () =>
      run({ view, id, onDefect: parts.defects.report }, first, second),
    );
    await briefs.keep({ ...identity, id, result, explanation });
    return result;
  }

  /** Made once for all channels that may read the same and have been shown the same, and kept for each under an id of its own. */
  async function digested(request: DigestRequest, period: Pick<Period, 'asOf'> = {}): Promise<{ readonly result: DigestResult; readonly shown: Shown }> {
    const corpus = parts.corpus();
    const seen = request.shown === null ? '' : versionOf(toText(request.shown));
    const identity = toIdentity(['digest', ...request.topics, request.length, seen, request.today].map(inOneLine), period, { corpus });
    const id = toId(identity);
    const from = request.shown?.corpus_version;
    const made = await parts.recent.once(`digest ${toId({ ...identity, workspace: '' })}`, async () => {
      const changes =
        from === undefined || from >= corpus.version
          ? []
          : await parts.recent.once(`changes ${from} ${corpus.version}`, () => parts.documents.changes(from, corpus.version));
      return digest({ view: sharedView(corpus, scopeOf(), period), id: '', onDefect: parts.defects.report }, request, changes);
    });
    const result = { ...made.result, id };
    await briefs.keep({ ...identity, id, result, explanation: made.explanation });
    return { result, shown: made.shown };
  }

  function scopeOf(): Reader['scope'] {
    return reader.scope === 'all' ? reader.scope : [...new Set(reader.scope)].sort();
  }

  function toIdentity(request: readonly string[], { asOf, since, until }: Period, { corpus }: Pick<View, 'corpus'>) {
    const line = JSON.stringify([...request, asOf ?? null, since ?? null, until ?? null]);
    return { workspace: reader.workspace, scope: scopeOf(), request: line, corpusVersion: corpus.version, configuration };
  }

  /** An explanation without the documents that this reader does not see. */
  function seenOf(explanation: Explanation): Explanation {
    const { sees } = viewOf({});
    return {
      ...explanation,
      candidates: explanation.candidates.filter((candidate) => sees(candidate.document)),
      left_out: explanation.left_out.filter((omitted) => sees(omitted.document)),
    };
  }

  /** A kept answer that this reader may see. */
  async function find(typed: string): Promise<KeptBrief> {
    const found = await briefs.find(reader.workspace, typed.replace(/^#/, ''));
    const view = viewOf({});
    const seen = found.filter((kept) => maySeeAnswer(kept, view));
    const [kept] = seen;
    if (kept === undefined || seen.length > 1) {
      throw new FootnoteError(
        'not_found',
        seen.length > 1
          ? 'More than one brief begins like that. Type one more character of its id.'
          : 'I keep no brief with that id. Its id stands under a brief, in small print; at least 4 characters of it are needed.',
      );
    }
    return kept;
  }

  /** Made for keys that this reader has too: nothing of it is hidden from this reader. */
  function isForReader({ scope }: KeptBrief): boolean {
    return reader.scope === 'all' || (scope !== 'all' && scope.every((key) => reader.scope.includes(key)));
  }

  /** What a reader may look up: made for this reader's keys, or resting on documents alone that this reader sees. */
  function maySeeAnswer(kept: KeptBrief, view: View): boolean {
    const { sources } = evidenceOf(kept);
    return isForReader(kept) || (sources.length > 0 && sources.every((source) => view.sees(source.document)));
  }

  /** The document in the version that was cited; in today's corpus when it is still current there. */
  async function cited({ document: id, version }: Citation) {
    const current: Document | undefined = parts.corpus().documents.get(id);
    if (current?.version === version) return { document: current, superseded: false, now: current };
    const document = await parts.documents.get(id, version);
    return document === undefined ? undefined : { document, superseded: true, now: current };
  }
}

const views = createOnce<Corpus, Map<string, View>>();

/** One view for all who read the same: digests of many channels share what they find out about it. */
function sharedView(corpus: Corpus, scope: Reader['scope'], { asOf }: Pick<Period, 'asOf'>): View {
  const own = views(corpus, () => new Map());
  const key = JSON.stringify([scope, asOf ?? null]);
  const view = own.get(key) ?? toView(corpus, { scope, ...(asOf !== undefined && { asOf }) });
  own.delete(key);
  own.set(key, view);
  const [oldest] = own.keys();
  if (own.size > VIEWS && oldest !== undefined) own.delete(oldest);
  return view;
}

const VIEWS = 20;
/** What was typed, as far as it can be seen, in one line. */
const inOneLine = (typed: string): string => toVisible(typed).replace(/\s+/gu, ' ').trim();

/** The same for a text that is checked: it has paragraphs. */
const inLines = (typed: string): string =>
  typed
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u)
    .map(inOneLine)
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

function evidenceOf({ result }: KeptBrief): { readonly claims: readonly Claim[]; readonly sources: readonly Source[] } {
  return 'claims' in result ? { claims: result.claims, sources: result.sources } : { claims: [], sources: [] };
}

function toWhy(id: string, explanation: Explanation): WhyResult {
  const { evidence, threshold, terms, candidates, left_out: leftOut } = explanation;
  const lines = [
    ...(threshold === null ? [byName(terms)] : [`Evidence ${evidence.toFixed(2)}, needed ${threshold.toFixed(2)}.`]),
    threshold === null || terms.length === 0 ? '' : `Looked for: ${terms.map(({ term, weight }) => `${term} (${weight.toFixed(1)})`).join(', ')}.`,
    ...candidates.map((candidate) => `${candidate.score.toFixed(2)} ${weighed(candidate)}`),
    ...leftOut.map((left) => `left out, ${left.reason}: ${weighed(left)}`),
  ];
  return { kind: 'why', id, text: lines.filter((line) => line !== '').join('\n'), ...explanation };
}
