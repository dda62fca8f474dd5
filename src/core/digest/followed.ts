import { owedBy } from '../carry.ts';
import { inEarliest } from '../copies.ts';
import type { View } from '../corpus.ts';
import { isCorrection } from '../correction.ts';
import { deedOf, SAME_CHARGE, sameDeed } from '../deed.ts';
import type { Document, Sentence } from '../document.ts';
import { createOnce, createOnceEach } from '../once.ts';
import { termsOf } from '../overlap.ts';
import { partiesOf, shareParty } from '../parties.ts';
import type { Located } from '../reports.ts';
import { placeOf } from '../threads.ts';
import { around } from './around.ts';
import type { CameIn } from './came-in.ts';
import { type Change, toLead } from './change.ts';
import type { Memory } from './memory.ts';
import { keyOfSentence, otherNumberOf, quoteOf, saysAgain } from './same-words.ts';
import type { ShownClaim } from './shown.ts';
import { storyIdOf } from './stories.ts';

/** What became of what a channel was shown. */
export interface Followed {
  readonly changes: readonly Change[];
  /** What of it still stands, where it stands now. */
  readonly claims: readonly ShownClaim[];
  /** New sentences that these changes tell. */
  readonly told: ReadonlySet<Sentence>;
}

/**
 * What became of what was shown: withdrawn, corrected, another number, and by others denied or confirmed. Of each document first what it did itself, in the
 * order in which things were shown. What a reader does not see any more is not spoken of.
 */
export async function follow(view: View, came: CameIn, shown: readonly ShownClaim[], memory: Memory): Promise<Followed> {
  const edits = edited(view, came, shown);
  const told = new Set(edits.changes.flatMap(({ leads }) => leads.map(({ sentence }) => sentence)));
  const standing = edits.claims.flatMap((claim) => locate(view, claim) ?? []);
  const changes = [...edits.changes];
  const others = othersOf(came, () => othersIn(view, came));
  for (const { located: about, claim } of standing) {
    const bearing = await bearingOn(view, came, others, { about, memory, told });
    if (bearing === undefined) continue;
    told.add(bearing.by.sentence);
    const { kind, was, by } = bearing;
    changes.push({
      kind,
      story: storyIdOf(view, about.document),
      was: was ?? claim.label,
      again: kind === 'number' ? null : inEarliest(view, about),
      leads: [toLead(view, by)],
    });
  }
  return { changes, claims: edits.claims, told };
}

/** The sentence that was shown, where its document still is as it was. */
function locate(view: View, claim: ShownClaim): { readonly located: Located; readonly claim: ShownClaim } | undefined {
  const document = view.document(claim.document);
  const sentence =
    document?.version === claim.version ? view.sentences(document.id).find(({ start, end }) => start === claim.start && end === claim.end) : undefined;
  return document === undefined || sentence === undefined ? undefined : { located: { document, sentence }, claim };
}

interface Edits {
  readonly changes: readonly Change[];
  readonly claims: readonly ShownClaim[];
}

/** What documents did themselves that were cited. */
function edited(view: View, came: CameIn, shown: readonly ShownClaim[]): Edits {
  const changes: Change[] = [];
  const claims = new Map<ShownClaim, ShownClaim>();
  for (const id of new Set(shown.map(({ document }) => document))) {
    const document = view.document(id);
    const own = shown.filter((claim) => claim.document === id);
    const before = came.before(id);
    if (document === undefined) {
      for (const claim of own) claims.set(claim, claim);
      continue;
    }
    if (document.gone === true && before !== undefined && before.gone !== true) {
      changes.push({ kind: 'withdrawn', story: storyIdOf(view, document), was: labelsOf(own), again: null, leads: [], withdrawn: { document, how: 'gone' } });
      continue;
    }
    const result = editedIn(view, came, document, own);
    changes.push(...result.changes);
    for (const [claim, now] of result.claims) claims.set(claim, now);
  }
  return { changes, claims: shown.flatMap((claim) => claims.get(claim) ?? []) };
}

/** What one of them did, and each claim on it that still stands, as it stands now. */
function editedIn(
  view: View,
  came: CameIn,
  document: Document,
  own: readonly ShownClaim[],
): Pick<Edits, 'changes'> & { readonly claims: ReadonlyMap<ShownClaim, ShownClaim> } {
  const story = storyIdOf(view, document);
  const before = came.before(document.id);
  const fresh = came.fresh(document.id).map((sentence): Located => ({ document, sentence }));
  const note = fresh.find((located) => document.record === undefined && isCorrection(quoteOf(located)));
  const changes: Change[] = note === undefined ? [] : [{ kind: 'corrected', story, was: null, again: null, leads: [toLead(view, note)] }];
  const claims = new Map<ShownClaim, ShownClaim>();
  const lost: ShownClaim[] = [];
  for (const claim of own) {
    if (claim.version === document.version) {
      claims.set(claim, claim);
      continue;
    }
    const same = view.sentences(document.id).find((sentence) => keyOfSentence({ document, sentence }) === claim.key);
    const moved = ({ start, end }: Sentence): ShownClaim => ({ ...claim, version: document.version, start, end });
    if (same !== undefined) {
      claims.set(claim, moved(same));
      continue;
    }
    const old = before?.version === claim.version ? before.sentences.find(({ start, end }) => start === claim.start && end === claim.end) : undefined;
    const was = before === undefined || old === undefined ? undefined : { document: before, sentence: old };
    const instead = was === undefined ? undefined : insteadOf(was, fresh);
    if (was === undefined || instead === undefined) {
      lost.push(claim);
      continue;
    }
    const number = otherNumberOf(view.corpus, instead, was);
    if (number !== undefined) changes.push({ kind: 'number', story, was: number.before.join(', '), again: null, leads: [toLead(view, instead)] });
    else if (!saysAgain(instead, was)) changes.push({ kind: 'corrected', story, was: claim.label, again: null, leads: [toLead(view, instead)] });
    else claims.set(claim, { ...moved(instead.sentence), key: keyOfSentence(instead) });
  }
  if (lost.length > 0 && note === undefined)
    changes.push({ kind: 'withdrawn', story, was: labelsOf(lost), again: null, leads: [], withdrawn: { document, how: 'edited' } });
  return { changes, claims };
}

