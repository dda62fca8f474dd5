import type { Corpus } from './corpus.ts';
import type { DocumentId } from './document.ts';
import { fold } from './reading/words.ts';

/** As much of a party as its name tells. */
interface Named {
  readonly record: DocumentId | null;
  readonly words: readonly string[];
}

/** Whether words stand for somebody named before: *it*, *he*, *the company*, *its spokesman*. */
export const isStandIn = (text: string): boolean => STAND_IN.test(text.trim().toLowerCase());

const KIND =
  'company|firm|group|bank|giant|maker|carrier|retailer|platform|conglomerate|business|manufacturer|operator|startup|start-up|utility|airline|insurer|lender|brewer|miner|producer|supplier|chain|exporter|broker|cooperative|publisher|network|developer|builder|contractor|chipmaker|drugmaker|carmaker|automaker|shipyard|fund|trust|institute|laboratory|studio|league|federation|church|museum|council|port|railway|ministry|government|agency|authority|regulator|watchdog|tribunal|court|committee|commission|department|bureau|office|embassy|association|union|club|team|university|school|hospital|charity|foundation|party|campaign|army|military|man|woman|executive|official|minister|senator|lawmaker|politician|founder|chairman|chairwoman|ceo|author|newspaper|paper|outlet|broadcaster';
// Asked for lower case: with the flag i its classes of letters take twice as long to compile, at every start.
const STAND_IN = new RegExp(
  String.raw`^(?:it|he|she|they|both|who|which|the (?:[\p{Ll}-]+ ){0,3}(?:${KIND})|a spokes(?:man|woman|person) (?:for|of) (?:it|them|the (?:[\p{Ll}-]+ ){0,2}(?:${KIND}))|(?:its|his|her|their|a|the company['’]s|the firm['’]s) (?:\p{Ll}+ ){0,2}(?:spokes(?:man|woman|person|people)|lawyers?|attorneys?|representatives?|officials?|statement|management|board|office|aides?|staff))$`,
  'u',
);

/** The noun of *the ministry*; empty for a pronoun. */
export const nounOf = (standIn: string): string => NOUN.exec(standIn.toLowerCase())?.[0] ?? '';

/** Whether a stand-in is of one kind alone (*the ministry*), where *it*, *the company* and *its lawyer* may be anybody's. */
export function isOfOneKind(standIn: string): boolean {
  const noun = nounOf(standIn);
  return noun !== '' && !ANY_BODY.has(noun) && !OF_ANYBODY.test(standIn);
}

/** Whether somebody named earlier in the same sentence can be meant: by the noun of a public body only who bears it, *the Harbour Ministry* by *the ministry*. */
export function mayStandFor(corpus: Corpus, standIn: string, party: Named): boolean {
  const noun = nounOf(standIn);
  return !PUBLIC_BODIES.has(noun) || bears(corpus, party, noun);
}

/** Whether a noun is part of a party's name, as it is written or as its record has it. */
export const bears = (corpus: Corpus, party: Named, noun: string): boolean =>
  party.words.includes(noun) ||
  (party.record !== null &&
    fold(corpus.names.nameOf(party.record) ?? '')
      .split(' ')
      .includes(noun));

const NOUN = /(?<=\bthe (?:\p{L}+[ -]){0,3})\p{L}+$/u;
/** *A spokesman for the company*: the noun is of any body. */
const OF_ANYBODY = /^(?:a|its|his|her|their)\b/i;
/** Whatever makes or sells something is a company: the noun tells no one body from another. */
const ANY_BODY: ReadonlySet<string> = new Set([
  'company',
  'firm',
  'group',
  'business',
  'giant',
  'maker',
  'conglomerate',
  'retailer',
  'manufacturer',
  'operator',
  'organization',
  'organisation',
  'startup',
  'platform',
  'carrier',
  'man',
  'woman',
  'executive',
  'politician',
]);
const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  'council ministry government agency authority regulator watchdog tribunal court committee commission department bureau office embassy army military university school hospital church museum league federation union association party campaign minister senator'.split(
    ' ',
  ),
);
