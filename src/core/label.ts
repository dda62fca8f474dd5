import type { Claim, Standing } from './claim.ts';

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
 * `alleged, White House memo`; `background, Alibaba Group`; with both `denied, embassy, on Alibaba Group`.
 * Only a publisher's own voice is called background: whoever says something keeps the standing and the name.
 */
export function claimLabel(claim: Pick<Claim, 'standing' | 'speaker' | 'subject' | 'role'>): string {
  const standing = claim.role === 'background' && claim.standing === 'reported' ? 'background' : STANDING_WORDS[claim.standing];
  const subject = claim.subject === null || claim.subject === claim.speaker ? null : claim.speaker === null ? claim.subject : `on ${claim.subject}`;
  return [standing, claim.speaker, subject].filter((part) => part !== null && part !== '').join(', ');
}
