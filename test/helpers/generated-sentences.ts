import type { Standing } from '../../src/core/claim.ts';
import { type Accused, type Accuser, CITIES, type Deed, NOUNS, PEOPLE, SLURS } from './generated-words.ts';
import type { Choices } from './random.ts';

/** One accusation: who accuses whom of what. */
export interface Case {
  readonly id: string;
  readonly accused: Accused;
  readonly accuser: Accuser;
  readonly deed: Deed;
  /** Who reported on it and may say that it could not be verified. */
  readonly media: string;
}

/** A sentence with what a careful reader knows of it. Cases are named by their ids. */
export interface Part {
  readonly text: string;
  /** Stands before the sentence on its line and belongs to the page. */
  readonly heading?: string;
  readonly kind:
    | 'allegation'
    | 'denial'
    | 'caveat'
    | 'reference'
    | 'rejection'
    | 'counter'
    | 'no_comment'
    | 'confirmation'
    | 'attributed'
    | 'background'
    | 'outlook';
  /** Standings that do not mislead. */
  readonly standings: readonly Standing[];
  /** Names of those who say it, each of which is right; empty when nobody is named. */
  readonly speakers: readonly string[];
  /** Who they are instead where the sentence goes under another of its standings. */
  readonly speakersAs?: Partial<Record<Standing, readonly string[]>>;
  /** Cases that it alleges. */
  readonly alleges: readonly string[];
  /** Cases that it alleges or refers to: whoever shows it owes their denial and caveat. */
  readonly about: readonly string[];
  /** Cases that the accused denies in it. */
  readonly denies: readonly string[];
  /** Cases of which somebody says in it that they could not be, or were not, confirmed. */
  readonly doubts: readonly string[];
  /** Stands directly after the sentence before it, whose names it takes up. */
  readonly bound?: true;
  /** Whom *it* or *the company* at its head stands for. */
  readonly standsFor?: readonly string[];
  /** The disagreement that it is part of: `each` shows all of one id or none; of `lead_only` only the lead is ever said. */
  readonly conflict?: { readonly id: string; readonly rule: 'each' | 'lead_only'; readonly isLead: boolean };
}

