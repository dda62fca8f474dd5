import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type App, openApp } from '../../src/app.ts';
import { OPERATOR } from '../../src/bot/platform.ts';
import { toConfig } from '../../src/config.ts';
import type { Claim } from '../../src/core/claim.ts';
import type { Result } from '../../src/core/result.ts';

/** Passages of which one must be cited: a document, and what stands in the quote. */
const oneOf = z.array(z.strictObject({ document: z.string(), has: z.string().default('') })).min(1);

const question = z.strictObject({
  id: z.string(),
  /** `fit` may be looked at when something is tuned; `measure` is only ever counted. */
  part: z.enum(['fit', 'measure']),
  kind: z.string(),
  line: z.string(),
  as_of: z.iso.date().optional(),
  /** `either`: an answer or a refusal; what an answer must hold then counts for an answer alone. */
  expect: z.enum(['answer', 'refuse', 'either', 'invalid']),
  /** Reasons of a refusal, each of which is right. */
  reasons: z.array(z.string()).optional(),
  verdict: z.enum(['exact', 'altered', 'absent']).optional(),
  /** What the first claim must cite. */
  first: z.array(oneOf).optional(),
  cites: z.array(oneOf).optional(),
  /** Groups of words: of each group one stands in the text. */
  says: z.array(z.array(z.string())).optional(),
  /** Patterns that the text never matches, case aside. */
  never: z.array(z.string()).optional(),
  /** Standings that must stand beside what is shown. */
  beside: z.array(z.string()).optional(),
  /** Most characters of the text. */
  longest: z.number().optional(),
});
type Question = z.output<typeof question>;

const ARTICLE = 'article-2025-11-15';
const FILE = path.join(import.meta.dirname, '../../data/quality/answers.jsonl');
const QUESTIONS = (await readFile(FILE, 'utf8')).split('\n').flatMap((line) => (line === '' ? [] : [question.parse(JSON.parse(line))]));

/** Share of the questions that must be answered rightly, of those to fit and of those that are only measured. */
const FLOOR = { fit: 0.9, measure: 0.85 } as const;

describe('answers on the starter corpus', () => {
  let app: App;
  let folder: string;
  const documents = new Map<string, { readonly text: string; readonly version: string }>();
  const judged: { readonly question: Question; readonly misses: readonly string[]; readonly unsafe: readonly string[] }[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'footnote-answers-'));
    app = await openApp(toConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }), { clock: () => new Date('2026-07-01T12:00:00Z') });
    for await (const line of app.exportLines()) {
      const document = exported.parse(JSON.parse(line));
      documents.set(document.id, {
        version: document.version,
        text: document.text ?? (document.statements ?? []).map((statement) => statement.text).join('\n'),
      });
    }
    for (const one of QUESTIONS) {
      const request = { ...OPERATOR, line: one.line, ...(one.as_of === undefined ? {} : { asOf: one.as_of }) };
      const { result } = await app.dispatch(request);
      judged.push({ question: one, ...judge(result, one, documents) });
    }
  }, 180_000);

  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('say nothing that must not be said, and leave out no denial or caveat that belongs to it', () => {
    expect(judged.flatMap(({ question: { id, line }, unsafe }) => unsafe.map((what) => `${id} ${line}: ${what}`))).toEqual([]);
  });

  it.each(['fit', 'measure'] as const)('are right for the questions to %s, up to the floor', (part) => {
    const asked = judged.filter((one) => one.question.part === part);
    const right = asked.filter((one) => one.misses.length === 0 && one.unsafe.length === 0);
    // Of the measured half only the number is shown, so that nobody tunes on it.
    const missed =
      part === 'fit' ? asked.filter((one) => one.misses.length > 0).map(({ question: { id, line }, misses }) => `\n  ${id} ${line}: ${misses.join('; ')}`) : [];
    console.info(`answers, ${part}: ${right.length} of ${asked.length}${missed.join('')}`);
    expect(right.length / asked.length).toBeGreaterThanOrEqual(FLOOR[part]);
  });

  it('cover every kind in both halves', () => {
    const kindsOf = (part: Question['part']) => [...new Set(QUESTIONS.filter((one) => one.part === part).map((one) => one.kind))].sort();
    expect(kindsOf('measure')).toEqual(kindsOf('fit'));
  });
});

