import type { Within } from './claim.ts';
import type { View } from './corpus.ts';
import { deedOf, SAME_CHARGE, sameDeed } from './deed.ts';
import type { Document, Sentence } from './document.ts';
import { type Homes, homesOf } from './homes.ts';
import { overlap, termsOf } from './overlap.ts';
import { type Party, shareParty } from './parties.ts';
import { itselfOf } from './references.ts';
import type { Located } from './reports.ts';
import { type Place, placeOf, placesIn, takesUp } from './threads.ts';
import { datesOf } from './visibility.ts';

/** What has to stand beside a claim: one of each list, the best first; an empty one owes nothing. */
export interface Owed {
  readonly caveats: readonly Located[];
  readonly denials: readonly Located[];
}

/**
 * What a claim owes that makes an allegation or takes one up: one denial by the accused of that allegation, and one caveat on it.
 *
 * Looked for in the same document, then in its records, then in records linked once, then in whatever else is on that very charge: other records, and
 * the other articles of the story that are given. Only what the view shows is owed.
 * A statement of a record that holds a denial owes that denial, whatever its own standing.
 */
export function owedBy(view: View, claim: Located, story: readonly Document[] = []): Owed {
  const place = placeOf(view.corpus, claim.document, claim.sentence);
  if (place === undefined) return NOTHING;
  const isContested =
    claim.document.record !== undefined && CONTESTED.has(claim.sentence.standing) && placesIn(view.corpus, claim.document).some((other) => other.isDenial);
  const isOn = takesUp(claim.sentence) || place.isDenial || place.isCaveat;
  if (!isOn && !isContested) return NOTHING;

  // What only stands in a contested record goes with whatever that record denies.
  if (!isOn)
    return { caveats: [], denials: find(view, claim, { ...place, accused: [], named: [] }, { near: [[claim.document]], far: [] }, (other) => other.isDenial) };

  const homes = homesOf(view, claim, place, story);
  return {
    caveats: place.isCaveat ? [] : find(view, claim, place, homes, (other) => other.isCaveat),
    denials: place.isDenial && isBy(place, place.accused) ? [] : find(view, claim, place, homes, (other) => other.isDenial),
  };
}

/** What the words of a claim themselves hold against it, by whom: *X has denied the claims of S that …* is an allegation and its denial in one. */
export function heldWithin({ corpus }: View, { document, sentence }: Located): readonly Within[] {
  const place = placeOf(corpus, document, sentence);
  if (place === undefined) return [];
  const deniers = [...new Set(place.speakers.map(({ text }) => text))];
  return [
    ...(place.isCaveat && sentence.standing !== 'unverified' ? [{ standing: 'unverified', speaker: null } as const] : []),
    ...(place.isDenial && sentence.standing !== 'denied' ? [{ standing: 'denied', speaker: deniers.join('; ') || null } as const] : []),
  ];
}

const NOTHING: Owed = { caveats: [], denials: [] };

const CONTESTED: ReadonlySet<string> = new Set(['alleged', 'attributed', 'reported', 'unverified', 'no_comment']);

/** Whether a denial is by one of these; by anybody where nobody is known to be accused. */
const isBy = (denial: Place, accused: readonly Party[]): boolean => accused.length === 0 || shareParty(denial.speakers, accused);

