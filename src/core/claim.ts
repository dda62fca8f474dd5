import type { Day, DocumentId, SourceRef, Version } from './document.ts';

/**
 * What a sentence is to its reader.
 *
 * `reported` is the publisher's own voice or a record's fact; `attributed` somebody's words without a charge;
 * `assessment` the author's outlook. The others say what they say.
 */
export const STANDINGS = ['reported', 'attributed', 'alleged', 'denied', 'unverified', 'confirmed', 'no_comment', 'assessment'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Standing of a whole brief: the first that applies, in this order. */
export const BRIEF_STANDINGS = ['disputed', 'alleged', 'denied', 'unverified', 'confirmed', 'reported', 'background'] as const;
export type BriefStanding = (typeof BRIEF_STANDINGS)[number];

/** A quote and where it stands: `text.slice(start, end) === quote` in that version of the document. Spans one sentence. */
export interface Citation {
  readonly document: DocumentId;
  readonly version: Version;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** One sentence of an answer. `text` equals the quote of its first citation. */
export interface Claim {
  readonly text: string;
  readonly marker: number;
  readonly standing: Standing;
  /** Null for `reported` and where the source names nobody. */
  readonly speaker: string | null;
  /** A record's name, or what a leading pronoun of an article stands for. */
  readonly subject: string | null;
  readonly role: 'claim' | 'carried' | 'background';
  readonly citations: readonly [Citation, ...Citation[]];
}

/** A document behind an answer. `cites` are a record's own sources for the statements shown. */
export interface Source {
  readonly marker: number;
  readonly document: DocumentId;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: Day | null;
  readonly url: string | null;
  /** How many say it independently: near copies are one voice. */
  readonly voices: number;
  /** Who published this text, the earliest first, where near copies of it are in the corpus. */
  readonly outlets?: readonly string[];
  /** It is no longer where it came from. */
  readonly gone?: true;
  readonly cites: readonly Omit<SourceRef, 'key' | 'document'>[];
}

export interface Topic {
  readonly record: DocumentId;
  readonly name: string;
  /** What was typed, when it was corrected. */
  readonly typed: string | null;
}

/** A name that no record has and articles do. */
export interface FoundTopic {
  readonly name: string;
  /** What was typed, when it was corrected. */
  readonly typed: string | null;
}

/** What every answer with claims has. */
export interface Evidence {
  readonly id: string;
  /** What was asked for, or null. */
  readonly as_of: Day | null;
  /** The day of the newest evidence shown. */
  readonly newest: Day | null;
  readonly corpus_version: number;
  readonly standing: BriefStanding;
  /** What a person reads, without the list of sources: one line a claim. */
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
}

export interface Brief extends Evidence {
  readonly kind: 'brief';
  readonly topic: Topic | null;
  readonly found?: FoundTopic;
}

export interface Answer extends Evidence {
  readonly kind: 'answer';
  readonly question_id: string;
  readonly topics: readonly Topic[];
}

export interface Claims extends Evidence {
  readonly kind: 'claims';
  readonly topic: Topic | null;
  readonly found?: FoundTopic;
  /** Of each claim the day of publication, or from which a record's statement may be used; missing in what was kept before there were any. */
  readonly days?: readonly (Day | null)[];
}

export interface Timeline extends Omit<Evidence, 'standing'> {
  readonly kind: 'timeline';
  readonly topic: Topic | null;
  readonly found?: FoundTopic;
  /** Oldest first. */
  readonly events: readonly DatedClaim[];
}

/** A claim, as an index into `claims`, and the day of what it tells. */
export interface DatedClaim {
  readonly day: Day;
  readonly precision: 'day' | 'month';
  readonly claim: number;
  /** What stands against it in its own words, whatever its standing is: *X denied the claims of S that …*. Missing where nothing does. */
  readonly within?: readonly Within[];
}

export interface Within {
  readonly standing: 'denied' | 'unverified';
  readonly speaker: string | null;
}

export const REFUSAL_REASONS = ['not_in_corpus', 'too_weak', 'advice', 'forecast', 'instruction', 'not_about_documents'] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** A refusal is an answer: what was searched and what to try. */
export interface NoAnswer {
  readonly kind: 'no_answer';
  readonly id: string;
  readonly reason: RefusalReason;
  readonly text: string;
  readonly as_of: Day | null;
  readonly corpus_version: number;
  /** The refused topic in one line of at most 80 characters, when it was one. */
  readonly typed: string | null;
  readonly searched: { readonly documents: number; readonly from: Day | null; readonly to: Day | null };
  readonly nearest: readonly string[];
}
