import { has, modalOf } from './intent-lexicon.ts';

/**
 * Whether the words ask how to do harm, or to have it done: *how do I hack a site*, *teach me to build a bomb*, *write ransomware*.
 *
 * Not what others did or how it works: *how did they hack the bank*, *show me the claims about the malware*, *how does ransomware spread*.
 */
export function asksToHarm(words: readonly string[], begin: number): boolean {
  for (let i = begin; i < words.length; i++) if (words[i] === 'how' && isDoneAt(words, deedAfterHow(words, i))) return true;
  const rest = words.slice(begin);
  const [first = '', second = ''] = rest;
  if (/^(?:teach|help|assist)$/.test(first)) return rest.some((_, i) => i > 0 && isDoneAt(rest, i));
  if (/^(?:give|send|get|find|show)$/.test(first) && second === 'me') return isThingNear(rest, 2, 3) || isStepsTo(rest);
  if (/^(?:steps?|ways?|guide|tutorial|method|best|easiest|quickest)$/.test(first)) return isStepsTo(rest);
  return isDoneAt(rest, 0);
}

/** Where the deed stands after *how to*, *how do I*, *how I can*, *how would one*; -1 where somebody else does it. */
function deedAfterHow(words: readonly string[], how: number): number {
  const [first = '', second = ''] = words.slice(how + 1);
  if (first === 'to') return how + 2;
  const helps = (word: string) => word === 'do' || word === 'does' || modalOf(word) !== undefined;
  const isDoer = (word: string) => has('self', word) || has('generic', word) || word === 'you';
  return (helps(first) && isDoer(second)) || (isDoer(first) && helps(second)) ? how + 3 : -1;
}

function isDoneAt(words: readonly string[], at: number): boolean {
  if (at < 0) return false;
  let i = at;
  while (/^(?:best|quickly|easily|secretly|safely|to|me|us|just)$/.test(words[i] ?? '')) i++;
  const [verb = '', next = ''] = words.slice(i);
  // *hack claims at the ministry*, *steal this book author*: a title or a noun first.
  if (deeds.test(verb))
    return at > 0 || (/^(?:hack|ddos|phish|dox|hijack)$/.test(verb) && /^(?:into|a|an|the|this|that|my|his|her|their|our|some)$/.test(next));
  if (verb === 'break') return next === 'into';
  // *how do people get the virus*: an illness, unless it is written.
  if (/^(?:write|code|create|program|build|make)$/.test(verb) && /^virus(?:es)?$/.test(words[/^an?$/.test(next) ? i + 2 : i + 1] ?? '')) return true;
  return makes.test(verb) && isThingNear(words, i + 1, 4);
}

/** Whether a weapon is what is asked for: no preposition stands before it. */
function isThingNear(words: readonly string[], from: number, reach: number): boolean {
  for (let i = from; i < from + reach; i++) {
    const word = words[i] ?? '';
    if (/^(?:about|on|of|for|from|against|after|in|by|with|that|who|how|and|or)$/.test(word)) return false;
    if (things.test(word)) return !/^(?:claims?|attacks?|allegations?|reports?|threats?|story|memo|warnings?|case|rules?|quotes?)$/.test(words[i + 1] ?? '');
  }
  return false;
}

function isStepsTo(words: readonly string[]): boolean {
  const to = words.indexOf('to');
  return to > 0 && to < 6 && isDoneAt(words, to);
}

const deeds = /^(?:hack|phish|ddos|launder|hijack|crack|poison|forge|steal|blackmail|extort|smuggle|kidnap|murder|dox|counterfeit|sabotage|wiretap|stalk)$/;
const makes = /^(?:make|build|write|create|code|get|buy|plant|spread|cook|produce|use|send|generate|program|develop|install|construct|assemble|exploit|want)$/;
const things =
  /^(?:bombs?|explosives?|poison|malware|ransomware|trojans?|keyloggers?|spyware|exploits?|botnets?|grenades?|phishing|rootkits?|worms?|meth|flaws?|vulnerabilit(?:y|ies))$/;
