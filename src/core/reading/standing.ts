import type { Standing } from '../claim.ts';

/** What is known of a sentence before its standing is read. */
export interface Context {
  readonly attributed: boolean;
}

const rules: readonly (readonly [Standing, RegExp])[] = [
  [
    'no_comment',
    /\b(?:declin(?:ed?|es|ing) (?:to|further|requests?) |refus(?:ed?|es|ing) to )(?:comment|say|discuss|answer|speak|elaborate|respond|be interviewed|talk)|\bno comment\b|\bnot (?:immediately |yet )?(?:respond|return|reply|answer)\w*\b.{0,40}\b(?:request|call|message|email|comment|inquir|question)/iu,
  ],
  [
    'unverified',
    /\bunclear\b|\bnot clear\b|\bunverified\b|\bunconfirmed\b|\bunproven\b|\bunsubstantiated\b|\bno (?:\w+ )?(?:evidence|proof|specific details|details)\b|\b(?:not|n['’]t|never) (?:\w+ )?(?:been |be )?(?:confirm|verif|prove|substantiat|corroborat)\w*|\bnot offer\b|\bif (?:true|proven|confirmed)\b/iu,
  ],
  [
    'denied',
    /\bden(?:y|ies|ied|ying) (?!entry|bail|access|a visa)|\brefut\w+|\brebut\w*|\bdisput(?:e|es|ed|ing)\b|\bdismiss(?:es|ed|ing)?\b|\breject(?:s|ed|ing)?\b/iu,
  ],
  ['alleged', /\balleg\w+|\baccus\w+|\breportedly\b|\bpurported\w*|\bsupposed\w*/iu],
  ['confirmed', /\badmit\w*|\bconced\w+|\backnowledg\w+|\bconfirm(?:s|ed|ing)?\b|\bconfess\w*/iu],
];

/** The standing of one sentence, from its words and from whether somebody says it. */
export function standingOf(sentence: string, { attributed }: Context): Standing {
  for (const [standing, words] of rules) if (words.test(sentence)) return standing;
  if (attributed) return 'attributed';
  return /\b(?:could|may|might) (?:potentially|have)\b|\bthis (?:development|could)\b/iu.test(sentence) ? 'assessment' : 'reported';
}

/** Whether a sentence makes an allegation or takes one up. */
export function refersToAllegation(sentence: string): boolean {
  return /\balleg\w+|\baccus\w+|\bclaims?\b|\bpurported\w*|\breportedly\b|\bcharges?\b/iu.test(sentence);
}
