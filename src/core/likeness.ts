import { quotedIn } from './reading/quoted.ts';
import { isStopWord, toWords } from './reading/words.ts';

/** How a text stands to a sentence. */
export interface Nearest {
  readonly verdict: 'exact' | 'altered';
  /** Whether it is word for word a part of the sentence. */
  readonly isPart: boolean;
}

/**
 * How near a text is to a sentence, by their words in order, whatever their case, quotation marks and apostrophes; undefined when it is another.
 *
 * Exact is the whole, or a whole quotation in it; of a plain statement of fact (`isPlain`) a part too, unless a *not* stands outside of it. The
 * score is from 0 to 2, for comparison only.
 */
export function likenessOf(asked: string, sentence: string, isPlain: boolean): (Nearest & { readonly score: number }) | undefined {
  const words = plain(asked);
  if (words.length === 0) return undefined;
  const said = plain(sentence);
  const isWhole = isSame(words, said) || quotedIn(sentence).some((quote) => isSame(words, plain(quote)));
  if (isWhole) return { verdict: 'exact', isPart: false, score: 2 };
  const at = words.some((word) => !isStopWord(word)) ? indexOfRun(said, words) : -1;
  if (at >= 0) {
    const rest = [...said.slice(0, at), ...said.slice(at + words.length)];
    // What somebody only says goes before what is plain: whoever asks for a part learns of the allegation.
    return isPlain && !rest.some((word) => NEGATION.test(word))
      ? { verdict: 'exact', isPart: true, score: 1 }
      : { verdict: 'altered', isPart: true, score: 1.5 };
  }
  const score = Math.max(dice(words, said), windowed(words, said));
  return score >= ALTERED ? { verdict: 'altered', isPart: false, score: score * 0.99 } : undefined;
}

/** From here on two sentences are one, altered: the share of words, double counted, that both have (Dice, 1945). */
const ALTERED = 0.55;
const NEGATION =
  /^(?:not|no|never|nobody|none|nothing|neither|nor|without|hardly|cannot|.+n['’]t|false|falsely|untrue|wrong|wrongly|if|whether|would|could|may|might)$/;

/** Words in lower case with one kind of apostrophe, joined ones as their parts. */
const plain = (text: string): readonly string[] =>
  toWords(text).flatMap((word) =>
    word.text
      .toLowerCase()
      .replace(/[’‘ʼ`´]/g, "'")
      .split('-'),
  );

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((word, at) => word === b[at]);

/** Where the words of one stand side by side in another; -1 for nowhere. */
function indexOfRun(words: readonly string[], run: readonly string[]): number {
  return words.findIndex((_, at) => at + run.length <= words.length && run.every((word, offset) => word === words[at + offset]));
}

function dice(a: readonly string[], b: readonly string[]): number {
  return (2 * sharedWords(a, b)) / (a.length + b.length);
}

function sharedWords(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  return a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** The same for a part of a sentence with a word or two changed: against the stretch of it that is nearest, where most words that tell are the same. */
function windowed(asked: readonly string[], said: readonly string[]): number {
  if (asked.length < PART || said.length <= asked.length) return 0;
  let best = 0;
  for (let at = 0; at + asked.length <= said.length; at++) best = Math.max(best, sharedWords(asked, said.slice(at, at + asked.length)));
  return best / asked.length >= MOST_OF_PART ? best / asked.length : 0;
}

/** Fewer words than this stand side by side by chance. */
const PART = 5;
const MOST_OF_PART = 0.75;
