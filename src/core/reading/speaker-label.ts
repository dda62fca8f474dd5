const determiners = /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|one|another|some)$/iu;
const adjective =
  /^(?:confidential|secret|anonymous|unnamed|senior|top|former|new|recent|detailed|classified|leaked|official|longtime|veteran|current|local|prominent|internal|joint|own|influential|rival|fellow|\p{Ll}+(?:ial|ous|ent|ful|ive|less|able))$/u;
const endMarks = /[\s,;:–—-]+$/u;

/** A speaker's label for people: without leading determiners, and without lower-case adjectives before a name (*A confidential White House memo*: *White House memo*). */
export function toSpeakerLabel(text: string, speaker: { readonly start: number; readonly end: number }): string {
  const whole = text.slice(speaker.start, speaker.end).replace(/\s+/gu, ' ').trim().replace(endMarks, '');
  const words = whole.split(' ');
  let from = 0;
  while (from < words.length - 1 && determiners.test(words[from] ?? '')) from++;
  const name = words.findIndex((word, i) => i >= from && /^\p{Lu}/u.test(word));
  if (name > from && words.slice(from, name).every((word) => adjective.test(word))) from = name;
  return words.slice(from).join(' ');
}
