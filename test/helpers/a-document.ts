import { createHash } from 'node:crypto';
import type { Standing } from '../../src/core/claim.ts';
import { type Corpus, createCorpus, toView, type View } from '../../src/core/corpus.ts';
import type { Desk } from '../../src/core/desk.ts';
import type { Conflict, Day, Document, EventDate, Name, Sentence, SourceRef, Version } from '../../src/core/document.ts';
import { type DeskParts, openDesk, type Reader } from '../../src/core/open-desk.ts';
import { createRecent } from '../../src/core/recent.ts';
import type { Recognized } from '../../src/core/recognizing/recognized.ts';
import type { SearchEngine } from '../../src/core/search.ts';
import type { Filters } from '../../src/core/visibility.ts';
import createMiniSearchEngine from '../../src/engines/minisearch.ts';
import { openStores } from '../../src/stores/open.ts';

/** One sentence, with what its reader is to know of it. */
export interface Said {
  readonly text: string;
  readonly standing: Standing;
  /** Who says it: in an article words of the sentence, or of the text before it. */
  readonly speaker?: string | undefined;
  /** Default: it does when it alleges, denies or doubts. */
  readonly refersToAllegation?: boolean;
  readonly knownFrom?: Day;
  readonly asOf?: Day;
  readonly sources?: readonly Partial<SourceRef>[];
}

type More = Omit<Said, 'text' | 'standing' | 'speaker'>;

const said =
  (standing: Standing) =>
  (text: string, speaker?: string, more: More = {}): Said => ({ text, standing, speaker, ...more });

export const attributed = said('attributed');
export const alleged = said('alleged');
export const denied = said('denied');
export const unverified = said('unverified');
export const confirmed = said('confirmed');
export const noComment = said('no_comment');
export const reported = (text: string, more: More = {}): Said => ({ text, standing: 'reported', ...more });
export const assessment = (text: string, more: More = {}): Said => ({ text, standing: 'assessment', ...more });

export const toVersion = (text: string): Version => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;

/** An article of 3 March 2025 that everybody may read; its sentences stand on one line. */
export function aDocument({ said = [reported('It rained.')], ...parts }: Partial<Document> & { readonly said?: readonly Said[] } = {}): Document {
  const text = said.map((sentence) => sentence.text).join(' ');
  return {
    id: 'article',
    version: toVersion(text),
    type: 'article',
    title: null,
    text,
    sentences: toSentences(said, text, (speaker, start, end) => spanOf(speaker, text, start, end)),
    publisher: 'Lake Tribune',
    author: null,
    publishedAt: '2025-03-03',
    url: null,
    language: 'en',
    scope: ['public'],
    raw: {},
    ...parts,
  };
}

interface RecordParts {
  readonly id: string;
  readonly name: string;
  readonly kind?: string;
  readonly aliases?: readonly string[];
  /** Names that count only when typed. */
  readonly topics?: readonly string[];
  readonly tickers?: readonly string[];
  /** Their ids are `<record>#1` and so on. */
  readonly statements?: readonly Said[];
  readonly links?: readonly string[];
  readonly conflicts?: readonly Conflict[];
  readonly date?: EventDate;
  readonly scope?: readonly string[];
}

