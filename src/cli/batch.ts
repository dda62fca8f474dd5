import * as z from 'zod';
import type { App } from '../app.ts';
import { toErrorResult } from '../bot/error-result.ts';
import { printLine } from '../bot/line.ts';
import { OPERATOR } from '../bot/platform.ts';
import { FootnoteError } from '../core/errors.ts';
import type { Result, Why } from '../core/result.ts';
import { toJsonLine } from '../core/visible.ts';
import { FORMS } from '../ingest/reading-result.ts';
import type { Workers } from '../ingest/workers/index.ts';
import type { Analysis, Hits } from '../look-up.ts';
import type { Output } from './output.ts';

const common = {
  id: z.union([z.string(), z.number()]),
  as_of: z.iso.date('must be a day such as 2025-11-15').nullish(),
  explain: z.boolean('must be true or false').nullish(),
};
const text = z.string('must be a text');
const offset = z.number('must be a whole number').int('must be a whole number').min(0, 'must be 0 or more');
const REQUESTS = {
  say: z.object({ ...common, say: text }),
  ask: z.object({ ...common, ask: text }),
  search: z.object({
    ...common,
    search: text,
    limit: z.number('must be a number').int('must be a whole number').min(1, 'must be 1 to 1000').max(1000, 'must be 1 to 1000').default(10),
    by: z.enum(['document', 'passage'], 'must be "document" or "passage"').default('document'),
  }),
  analyze: z.object({
    ...common,
    analyze: text,
    sentences: z.array(z.tuple([offset, offset], 'must be a start and an end, two whole numbers'), 'must be a list of starts and ends').optional(),
  }),
  read: z.object({
    ...common,
    read: text,
    as: z.enum(FORMS, `must be ${FORMS.map((form) => `"${form}"`).join(', ')}`).optional(),
    headers: z.array(z.tuple([text, text], 'must be a name and a value, two texts'), 'must be a list of names and values').optional(),
    url: text.optional(),
  }),
} as const;
type Kind = keyof typeof REQUESTS;
type Asked = z.output<(typeof REQUESTS)[Kind]>;
const KINDS = Object.keys(REQUESTS) as readonly Kind[];

type BatchResult = (Result & { readonly why?: Why }) | Hits | Analysis;

/**
 * Answers requests, a JSON line each, with a JSON line each, in their order and as they come: `{ "id", "ms", "result" }`.
 *
 * A line that is no request gets an `error` result and the rest goes on. Ends early when nobody reads the answers.
 */
export async function batch(lines: AsyncIterable<string>, app: App, output: Output): Promise<void> {
  let started: Workers | undefined;
  const workers = async () => {
    started ??= (await import('../ingest/workers/index.ts')).createWorkers();
    return started;
  };
  try {
    await answerAll(lines, app, output, workers);
  } finally {
    await started?.close();
  }
}

/** What reads beside the answers, from the first request for it on. */
type GetWorkers = () => Promise<Workers>;

async function answerAll(lines: AsyncIterable<string>, app: App, output: Output, workers: GetWorkers): Promise<void> {
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const started = performance.now();
    const { id, result } = await answerLine(line, app, workers);
    const ms = Math.round((performance.now() - started) * 1000) / 1000;
    if (!(await output.write(`${toJsonLine({ id, ms, result })}\n`))) return;
  }
}

async function answerLine(line: string, app: App, workers: GetWorkers): Promise<{ id: string | number | null; result: BatchResult }> {
  let id: string | number | null = null;
  try {
    const value = parseJson(line);
    id = z.object({ id: common.id }).safeParse(value).data?.id ?? null;
    return { id, result: await answer(readRequest(value), app, workers) };
  } catch (error) {
    return { id, result: toErrorResult(error, { ...OPERATOR, line }) };
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new FootnoteError('invalid', 'This line is no JSON.', { cause });
  }
}

/** A request is what one of its fields says that it is; a null stands for nothing. */
function readRequest(value: unknown): Asked {
  const invalid = (words: string) => new FootnoteError('invalid', words);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('A request must be a JSON object.');
  const given = Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
  if (!common.id.safeParse(given.id).success) throw invalid('A request needs an id, a text or a number.');
  const [kind, other] = KINDS.filter((each) => given[each] !== undefined);
  if (kind === undefined || other !== undefined) {
    throw invalid(`A request needs exactly one of say, ask, search, analyze or read${kind === undefined ? '.' : `: this one has ${kind} and ${other}.`}`);
  }
  const read = REQUESTS[kind].safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw invalid(`${issue?.path.join('.')} ${issue?.message}.`);
}

async function answer(asked: Asked, app: App, workers: GetWorkers): Promise<BatchResult> {
  const asOf = asked.as_of ?? undefined;
  if ('say' in asked) return (await say(asked.say, asOf, app)).result;
  if ('ask' in asked) return explained(await ask(asked.ask, asOf, app), asked.explain ?? false, app);
  if ('search' in asked) return app.search(OPERATOR, { text: asked.search, by: asked.by, limit: asked.limit, asOf });
  if ('analyze' in asked) return analyze(asked.analyze, asked.sentences, app);
  const { readPlace } = await import('./read.ts');
  return readPlace(asked.read, asked, await workers());
}

const say = (line: string, asOf: string | undefined, app: App) => app.dispatch({ ...OPERATOR, line, ...(asOf === undefined ? {} : { asOf }) });

/** The words of `ask` are a question as they are: nothing in them is an option. */
async function ask(question: string, asOf: string | undefined, app: App): Promise<Result> {
  const command = app.commands.find(({ name }) => name === 'ask');
  if (command === undefined) throw new FootnoteError('unavailable', 'There is no command ask.');
  return (await say(`/${printLine(command, { question })}`, asOf, app)).result;
}

async function explained(result: Result, explain: boolean, app: App): Promise<BatchResult> {
  if (!explain || (result.kind !== 'answer' && result.kind !== 'no_answer')) return result;
  const { evidence, candidates } = await app.desk(OPERATOR).why(result.id);
  return { ...result, why: { evidence, candidates: candidates.map(({ standing: _, ...candidate }) => candidate) } };
}

async function analyze(text: string, sentences: readonly (readonly [number, number])[] | undefined, app: App): Promise<Analysis> {
  const wrong = sentences?.find(([start, end]) => start > end || end > text.length);
  if (wrong !== undefined) throw new FootnoteError('invalid', `A sentence must lie within the text: ${JSON.stringify(wrong)} does not.`);
  return app.analyze(text, sentences);
}
