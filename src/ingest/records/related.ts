import * as z from 'zod';
import type { Standing } from '../../core/claim.ts';
import type { Conflict, Document, EventDate, Name, RecordFacts, Sentence, SourceRef } from '../../core/document.ts';
import { versionOf } from '../../core/version.ts';
import { defineRecordType, describeFaults, type ReadText } from '../record-type.ts';
import { dayOrMonth, httpUrl, id, lastDayOf, lineOfWords, optionalWords, scope, words } from './fields.ts';

const STANDING_OF_STATUS = {
  fact: 'reported',
  attributed: 'attributed',
  alleged: 'alleged',
  denied: 'denied',
  confirmed: 'confirmed',
  unverified: 'unverified',
  no_comment: 'no_comment',
} as const satisfies Record<string, Standing>;

const STATUSES = Object.keys(STANDING_OF_STATUS) as (keyof typeof STANDING_OF_STATUS)[];

/** A list that may be missing. */
const list = <Item extends z.ZodType>(item: Item) => z.array(item, { error: 'expected a list' }).nullish();

const statementSchema = z.looseObject({
  id,
  text: lineOfWords,
  status: z.enum(STATUSES, { error: `expected one of ${STATUSES.join(', ')}` }),
  who: optionalWords,
  as_of: dayOrMonth.nullish(),
  known_from: dayOrMonth.nullish(),
  sources: list(words),
});

const sourceSchema = z.looseObject({
  key: words,
  title: optionalWords,
  publisher: optionalWords,
  date: z
    .string({ error: 'expected a string or null' })
    .regex(/^\d{4}(?:-\d\d){0,2}$/, { error: 'expected a day, a month or a year, such as 2025-11-15, 2025-11 or 2025' })
    .nullish(),
  url: httpUrl.nullish(),
  document: id.nullish(),
});

const conflictSchema = z.looseObject({
  about: words,
  rule: z.enum(['each', 'lead_first', 'lead_only'], { error: 'expected each, lead_first or lead_only' }),
  lead: id.nullish(),
  statements: z.array(id, { error: 'expected a list of statement ids' }),
});

const relatedSchema = z
  .looseObject({
    id,
    kind: words,
    name: lineOfWords,
    aliases: list(words),
    aliases_topic: list(words),
    aliases_unsourced: list(words),
    tickers: list(z.looseObject({ exchange: optionalWords, symbol: words }, { error: 'expected an object with exchange and symbol' })),
    date: dayOrMonth.nullish(),
    date_end: dayOrMonth.nullish(),
    date_precision: z.enum(['day', 'month'], { error: 'expected day or month' }).nullish(),
    statements: z.array(statementSchema, { error: 'expected a list of statements' }).min(1, { error: 'expected at least one statement' }),
    conflicts: list(conflictSchema),
    links: list(id),
    sources: list(sourceSchema),
    language: optionalWords,
    scope,
  })
  .superRefine((record, context) => {
    const fault = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const ids = new Set<string>();
    const keys = new Set<string>();
    for (const [at, source] of (record.sources ?? []).entries()) {
      if (keys.has(source.key)) fault(['sources', at, 'key'], `expected a key of its own, ${shown(source.key)} is used twice`);
      keys.add(source.key);
    }
    for (const [at, statement] of record.statements.entries()) {
      if (ids.has(statement.id)) fault(['statements', at, 'id'], `expected an id of its own, ${shown(statement.id)} is used twice`);
      ids.add(statement.id);
      for (const [index, key] of (statement.sources ?? []).entries()) {
        if (!keys.has(key)) fault(['statements', at, 'sources', index], `expected a key of this record's sources, ${shown(key)} is none`);
      }
    }
    for (const [at, conflict] of (record.conflicts ?? []).entries()) {
      if (conflict.rule !== 'each' && !conflict.lead) fault(['conflicts', at, 'lead'], `expected the id of a statement, which the rule ${conflict.rule} needs`);
    }
    if (record.date_end && !record.date) fault(['date'], 'expected a day or month, since there is a date_end');
  });

