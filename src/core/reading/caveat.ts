/**
 * Whether a sentence says that something could not be, or was not, confirmed: the caveat that belongs with an allegation.
 *
 * *If proven* supposes and *gives no details* is silent on the matter: neither is a caveat.
 */
export const isCaveat = (sentence: string): boolean => CONFIRMED.test(sentence) && NEGATED.some((pattern) => pattern.test(sentence));

const CONFIRM = String.raw`(?:confirm\w*|verif\w+|substantiat\w*|corroborat\w*|authenticat\w*|prove[ns]?|proved|proof|establish\w*)`;
const CONFIRMED = new RegExp(String.raw`\b(?:un)?(?:${CONFIRM}|evidence)\b`, 'i');
const NEGATED: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:\b|(?=n['’]t))(?:not|n['’]t|never|cannot|nobody|neither|nor|none|unable|unsuccessful\w*|without|fail(?:s|ed)? to|yet to|hard to|difficult to|impossible to)\b[^.;]{0,80}\b${CONFIRM}\b`,
    'i',
  ),
  /\b(?:un(?:confirmed|verified|substantiated|corroborated|proven|authenticated))\b/i,
  /\b(?:no|not any|little|without|lack(?:s|ed|ing)?(?: of)?|scant|insufficient)\s+(?:\w+\s+){0,3}(?:evidence|proof|confirmation|verification|corroboration)\b/i,
  new RegExp(String.raw`\bno(?: \w+){0,3} (?:has|have|had|could|was|were) [^.;]{0,40}\b${CONFIRM}\b`, 'i'),
];

/** Whether a sentence says that something is not said, not named or not known. */
export const isNotSaid = (sentence: string): boolean => NOT_SAID.some((pattern) => pattern.test(sentence));

const NOT_SAID: readonly RegExp[] = [
  /\b(?:do(?:es)?|did|has|have|had|would|could|was|were|is|are)(?: not|n['’]t) (?:\w+ )?(?:offer|give|gave|provide|say|specif\w+|name|named|identif\w+|mention|mentioned|disclose|disclosed|include|included|list|listed|elaborate|detail|explain|explained|known|clear|state|stated|reveal|revealed|given|made public|published|immediately clear|answer|tell|describe|described)\b/i,
  /\b(?:unnamed|anonymous\w*|unidentified|undisclosed|unspecified|unknown|unclear|unnamed|on condition of anonymity)\b/i,
  /\b(?:no|without|few|little)(?: \w+){0,2} (?:details?|name|names|figures?|specifics|reasons?|explanation|information|dates?)\b/i,
  /\b(?:declin|refus)\w+ to (?:say|name|identify|specify|elaborate|disclose|detail|give)\b/i,
  /\bwould not (?:say|name|identify|specify|elaborate|disclose)\b/i,
  /\bgave no (?:reason|details?|name|figure|date)s?\b/i,
];

/** Whether a sentence says that somebody said nothing. */
export const isSilence = (sentence: string): boolean =>
  /\b(?:sa(?:id|ys?)|saying) nothing\b|\b(?:declin|refus)\w+ (?:to|any) (?:comment|say|respond|answer|discuss)\b|\b(?:did|does|had|has|have)(?: not|n['’]t) (?:\w+ ){0,3}?(?:respond(?:ed)?|repl(?:y|ied)|comment(?:ed)?|answer(?:ed)?|spoken|said)\b|\bno (?:public )?comment\b/i.test(
    sentence,
  );
