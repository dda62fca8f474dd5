/** Where a sentence says that something is unclear, unproven, or said without evidence or details; -1 for nowhere. */
export function doubtIn(sentence: string): number {
  const at = earliest(doubts, sentence);
  // *The Senate has not confirmed the judge* doubts nothing.
  return at >= 0 && office.test(sentence) && /^\S+ (?:[\w-]+ ){0,4}confirm/iu.test(sentence.slice(at)) ? -1 : at;
}

const office = /\b(?:senate|senators|nominees?|nominations?|justices?|judges?|judicial|cabinet)\b/iu;

/** Where a sentence says that somebody will not or cannot be heard on the matter; -1 for nowhere. */
export const silenceIn = (sentence: string): number => earliest(silences, sentence);

const proving = '(?:confirm(?:ed)?|verif(?:y|ied)|prove[nd]?|substantiated?|corroborated?|authenticated?)';
const doubts: readonly RegExp[] = [
  /\b(?:unclear|unverified|unconfirmed|unproven|unsubstantiated|uncorroborated)\b/iu,
  /(?:\b|(?=n['’]t))(?:not|n['’]t|never|hardly) (?:\w+ ){0,2}(?:clear|known) (?:\w+ ){0,2}(?:if|whether|what|when|where|who|how|why|which|that)\b/iu,
  /\b(?:is|was|are|were|it['’]s|remains?|became) (?:not|far from) (?:\w+ ){0,2}clear\b|\b(?:isn|wasn|aren|weren)['’]t (?:\w+ )?clear\b/iu,
  /\b(?:no|little|scant|insufficient) (?:[\w-]+ ){0,2}(?:evidence|proof) (?:\w+ )?(?:that|of|to|for|those|these|the|any|it|he|she|they|was|were|has|have|had|exists?|emerged)\b/iu,
  /\bno indication that\b/iu,
  /\b(?:no|little|scant|without) (?:[\w-]+ ){0,2}(?:confirmation|verification|corroboration|substantiation)\b/iu,
  new RegExp(
    String.raw`\b(?:none|neither|nothing|little|few) (?:of|in|about) [^.;:]{1,80}? (?:has|have|had|was|were|is|are|can|could) (?:\w+ ){0,3}${proving}\b`,
    'iu',
  ),
  /(?:\b|(?=n['’]t))(?:not|n['’]t|never|nor) (?:[\w-]+ ){0,3}any (?:[\w-]+ ){0,2}(?:evidence|proof)\b/iu,
  /\bno (?:[\w-]+ ){0,2}(?:evidence|proof)(?=\s*[.,;”"]|\s*$)/iu,
  /\bwithout (?:(?:any|offering|providing|citing|presenting|giving|producing|showing|further|specific|additional) ){1,3}(?:evidence|proof|details?|sources?)\b/iu,
  new RegExp(
    String.raw`(?:\b|(?=n['’]t))(?:not|n['’]t|never|cannot|unable to|failed to|yet to|nor|nobody|no one|impossible to|difficult to) (?:[\w-]+ ){0,4}${proving}\b`,
    'iu',
  ),
  /\b(?:could|can|ha(?:s|ve|d)|was|were)(?: not|n['’]t| never) (?:yet )?be(?:en)? (?:\w+ )?established\b|\bcannot be established\b/iu,
  /\b(?:not|never|yet)(?: yet)? (?:to )?be(?:en)? (?:tested|proven|heard) in (?:a |any )?court\b/iu,
  /\bno court has (?:\w+ )?(?:ruled|found|decided|tested|heard)\b|\bnothing (?:\w+ )?to (?:back(?: \w+)?(?: up)?|support|substantiate|prove) (?:the|this|that|these|those|it|them|any)\b/iu,
  /\b(?:evidence|proof) (?:is|was|remains?|remained|seems?|seemed) (?:\w+ )?(?:thin|weak|scant|lacking|inconclusive|flimsy|slim|sketchy|unclear)\b/iu,
  /\b(?:authenticity|veracity|truth|accuracy|provenance)\b[^.;]{0,40}\b(?:in (?:doubt|question|dispute)|disputed|questionable|uncertain|unknown)\b/iu,
  /\bif (?:\w+ ){0,2}(?:true|proven|proved|confirmed|verified|accurate|correct|substantiated)\b/iu,
  /(?:\b|(?=n['’]t))(?:not|n['’]t) (?:\w+ )?(?:offer|give|provide|specify|include|contain|cite|present) (?:[\w-]+ ){0,3}(?:details?|evidence|proof|specifics|explanation|examples?|sources?)\b/iu,
  /\b(?:offer|gave|give|provid|cit|present)\w* (?:no|few|little|scant) (?:[\w-]+ ){0,2}(?:details?|evidence|proof|specifics|sources?)\b/iu,
  /\b(?:remains?|it is|it’s|it's) (?:to be seen|unknown|uncertain|an open question)\b/iu,
];

const silences: readonly RegExp[] = [
  /\b(?:declin|refus)\w* (?:\w+ )?to (?:\w+ )?(?:comment|say|discuss|answer|elaborate|respond|talk|be interviewed|confirm|give details|provide details|specify)\b/iu,
  /\bdeclin\w* (?:(?:further|any|a|an|all|repeated|multiple|several|to give|our|his|her|their|the|to make any) ){0,2}(?:comment|requests?|interviews?)\b/iu,
  /\b(?:no comment|(?:had|have|has) no (?:immediate |further )?comment)\b/iu,
  /(?:\b|(?=n['’]t))(?:not|n['’]t|never|nor) (?:\w+ ){0,2}(?:respond|return|repl(?:y|ied)|answer)\w*,? (?:[\w’'-]+,? ){0,7}(?:requests?|calls?|messages?|e-?mails?|comment|inquir(?:y|ies)|questions?|texts?|queries|voicemails?)\b/iu,
  /\b(?:would|will|could)(?: not|n['’]t) (?:be reached|comment|be drawn)\b|\bcould not (?:immediately |be )?(?:be )?reached\b/iu,
  /\b(?:not|un) ?(?:immediately )?available (?:for|to) comment\b/iu,
  /(?:\b|(?=n['’]t))(?:neither|not|n['’]t|never) confirm(?:ed|s|ing)? (?:n?or) den(?:y|ied|ies|ying)\b/iu,
];

function earliest(patterns: readonly RegExp[], sentence: string): number {
  let first = -1;
  for (const pattern of patterns) {
    const at = pattern.exec(sentence)?.index ?? -1;
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}
