import { owedBy } from './carry.ts';
import { standoffOf } from './conflicts.ts';
import { inEarliest } from './copies.ts';
import type { View } from './corpus.ts';
import { isCorrection } from './correction.ts';
import type { Document, Sentence } from './document.ts';
import { isPageLine } from './page-line.ts';
import { antecedentOf, openingStandIn } from './references.ts';
import type { Located } from './reports.ts';
import { placeOf } from './threads.ts';

export type Role = 'claim' | 'carried' | 'background';

export interface Item extends Located {
  readonly role: Role;
}

/** Sentences that go together or not at all, in the order in which they are shown. */
export type Group = readonly Item[];

/**
 * A sentence with everything that has to stand beside it and is not shown yet: the sentence before when it does not tell whom it is about, the
 * sentence after when it says what an earlier version had, the statements of a conflict, a caveat and a denial of the allegation; and what these need in turn. Undefined when it is never shown.
 * What near copies have stands under the name of the earliest.
 */
export function toGroup(
  view: View,
  lead: Located,
  role: Exclude<Role, 'carried'>,
  shown: ReadonlySet<Sentence> = new Set(),
  story: readonly Document[] = [],
): Group | undefined {
  const standoff = standoffOf(view, lead);
  if (standoff.isOut) return standoff.replacedBy === undefined ? undefined : toGroup(view, standoff.replacedBy, role, shown, story);

  const items: Item[] = [];
  const isShown = ({ sentence }: Located) => shown.has(sentence) || items.some((item) => item.sentence === sentence);
  const add = (located: Located | undefined, as: Role) => {
    if (located !== undefined && !isShown(located)) items.push({ ...located, role: as });
  };
  const oneOf = (options: readonly Located[]) => options.find(isShown) ?? options[0];
  for (const first of standoff.first) add(first, role);
  add(lead, items.length > 0 && role === 'claim' ? 'carried' : role);
  for (const other of standoff.together) add(other, 'carried');
  for (let at = 0; at < items.length && items.length < MOST; at++) {
    const item = items[at];
    if (item === undefined) break;
    add(contextOf(view, item), 'carried');
    add(correctedBy(view, item), 'carried');
    const { caveats, denials } = owedBy(view, item, story);
    add(oneOf(caveats), 'carried');
    // A carried caveat that names nobody is on what it was carried for: the denial of that is there.
    const isAnswered = item.role === 'carried' && placeOf(view.corpus, item.document, item.sentence)?.accused.length === 0 && items.some(denies);
    if (!isAnswered) add(oneOf(denials), 'carried');
  }
  return underFirstNames(view, items, shown);
}

/** Each sentence in the earliest of its near copies that has it; one that is shown there already is not shown again. */
function underFirstNames(view: View, items: readonly Item[], shown: ReadonlySet<Sentence>): Group {
  const named = items.map((item): Item => ({ ...inEarliest(view, item), role: item.role }));
  return named.filter(({ sentence }, at) => !shown.has(sentence) && named.findIndex((other) => other.sentence === sentence) === at);
}

const denies = ({ sentence }: Located): boolean => sentence.standing === 'denied';

/** Whatever a document holds, an answer stays one; rules add seldom more than five. */
const MOST = 12;

/** A record's name; of an article's sentence the name that its opening pronoun stands for, where that is certain. */
export function subjectOf(view: View, document: Document, sentence: Sentence): string | null {
  if (document.record !== undefined) return document.title;
  const standIn = openingStandIn(document.text.slice(sentence.start, sentence.end));
  if (standIn === undefined) return null;
  const { party, certain } = antecedentOf(view.corpus, document, document.sentences.indexOf(sentence), standIn);
  return certain ? (party?.text ?? null) : null;
}

/** What is right, after a sentence that says what an earlier version had. */
function correctedBy(view: View, { document, sentence }: Located): Located | undefined {
  if (document.record !== undefined || !isCorrection(document.text.slice(sentence.start, sentence.end))) return undefined;
  const next = document.sentences[document.sentences.indexOf(sentence) + 1];
  return next === undefined || !view.sentences(document.id).includes(next) ? undefined : { document, sentence: next };
}

/** The sentence before, when without it nobody knows whom a sentence is about. */
function contextOf(view: View, { document, sentence }: Located): Located | undefined {
  if (document.record !== undefined || openingStandIn(document.text.slice(sentence.start, sentence.end)) === undefined) return undefined;
  const before = document.sentences.slice(0, document.sentences.indexOf(sentence));
  const previous = before.findLast(({ start, end }) => !isPageLine(document.text.slice(start, end)));
  return previous === undefined || subjectOf(view, document, sentence) !== null ? undefined : { document, sentence: previous };
}
