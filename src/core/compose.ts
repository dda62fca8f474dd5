import { breathe } from './breathe.ts';
import { isTrue, toCitation } from './citation.ts';
import type { BriefStanding, Citation, Claim, Source } from './claim.ts';
import { outletsOf, voicesFor } from './copies.ts';
import type { View } from './corpus.ts';
import type { Day, Document, SourceRef } from './document.ts';
import { type Item, type Role, subjectOf, toGroup } from './group.ts';
import { claimLabel } from './label.ts';
import { speakerLabel } from './parties.ts';
import type { Located } from './reports.ts';
import { datesOf, isKnownBy, publicationDay } from './visibility.ts';

/** What is said, put together: claims with their sources, and the text that a person reads. */
export interface Composed {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly standing: BriefStanding;
  readonly newest: Day | null;
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
}

/** A sentence to be shown, and as what. */
export interface Lead extends Located {
  readonly role: Exclude<Role, 'carried'>;
}

/** A sentence that is not shown, and why. */
export interface LeftOut {
  readonly located: Located;
  readonly reason: string;
}

export interface ComposeOptions {
  /** The first lines, given the standing. */
  readonly heading: (standing: BriefStanding) => readonly string[];
  /** What stands before a claim's line. */
  readonly before?: (item: Item) => string;
  /** The longest text, in UTF-16 units. */
  readonly limit?: number;
  /** Other articles of the story, where what is owed may stand. */
  readonly story?: readonly Document[];
  /** Told of every claim that is not what it says: it is dropped with its group, and is a defect of the program. */
  readonly onDefect: (citation: Citation) => void;
}

/**
 * Fills a text with sentences in their order, each with what has to stand beside it, or not at all; one that does not fit leaves its room to the next.
 *
 * Others have their turn between sentences: nothing is searched for here, so whatever the index takes in meanwhile changes nothing.
 */
export async function compose(view: View, leads: readonly Lead[], options: ComposeOptions): Promise<Composed> {
  let shown: readonly Item[] = [];
  const leftOut: LeftOut[] = [];
  for (const lead of leads) {
    await breathe();
    const group = toGroup(view, lead, lead.role, new Set(shown.map((item) => item.sentence)), options.story);
    const isFalse = ({ document, sentence }: Item) => !isTrue(toCitation(document, sentence), view.corpus.documents.get(document.id));
    const defect = group?.find(isFalse);
    if (defect !== undefined) options.onDefect(toCitation(defect.document, defect.sentence));
    if (group === undefined) leftOut.push({ located: lead, reason: 'an error or overtaken, by its record' });
    else if (defect !== undefined) leftOut.push({ located: lead, reason: 'a quote of it is not in its document' });
    else if (options.limit !== undefined && textOf([...shown, ...group], claimsOf(view, [...shown, ...group]), options).length > options.limit)
      leftOut.push({ located: lead, reason: 'did not fit' });
    else shown = [...shown, ...group];
  }
  return { ...(await draw(view, shown, options)), leftOut };
}

function textOf(items: readonly Item[], { claims, standing }: ReturnType<typeof claimsOf>, { heading, before }: ComposeOptions): string {
  return [...heading(standing), ...claims.map((claim, at) => (items[at] === undefined ? '' : (before?.(items[at]) ?? '')) + claimLine(claim))].join('\n');
}

/** Claims with their markers, the documents in the order of these, and how all of it stands. */
function claimsOf(view: View, items: readonly Item[]) {
  const documents = [...new Set(items.map((item) => item.document))];
  const claims = items.map((item) => toClaim(view, item, documents.indexOf(item.document) + 1));
  return { documents, claims, standing: standingOf(claims, documents) };
}

async function draw(view: View, items: readonly Item[], options: ComposeOptions): Promise<Omit<Composed, 'leftOut'>> {
  const drawn = claimsOf(view, items);
  const { documents, claims, standing } = drawn;
  const sources = await Promise.all(documents.map((document, at) => toSource(view, document, items, at + 1)));
  // What `until` lets through took place by then, whenever it became known.
  const until = view.filters.until !== undefined;
  const days = (until ? items.map(({ document, sentence }) => datesOf(document, sentence).happened) : sources.map((source) => source.date)).filter(
    (day) => day !== null,
  );
  return {
    claims,
    sources,
    standing,
    newest: days.length === 0 ? null : days.reduce((newest, day) => (day > newest ? day : newest)),
    text: textOf(items, drawn, options),
  };
}

/** One line: the label, the quote word for word, the marker. */
export const claimLine = (claim: Claim): string => `${claimLabel(claim)}: ${claim.text} [${claim.marker}]`;

export function toClaim(view: View, { document, sentence, role }: Item, marker: number): Claim {
  const citation = toCitation(document, sentence);
  return {
    text: citation.quote,
    marker,
    standing: sentence.standing,
    speaker: sentence.standing === 'reported' || sentence.standing === 'assessment' ? null : speakerName(view, document, sentence),
    subject: subjectOf(view, document, sentence),
    role,
    citations: [citation],
  };
}

/** A speaker who is a pronoun has the name that it stands for, where that is certain. */
function speakerName(view: View, document: Document, sentence: Item['sentence']): string | null {
  const label = speakerLabel(view.corpus, document, sentence);
  return label !== null && sentence.speaker?.start === sentence.start ? (subjectOf(view, document, sentence) ?? label) : label;
}

/** The first that applies, in the order of the contract. */
export function standingOf(claims: readonly Claim[], documents: readonly Document[]): BriefStanding {
  const has = (standing: Claim['standing']) => claims.some((claim) => claim.standing === standing);
  if (has('alleged')) return has('denied') ? 'disputed' : 'alleged';
  for (const standing of ['denied', 'unverified', 'confirmed'] as const) if (has(standing)) return standing;
  return documents.every((document) => document.record !== undefined) && claims.every((claim) => claim.standing === 'reported') ? 'background' : 'reported';
}

export async function toSource(view: View, document: Document, items: readonly Item[], marker: number): Promise<Source> {
  const { filters } = view;
  const outlets = outletsOf(view, document);
  const shown = items.filter((item) => item.document === document).map((item) => item.sentence);
  const knownFrom = shown.flatMap((sentence) => sentence.knownFrom ?? []);
  const cites = new Map<string, Omit<SourceRef, 'key' | 'document'>>();
  for (const { key, publisher, title, date, url } of shown.flatMap((sentence) => sentence.sources ?? [])) {
    if (isKnownBy(date, filters.asOf)) cites.set(key, { publisher, title, date, url });
  }
  return {
    marker,
    document: document.id,
    title: document.title,
    publisher: document.publisher,
    date:
      document.record === undefined
        ? publicationDay(document)
        : knownFrom.reduce<Day | null>((latest, day) => (latest === null || day > latest ? day : latest), null),
    url: document.url,
    voices: await voicesFor(view, document, shown),
    ...(outlets.length > 1 && { outlets }),
    ...(document.gone === true && { gone: true }),
    cites: [...cites.values()],
  };
}