/** A related record that everybody may read; what its statements say of sources is filled up. */
export function aRecord({
  id,
  name,
  kind = 'organisation',
  aliases = [],
  topics = [],
  tickers = [],
  links = [],
  conflicts = [],
  ...parts
}: RecordParts): Document {
  const statements = parts.statements ?? [reported(`It is called ${name}.`)];
  const text = statements.map((statement) => statement.text).join('\n');
  const of = (kind: Name['kind'], texts: readonly string[]): readonly Name[] => texts.map((text) => ({ text, kind }));
  return {
    id,
    version: toVersion(text),
    type: 'related',
    title: name,
    text,
    sentences: toSentences(statements, text, (speaker) => ({ text: speaker })).map((sentence, at) => ({
      ...sentence,
      statement: `${id}#${at + 1}`,
      sources: (statements[at]?.sources ?? []).map((source, key) => ({ key: `${at}.${key}`, publisher: null, title: null, date: null, url: null, ...source })),
    })),
    publisher: null,
    author: null,
    publishedAt: null,
    url: null,
    language: 'en',
    scope: parts.scope ?? ['public'],
    record: {
      kind,
      names: [...of('name', [name]), ...of('alias', aliases), ...of('topic', topics), ...of('ticker', tickers)],
      links,
      conflicts,
      ...(parts.date === undefined ? {} : { date: parts.date }),
    },
    raw: {},
  };
}

export const aCorpus = (documents: readonly Document[], engine: SearchEngine = createMiniSearchEngine(), recognized?: Recognized): Promise<Corpus> =>
  createCorpus(documents, engine, 1, recognized);

/** A corpus as the operator sees it, or somebody else by `filters`. */
export const aView = async (documents: readonly Document[], filters: Partial<Filters> = {}): Promise<View> =>
  toView(await aCorpus(documents), { scope: 'all', ...filters });

/** What a desk may be opened with; the rest is a fresh corpus, a store in memory, and the operator. */
export interface AskParts extends Partial<Reader>, Partial<DeskParts> {}

/** A desk over these documents or this corpus, with a store of its own. */
export async function askDesk(
  documents: readonly Document[] | Corpus,
  { workspace = 'console', scope = 'all', user = null, ...parts }: AskParts = {},
): Promise<Desk> {
  const corpus = 'version' in documents ? documents : await aCorpus(documents);
  const stores = parts.briefs === undefined || parts.documents === undefined ? await openStores({ memory: true }) : undefined;
  const briefs = parts.briefs ?? stores?.briefs;
  const kept = parts.documents ?? stores?.documents;
  if (briefs === undefined || kept === undefined) throw new Error('no store');
  return openDesk(
    {
      corpus: () => corpus,
      clock: () => new Date('2025-06-01T12:00:00Z'),
      version: '1.2.3',
      configuration: 'test',
      recent: createRecent(0),
      defects: { count: () => 0, report: ({ quote }) => throwDefect(quote) },
      ...parts,
      documents: kept,
      briefs,
    },
    { workspace, scope, user },
  );
}

/** The quotes of an answer, in order; of a refusal its reason. */
export function quotesOf(result: { readonly kind: string }): readonly string[] {
  if ('claims' in result) return (result.claims as readonly { readonly text: string }[]).map((claim) => claim.text);
  return [`${result.kind}: ${'reason' in result ? result.reason : ''}`];
}

function throwDefect(quote: string): never {
  throw new Error(`a claim is not what it says: ${quote}`);
}

function toSentences(lines: readonly Said[], text: string, toSpeaker: (speaker: string, start: number, end: number) => Sentence['speaker']): Sentence[] {
  let from = 0;
  return lines.map(({ text: line, standing, speaker: name, refersToAllegation, sources: _, ...more }) => {
    const start = text.indexOf(line, from);
    const end = start + line.length;
    from = end;
    const speaker = name === undefined ? undefined : toSpeaker(name, start, end);
    return {
      start,
      end,
      standing,
      attributed: standing !== 'reported' && standing !== 'assessment',
      refersToAllegation: refersToAllegation ?? ['alleged', 'denied', 'unverified'].includes(standing),
      ...more,
      ...(speaker === undefined ? {} : { speaker }),
    };
  });
}

function spanOf(speaker: string, text: string, start: number, end: number): Sentence['speaker'] {
  const within = text.slice(start, end).indexOf(speaker);
  const at = within >= 0 ? start + within : text.lastIndexOf(speaker, start);
  if (at < 0) throw new Error(`nobody is called ${speaker} there`);
  return { text: speaker, start: at, end: at + speaker.length };
}
