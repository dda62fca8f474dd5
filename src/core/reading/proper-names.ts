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
 * A first word that is a stop word or often opens a sentence (*The*, *However*, *According*) is left off. Scripts without capitals give none.
 */
export function properNames(text: string): readonly ProperName[] {
  const names: ProperName[] = [];
  let run: { text: string; start: number; end: number }[] = [];
  for (const word of toWords(text)) {
    const last = run.at(-1);
    const isNear = last !== undefined && GAP.test(text.slice(last.end, word.start));
    const isCapital = CAPITAL.test(word.text) && !(run.length === 0 && isOpener(word.text));
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
    if (first !== undefined && last !== undefined && !run.every((word) => CALENDAR.has(word.text) || LINKS.has(word.text))) {
      names.push({ start: first.start, end: last.end, words: run.map((word) => word.text.toLowerCase()).filter((word) => !LINKS.has(word)) });
    }
    run = [];
  }
}

/**
 * Whether two names may be of one bearer: the words of the shorter all stand in the longer, and one of them tells more than a title or a kind of body.
 */
export function mayBeSame(a: readonly string[], b: readonly string[]): boolean {
  return (a.length <= b.length && isWithin(a, b)) || (b.length <= a.length && isWithin(b, a));
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  const telling = short.filter((word) => !GENERIC.has(word));
  return telling.length > 0 && telling.every((word) => long.includes(word));
}

const isOpener = (word: string): boolean => (isStopWord(word) && !/^\p{Lu}{2,}$/u.test(word)) || OPENERS.has(word) || /^\p{Lu}\p{Ll}+ly$/u.test(word);

/** Common words that open a sentence of news, beside adverbs in -ly. */
const OPENERS: ReadonlySet<string> = new Set(
  'According However Furthermore Moreover Meanwhile Nevertheless Nonetheless Earlier Later Last Next Asked Speaking Reached Citing Following Despite Although Though Because Since Unless Whether While Within Without Instead Besides Thus Hence Therefore Otherwise Overall Still Yet Even Rather Perhaps Maybe Indeed Also Then Now Today Yesterday Tomorrow Never Always Often Once Soon Both Either Neither Each Every Another Several Many Most Some Few Fewer More Less Such Other Others Nobody Everybody Anyone Someone Everyone One Two Three Four Five Six Seven Eight Nine Ten Hundreds Thousands Millions Critics Officials Lawyers Attorneys Prosecutors Investigators Regulators Authorities Police Sources Reports Reporters Journalists Analysts Experts Researchers Scientists Doctors Investors Shareholders Customers Employees Workers Executives Lawmakers Senators Politicians Diplomats Supporters Opponents Residents Witnesses People Shares Stocks Sales Revenue Profits Prices Neighbors Neighbours Students Teachers Parents Voters Members Leaders Allegations Accusations Claims Charges Documents Records Evidence Questions Details Concerns Tensions Talks Negotiations Whistleblowers Former Current Top Senior Chief Separately Asked Pressed Questioned Confronted Accused Based Founded Located Given Compared Contacted Under Over After Before During Between Among Amid Against About Above Across Along Around As At By For From In Into Like Near Of Off On Onto Out Past Per Through Throughout To Toward Towards Up Upon Via With Let Please See Read Watch Note What When Where Which Who Why How That This These Those There Here It He She They We You His Her Its Their Our My Your If But And Or So Nor Not No Yes Well Long Recent New Old Young Big Small Good Bad Local'.split(
    ' ',
  ),
);

/** Days and months are nobody. */
const CALENDAR: ReadonlySet<string> = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'.split(' '),
);

const CAPITAL = /^\p{Lu}/u;
const GAP = /^(?:[ \u00a0]|\. | & )$/;
const LINKS: ReadonlySet<string> = new Set(['of', 'de', 'la', 'le', 'van', 'von', 'der', 'den', 'del', 'da', 'al', 'bin', '&', 'for', 'the']);
const GENERIC: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr sir lord president minister secretary senator sen rep representative chairman chairwoman chair chief executive director general judge captain prince king queen professor governor mayor group holding holdings limited ltd inc corp corporation company co plc ag sa bank ministry department office agency committee council party university institute new north south east west united national international federal american chinese us u.s uk european british german french russian monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);
