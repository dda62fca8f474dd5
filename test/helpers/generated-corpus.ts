import type { Day } from '../../src/core/document.ts';
import { dayAt } from './generated-days.ts';
import { type DraftRecord, type RawRecord, renderRecord, someRecords } from './generated-records.ts';
import {
  allegationOf,
  boundCaveatOf,
  boundDenialOf,
  type Case,
  caveatOf,
  counterOf,
  denialOf,
  distractorOf,
  furtherAllegationOf,
  type Part,
  referenceOf,
  rejectionOf,
  widened,
} from './generated-sentences.ts';
import { ACCUSED, ACCUSERS, CITIES, DEEDS, MEDIA, PUBLISHERS } from './generated-words.ts';
import { type Choices, choicesOf } from './random.ts';

/** An article as it is ingested: its reading is the program's own. */
export interface RawArticle {
  readonly id: string;
  readonly type: 'article';
  readonly title: string | null;
  readonly text: string;
  readonly publisher: string;
  readonly published_at: Day | null;
  readonly language: 'en';
  readonly scope: readonly string[];
}

/** A sentence of the corpus with what is known of it: `text.slice(start, end)` of its document. */
export interface Known extends Omit<Part, 'text' | 'heading'> {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where its heading begins, if it has one: a quote may begin there too. */
  readonly headingStart: number | null;
  /** The first day on which it may be shown; null is always. */
  readonly knownFrom: Day | null;
}

export interface KnownDocument {
  readonly id: string;
  readonly text: string;
  readonly day: Day | null;
  readonly scope: readonly string[];
  readonly title: string | null;
  /** Documents that belong with it: a record's links, and the records that report what an article says. */
  readonly links: readonly string[];
  readonly isRecord: boolean;
}

export interface GeneratedCorpus {
  readonly seed: number;
  readonly articles: readonly RawArticle[];
  readonly records: readonly RawRecord[];
  readonly cases: readonly Case[];
  readonly documents: ReadonlyMap<string, KnownDocument>;
  readonly known: readonly Known[];
}

/** What a corpus is made of before its offsets are counted, so that a failing one can be made smaller. */
export interface Draft {
  readonly seed: number;
  readonly cases: readonly Case[];
  readonly articles: readonly DraftArticle[];
  readonly records: readonly DraftRecord[];
}

export interface DraftArticle extends Omit<RawArticle, 'text' | 'type' | 'language'> {
  /** Whether its quotation marks and apostrophes are curly. */
  readonly curly: boolean;
  readonly paragraphs: readonly (readonly Part[])[];
}

/**
 * A small corpus whose truth is known: articles and records put together from sentences that were written with their
 * standing, their speaker, and the accusation that they make, deny or doubt. The same seed gives the same corpus.
 */
export function aGeneratedCorpus(seed: number): GeneratedCorpus {
  return toCorpus(aDraft(seed));
}

/** Counts the offsets of a draft. */
export function toCorpus(draft: Draft): GeneratedCorpus {
  const articles = draft.articles.map(renderArticle);
  const records = draft.records.map(renderRecord);
  const documents = new Map<string, KnownDocument>();
  for (const { raw } of articles) {
    const links = draft.records.filter((record) => record.sources.some((source) => source.document === raw.id)).map((record) => record.id);
    documents.set(raw.id, { id: raw.id, text: raw.text, day: raw.published_at, scope: raw.scope, title: raw.title, links, isRecord: false });
  }
  for (const { raw, text } of records) {
    const reported = raw.sources.flatMap((source) => (source.document === undefined ? [] : [source.document]));
    documents.set(raw.id, { id: raw.id, text, day: null, scope: raw.scope, title: raw.name, links: [...raw.links, ...reported], isRecord: true });
  }
  return {
    seed: draft.seed,
    articles: articles.map(({ raw }) => raw),
    records: records.map(({ raw }) => raw),
    cases: draft.cases,
    documents,
    known: [...articles, ...records].flatMap(({ known }) => known),
  };
}

/** The plan of the corpus with this seed. */
export function aDraft(seed: number): Draft {
  const choices = choicesOf(seed);
  const cases = someCases(choices);
  const articles = Array.from({ length: 1 + choices.below(4) }, (_, index) => anArticle(`article-${index + 1}`, cases, choices));
  const first = articles[0];
  if (first !== undefined && choices.chance(0.1)) articles.push({ ...first, id: 'article-copy', publisher: choices.pick(PUBLISHERS) });
  return { seed, cases, articles, records: someRecords(cases, articles, choices) };
}

function someCases(choices: Choices): Case[] {
  const count = 1 + choices.below(3);
  const accused = choices.some(ACCUSED, count);
  const accusers = choices.some(ACCUSERS, count + 1);
  const deeds = choices.some(DEEDS, count + 1);
  const cases = accused.map((one, index) => ({
    id: `case-${index + 1}`,
    accused: one,
    accuser: accusers[index] ?? choices.pick(ACCUSERS),
    deed: deeds[index] ?? choices.pick(DEEDS),
    media: choices.pick(MEDIA),
  }));
  const [first] = cases;
  const accuser = accusers[count];
  const deed = deeds[count];
  // A second charge against the same one, by somebody else: its denial is not that of the first.
  if (first !== undefined && accuser !== undefined && deed !== undefined && choices.chance(0.15))
    cases.push({ ...first, id: `case-${count + 1}`, accuser, deed });
  return cases;
}

