import { isStopWord, toWords } from './words.ts';

/** A run of capitalized words, `text.slice(start, end)`, with its words in lower case. */
export interface ProperName {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/**
 * The proper names in a stretch of text, in order, as far as capitals tell: runs of capitalized words, joined over *of*, *de*, *the* and the like.
 *
 * A first word that is a stop word (*The*, *However*) is left off. Scripts without capitals give none.
 */
export function properNames(text: string): readonly ProperName[] {
  const names: ProperName[] = [];
  let run: { text: string; start: number; end: number }[] = [];
  for (const word of toWords(text)) {
    const last = run.at(-1);
    const isNear = last !== undefined && GAP.test(text.slice(last.end, word.start));
    const isCapital = CAPITAL.test(word.text) && !(run.length === 0 && isStopWord(word.text) && !/^\p{Lu}{2,}$/u.test(word.text));
    if (isCapital && (run.length === 0 || isNear)) run.push(word);
    else if (isNear && LINKS.has(word.text)) run.push(word);
    else {
      close();
      if (isCapital) run.push(word);
    }
  }
  close();
  return names;

  function close(): void {
    while (run.length > 0 && LINKS.has(run.at(-1)?.text ?? '')) run.pop();
    const [first, last] = [run[0], run.at(-1)];
    if (first !== undefined && last !== undefined) {
      names.push({ start: first.start, end: last.end, words: run.map((word) => word.text.toLowerCase()).filter((word) => !LINKS.has(word)) });
    }
    run = [];
  }
}

/**
 * Whether two names may be of one bearer: the words of the shorter all stand in the longer, and one of them tells more than a title or a kind of body.
 */
export function mayBeSame(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const telling = short.filter((word) => !GENERIC.has(word));
  return telling.length > 0 && telling.every((word) => long.includes(word));
}

const CAPITAL = /^\p{Lu}/u;
const GAP = /^(?:[ \u00a0]|\. | & )$/;
const LINKS: ReadonlySet<string> = new Set(['of', 'de', 'la', 'le', 'van', 'von', 'der', 'den', 'del', 'da', 'al', 'bin', 'and', '&', 'for', 'the']);
const GENERIC: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr sir lord president minister secretary senator sen rep representative chairman chairwoman chair chief executive director general judge captain prince king queen professor governor mayor group holding holdings limited ltd inc corp corporation company co plc ag sa bank ministry department office agency committee council party university institute new north south east west united national international federal american chinese us u.s uk european british german french russian monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);
