import type { Answer, Brief, Claims, NoAnswer, Timeline } from './claim.ts';
import type { DigestRequest } from './digest/digest.ts';
import type { Shown } from './digest/shown.ts';
import type { Day } from './document.ts';
import type { CheckResult, DigestResult, Explanation, Result, SourcesResult, StatusResult, WhyResult } from './result.ts';

/** What bounds an answer in time. */
export interface Period {
  readonly asOf?: Day | undefined;
  readonly since?: Day | undefined;
  readonly until?: Day | undefined;
}

export type Length = 'short' | 'normal' | 'long';

/** A brief that is kept: what was shown, how it came about, and from what. */
export interface KeptBrief {
  readonly id: string;
  readonly workspace: string;
  /** The audience keys it was made for, or `all`. */
  readonly scope: readonly string[] | 'all';
  readonly corpusVersion: number;
  readonly configuration: string;
  /** The normalized request. */
  readonly request: string;
  readonly result: Result;
  readonly explanation: Explanation | null;
}

/** Briefs and judgements on them. Every key carries its workspace. */
export interface BriefStore {
  /** Keeps a brief; one with the same id and workspace is already the same. Old ones that nobody shared or judged make room in time. */
  keep(brief: KeptBrief): Promise<void>;
  /** Keeps briefs that channels are shown without asking, all in one commit: they stay. */
  keepShown(briefs: readonly KeptBrief[]): Promise<void>;
  /** Briefs whose id begins with `beginning` (at least 4 characters), at most two, ordered by id. */
  find(workspace: string, beginning: string): Promise<readonly KeptBrief[]>;
  /** The same in any workspace, for the operator. */
  findAnywhere(beginning: string): Promise<readonly KeptBrief[]>;
  /** The newest ids, for completion. */
  recent(workspace: string, limit: number): Promise<readonly string[]>;
  count(): Promise<number>;
  /** Notes that others were shown it: it stays. */
  share(workspace: string, brief: string): Promise<void>;
  /** One judgement a user and brief; the last one counts. */
  judge(feedback: {
    readonly workspace: string;
    readonly user: string;
    readonly brief: string;
    readonly verdict: 'good' | 'bad';
    readonly at: string;
  }): Promise<void>;
}

/** Everything one can ask, bound to a reader: commands call this and nothing else. */
export interface Desk {
  brief(topic: string, options?: Period & { readonly length?: Length | undefined }): Promise<Brief | NoAnswer>;
  /** `about` is a name: it counts as asked for where the question names nothing itself. */
  ask(question: string, options?: Period & { readonly about?: string | undefined }): Promise<Answer | NoAnswer>;
  claims(topic: string, options?: Period): Promise<Claims | NoAnswer>;
  timeline(topic: string, options?: Period): Promise<Timeline | NoAnswer>;
  sources(brief: string, marker?: number): Promise<SourcesResult>;
  why(brief: string): Promise<WhyResult>;
  check(text: string, options?: Period): Promise<CheckResult>;
  /** What is new to a channel since what it was last shown, and what it has been shown once this one is there. */
  digest(request: DigestRequest, options?: Pick<Period, 'asOf'>): Promise<{ readonly result: DigestResult; readonly shown: Shown }>;
  status(options?: Pick<Period, 'asOf'>): Promise<StatusResult>;
  /** A kept brief by a beginning of its id; `not_found` when this reader has none. */
  kept(brief: string): Promise<KeptBrief>;
  /** Keeps a brief that others are shown, for as long as there is a database. */
  share(brief: string): Promise<void>;
  judge(brief: string, verdict: 'good' | 'bad', user: string | null): Promise<void>;
  /** Whether a bare topic leads to a record, so that it means `/brief`. */
  isTopic(text: string): Promise<boolean>;
  /** Names that complete what is typed so far, best first. */
  complete(typed: string, limit: number): Promise<readonly string[]>;
  recentBriefs(limit: number): Promise<readonly string[]>;
}
