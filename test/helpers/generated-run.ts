import { answer } from '../../src/core/answer.ts';
import { brief } from '../../src/core/brief.ts';
import { check } from '../../src/core/check.ts';
import { claimsOn } from '../../src/core/claims.ts';
import { createCorpus, toView } from '../../src/core/corpus.ts';
import type { Document, Sentence } from '../../src/core/document.ts';
import { readText } from '../../src/core/reading/read.ts';
import type { Result } from '../../src/core/result.ts';
import { timelineOf } from '../../src/core/timeline.ts';
import createMiniSearchEngine from '../../src/engines/minisearch.ts';
import type { ReadText, RecordType } from '../../src/ingest/record-type.ts';
import article from '../../src/ingest/records/article.ts';
import related from '../../src/ingest/records/related.ts';
import { type Fault, faultsOf } from './faults.ts';
import { type Draft, type GeneratedCorpus, toCorpus } from './generated-corpus.ts';
import type { GeneratedRequest } from './generated-requests.ts';

/** What answers requests on one generated corpus: the real reading, engine and core, without a store. */
export type Asked = (request: GeneratedRequest) => Promise<Result>;

/** Who reads the articles: the program, or the generator that knows what they say, so that a fault is one of what comes after the reading. */
export type Reader = 'program' | 'generator';

/** Ingests a generated corpus. A claim that the core itself finds false is thrown. */
export async function ask(corpus: GeneratedCorpus, reader: Reader = 'program'): Promise<Asked> {
  const held = await createCorpus(documentsIn(corpus, reader), createMiniSearchEngine(), 1);
  return async ({ command, text, reader, asOf, length }) => {
    const onDefect = ({ quote }: { readonly quote: string }): never => {
      throw new Error(`a claim is not what it says: ${quote}`);
    };
    const asking = { view: toView(held, { scope: reader, ...(asOf === undefined ? {} : { asOf }) }), id: '0000000000', onDefect };
    switch (command) {
      case 'brief':
        return (await brief(asking, text, length ?? 'normal')).result;
      case 'claims':
        return (await claimsOn(asking, text)).result;
      case 'timeline':
        return (await timelineOf(asking, text)).result;
      case 'check':
        return await check(asking, text);
      case 'ask':
        return (await answer(asking, text)).result;
    }
  };
}

/** The documents of a generated corpus, as they are ingested. */
export function documentsIn(corpus: GeneratedCorpus, reader: Reader = 'program'): readonly Document[] {
  const articles = corpus.articles.map((raw) => toDocument(article, raw, reader === 'program' ? readText : () => knownSentences(corpus, raw.id)));
  return [...articles, ...corpus.records.map((raw) => toDocument(related, raw, readText))];
}

/**
 * The smallest part of a corpus in which a request still breaks the rule, as a text to read: documents, request, answer, fault.
 *
 * Takes away articles, records, paragraphs and sentences, one at a time, as long as the fault stays.
 */
export async function explainFault(draft: Draft, request: GeneratedRequest, fault: Fault, reader: Reader): Promise<string> {
  let smallest = draft;
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    for (const candidate of smallerThan(smallest)) {
      if (!(await breaks(candidate, request, fault, reader))) continue;
      smallest = candidate;
      isSmaller = true;
      break;
    }
  }
  const corpus = toCorpus(smallest);
  const result = await (await ask(corpus, reader))(request);
  const [same] = faultsOf(result, corpus, request).filter((other) => other.rule === fault.rule);
  const documents = [
    ...corpus.articles.map((raw) => `${raw.id}, ${raw.published_at ?? 'no day'}, for ${raw.scope.join(', ')}:\n${raw.text}`),
    ...corpus.records.map(
      (raw) =>
        `${raw.id} (${raw.name}), links ${raw.links.join(', ') || 'none'}:\n${raw.statements.map(({ status, who, known_from, text }) => `${status}, ${who ?? 'nobody'}, ${known_from}: ${text}`).join('\n')}`,
    ),
  ];
  return [
    `seed ${draft.seed}, ${JSON.stringify(request)}`,
    ...documents,
    `=> ${result.text}`,
    `!! ${fault.rule}: “${(same ?? fault).quote}” ${(same ?? fault).detail}`,
  ].join('\n\n');
}

function knownSentences(corpus: GeneratedCorpus, document: string): Sentence[] {
  const text = corpus.documents.get(document)?.text ?? '';
  return corpus.known
    .filter((known) => known.document === document)
    .map(({ start, end, standings: [standing = 'reported'], about, speakers, text: sentence }) => {
      const spoken = speakers.flatMap((name) => spanOf(name, text, start, sentence));
      return {
        start,
        end,
        standing,
        attributed: speakers.length > 0,
        refersToAllegation: about.length > 0,
        ...(spoken[0] === undefined ? {} : { speaker: spoken[0] }),
      };
    });
}

/** Where a speaker is named in the sentence, else last before it. */
function spanOf(name: string, text: string, start: number, sentence: string): { text: string; start: number; end: number }[] {
  const find = (form: string): number => (sentence.includes(form) ? start + sentence.indexOf(form) : text.lastIndexOf(form, start));
  const forms = [name, name.charAt(0).toUpperCase() + name.slice(1), name.replace(/’/g, "'")];
  return forms.map((form) => ({ form, at: find(form) })).flatMap(({ form, at }) => (at < 0 ? [] : [{ text: form, start: at, end: at + form.length }]));
}

function toDocument(type: RecordType, raw: object, read: ReadText): Document {
  const made = type.toDocument({ ...raw }, { read, fallbackId: () => 'none' });
  if ('reason' in made) throw new Error(made.reason);
  return made.document;
}

async function breaks(draft: Draft, request: GeneratedRequest, fault: Fault, reader: Reader): Promise<boolean> {
  const corpus = toCorpus(draft);
  const result = await (await ask(corpus, reader))(request);
  return faultsOf(result, corpus, request).some((other) => other.rule === fault.rule);
}

function* smallerThan(draft: Draft): Generator<Draft> {
  for (const article of draft.articles) yield { ...draft, articles: draft.articles.filter((other) => other !== article) };
  for (const record of draft.records) {
    const records = draft.records.filter((other) => other !== record);
    yield { ...draft, records: records.map((other) => ({ ...other, links: other.links.filter((link) => link !== record.id) })) };
  }
  for (const article of draft.articles) {
    const replaced = (paragraphs: Draft['articles'][number]['paragraphs']): Draft => ({
      ...draft,
      articles: draft.articles.map((other) => (other === article ? { ...article, paragraphs: paragraphs.filter((parts) => parts.length > 0) } : other)),
    });
    for (const [at, parts] of article.paragraphs.entries()) {
      // What is bound to the sentence before loses its meaning without it.
      const isNeeded = article.paragraphs[at + 1]?.[0]?.bound === true;
      if (article.paragraphs.length > 1 && !isNeeded) yield replaced(article.paragraphs.toSpliced(at, 1));
      for (const [index] of parts.entries()) {
        const next = parts[index + 1] ?? article.paragraphs[at + 1]?.[0];
        if (parts.length > 1 && next?.bound !== true) yield replaced(article.paragraphs.with(at, parts.toSpliced(index, 1)));
      }
    }
  }
}
