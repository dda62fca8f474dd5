import type { Standing } from '../../core/claim.ts';
import type { Block, Inline } from '../../core/message.ts';

/** The symbol of a standing, its word, and what joins it to whose claim it is. A publisher's own voice has none. */
const STANDINGS: Readonly<Record<Standing, readonly [symbol: string, word: string, joint: string]>> = {
  reported: ['', 'Reported', ' by '],
  attributed: ['🗣️', 'Attributed', ' to '],
  alleged: ['🔶', 'Alleged', ' by '],
  denied: ['🚫', 'Denied', ' by '],
  unverified: ['❔', 'Unverified', ', says '],
  confirmed: ['✅', 'Confirmed', ' by '],
  no_comment: ['🤐', 'No comment', ' from '],
  assessment: ['💭', 'Assessment', ' by '],
};

/** What stands above a claim's quote: its day, its standing as symbol and word, who says so, and whom it is about. */
export function claimHeading(claim: Extract<Block, { kind: 'claim' }>): readonly Inline[] {
  const { standing, speaker, subject, role, day } = claim;
  const [symbol, word, joint] = STANDINGS[standing];
  const background = role === 'background' && standing === 'reported';
  const about = subject === null || subject === '' || subject === speaker ? '' : subject;
  return [
    ...(day === undefined ? [] : [text(`${day}  `)]),
    text(symbol === '' ? '' : `${symbol} `),
    { kind: 'text', text: background ? 'Background' : word, style: 'strong' },
    text(speaker === null || speaker === '' ? '' : `${joint}${speaker}`),
    text(about === '' ? '' : background ? ` on ${about}` : ` · ${about}`),
  ];
}

const text = (words: string): Inline => ({ kind: 'text', text: words });