/** The new sentence that stands where another stood: the one that shares most of its words. */
function insteadOf(was: Located, fresh: readonly Located[]): Located | undefined {
  const terms = termsOf(was.document, was.sentence);
  let [best, most] = [undefined as Located | undefined, INSTEAD];
  for (const located of fresh) {
    const others = termsOf(located.document, located.sentence);
    const share = [...terms].filter((term) => others.has(term)).length / Math.max(terms.size, others.size, 1);
    if (share > most) [best, most] = [located, share];
  }
  return best;
}

const INSTEAD = 0.5;

const labelsOf = (claims: readonly ShownClaim[]): string => {
  const labels = [...new Set(claims.map(({ label }) => label))];
  return labels.length > 2 ? `${labels.slice(0, 2).join('; ')} and ${labels.length - 2} more` : labels.join('; ');
};

/** What is new and may bear on something that was shown. */
interface Others {
  readonly hasDenial: boolean;
  readonly confirming: readonly Located[];
  readonly byStory: ReadonlyMap<string, readonly Located[]>;
}

const othersOf = createOnce<CameIn, Others>();

function othersIn(view: View, came: CameIn): Others {
  const byStory = new Map<string, Located[]>();
  for (const document of came.documents) {
    const story = storyIdOf(view, document);
    const own = came.fresh(document.id).map((sentence): Located => ({ document, sentence }));
    byStory.set(story, [...(byStory.get(story) ?? []), ...own]);
  }
  const all = [...byStory.values()].flat();
  return {
    hasDenial: all.some(({ document, sentence }) => placeOf(view.corpus, document, sentence)?.isDenial),
    confirming: all.filter(({ sentence }) => sentence.standing === 'confirmed'),
    byStory,
  };
}

interface Bearing {
  readonly kind: 'number' | 'denied' | 'confirmed';
  readonly was: string | null;
  readonly by: Located;
}

interface Of {
  readonly about: Located;
  readonly memory: Memory;
  readonly told: ReadonlySet<Sentence>;
}

/** The first new sentence that denies or confirms what was shown, or has another number for it. */
async function bearingOn(view: View, came: CameIn, others: Others, { about, memory, told }: Of): Promise<Bearing | undefined> {
  const denial = others.hasDenial ? await newDenialOf(view, came, about) : undefined;
  if (denial !== undefined && !told.has(denial.sentence)) return { kind: 'denied', was: null, by: denial };
  const isUntold = (by: Located) => !told.has(by.sentence) && !memory.knows(by);
  const confirming = about.sentence.standing === 'confirmed' ? undefined : others.confirming.find((by) => isOnSame(view, by, about) && isUntold(by));
  if (confirming !== undefined) return { kind: 'confirmed', was: null, by: confirming };
  for (const by of others.byStory.get(storyIdOf(view, about.document)) ?? []) {
    const number = otherNumberOf(view.corpus, by, about);
    if (number !== undefined && isUntold(by)) return { kind: 'number', was: number.before.join(', '), by };
  }
  return undefined;
}

const denials = createOnceEach<CameIn, Sentence, Promise<Located | undefined>>();

/** What denies an allegation now and nothing did before. */
const newDenialOf = (view: View, came: CameIn, about: Located): Promise<Located | undefined> =>
  denials(came, about.sentence, () => findNewDenial(view, came, about));

async function findNewDenial(view: View, came: CameIn, about: Located): Promise<Located | undefined> {
  if (about.sentence.standing !== 'alleged') return undefined;
  const story = await around(view, [about]);
  if (
    owedBy(
      came.old,
      about,
      story.filter(({ id }) => came.old.sees(id)),
    ).denials.length > 0
  )
    return undefined;
  return owedBy(view, about, story).denials.find(({ document, sentence }) => came.isFresh(document, sentence));
}

/** Whether two sentences are on one deed of one party. */
function isOnSame(view: View, by: Located, about: Located): boolean {
  const [ones, others] = [partiesOf(view.corpus, by.document, by.sentence), partiesOf(view.corpus, about.document, about.sentence)];
  if (storyIdOf(view, by.document) !== storyIdOf(view, about.document) && !shareParty(ones, others)) return false;
  const parties = [...ones, ...others];
  return sameDeed(deedOf(by.document, by.sentence, parties), deedOf(about.document, about.sentence, parties)) >= SAME_CHARGE;
}