function anArticle(id: string, cases: readonly Case[], choices: Choices): DraftArticle {
  const subjects = choices.some(cases, 1 + choices.below(cases.length));
  const paragraphs: Part[][] = [];
  const later: Part[][] = [];
  for (const subject of subjects) {
    const { near, far } = aStory(subject, cases, choices);
    paragraphs.push(...near);
    later.push(...far);
  }
  const mixed = choices.chance(0.5) ? [...paragraphs, ...choices.shuffled(later)] : [...choices.shuffled(later), ...paragraphs];
  for (let count = choices.below(4); count > 0; count -= 1) {
    const about = choices.chance(0.6) ? choices.pick(subjects).accused : choices.pick(ACCUSED);
    const gaps = [...mixed.keys(), mixed.length].filter((index) => mixed[index]?.[0]?.bound !== true);
    mixed.splice(choices.pick(gaps), 0, [distractorOf(about, choices)]);
  }
  return {
    id,
    title: choices.chance(0.5)
      ? null
      : choices.pick(['Morning report', `News from ${choices.pick(CITIES)}`, `A difficult week for ${choices.pick(subjects).accused.short}`]),
    publisher: choices.pick(PUBLISHERS),
    published_at: choices.chance(0.06) ? null : dayAt(choices.below(40)),
    scope: choices.chance(0.85) ? ['public'] : [choices.pick(['channel:red', 'channel:blue', 'workspace:w1'])],
    curly: choices.chance(0.6),
    paragraphs: mixed,
  };
}

const isAccusedTwice = (it: Case, cases: readonly Case[]): boolean => cases.filter((other) => other.accused.id === it.accused.id).length > 1;

/** `near` stays in its order; `far` may stand anywhere in the article, because it names whom it is about. */
function aStory(it: Case, cases: readonly Case[], choices: Choices): { near: Part[][]; far: Part[][] } {
  const twice = isAccusedTwice(it, cases);
  const taken = cases.map((one) => one.deed);
  const lead: Part[] = [];
  const far: Part[][] = [];
  const repliesOnly = choices.chance(0.1);
  const hasFurther = !repliesOnly && choices.chance(0.2);
  const general = (part: Part): Part => (hasFurther ? widened(part, it) : part);
  if (!repliesOnly) {
    lead.push(allegationOf(it, twice, choices));
    if (hasFurther) lead.push(furtherAllegationOf(it, choices.pick(DEEDS.filter((deed) => !taken.includes(deed))), choices));
  }
  // In a second charge against the same one only words that name the deed say which charge is meant.
  const mayBind = !repliesOnly && !twice;
  if (repliesOnly || choices.chance(0.72)) {
    if (mayBind && choices.chance(0.4)) lead.push(general(boundDenialOf(it, choices)));
    else if (twice || choices.chance(0.25)) far.push([denialOf(it, true, choices)]);
    else far.push([general(denialOf(it, false, choices))]);
  }
  if (!twice && choices.chance(0.5)) {
    if (mayBind && choices.chance(0.4)) lead.push(general(boundCaveatOf(it, choices)));
    else far.push([general(caveatOf(it, choices))]);
  }
  if (!twice && choices.chance(0.3)) far.push([general(referenceOf(it, choices))]);
  if (!twice && choices.chance(0.15)) far.push([general(rejectionOf(it, choices))]);
  if (choices.chance(0.15)) far.push([counterOf(it, choices)]);
  const near = lead.length === 0 ? [] : choices.chance(0.7) ? [lead] : [lead.slice(0, 1), ...(lead.length > 1 ? [lead.slice(1)] : [])];
  const last = near.at(-1);
  if (last !== undefined && choices.chance(0.3)) {
    const moved = far.shift();
    if (moved !== undefined) last.push(...moved);
  }
  return { near, far };
}

function renderArticle(draft: DraftArticle): { raw: RawArticle; known: Known[] } {
  const { curly, paragraphs, ...rest } = draft;
  const known: Known[] = [];
  let text = '';
  for (const paragraph of paragraphs.filter((parts) => parts.length > 0)) {
    if (text !== '') text += '\n\n';
    paragraph.forEach((part, index) => {
      if (index > 0) text += ' ';
      const headingStart = part.heading === undefined ? null : text.length;
      text += part.heading ?? '';
      const written = curly ? part.text : part.text.replace(/[“”]/g, '"').replace(/’/g, "'");
      known.push({
        ...part,
        document: draft.id,
        start: text.length,
        end: text.length + written.length,
        text: written,
        headingStart,
        knownFrom: draft.published_at,
      });
      text += written;
    });
  }
  return { raw: { ...rest, type: 'article', language: 'en', text }, known };
}
