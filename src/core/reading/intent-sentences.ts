import { groupsOf, has } from './intent-lexicon.ts';

export interface IntentSentence {
  /** Contractions and chat spellings are written out; a quotation is one word, `qqq`; Han is cut into its signs. */
  readonly words: readonly string[];
  /** Whether a clause may begin at the word: it is the first, or follows a mark or a conjunction. */
  readonly starts: readonly boolean[];
  /** The first sign of what ends it; empty at the end of the text. */
  readonly ending: string;
}

/** The sentences of a text that `unveil` has made plain; none without a word. A text that is one quotation is read like any other. */
export function sentencesOf(plain: string): readonly IntentSentence[] {
  const whole = plain.trim();
  const masked = whole.replace(/"[^"\n]{1,300}"|“[^”\n]{1,300}”|«[^»\n]{1,300}»|„[^“”\n]{1,300}[“”]|(?<=\s)'[^'\n]{2,300}'(?=[\s.,;:?!]|$)/gu, (quote) =>
    quote.length === whole.length ? quote : ' qqq ',
  );
  const parts = masked.split(/(\.+(?=\s|$)|[!?]+|。|\n+|;)/u);
  const sentences: IntentSentence[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const words: string[] = [];
    const starts: boolean[] = [];
    let end = 0;
    for (const match of (parts[i] ?? '').matchAll(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:'\p{L}+)*/gu)) {
      const between = (parts[i] ?? '').slice(end, match.index);
      for (const word of spelled(match[0])) {
        const before = words.at(-1);
        starts.push(before === undefined || /[,:()–—>*]| -/u.test(between) || joining.has(before));
        words.push(word);
      }
      end = match.index + match[0].length;
    }
    if (words.length > 0) sentences.push({ words, starts, ending: (parts[i + 1] ?? '').slice(0, 1) });
  }
  return sentences;
}

/** Contractions, chat spellings and digits for letters are written out. */
function spelled(word: string): readonly string[] {
  const known = spellings[word];
  if (known) return known.split(' ');
  const cut = word.indexOf("'");
  if (cut > 0) {
    const ending = word.slice(cut + 1);
    if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
    const full = contractions[ending];
    return full && (ending !== 's' || isClosed(word.slice(0, cut))) ? [word.slice(0, cut), full] : ending === 's' ? [word.slice(0, cut)] : word.split("'");
  }
  // *1st* is an ordinal, and no *ist*.
  if (/\d/.test(word) && /\p{L}.*\p{L}/u.test(word) && !/^\d+(?:st|nd|rd|th)$/.test(word)) {
    const letters = word.replace(/[013457]/g, (digit) => 'oi-ea-st'['01-34-57'.indexOf(digit)] ?? digit);
    if (groupsOf(letters).length > 0) return [letters];
  }
  return [word];
}

function isClosed(word: string): boolean {
  return has('wh', word) || has('pronoun', word) || has('you', word) || word === 'let' || word === 'there' || word === 'here';
}

const joining: ReadonlySet<string> = new Set('and then but or so also now just please und et y que dass instead that'.split(' '));

const contractions: Readonly<Record<string, string>> = { s: 'is', re: 'are', ll: 'will', ve: 'have', d: 'would', m: 'am' };

const spellings: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  "won't": 'will not',
  "can't": 'can not',
  "let's": 'let us',
  cannot: 'can not',
  gonna: 'going to',
  wanna: 'want to',
  dont: 'do not',
  doesnt: 'does not',
  isnt: 'is not',
  whats: 'what is',
  whos: 'who is',
  hows: 'how is',
  im: 'i am',
  youre: 'you are',
  u: 'you',
  ur: 'your',
  r: 'are',
  plz: 'please',
  pls: 'please',
  shoud: 'should',
  shuld: 'should',
  shud: 'should',
  wil: 'will',
  wat: 'what',
  waht: 'what',
  tomorow: 'tomorrow',
});