/** A sentence that alleges `it`; now and then it carries the denial or the caveat itself. `twice`: there is another case against the same one. */
export function allegationOf(it: Case, twice: boolean, choices: Choices): Part {
  const { accused, accuser, deed, media } = it;
  const A = choices.chance(0.4) ? accused.name : accused.short;
  const S = accuser.name;
  const plural = accuser.kind === 'group';
  const accuses = plural ? 'accuse' : 'accuses';
  const has = plural ? 'have' : 'has';
  const act = { past: `${deed.past} ${deed.rest}`, done: `${deed.participle} ${deed.rest}`, doing: `${deed.gerund} ${deed.rest}` };
  const speaker = [S];
  const plain = alleging(it);
  const denied: Omit<Part, 'text'> = {
    ...plain,
    speakers: speaker,
    speakersAs: { denied: [accused.short, accused.generic] },
    denies: [it.id],
    standings: ['alleged', 'denied'],
  };
  const ways: readonly (() => Part)[] = [
    () => ({ ...plain, text: `${S} ${accuses} ${A} of ${act.doing}.`, speakers: speaker }),
    () => ({ ...plain, text: `${S} ${has} accused ${A} of ${act.doing}.`, speakers: speaker }),
    () => ({ ...plain, text: `${S} ${plural ? 'allege' : 'alleges'} that ${A} ${act.past}.`, speakers: speaker }),
    () => ({ ...plain, text: `${S} ${plural ? 'claim' : 'claims'} that ${A} has been ${act.doing}.`, speakers: speaker }),
    () => ({ ...plain, text: `According to ${S}, ${A} has ${act.done}.`, speakers: speaker }),
    () => ({ ...plain, text: `${A} has ${act.done}, according to ${S}.`, speakers: speaker }),
    () => ({ ...plain, text: `${A} ${act.past}, ${S} ${accuser.kind === 'paper' ? 'alleges' : 'said in a letter to lawmakers'}.`, speakers: speaker }),
    () => ({ ...plain, text: `${A} is accused ${accuser.kind === 'paper' ? 'in' : 'by'} ${S} of ${act.doing}.`, speakers: speaker }),
    () => ({ ...plain, text: `${A} was accused of ${act.doing} ${accuser.kind === 'paper' ? 'in' : 'by'} ${S}.`, speakers: speaker }),
    () => ({ ...plain, text: `${A} allegedly ${act.past}, according to ${S}.`, speakers: speaker }),
    () => ({ ...plain, text: `${A} has allegedly ${act.done}.`, speakers: [] }),
    () => ({ ...plain, text: `${A} is accused of ${act.doing}.`, speakers: [] }),
    () => ({ ...plain, text: `${A}, which has offices in ${choices.pick(CITIES)}, is alleged to have ${act.done}.`, speakers: [] }),
    () => ({ ...plain, text: `“${A} ${act.past},” ${S} ${accuser.kind === 'paper' ? 'states' : 'said'}.`, speakers: speaker }),
    () => ({ ...plain, text: `${A} faces ${choices.pick(NOUNS)} from ${S} that it ${act.past}.`, speakers: speaker }),
    () => ({ ...plain, text: `In a document seen by ${media}, ${S} ${accuses} ${A} of ${act.doing}.`, speakers: [S, media] }),
    () => ({ ...plain, text: `${media} reported that ${A} had ${act.done}, citing ${S}.`, speakers: [S, media] }),
    () => ({ ...plain, text: `${S} ${accuses} ${accused.short} (OSE:${accused.id.slice(0, 4).toUpperCase()}) of ${act.doing}.`, speakers: speaker }),
    () => ({ ...plain, heading: 'What Happened: ', text: `${S} ${accuses} ${A} of ${act.doing}.`, speakers: speaker }),
    () => ({ ...denied, text: `${S} ${accuses} ${A} of ${act.doing}, which the ${accused.generic} denies.` }),
    () => ({ ...denied, text: `${A} has denied ${choices.pick(NOUNS)} by ${S} that it ${act.past}.` }),
    () => ({ ...denied, text: `${A} rejected ${choices.pick(NOUNS)} by ${S} of ${act.doing}.` }),
    () => ({
      ...plain,
      text: `${media} could not verify ${choices.pick(NOUNS)} by ${S} that ${A} ${act.past}.`,
      speakers: speaker,
      speakersAs: { unverified: [media] },
      doubts: [it.id],
      standings: ['alleged', 'unverified'],
    }),
  ];
  const sweeping = (): Part => ({
    ...denied,
    text: `${A}, which denies any wrongdoing, is accused ${accuser.kind === 'paper' ? 'in' : 'by'} ${S} of ${act.doing}.`,
  });
  return finished(choices.pick(twice ? ways : [...ways, sweeping])());
}

/** The id of the further charge that an article may add to a case. */
export const furtherOf = (it: Case): string => `${it.id}+`;

/** A sentence about a case, made to be about its further charge as well, as *the allegations* are. */
export function widened(part: Part, it: Case): Part {
  const wide = (ids: readonly string[]): readonly string[] => (ids.includes(it.id) ? [...ids, furtherOf(it)] : ids);
  return { ...part, about: wide(part.about), denies: wide(part.denies), doubts: wide(part.doubts) };
}

/** A further charge of the same accuser, right after the first. */
export function furtherAllegationOf(it: Case, deed: Deed, choices: Choices): Part {
  const plural = it.accuser.kind === 'group';
  const S = it.accuser.short;
  const text = choices.chance(0.5)
    ? `${S} also ${plural ? 'accuse' : 'accuses'} the ${it.accused.generic} of ${deed.gerund} ${deed.rest}.`
    : `${S} further ${plural ? 'allege' : 'alleges'} that the ${it.accused.generic} ${deed.past} ${deed.rest}.`;
  return finished({
    ...alleging(it),
    text,
    speakers: [S, it.accuser.name],
    alleges: [furtherOf(it)],
    about: [furtherOf(it)],
    standsFor: [it.accuser.name, S, it.accused.short],
    bound: true,
  });
}

