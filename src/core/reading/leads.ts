/**
 * How much of a paragraph's beginning belongs to the page and not to its first sentence, in characters; 0 for most.
 *
 * - where the document opens, its date: `date 2025-11-15`, `2025-11-15 —`, or its place in capitals: `WASHINGTON, Aug. 19 —`;
 * - the line of a news agency: `LONDON (Reuters) -`, `CNN —`;
 * - a heading on the sentence's own line: `What Happened:`, `Why It Matters:`. Only headings made of the words below count. Others may name a
 *   speaker (`Trump: I will`, `What Trump Says: China is`) or hedge (`Note:`, `Opinion:`, `Rumor:`), and without it the sentence would say something else.
 */
export function leadLength(paragraph: string, opening: boolean): number {
  let length = opening ? (DATE.exec(paragraph)?.[0].length ?? 0) : 0;
  length += (AGENCY.exec(paragraph.slice(length)) ?? (opening ? PLACED.exec(paragraph.slice(length)) : null))?.[0].length ?? 0;
  const heading = HEADING.exec(paragraph.slice(length));
  if (heading?.[1] !== undefined && isHeading(heading[1])) length += heading[0].length;
  return length;
}

const DATE = /^(?:date:?\s+\d{4}-\d{2}-\d{2}\s*[—–:-]?\s+|\d{4}-\d{2}-\d{2}\s*[—–:-]\s+)(?=\S)/i;

const PLACE = "\\p{Lu}[\\p{Lu}’'.-]{2,20}(?: \\p{Lu}[\\p{Lu}’'.-]{1,20})?";
const REGION = '(?:, (?:\\p{Lu}[\\p{L}.]{1,15}|[A-Z]\\.[A-Z]\\.))?';
const DAY = '(?:, (?:Jan|Feb|March|April|May|June|July|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2})?';
const DASH = '\\s*(?:—|–|--?)\\s+(?=["“‘\']?[\\p{Lu}\\p{N}])';
const AGENCY = new RegExp(
  `^(?:\\((?:Reuters|AP|AFP|UPI|CNN|Bloomberg|Xinhua)\\)(?:${DASH}|\\s+(?=\\p{Lu}))|(?:Reuters|AFP|UPI|CNN)${DASH}|${PLACE}(?:/${PLACE})?${REGION}${DAY} \\(\\p{Lu}[\\p{L} .]{1,24}\\)${DASH})`,
  'u',
);
// A second dash makes it an aside, and the word before it the subject: *UNICEF — a party to the talks — said*.
const PLACED = new RegExp(`^(?=[^—–]*[—–]?[^—–]*$)\\p{Lu}{2}${PLACE}${REGION}${DAY} ${DASH}`, 'u');

const HEADING = /^(?:\*\*|__)?(\p{Lu}[\p{L}’']*(?: [\p{L}’']+){0,5})(?:(?:\*\*|__)?:|:(?:\*\*|__))\s+(?=["“‘'(]?[\p{Lu}\p{N}])/u;

/** A heading asks or names a part of the page, and has none but these words. */
function isHeading(text: string): boolean {
  const words = text.toLowerCase().replaceAll('’', "'").split(' ');
  if (HEADS.has(words.join(' '))) return true;
  return words.length > 1 && ASKING.has(words[0] ?? '') && words.every((word) => ASKING.has(word) || PLAIN.has(word));
}

const ASKING = new Set(['what', "what's", 'why', "why's", 'how', "how's", 'when', 'where', 'who']);

const PLAIN = new Set(
  `a about ahead and are at be been behind by can changed coming comes did do does for from go goes going got had happen happened happening happens has have here how if
  important in investors involved is it it's its know knew known like look looks made make makes matter mattered matters mean meant means more need needs new news next now of on our
  people readers really should so that the their there they they're think this to traders up us was watch we we're went were will work worked works would you your`.split(
    /\s+/,
  ),
);

const HEADS = new Set(
  `background|the background|context|the context|details|the details|more details|overview|summary|the summary|highlights|key points|key takeaways|key takeaway|takeaways|the takeaway
  |bottom line|the bottom line|the big picture|big picture|zoom in|zoom out|go deeper|driving the news|between the lines|by the numbers|state of play|the state of play|catch up quick|catch up fast
  |price action|market reaction|stock reaction|read next|read also|also read|see also|read more|related|the latest|the news|in brief|at a glance|quick facts|key facts|the facts|the backstory|backstory|flashback|yes, but`
    .split('|')
    .map((head) => head.trim()),
);
