import type { BriefStanding, Claim, Standing } from './claim.ts';

/** A standing as people read it. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  reported: 'reported',
  attributed: 'attributed',
  alleged: 'alleged',
  denied: 'denied',
  unverified: 'unverified',
  confirmed: 'confirmed',
  no_comment: 'no comment',
  assessment: 'assessment',
};

/**
 * What stands before a claim's quote: its standing, who says so, and whom it is about.
 *
 * `alleged, White House memo`; `background, Alibaba Group`; `denied, embassy, on Alibaba Group`; without a speaker `unverified, on Alibaba Group`.
 * Only a publisher's own voice is called background: whoever says something keeps the standing and the name.
 */
export function claimLabel(claim: Pick<Claim, 'standing' | 'speaker' | 'subject' | 'role'>): string {
  const isBackground = claim.role === 'background' && claim.standing === 'reported';
  const subject = claim.subject === null || claim.subject === claim.speaker ? null : isBackground ? claim.subject : `on ${claim.subject}`;
  return [isBackground ? 'background' : STANDING_WORDS[claim.standing], claim.speaker, subject].filter((part) => part !== null && part !== '').join(', ');
}

/** What stands behind a name in a heading: what is said there, never what the name itself would be. `Financial Times · denials` denies nothing of the paper. */
export const HEADING_WORDS: Readonly<Record<BriefStanding, string>> = {
  disputed: 'disputed',
  alleged: 'allegations',
  denied: 'denials',
  unverified: 'unverified claims',
  confirmed: 'confirmed claims',
  reported: 'reported',
  background: 'background',
};
