/**
 * Whether a sentence announces a correction, or repeats what an earlier version said: the next sentence is what is right, and goes with it.
 */
export const isCorrection = (text: string): boolean => ANNOUNCED.test(text) || EARLIER_VERSION.test(text);

const ANNOUNCED = /^[\s*_([“"]*(?:corrections?|clarifications?|editor['’]?s['’]? note|corrected|retraction)\b[^.]{0,40}?:/i;
const EARLIER_VERSION =
  /\b(?:an? (?:earlier|previous|prior|older)|the (?:original|earlier|previous|first|initial)|earlier|previous) (?:versions?|editions?|headlines?|captions?|drafts?)\b[^.]{0,80}?\b(?:said|stated|reported|gave|listed|named|identified|described|attributed|misstated|misspelled|misidentified|referred|wrote|had|claimed|suggested|implied|incorrectly|wrongly|mistakenly|erroneously)\b/i;