/** No article may have it: it tells records from articles. */
export const TYPE = 'related';

type Related = z.output<typeof relatedSchema>;

/**
 * A related record: an organisation, a person, an event and the like, with statements that each have a standing and sources.
 *
 * Its text is its statements joined by line feeds, one sentence each. Links, and ids of statements in conflicts, may lead nowhere: what they
 * name may be ingested later, so they are kept, and whoever answers passes over them.
 */
export default defineRecordType({
  name: 'related',
  accepts: (record) => (record.text ?? undefined) === undefined && Array.isArray(record.statements),
  toDocument(given, { read }) {
    const parsed = relatedSchema.safeParse(given);
    if (!parsed.success) return { reason: describeFaults(parsed.error) };
    const record = parsed.data;
    const { version: _, ...raw } = given;
    const text = record.statements.map((statement) => statement.text).join('\n');
    const document: Document = {
      id: record.id,
      version: versionOf(text),
      type: TYPE,
      title: record.name,
      text,
      sentences: sentencesOf(record, read),
      publisher: null,
      author: null,
      publishedAt: null,
      url: null,
      language: record.language,
      scope: record.scope,
      record: factsOf(record),
      raw,
    };
    return { document };
  },
  owns: (document) => document.type === TYPE,
  toRecord: (document) => document.raw,
});

function sentencesOf(record: Related, read: ReadText): readonly Sentence[] {
  const sources = new Map((record.sources ?? []).map((source) => [source.key, toSourceRef(source)]));
  let start = 0;
  return record.statements.map((statement) => {
    const standing = STANDING_OF_STATUS[statement.status];
    const end = start + statement.text.length;
    const sentence: Sentence = {
      start,
      end,
      standing,
      attributed: standing !== 'reported',
      ...(statement.who && standing !== 'reported' ? { speaker: { text: statement.who } } : {}),
      refersToAllegation: standing === 'alleged' || read(statement.text).some((sentence) => sentence.refersToAllegation),
      statement: statement.id,
      ...(statement.known_from ? { knownFrom: statement.known_from.day } : {}),
      ...(statement.as_of ? { asOf: statement.as_of.day } : {}),
      sources: (statement.sources ?? []).flatMap((key) => sources.get(key) ?? []),
    };
    start = end + 1;
    return sentence;
  });
}

function toSourceRef({ key, publisher, title, date, url, document }: z.output<typeof sourceSchema>): SourceRef {
  return { key, publisher, title, date: date ?? null, url: url ?? null, ...(document ? { document } : {}) };
}

function factsOf(record: Related): RecordFacts {
  const date = dateOf(record);
  return {
    kind: record.kind,
    names: namesOf(record),
    links: record.links ?? [],
    conflicts: (record.conflicts ?? []).map(({ about, rule, lead, statements }): Conflict => ({ about, rule, ...(lead ? { lead } : {}), statements })),
    ...(date ? { date } : {}),
  };
}

/** Each name once a kind, in the order of the record. */
function namesOf(record: Related): readonly Name[] {
  const of = (kind: Name['kind'], texts: readonly string[]): Name[] => [...new Set(texts)].map((text) => ({ text, kind }));
  return [
    ...of('name', [record.name]),
    ...of('alias', record.aliases ?? []),
    ...of('topic', record.aliases_topic ?? []),
    ...of('unsourced', record.aliases_unsourced ?? []),
    ...of(
      'ticker',
      (record.tickers ?? []).map((ticker) => ticker.symbol),
    ),
  ];
}

/** A day that is given as precise to the month counts as a month. */
function dateOf({ date, date_end, date_precision }: Related): EventDate | undefined {
  if (!date) return undefined;
  const precision = date_precision === 'month' || date.precision === 'month' ? 'month' : 'day';
  const toDay = (day: string) => (precision === 'month' ? lastDayOf(day) : day);
  return { day: toDay(date.day), ...(date_end ? { until: toDay(date_end.day) } : {}), precision };
}

function shown(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