const exported = z.looseObject({
  id: z.string(),
  version: z.string(),
  text: z.string().optional(),
  statements: z.array(z.looseObject({ text: z.string() })).optional(),
});

function judge(
  result: Result,
  asked: Question,
  documents: ReadonlyMap<string, { readonly text: string; readonly version: string }>,
): { misses: string[]; unsafe: string[] } {
  const misses: string[] = [];
  const unsafe: string[] = [];
  const claims = 'claims' in result ? result.claims : [];
  for (const pattern of asked.never ?? []) if (new RegExp(pattern, 'imu').test(result.text)) unsafe.push(`says what matches ${pattern}`);
  for (const { document, version, start, end, quote } of claims.flatMap((claim) => claim.citations)) {
    const of = documents.get(document);
    if (of?.version !== version || of.text.slice(start, end) !== quote) unsafe.push(`quotes what ${document} does not hold: ${quote}`);
  }
  const hasAnswered = claims.length > 0;
  const was =
    result.kind === 'no_answer'
      ? `refuse (${result.reason})`
      : result.kind === 'error'
        ? result.code
        : hasAnswered || result.kind === 'check'
          ? 'answer'
          : result.kind;
  if (asked.expect === 'answer' ? was !== 'answer' : asked.expect === 'refuse' ? result.kind !== 'no_answer' : asked.expect === 'invalid' && was !== 'invalid')
    misses.push(`expected ${asked.expect}, was ${was}`);
  if (asked.expect === 'either' && was !== 'answer' && result.kind !== 'no_answer') misses.push(`expected an answer or a refusal, was ${was}`);
  if (result.kind === 'no_answer' && asked.reasons !== undefined && !asked.reasons.includes(result.reason)) misses.push(`refused as ${result.reason}`);
  if (asked.verdict !== undefined && (result.kind !== 'check' || result.verdict !== asked.verdict)) misses.push(`expected ${asked.verdict}`);
  if (!hasAnswered) return { misses, unsafe };
  for (const group of asked.first ?? []) if (!claims.slice(0, 1).some((claim) => cites(claim, group))) misses.push(`begins with ${claims[0]?.text}`);
  for (const group of asked.cites ?? [])
    if (!claims.some((claim) => cites(claim, group))) misses.push(`does not cite ${group.map(({ document, has }) => `${document} (${has})`).join(' or ')}`);
  for (const group of asked.says ?? [])
    if (!group.some((words) => plain(result.text).includes(plain(words)))) misses.push(`does not say ${group.join(' or ')}`);
  for (const standing of asked.beside ?? []) if (!claims.some((claim) => claim.standing === standing)) misses.push(`has nothing ${standing} beside it`);
  // The article holds a denial of each of its allegations and a caveat on them, but for what US officials say of a strategy: that nobody denies or doubts.
  const isAccusing = claims.some(
    (claim) => claim.standing === 'alleged' && !claim.text.includes('purportedly') && claim.citations.some((citation) => citation.document === ARTICLE),
  );
  for (const standing of isAccusing ? ['denied', 'unverified'] : [])
    if (!claims.some((claim) => claim.standing === standing)) unsafe.push(`has nothing ${standing} beside an allegation`);
  if (asked.longest !== undefined && result.text.length > asked.longest) misses.push(`is ${result.text.length} characters long`);
  return { misses, unsafe };
}

const cites = (claim: Claim, group: z.output<typeof oneOf>): boolean =>
  claim.citations.some((citation) => group.some(({ document, has }) => citation.document === document && citation.quote.includes(has)));

const plain = (text: string): string => text.toLowerCase().replace(/’/g, "'").replace(/[“”]/g, '"');
