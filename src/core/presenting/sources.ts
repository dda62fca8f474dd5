import type { Claim, Source } from '../claim.ts';
import type { Block, Inline } from '../message.ts';
import { ageWords, dayWords } from './days.ts';
import { counted, link, text } from './inlines.ts';

/** A related record brings its own sources, or is the subject of its claims; an article is neither. */
export function isRecord(source: Source, claims: readonly Claim[]): boolean {
  return (
    source.cites.length > 0 ||
    (source.publisher === null && source.title !== null && claims.some((c) => c.marker === source.marker && c.subject === source.title))
  );
}

/** `1 article, 2 records`. */
export function sourceCounts(sources: readonly Source[], claims: readonly Claim[]): string {
  const records = sources.filter((source) => isRecord(source, claims)).length;
  const articles = sources.length - records;
  return [articles > 0 ? counted(articles, 'article') : '', records > 0 ? counted(records, 'record') : ''].filter(Boolean).join(', ');
}

/**
 * The list of what is shown: publisher, day, age; for a record its name and whom it rests on.
 *
 * An article's title is left out: it may state an allegation bare.
 */
export function sourcesBlock(sources: readonly Source[], claims: readonly Claim[], now: Date): readonly Block[] {
  if (sources.length === 0) return [];
  return [{ kind: 'sources', items: sources.map((source) => ({ marker: source.marker, inlines: sourceInlines(source, isRecord(source, claims), now) })) }];
}

/** One source in a line. */
export function sourceInlines(source: Source, record: boolean, now: Date): readonly Inline[] {
  if (record) return [text(`record: ${source.title ?? source.document}`), ...restsOn(source)];
  const day = source.date === null ? ['undated'] : [dayWords(source.date), ageWords(source.date, now)];
  const voices = source.voices > 1 ? counted(source.voices, 'voice') : null;
  const more = (source.outlets?.length ?? 1) - 1;
  const outlets = more > 0 ? ` and ${more} more ${more === 1 ? 'outlet' : 'outlets'}` : '';
  return [
    link(source.publisher ?? source.document, source.url),
    text(`${outlets}${['', ...day, voices, source.gone === true ? 'gone since' : null].filter((part) => part !== null).join(', ')}`),
  ];
}

function restsOn({ cites }: Source): readonly Inline[] {
  const named = cites.filter(({ publisher }, at) => publisher !== null && cites.findIndex((cite) => cite.publisher === publisher) === at);
  const [first] = named;
  if (first === undefined) return [];
  const more = named.length - 1;
  return [text(', from '), link(first.publisher ?? '', first.url), ...(more === 0 ? [] : [text(` and ${more === 1 ? 'one' : more} more`)])];
}