/** The accused rejects `it` by name, so that the sentence may stand anywhere; a specific denial names the deed. */
export function denialOf(it: Case, isSpecific: boolean, choices: Choices): Part {
  const { accused, deed } = it;
  const A = choices.chance(0.2) ? accused.name : accused.short;
  const noun = choices.pick(NOUNS);
  const slur = choices.pick(SLURS);
  const person = choices.pick(PEOPLE);
  const our = deed.rest.replace('its ', 'our ');
  const specifics = [
    `${A} insists that it has never ${deed.participle} ${deed.rest}.`,
    `“We have never ${deed.participle} ${our},” said ${person}, the chief executive of ${accused.short}.`,
    `${A} denies ${deed.gerund} ${deed.rest}.`,
    `${A} has denied that it ${deed.past} ${deed.rest}.`,
    `${A} said it had never ${deed.participle} ${deed.rest} and called the claim “${slur}”.`,
  ];
  const generals = [
    `${A} has denied the ${noun}.`,
    `${A} has vehemently denied these ${noun}, labeling them as “${slur}” and an attempt to sway public opinion.`,
    `${A} denied the ${noun}, calling them “${slur}”.`,
    `${A} rejects the ${noun}.`,
    `A spokesperson for ${A} called the ${noun} “${slur}”.`,
    `“These ${noun} are false,” ${A} said in a statement.`,
    `${A} said the ${noun} were untrue.`,
    `${A} dismissed the ${noun} as “${slur}”.`,
    `${A}, through its lawyers, refuted the ${noun}.`,
    `${person}, a spokeswoman for ${A}, described the ${noun} as “${slur}”.`,
    `The ${noun} are “${slur}”, according to ${accused.short}.`,
    `${A} has strongly contested the ${noun}.`,
    `There is no truth in the ${noun}, ${A} said.`,
    `In a statement, ${A} rejected the ${noun} against it.`,
  ];
  const text = choices.pick(isSpecific ? specifics : generals);
  return finished({ ...nothing, kind: 'denial', text, standings: ['denied'], speakers: [accused.short, person], about: [it.id], denies: [it.id] });
}

/** The accused rejects what the sentence before says, without being named. */
export function boundDenialOf(it: Case, choices: Choices): Part {
  const { accused, accuser } = it;
  const noun = choices.pick(NOUNS);
  const slur = choices.pick(SLURS);
  const ways = [
    `The ${accused.generic} denied the ${noun}.`,
    `The ${accused.generic} has vehemently denied these ${noun}, labeling them as “${slur}”.`,
    `The ${accused.generic} rejected the ${noun} as “${slur}”.`,
    `A spokesperson for the ${accused.generic} said the ${noun} were false.`,
    `The ${accused.generic} denies any wrongdoing.`,
    ...(accuser.kind === 'body' || accuser.kind === 'paper'
      ? []
      : [`It denies any wrongdoing.`, `It called the ${noun} “${slur}”.`, `It has denied these ${noun}.`]),
  ];
  return finished({
    ...nothing,
    kind: 'denial',
    text: choices.pick(ways),
    standings: ['denied'],
    speakers: [accused.short, accused.generic],
    about: [it.id],
    denies: [it.id],
    standsFor: [accused.short],
    bound: true,
  });
}

/** Somebody else stands up for the accused: it is not the denial by the accused. */
export function rejectionOf(it: Case, choices: Choices): Part {
  const friend = choices.pick(['The embassy of Ruritania', 'The Chamber of Trade', 'The Guild of Engineers']);
  const text = choices.pick([
    `${friend} rejected the ${choices.pick(NOUNS)} against ${it.accused.short}.`,
    `${friend} called the ${choices.pick(NOUNS)} against ${it.accused.short} “an attack on a whole industry”.`,
  ]);
  return finished({ ...nothing, kind: 'rejection', text, standings: ['denied'], speakers: [friend], about: [it.id] });
}

/** Somebody says that `it` could not be, or was not, confirmed. */
export function caveatOf(it: Case, choices: Choices): Part {
  const { accused, media, accuser } = it;
  const noun = choices.pick(NOUNS);
  const named: readonly [string, readonly string[]][] = [
    [`${media} said it had not been able to verify the ${noun} against ${accused.short}.`, [media]],
    [`${media}, which first reported the ${noun} against ${accused.short}, said it could not independently confirm them.`, [media]],
    [`${media} could not independently verify the ${noun} against ${accused.short}.`, [media]],
    [`The ${noun} against ${accused.short} could not be independently confirmed.`, []],
    [`The ${noun} about ${accused.short} have not been verified.`, []],
    [`None of the ${noun} against ${accused.short} has been proven.`, []],
    [`There is no independent confirmation of the ${noun} against ${accused.short}.`, []],
    [
      `${media}, which reviewed the documents, was unable to confirm what ${accuser.short} ${accuser.kind === 'group' ? 'say' : 'says'} about ${accused.short}.`,
      [media],
    ],
  ];
  const [text, speakers] = choices.pick(named);
  return finished({ ...nothing, kind: 'caveat', text, standings: ['unverified'], speakers, about: [it.id], doubts: [it.id] });
}