function find(view: View, claim: Located, place: Place, { near, far }: Homes, is: (place: Place) => boolean): readonly Located[] {
  const root: Located = { document: claim.document, sentence: place.root ?? claim.sentence };
  // By the accused, wherever it stands; else by somebody whom the allegation names; in a record, which is on one matter, else by anybody.
  for (const [parties, within] of [
    [place.accused, near],
    [place.named, near],
    [undefined, claim.document.record === undefined ? [] : near.slice(0, 1)],
  ] as const) {
    const isLast = parties === place.accused && parties.length > 0;
    const beyond = isLast ? far.flatMap((document) => fitting(document, parties)).filter(({ score }) => score >= ON_CHARGE) : [];
    const found = [...within.map((documents) => documents.flatMap((document) => fitting(document, parties)).sort(byFit)), beyond.sort(byFit)];
    // What is on that charge goes before what is on the matter; what speaks of another charge serves where nothing else does.
    const [best] = [ON_CHARGE, ON_MATTER, Number.NEGATIVE_INFINITY].flatMap((least) =>
      found.filter(([first]) => first !== undefined && first.score >= least).slice(0, 1),
    );
    if (best !== undefined) return best.filter(({ score }) => Math.floor(score) === Math.floor(best[0]?.score ?? 0));
  }
  return [];

  function fitting(document: Document, parties: readonly Party[] | undefined): readonly (Located & { readonly score: number })[] {
    const visible = new Set(view.sentences(document.id));
    return placesIn(view.corpus, document).flatMap((other) => {
      if (!visible.has(other.sentence) || other.sentence === claim.sentence || !is(other)) return [];
      if (other.isDenial && parties !== undefined && !isBy(other, parties)) return [];
      // Nobody denies what is their own.
      if (other.isDenial && parties === undefined && shareParty(other.speakers, place.speakers)) return [];
      const located = { document, sentence: other.sentence };
      const score = document === claim.document ? fitHere(other, located) : fitElsewhere(other, located);
      return score === undefined ? [] : [{ ...located, score }];
    });
  }

  function likeRoot({ document, sentence }: Located): number {
    return overlap(termsOf(document, sentence), termsOf(root.document, root.sentence)) * 0.99;
  }

  /** How well a sentence of the claim's document belongs to its allegation; undefined on another matter. */
  function fitHere(other: Place, located: Located): number | undefined {
    const shared = likeRoot(located);
    const isOnIt = other.root === place.root && (place.root !== undefined || shareParty(other.accused, place.accused));
    const isOnMatter = claim.document.record !== undefined || isSameAccused(other, place);
    if (!isOnMatter && !isOnIt) return undefined;
    if (isOfOwn(other) && !isOnIt) return shared + ON_ANOTHER;
    // *The allegations* are all that there are against one party, whichever of them stands nearest.
    const isOnAll = isGeneral(other) && shareParty(other.accused, place.accused);
    if (isOnIt) return shared + (other.root === other.sentence ? ON_CHARGE : ON_CHARGE + 1);
    return shared + (isOnAll ? (isGeneral(place) ? ON_CHARGE + 1 : ON_CHARGE) : ON_MATTER);
  }

  /** How well a sentence of another document belongs to the claim's allegation; undefined on another matter. */
  function fitElsewhere(other: Place, located: Located): number | undefined {
    if (other.accused.length > 0 && place.accused.length > 0 && !isAbout(other, place)) return undefined;
    const parties = [...place.named, ...place.accused, ...place.speakers, ...other.named, ...other.accused, ...other.speakers];
    const deed = deedOf(root.document, root.sentence, parties);
    const likeness = (sentence: Sentence) => sameDeed(deedOf(located.document, sentence, parties), deed);
    const shared = Math.max(likeness(located.sentence), other.root === undefined ? 0 : likeness(other.root));
    if (isArticleOf(far, located.document) && other.root === undefined && isGeneral(other) && isOfOneTime(root, located) && isOnlyCharge()) return ON_CHARGE;
    if (shared >= SAME_CHARGE) return shared * 0.99 + ON_CHARGE;
    return isSameMatter(root, located, other, place) ? shared + (isOfOwn(other) ? ON_ANOTHER : ON_MATTER) : undefined;
  }

  /** Whether all that is said against the accused there is one charge, so that *the accusations* can be no others. */
  function isOnlyCharge(): boolean {
    const charges = [claim.document, ...far].flatMap((document) =>
      placesIn(view.corpus, document)
        .filter((other) => other.root === other.sentence && shareParty(other.accused, place.accused))
        .map((other) => ({ document, other })),
    );
    return charges.every(({ document, other }) => {
      const parties = [...place.named, ...place.speakers, ...other.named, ...other.speakers];
      return (
        other.sentence === root.sentence || sameDeed(deedOf(document, other.sentence, parties), deedOf(root.document, root.sentence, parties)) >= SAME_CHARGE
      );
    });
  }
}

/** Whether two documents may be of one story by their days. */
function isOfOneTime(a: Located, b: Located): boolean {
  const [one, other] = [datesOf(a.document, a.sentence).known, datesOf(b.document, b.sentence).known];
  return one === null || other === null || Math.abs(Date.parse(one) - Date.parse(other)) <= STORY_DAYS * 86_400_000;
}

/** How long after a charge *the accusations* are still those, where nothing else tells. */
const STORY_DAYS = 30;

/** How well a sentence belongs to an allegation, with the share of words that they have in common added: on that charge, on one against the same party, on another deed. */
const ON_CHARGE = 1;
const ON_MATTER = 0;
const ON_ANOTHER = -1;

/** A charge that tells its own denial or doubt speaks of itself alone, and so does the denial of another deed. */
const isOfOwn = (other: Place): boolean => other.root === other.sentence || other.isOfDeed === true;

/** Whether it is on whatever is said against one party. */
const isGeneral = (place: Place): boolean => !isOfOwn(place);

/** Whether two sentences are on the same party, as its accused or as its denier. */
const isAbout = (other: Place, place: Place): boolean =>
  shareParty(other.accused, place.accused) || shareParty(other.accused, place.named) || (other.isDenial && shareParty(other.speakers, place.accused));

/** Whether two sentences of one document are on the same party, or one of them on nobody who is named. */
const isSameAccused = (other: Place, place: Place): boolean => place.accused.length === 0 || other.accused.length === 0 || isAbout(other, place);

const byFit = (a: Located & { readonly score: number }, b: Located & { readonly score: number }): number =>
  b.score - a.score || (a.document.id < b.document.id ? -1 : a.document.id > b.document.id ? 1 : a.sentence.start - b.sentence.start);

/** Whether a sentence of another document is on the same allegation: both rest on one source, or name one party, or share their words. */
function isSameMatter(root: Located, other: Located, place: Place, claim: Place): boolean {
  const sources = new Set((root.sentence.sources ?? []).flatMap((source) => source.url ?? []));
  if ((other.sentence.sources ?? []).some((source) => source.document === root.document.id || (source.url !== null && sources.has(source.url)))) return true;
  if (other.document.record === undefined) return true;
  // A caveat on what the accuser says, in the accuser's own record; and on what names nobody, in any that is linked.
  if (place.isCaveat && (claim.accused.length === 0 || shareParty(claim.speakers, [itselfOf(other.document)]))) return true;
  return (
    shareParty(place.accused, claim.accused) ||
    shareParty(place.speakers, claim.accused) ||
    overlap(termsOf(other.document, other.sentence), termsOf(root.document, root.sentence)) >= 0.3
  );
}

const isArticleOf = (documents: readonly Document[], document: Document): boolean => document.record === undefined && documents.includes(document);