/** The same on the sentence before. */
export function boundCaveatOf(it: Case, choices: Choices): Part {
  const noun = choices.pick(NOUNS);
  const ways: readonly [string, readonly string[]][] = [
    [`${it.media} could not independently verify the ${noun}.`, [it.media]],
    [`${it.media}, which published details on Friday, said that it could not independently confirm the ${noun}.`, [it.media]],
    [`The ${noun} could not be verified.`, []],
    [`These ${noun} have not been independently confirmed.`, []],
  ];
  const [text, speakers] = choices.pick(ways);
  return finished({ ...nothing, kind: 'caveat', text, standings: ['unverified'], speakers, about: [it.id], doubts: [it.id], bound: true });
}

/** A sentence that takes the accusation up without making it. */
export function referenceOf(it: Case, choices: Choices): Part {
  const noun = choices.pick(NOUNS);
  const A = it.accused.short;
  const ways = [
    `The ${noun} against ${A} have alarmed investors.`,
    `The ${noun} against ${A}, if proven, could cost it an important licence.`,
    `News of the ${noun} against ${A} unsettled the market.`,
    `Lawmakers called for an inquiry into the ${noun} against ${A}.`,
  ];
  return finished({
    ...nothing,
    kind: 'reference',
    text: choices.pick(ways),
    standings: ['alleged', 'unverified', 'reported', 'attributed', 'assessment'],
    about: [it.id],
  });
}

/** The accused answers with a charge of its own against the accuser. */
export function counterOf(it: Case, choices: Choices): Part {
  const A = it.accused.short;
  const text = choices.pick([`${A} accused ${it.accuser.short} of running a smear campaign.`, `${A} also questioned the motives of ${it.accuser.short}.`]);
  return finished({ ...nothing, kind: 'counter', text, standings: ['alleged', 'attributed', 'denied'], speakers: [A] });
}

/** What has nothing to do with any accusation, with words that may look as if it had. */
export function distractorOf(accused: Accused, choices: Choices): Part {
  const A = accused.short;
  const city = choices.pick(CITIES);
  const person = choices.pick(PEOPLE);
  const year = 1950 + choices.below(60);
  const fact: readonly Standing[] = ['reported', 'attributed', 'confirmed', 'assessment'];
  const ways: readonly Part[] = [
    { ...nothing, text: `${A} was founded in ${year} and employs ${2 + choices.below(90)},400 people in ${city}.`, standings: fact },
    { ...nothing, text: `${A} has its seat in ${city}.`, standings: fact },
    {
      ...nothing,
      text: `${A} confirmed that it had hired ${person} as head of finance.`,
      kind: 'confirmation',
      standings: ['confirmed', 'attributed'],
      speakers: [A],
    },
    { ...nothing, text: `The board confirmed ${person} as chair on Monday.`, standings: fact },
    { ...nothing, text: `A court in ${city} denied bail to a dock worker in an unrelated case.`, standings: [...fact, 'denied'] },
    { ...nothing, text: `${city} claimed its third title in four years on Sunday.`, standings: fact },
    {
      ...nothing,
      text: `${person} said the budget of ${city} would rise by ${2 + choices.below(9)}.5 percent.`,
      kind: 'attributed',
      standings: ['attributed'],
      speakers: [person],
    },
    { ...nothing, text: `“The harbour festival was a success,” ${person} said.`, kind: 'attributed', standings: ['attributed'], speakers: [person] },
    { ...nothing, text: `The U.S. market for ferries grew by ${2 + choices.below(20)} percent in ${1990 + choices.below(30)}.`, standings: fact },
    { ...nothing, text: `A mild winter could lower the price of gas in ${city}.`, kind: 'outlook', standings: fact },
    {
      ...nothing,
      text: `${person} declined to comment on the weather in ${city}.`,
      kind: 'no_comment',
      standings: ['no_comment', 'attributed'],
      speakers: [person],
    },
  ];
  return finished(choices.pick(ways));
}

const nothing: Omit<Part, 'text'> = { kind: 'background', standings: [], speakers: [], alleges: [], about: [], denies: [], doubts: [] };

const alleging = (it: Case): Omit<Part, 'text'> => ({ ...nothing, kind: 'allegation', standings: ['alleged', 'attributed'], alleges: [it.id], about: [it.id] });

const finished = (part: Part): Part => ({
  ...part,
  text: part.text.replace(/^(“?)(\p{Ll})/u, (_, quote: string, letter: string) => quote + letter.toUpperCase()),
});
